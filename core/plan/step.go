package plan

import "strings"

// A path of a Difference goes by keys and ids as any path does; items without an id (changes of
// a scenario, actuals, conflicts) are named by what they are about. A step that holds a dot or a bracket
// stands in brackets, with each closing one doubled: "scenarios.more.changes.[channels.ads.spend.start]".

// step is a path one step further.
func step(path, name string) string {
	if name == "" || strings.ContainsAny(name, ".[]") {
		name = "[" + strings.ReplaceAll(name, "]", "]]") + "]"
	}
	return join(path, name)
}

// Steps takes a path apart; a bracket that does not close holds all that is left.
func Steps(path string) []string {
	var steps []string
	for path != "" {
		if path[0] != '[' {
			name, rest, _ := strings.Cut(path, ".")
			steps, path = append(steps, name), rest
			continue
		}
		var name strings.Builder
		i := 1
		for ; i < len(path); i++ {
			if path[i] == ']' {
				if i++; i == len(path) || path[i] != ']' {
					break
				}
			}
			name.WriteByte(path[i])
		}
		steps, path = append(steps, name.String()), strings.TrimPrefix(path[min(i, len(path)):], ".")
	}
	return steps
}

// keyOf is what an element of a section is called: its id, or what it is about.
func keyOf(n *node) string {
	if id := n.string("id"); id != "" {
		return id
	}
	key := n.string("path")
	if from, to := n.string("from"), n.string("to"); from != "" || to != "" {
		key += " " + from + ".." + to
	}
	return key
}

// keysOf are the names of the elements of a section; ok is false when one has none or two
// have the same, so that the section can only be taken as a whole.
func keysOf(n *node) (keys []string, ok bool) {
	if n == nil {
		return nil, true
	}
	seen := map[string]bool{}
	for i := range n.kids {
		key := keyOf(&n.kids[i])
		if key == "" || seen[key] {
			return nil, false
		}
		seen[key] = true
		keys = append(keys, key)
	}
	return keys, true
}

// element is the element of a section with that name, nil without one.
func element(n *node, key string) *node {
	if n == nil {
		return nil
	}
	for i := range n.kids {
		if keyOf(&n.kids[i]) == key {
			return &n.kids[i]
		}
	}
	return nil
}
