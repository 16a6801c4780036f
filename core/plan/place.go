package plan

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// Place gives notes that have a path but no place the line and column of that path in the
// text, or of the nearest part around it that stands there. It serves those who judge a
// document after Parse and know paths alone. A path of which the text has nothing, such as
// that of a computed row, keeps no place. The notes come back in the order of reading.
func Place(source []byte, notes diag.Notes) diag.Notes {
	s := strings.TrimPrefix(string(source), byteOrderMark)
	root, ok := read(s, &log{})
	if !ok {
		return notes
	}
	var placed log
	var rest diag.Notes
	for _, n := range notes {
		if n.Line > 0 {
			rest = append(rest, n)
			continue
		}
		placed.notes = append(placed.notes, pending{n, root.offset(n.Path)})
	}
	out := append(rest, placed.sorted(s)...)
	out.Sort()
	return out
}

// offset is where the deepest part of a path stands, −1 where not even its first step does.
func (n *node) offset(path string) int32 {
	at := int32(-1)
	for path != "" {
		step, rest, _ := strings.Cut(path, ".")
		if n = n.step(step); n == nil {
			break
		}
		at, path = n.at, rest
	}
	return at
}

// step is the member of that key, the item of that id or the n-th value (from 0), or nil.
func (n *node) step(name string) *node {
	if n.kind == object {
		return n.find(name)
	}
	for i := range n.kids {
		if n.kids[i].kind == object && n.kids[i].string("id") == name {
			return &n.kids[i]
		}
	}
	if i, err := strconv.Atoi(name); err == nil && i >= 0 && i < len(n.kids) {
		return &n.kids[i]
	}
	return nil
}
