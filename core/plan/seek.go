package plan

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// slot is the place in a tree that a path leads to.
//
//	parent  the object or list around it
//	index   its place among the parent's members, −1 when it isn't there yet
//	key     its key, when the parent is an object
//	field   the field of the spec that it is, or is a part of; nil for x- content
//	q       what a number at this place must be
//	role    what kind of place it is
type slot struct {
	parent *node
	index  int
	key    string
	field  *field
	q      quantity
	role   role
}

// role is what kind of place a path leads to.
type role uint8

const (
	asField   role = iota // a key of an object
	asItem                // an item of a section
	asElement             // a keyed entry or a place in a list
	asValue               // a whole assumption
	asPart                // a part of an assumption
)

// node is what stands there, nil when nothing does.
func (s *slot) node() *node {
	if s.index < 0 {
		return nil
	}
	return &s.parent.kids[s.index]
}

// put replaces what stands there, or adds it.
func (s *slot) put(n node) {
	n.key = s.key
	if s.index < 0 {
		s.parent.kids = append(s.parent.kids, n)
		s.index = len(s.parent.kids) - 1
		return
	}
	n.assumption = s.parent.kids[s.index].assumption
	s.parent.kids[s.index] = n
}

// cut removes what stands there.
func (s *slot) cut() {
	if s.index < 0 {
		return
	}
	kids := s.parent.kids
	s.parent.kids = append(kids[:s.index:s.index], kids[s.index+1:]...)
	s.index = -1
}

// seeker follows one path through a tree. Objects that are missing on the way are made
// when the path leads on.
type seeker struct {
	*log
	path  string
	steps []string
}

// lost notes where the path leads nowhere, with the nearest name that would.
func (k *seeker) lost(step string, known []string) *slot {
	if len(known) == 0 {
		k.on(k.path, -1, "path-too-long", step)
		return nil
	}
	p := k.on(k.path, -1, "path-unknown", step, strings.Join(known, ", "))
	if near := diag.Likely(step, known); near != "" {
		fixed := append([]string{}, k.steps...)
		for i := range fixed {
			if fixed[i] == step {
				fixed[i] = near
				break
			}
		}
		p.fix(strings.Join(fixed, "."))
	}
	return nil
}

// absent notes a part of an assumption that isn't there.
func (k *seeker) absent(key string) *slot {
	k.on(k.path, -1, "value-absent", key)
	return nil
}

// seek returns the slot of a path, or nil with a note.
func (l *log) seek(root *node, path string) *slot {
	k := &seeker{log: l, path: path, steps: strings.Split(path, ".")}
	return k.object(docSpec(), root, k.steps)
}

// member is the slot of a key, with its index if it is there.
func member(parent *node, key string, f *field, q quantity, r role) *slot {
	s := &slot{parent: parent, index: -1, key: key, field: f, q: q, role: r}
	for i := range parent.kids {
		if parent.kids[i].key == key {
			s.index = i
		}
	}
	return s
}

// object takes a step in an object of the spec.
func (k *seeker) object(s *spec, n *node, steps []string) *slot {
	f := s.find(steps[0])
	if f == nil {
		if strings.HasPrefix(steps[0], "x-") && len(steps) == 1 && s.extra != nil {
			return member(n, steps[0], nil, quantity{}, asField)
		}
		return k.lost(steps[0], s.keys())
	}
	unit := f.unit
	if f.shape == value && unit == "" {
		unit = n.string("unit")
	}
	here := member(n, f.key, f, f.quantity(unit), asField)
	if f.shape == value {
		here.role = asValue
	}
	steps = steps[1:]
	if len(steps) == 0 {
		return here
	}
	if here.node() == nil {
		switch f.shape {
		case one, maybe, keyed, keyedVal, keyedNum:
			here.put(node{kind: object, at: -1, keyAt: -1})
		case items, values, numbers, gaps, lines:
			here.put(node{kind: list, at: -1, keyAt: -1})
		case value:
			return k.absent(here.key)
		}
	}
	return k.inside(here, steps)
}

// inside takes the steps below a field.
func (k *seeker) inside(here *slot, steps []string) *slot {
	f, n := here.field, here.node()
	switch f.shape {
	case one, maybe:
		return k.object(f.inner, n, steps)
	case value:
		return k.part(n, f, here.q, steps)
	case items:
		return k.item(f, n, steps)
	case keyed, keyedVal, keyedNum:
		return k.entry(f, n, steps)
	case values, numbers, gaps, lines:
		s := k.element(f, n, steps[0], f.from)
		if s == nil || len(steps) == 1 {
			return s
		}
		if f.shape == values && s.index >= 0 {
			return k.part(s.node(), f, s.q, steps[1:])
		}
		return k.lost(steps[1], nil)
	}
	return k.lost(steps[0], nil)
}

// item takes a step to an item of a section, by id or by place.
func (k *seeker) item(f *field, n *node, steps []string) *slot {
	hasID := f.inner.find("id") != nil
	var ids []string
	for i := range n.kids {
		id := strconv.Itoa(i + 1)
		if hasID {
			id = n.kids[i].string("id")
		}
		ids = append(ids, id)
		if id != steps[0] {
			continue
		}
		if len(steps) == 1 {
			return &slot{parent: n, index: i, field: f, role: asItem}
		}
		return k.object(f.inner, &n.kids[i], steps[1:])
	}
	return k.lost(steps[0], ids)
}

// entry takes a step to an entry that is keyed by stage or tier.
func (k *seeker) entry(f *field, n *node, steps []string) *slot {
	s := member(n, steps[0], f, f.quantity(f.unit), asElement)
	if f.shape == keyedVal {
		s.role = asValue
	}
	if len(steps) == 1 {
		return s
	}
	switch f.shape {
	case keyedVal:
		if s.node() == nil {
			return k.absent(s.key)
		}
		return k.part(s.node(), f, s.q, steps[1:])
	case keyedNum:
		if s.node() == nil {
			s.put(node{kind: list, at: -1, keyAt: -1})
		}
		if len(steps) > 2 {
			return k.lost(steps[2], nil)
		}
		return k.element(f, s.node(), steps[1], f.from)
	}
	if s.node() == nil {
		s.put(node{kind: object, at: -1, keyAt: -1})
	}
	return k.object(f.inner, s.node(), steps[1:])
}

// element is the slot of a place in a list: one of those that are there, or the next.
func (k *seeker) element(f *field, n *node, step string, from int) *slot {
	i, err := strconv.Atoi(step)
	i -= from
	if err != nil || n.kind != list || i < 0 || i > len(n.kids) {
		known := make([]string, 0, len(n.kids))
		for j := range n.kids {
			known = append(known, strconv.Itoa(j+from))
		}
		return k.lost(step, known)
	}
	s := &slot{parent: n, index: i, field: f, q: f.quantity(f.unit), role: asElement}
	if f.shape == values {
		s.role = asValue
	}
	if i == len(n.kids) {
		s.index = -1
	}
	return s
}
