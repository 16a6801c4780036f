package model

// Model is a sheet that has been checked. It is immutable and safe for concurrent use.
type Model struct {
	periods int
	rows    []row
	byPath  map[string]RowID
	params  []Param
	values  []float64
	cohorts []cohort
}

// Periods is the number of columns.
func (m *Model) Periods() int { return m.periods }

// Rows is the number of rows, hidden ones included.
func (m *Model) Rows() int { return len(m.rows) }

// Spec describes a row.
func (m *Model) Spec(id RowID) Spec { return m.rows[id].Spec }

// Expr is the formula of a row as it was given; of a parameter, the row itself.
func (m *Model) Expr(id RowID) Expr {
	if m.rows[id].param >= 0 {
		return At(id)
	}
	return m.rows[id].said
}

// Find is the row of a path.
func (m *Model) Find(path string) (RowID, bool) {
	id, ok := m.byPath[path]
	return id, ok
}

// Params are the parameters in order of declaration. The slice is the model's own.
func (m *Model) Params() []Param { return m.params }

// Param is the parameter that a row is, if it is one.
func (m *Model) Param(id RowID) (Param, bool) {
	if i := m.rows[id].param; i >= 0 {
		return m.params[i], true
	}
	return Param{}, false
}

// With is the same sheet with other defaults, in the order of Params. Programs of either
// serve both.
func (m *Model) With(defaults []float64) *Model {
	if len(defaults) != len(m.values) {
		panic("model: as many values as parameters")
	}
	out := *m
	out.values = append([]float64(nil), defaults...)
	return &out
}

// Alike reports whether two sheets have the same rows, one being the other With other
// defaults: programs of either serve both.
func (m *Model) Alike(o *Model) bool {
	return len(m.rows) > 0 && len(o.rows) > 0 && &m.rows[0] == &o.rows[0]
}

// Defaults is a fresh vector of the values that the parameters were declared with.
func (m *Model) Defaults() []float64 { return append([]float64(nil), m.values...) }

// shape finds the rows that are once: one value for all periods, because nothing that
// they read changes. Whatever remembers or looks back is by period.
func (m *Model) shape() {
	done := make([]bool, len(m.rows))
	var once func(RowID) bool
	var plain func(Expr) bool
	plain = func(e Expr) bool {
		switch e.Op {
		case OpRow:
			return e.Lag == 0 && once(e.Row)
		case OpKernel, OpChain, OpScan, OpGrow, OpTotal, OpAge, OpJoin, OpPart:
			return false
		}
		for _, a := range e.Args {
			if !plain(a) {
				return false
			}
		}
		return true
	}
	once = func(id RowID) bool {
		r := &m.rows[id]
		if !done[id] { // unlagged reads have no cycle, so this ends
			done[id] = true
			if r.param >= 0 {
				r.once = m.params[r.param].Len == 1
			} else {
				r.once = plain(r.code)
			}
		}
		return r.once
	}
	for id := range m.rows {
		once(RowID(id))
	}
}

// loops finds the rows that feed themselves. A ratio among them has no parts to be
// computed anew from: over a window it would ask for itself over the window before.
func (m *Model) loops() {
	g := newGraph(len(m.rows))
	for id := range m.rows {
		reads(m.rows, m.cohorts, RowID(id), func(on RowID, _ int, _ bool) { g.add(int(on), false) })
		g.next()
	}
	for _, c := range g.components() {
		looped := g.loops(c)
		for _, id := range c {
			m.rows[id].looped = looped
		}
	}
}

// initial reports whether a row has a value of its own at t = −1.
func (m *Model) initial(id RowID) bool { return m.rows[id].initial != nil }
