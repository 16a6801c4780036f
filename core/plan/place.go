package plan

import (
	"sort"
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
	var unplaced log
	var placed diag.Notes
	for _, n := range notes {
		first, _, _ := strings.Cut(n.Path, ".")
		if n.Line > 0 || root.find(first) == nil {
			placed = append(placed, n)
			continue
		}
		unplaced.notes = append(unplaced.notes, pending{n, offsetOf(&root, n.Path)})
	}
	placed = append(placed, unplaced.sorted(s)...)
	placed.Sort()
	return placed
}

// offsetOf is where the thing at a path stands in the text: the thing itself, or the
// nearest around it that is there. −1 when the nodes have no text.
func offsetOf(root *node, path string) int32 {
	n := root
	if path == "" {
		return n.at
	}
	for _, step := range strings.Split(path, ".") {
		kid := below(n, step)
		if kid == nil {
			break
		}
		n = kid
	}
	return n.at
}

// below is the part of a node that one step of a path leads to, nil without one. A step
// into a value with provenance passes over its "is".
func below(n *node, step string) *node {
	if n.kind == object {
		if kid := n.find(step); kid != nil {
			return kid
		}
		if is := n.find("is"); is != nil {
			return below(is, step)
		}
		return nil
	}
	for i := range n.kids {
		if n.kids[i].kind == object && n.kids[i].string("id") == step {
			return &n.kids[i]
		}
	}
	if i, err := strconv.Atoi(step); err == nil && i >= 1 && i <= len(n.kids) {
		return &n.kids[i-1]
	}
	return nil
}

// pathAt is the path of what stands at an offset of the text: offsetOf turned round.
func pathAt(root *node, offset int32) string {
	var steps []string
	n := root
	for n.kind == object || n.kind == list {
		after := sort.Search(len(n.kids), func(i int) bool {
			return max(n.kids[i].keyAt, 0) > offset || n.kids[i].keyAt < 0 && n.kids[i].at > offset
		})
		if after == 0 {
			break
		}
		kid := &n.kids[after-1]
		step := kid.key
		if n.kind == list {
			if step = kid.string("id"); step == "" {
				step = strconv.Itoa(after)
			}
		}
		steps = append(steps, step)
		n = kid
	}
	return strings.Join(steps, ".")
}
