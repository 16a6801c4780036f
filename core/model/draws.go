package model

// Draws is a model as it is evaluated for many draws: the parameters that vary have a value
// of their own in each lane, all others the same in every lane. What depends on no varying
// parameter is evaluated once, by row; the rest period by period, each instruction for many
// lanes. It is immutable; each Room of it belongs to one goroutine.
//
// A run goes so:
//
//	d := m.Draws(varying, rows, numbers...)
//	r := d.NewRoom(rng.Block)
//	r.Begin(params)                   // what is the same in all draws, once
//	for each block {
//		copy(r.Set(param, period), …) // for each value that varies: a draw per lane
//		r.Eval(n)                     // the first n lanes
//		r.Row(id, t)                  // n values
//		r.OverAll(dst, id, from, to)
//	}
type Draws struct {
	p       *Program    // all of it by row: here stands what does not vary
	varies  []bool      // by parameter
	places  []operand   // by RowID: inState where the row does not vary
	kept    []bool      // by RowID: read in any period
	over    []bool      // by RowID: computed anew where it is read over periods
	same    []bool      // by RowID: the same in all draws
	first   []drawInstr // of the first period
	plain   []drawInstr // of each period
	fused   []drawInstr // of each from ready on: without what only they read
	ready   int
	cohorts []int32 // where the states stand
	starts  []start // what was before the plan
	full    int     // values kept by lane
	short   int     // values that are gone when the next lanes are computed
	most    int     // operands of an instruction
}

// Draws schedules what the rows need when the parameters of these indices (in Params) vary
// between draws. rows are read by Row and OverAll, numbers by OverAll alone, which saves to
// compute a Ratio in every period only to compute it anew over all of them.
func (m *Model) Draws(varying []int, rows []RowID, numbers ...RowID) *Draws {
	n := len(m.rows)
	d := &Draws{varies: make([]bool, len(m.params)), kept: make([]bool, n), over: make([]bool, n)}
	for _, i := range varying {
		d.varies[i] = true
	}
	for _, id := range rows {
		d.keep(m, id, true)
	}
	for _, id := range numbers {
		d.keep(m, id, false)
	}
	var want []RowID
	for id, kept := range d.kept {
		if kept {
			want = append(want, RowID(id))
		}
	}
	l := m.lower(want)
	l.certain(l.varying(d.varies))
	l.shorten()
	var offs []int32
	var order []int
	d.p, offs, order = m.assemble(l, want)
	vary := l.varying(d.varies)
	d.place(l, vary, offs, order)
	d.same = make([]bool, n)
	for id, reg := range l.rowReg {
		d.same[id] = reg >= 0 && !vary[reg]
	}
	for id, over := range d.over {
		d.same[id] = d.same[id] || over && l.rowReg[id] < 0 && d.steady(l, vary, RowID(id))
	}
	return d
}

// keep marks a row and what it is recomputed from over periods, if that is how it is read.
func (d *Draws) keep(m *Model, id RowID, byPeriod bool) {
	r := &m.rows[id]
	anew := r.Agg == Ratio && r.param < 0 && !r.looped && !r.code.Op.remembers()
	d.kept[id] = d.kept[id] || byPeriod || !anew
	if anew && !d.over[id] {
		d.over[id] = true
		r.code.walk(func(e Expr) {
			if e.Op == OpRow {
				d.keep(m, e.Row, false)
			}
		})
	}
}

// steady reports whether a row that is recomputed from others alone is the same in all draws.
func (d *Draws) steady(l *lowering, vary []bool, id RowID) bool {
	same := true
	l.m.rows[id].code.walk(func(e Expr) {
		if e.Op == OpRow {
			if reg := l.rowReg[e.Row]; reg >= 0 {
				same = same && !vary[reg]
			} else {
				same = same && d.steady(l, vary, e.Row)
			}
		}
	})
	return same
}

// Model is what the draws are of.
func (d *Draws) Model() *Model { return d.p.m }

// Draws are draws of a program's rows, read by OverAll alone: see Model.Draws.
func (p *Program) Draws(varying []int) *Draws { return p.m.Draws(varying, nil, p.want...) }
