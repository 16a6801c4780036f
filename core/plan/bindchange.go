package plan

// setting reads the value that a change sets: of the unit that stands at its path. What leads
// nowhere, in a plan that has moved on, is read as it is written and kept.
func (b *binder) setting(n *node, path string) Value {
	q, part := b.quantityAt(path)
	v := b.value(n, q)
	switch {
	case part && v.Form != Constant:
		b.at(n.at, "change-one-number", path)
	case q.once && (v.Form == Series || v.Form == Growth):
		b.at(n.at, "value-holds-once", shown(n))
	}
	return v
}

// quantityAt is what a number at a path must be, and whether it is one within an assumption. A path
// that leads to no number has no unit.
func (b *binder) quantityAt(path string) (q quantity, part bool) {
	unknown := quantity{signed: true}
	if b.root == nil {
		return unknown, false
	}
	if b.sought == nil {
		root := copyOf(*b.root) // seeking may make objects on its way
		b.sought = &root
	}
	s := (&log{}).seek(b.sought, path)
	switch {
	case s == nil || s.q.unit == "text":
		return unknown, false
	case s.role == asValue:
		return s.q, false
	case s.role == asPart:
		return s.q, true
	}
	return unknown, false
}
