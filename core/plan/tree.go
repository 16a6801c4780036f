package plan

// kind is the JSON type of a node.
type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	list
	object
)

// node is one JSON value of a plan's text, before anything is known about plans. The
// reader makes nodes, migrations and edits change copies of them, bind turns them into
// a Doc and treeOf turns a Doc back into them.
//
//	kind        the JSON type
//	assumption  the node is a Value: written on one line, whatever its length
//	at, keyAt   byte offsets in the text of the value and of its key, −1 without a text
//	key         the member's key, when the parent is an object
//	text        text: the decoded string; number: as written; boolean: "true" or "false"
//	kids        the items of a list or the members of an object, in the order of the text
type node struct {
	kind       kind
	assumption bool
	at, keyAt  int32
	key        string
	text       string
	kids       []node
}

// find returns the member of an object with that key, or nil.
func (n *node) find(key string) *node {
	if n == nil || n.kind != object {
		return nil
	}
	for i := range n.kids {
		if n.kids[i].key == key {
			return &n.kids[i]
		}
	}
	return nil
}

// copyOf is a node whose parts share nothing with n.
func copyOf(n node) node {
	kids := n.kids
	n.kids = nil
	for _, kid := range kids {
		n.kids = append(n.kids, copyOf(kid))
	}
	return n
}

// string returns the text of a member, or "" when it is missing or no string.
func (n *node) string(key string) string {
	if kid := n.find(key); kid != nil && kid.kind == text {
		return kid.text
	}
	return ""
}
