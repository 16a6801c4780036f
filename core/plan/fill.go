package plan

import "strings"

// fill puts what another cell holds into this one. Its place is sought anew: the way to the
// other may have made objects that it stood on.
func (e *editor) fill(*slot) {
	from := e.seek(e.root, e.From)
	if from == nil {
		return
	}
	source, q := from.node(), from.q
	whole := e.Period == 0 && e.FromPeriod == 0
	var n node
	ok := source != nil
	switch {
	case ok && whole:
		n = copyOf(*formOf(source))
		n.assumption = false
	case ok:
		n, ok = e.cellOf(from, e.FromPeriod)
	}
	to := e.seek(e.root, e.Path)
	switch {
	case to == nil:
	case !ok || from.role == asItem || to.role == asItem:
		e.fault("fill-no-number")
	case to.q.unit != q.unit || holdsWords(to) != holdsWords(from) || holdsWeights(to) != holdsWeights(from):
		e.fault("fill-other-unit")
	case holdsWords(to):
		e.put(to, textNode(source.text))
	case e.Period > 0:
		if now, has := e.cellOf(to, e.Period); has && sameNumber(&now, &n) {
			return
		}
		x, _ := parseNumber(n.text)
		e.period(to, x)
	default:
		e.put(to, n)
	}
}

// holdsWords reports whether a place holds words.
func holdsWords(s *slot) bool { return s.q.unit == "text" || s.field != nil && s.field.shape == word }

// formOf is a value without its provenance.
func formOf(n *node) *node {
	if is := n.find("is"); is != nil {
		return is
	}
	return n
}

// orNull is a node, or one that says nothing.
func orNull(n *node) *node {
	if n == nil {
		return &node{}
	}
	return n
}

// cellOf is the number that stands at a place in a period, 1-based; 0 is the one number that
// it has for all. What is not written by period has the number that it counts at.
func (e *editor) cellOf(s *slot, period int) (node, bool) {
	n := formOf(orNull(s.node()))
	switch n.kind {
	case number:
		return *n, true
	case list:
		if period > 0 && len(n.kids) > 0 {
			cell := n.kids[min(period, len(n.kids))-1]
			return cell, cell.kind == number
		}
	case object:
		if value := n.find("value"); value != nil && value.kind == number {
			return *value, true
		}
	}
	if v, ok := e.valueAt(s); ok && period > 0 && period <= e.periods() {
		return numberNode(e.monthly(&v, s.q)[period-1]), true
	}
	return node{}, false
}

// sameNumber reports whether two nodes are the same number, however written.
func sameNumber(a, b *node) bool {
	x, ok := parseNumber(a.text)
	y, also := parseNumber(b.text)
	return ok && also && a.kind == number && b.kind == number && x == y
}

// clear empties a cell: see Edit.
func (e *editor) clear(s *slot) {
	old := s.node()
	switch {
	case s.role == asItem:
		e.fault("clear-required")
	case old == nil:
	case e.Period > 0:
		e.clearPeriod(s)
	case s.field != nil && s.field.required && s.role != asPart:
		if around := e.around(); around != nil {
			e.remove(around)
			return
		}
		e.fault("clear-required")
	default:
		e.remove(s)
	}
}

// around is the optional object that means nothing without what the path of the edit leads to:
// a carry-over without what is kept, nurture without its share. nil when it may not be left out.
func (e *editor) around() *slot {
	at := strings.LastIndexByte(e.Path, '.')
	if at < 0 {
		return nil
	}
	s := e.seek(e.root, e.Path[:at])
	if s == nil || s.field == nil || s.role != asField || s.field.shape != maybe || s.field.required || len(s.field.must) > 0 {
		return nil
	}
	return s
}

// clearPeriod lets a period have what the one before it has. Numbers at the end of a series
// that only hold on are left out; one that is left is a constant.
func (e *editor) clearPeriod(s *slot) {
	form := formOf(s.node())
	if !byPeriod(s) {
		e.fault("clear-needs-series")
		return
	}
	if e.Period == 1 {
		e.fault("clear-first")
		return
	}
	if form.kind == number || e.Period > len(form.kids) {
		return
	}
	cells := copyOf(*form).kids
	if periods := e.periods(); len(cells) == e.Period && e.Period < periods {
		cells = append(cells, copyOf(cells[len(cells)-1]))
	}
	cells[e.Period-1] = cells[e.Period-2]
	for len(cells) > 1 && sameNumber(&cells[len(cells)-1], &cells[len(cells)-2]) {
		cells = cells[:len(cells)-1]
	}
	if len(cells) == 1 {
		e.put(s, cells[0])
		return
	}
	e.put(s, node{kind: list, at: -1, keyAt: -1, kids: cells})
}
