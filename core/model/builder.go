package model

import (
	"planleaf/core/diag"
)

// Builder collects the rows of a model. It is used once and by one goroutine. A call
// that no document can cause (a row that is not of this builder, two definitions) panics.
type Builder struct {
	periods int
	rows    []row
	byPath  map[string]RowID
	params  []Param
	values  []float64
	cohorts []cohort
	notes   diag.Notes
}

// row is a row as the model keeps it.
type row struct {
	Spec
	said    Expr  // the formula as it was given
	code    Expr  // the formula with its memory in hidden rows: see lift
	initial *Expr // value at t = −1
	param   int32 // index of the parameter, −1 for a formula
	defined bool
	once    bool // one value holds in all periods
	looped  bool // it feeds itself through earlier periods
}

// NewBuilder starts a model of so many periods, at least 1.
func NewBuilder(periods int) *Builder {
	if periods < 1 {
		panic("model: a sheet has at least one period")
	}
	return &Builder{periods: periods, byPath: map[string]RowID{}}
}

// Param declares an assumption: one value, which holds always, or one per period, of
// which the last holds on.
func (b *Builder) Param(s Spec, values []float64) RowID {
	if len(values) == 0 {
		panic("model: a parameter has a value")
	}
	id := b.Declare(s)
	p := Param{Path: s.Path, Row: id, Offset: len(b.values), Len: 1, Unit: s.Unit}
	if len(values) > 1 {
		p.Len = b.periods
	}
	for t := range p.Len {
		b.values = append(b.values, values[min(t, len(values)-1)])
	}
	b.rows[id].param, b.rows[id].defined = int32(len(b.params)), true
	b.params = append(b.params, p)
	return id
}

// Declare makes a row that is defined later, which is how feedback is written.
func (b *Builder) Declare(s Spec) RowID {
	id := RowID(len(b.rows))
	if _, taken := b.byPath[s.Path]; taken {
		b.note("row-duplicate", s.Path)
	} else {
		b.byPath[s.Path] = id
	}
	b.rows = append(b.rows, row{Spec: s, param: -1})
	return id
}

// Define gives a declared row its formula.
func (b *Builder) Define(id RowID, e Expr) {
	r := &b.rows[id]
	if r.defined {
		panic("model: " + r.Path + " is defined twice")
	}
	e.walk(func(x Expr) { b.own(x) })
	r.said, r.defined = e, true
	if e.Op == OpJoin {
		c := &b.cohorts[e.Who]
		if c.join >= 0 {
			panic("model: " + b.rows[c.join].Path + " and " + r.Path + " join one cohort")
		}
		c.join = id
	}
	if e.Op == OpAge && b.cohorts[e.Who].age < 0 {
		b.cohorts[e.Who].age = id
	}
}

// Row is Declare and Define.
func (b *Builder) Row(s Spec, e Expr) RowID {
	id := b.Declare(s)
	b.Define(id, e)
	return id
}

// Initial is what a row was in the period before the first (t = −1), for those who look
// back: a value read in the first period. A Scan and a Join have theirs without it.
func (b *Builder) Initial(id RowID, e Expr) {
	e.walk(func(x Expr) { b.own(x) })
	b.rows[id].initial = &e
}

// own refuses a formula over rows or cohorts of another builder.
func (b *Builder) own(e Expr) {
	if e.Op == OpRow && (e.Row < 0 || int(e.Row) >= len(b.rows)) {
		panic("model: a formula over a row of another sheet")
	}
}

func (b *Builder) note(code, path string, args ...string) {
	b.notes = append(b.notes, diag.Note{Code: code, Path: path, Args: args})
}

// Build checks what was declared and returns the model, or nil with what is at fault:
//
//	row-duplicate   two rows of one path
//	row-undefined   a row that was declared and never defined
//	unit-…          see units.go
//	cycle           rows that wait for each other within one period, in order
func (b *Builder) Build() (*Model, diag.Notes) {
	for i := range b.rows {
		if !b.rows[i].defined {
			b.note("row-undefined", b.rows[i].Path)
		}
	}
	if b.notes.Faults() {
		return nil, b.notes
	}
	b.checkUnits()
	b.lift()
	b.checkCycles()
	if b.notes.Faults() {
		return nil, b.notes
	}
	m := &Model{periods: b.periods, rows: b.rows, byPath: b.byPath, params: b.params, values: b.values, cohorts: b.cohorts}
	m.shape()
	m.loops()
	return m, b.notes
}
