// Package formula reads what a planner writes, "(spend + content) / new", into a tree
// whose nodes know their place in the text. It owns the grammar and its faults, all of
// them at once; it refuses to know what a path means: that is package compile's.
// Entry points: Parse, Node.String.
package formula

// Kind is what a node is.
type Kind uint8

// The kinds of a node.
const (
	Number Kind = iota // Num
	Path               // Text: "new.ads", "spend.*"
	Call               // Text: the function in lower case; Args
	Neg                // Args[0] with its sign turned
	Binary             // Text: + - * / ^ < <= > >= = <>; Args: left, right
	Bad                // stands for what is at fault; Args: what could be read within it
)

// Node is a formula or a part of one.
//
//	Num      at least 0: a sign is a Neg around it; "12%" is 0.12, "1.2万" is 12000
//	At, End  its characters, counted from 0, half open; brackets around it are left out
type Node struct {
	Kind    Kind
	Text    string
	Num     float64
	Args    []Node
	At, End int
	Sign    int // Binary: the character of its operator
}

// Walk calls f for the node and all below it, in the order of the text.
func (n *Node) Walk(f func(*Node)) {
	f(n)
	for i := range n.Args {
		n.Args[i].Walk(f)
	}
}

// Wild reports whether the node is a path that stands for several: one of its parts is "*".
func (n *Node) Wild() bool {
	if n.Kind != Path {
		return false
	}
	for i := range len(n.Text) {
		if n.Text[i] == '*' {
			return true
		}
	}
	return false
}
