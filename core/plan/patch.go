package plan

import (
	"planleaf/core/diag"
	"planleaf/core/sorted"
)

// Patch is a document with differences brought in, one after the other; d itself stays as it was. When the
// result is no document, or one difference leads nowhere, it is nil and the notes say why.
func Patch(d *Doc, differences ...Difference) (*Doc, diag.Notes) {
	root, log := treeOf(d), &log{}
	for i := range differences {
		log.patch(&root, &differences[i])
	}
	root.tidy(docSpec())
	if log.faults() {
		return nil, log.sorted("")
	}
	after := build(&root, log)
	return after, log.sorted("")
}

// patch brings one difference into a tree.
func (l *log) patch(root *node, d *Difference) {
	to := node{kind: null}
	if d.To != "" {
		before := len(l.notes)
		if to, _ = read(string(d.To), l); len(l.notes) > before {
			for i := before; i < len(l.notes); i++ {
				l.notes[i].Path, l.notes[i].offset = d.Path, -1
			}
			return
		}
		blank(&to)
	}
	if d.Order && d.Path == "" {
		root.arrange(&to)
		return
	}
	s := reach(root, Steps(d.Path), d.To != "")
	switch {
	case s == nil && d.To == "":
	case s == nil:
		l.on(d.Path, -1, "difference-lost")
	case d.Order:
		if s.node() != nil {
			s.node().arrange(&to)
		}
	case d.To == "":
		s.cut()
	default:
		s.put(to)
	}
}

// reach is the slot of a difference's path, nil when it leads nowhere; what is missing on
// the way is made when it leads to something that is to stand there.
func reach(root *node, steps []string, make bool) *slot {
	n, sp := root, docSpec()
	for len(steps) > 0 {
		s := member(n, steps[0], nil, quantity{}, asField)
		f := (*field)(nil)
		if sp != nil {
			f = sp.find(steps[0])
		}
		if steps = steps[1:]; len(steps) == 0 {
			return s
		}
		if f == nil {
			return nil
		}
		if s.node() == nil {
			if !make {
				return nil
			}
			s.put(node{kind: object, at: -1, keyAt: -1})
			if f.shape == items {
				s.node().kind = list
			}
		}
		switch n, sp = s.node(), f.inner; f.shape {
		case one, maybe:
		case items:
			s := &slot{parent: n, index: -1}
			for i := range n.kids {
				if keyOf(&n.kids[i]) == steps[0] {
					s.index = i
				}
			}
			if steps = steps[1:]; len(steps) == 0 {
				return s
			}
			if n = s.node(); n == nil {
				return nil
			}
		case keyed, keyedVal, keyedNum:
			s := member(n, steps[0], nil, quantity{}, asField)
			if steps = steps[1:]; len(steps) == 0 {
				return s
			}
			if n = s.node(); n == nil || f.shape != keyed {
				return nil
			}
		default:
			return nil
		}
	}
	return nil
}

// tidy takes fields away of which nothing is left, as treeOf leaves them out.
func (n *node) tidy(sp *spec) {
	for i := range sp.fields {
		f := &sp.fields[i]
		kid := n.find(f.key)
		if kid == nil {
			continue
		}
		switch f.shape {
		case one, maybe:
			kid.tidy(f.inner)
		case items, keyed:
			for j := range kid.kids {
				kid.kids[j].tidy(f.inner)
			}
		}
		if len(kid.kids) == 0 && !f.required && (f.shape == one || f.shape >= items && f.shape <= keyedNum) {
			member(n, f.key, nil, quantity{}, asField).cut()
		}
	}
}

// arrange puts the elements of a section, or the members of an object, in the order of a list of
// names. Those that the list does not name stay before the rest, as they stood.
func (n *node) arrange(names *node) {
	rank := map[string]int{}
	for i := range names.kids {
		rank[names.kids[i].text] = i + 1
	}
	at := func(kid *node) int {
		if n.kind == object {
			return rank[kid.key]
		}
		return rank[keyOf(kid)]
	}
	sorted.By(n.kids, func(a, b node) int { return at(&a) - at(&b) })
}
