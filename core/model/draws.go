package model

// Draws is a model as it is evaluated for many draws: the parameters that vary have a value
// of their own in each lane, all others the same in every lane. What depends on no varying
// parameter is evaluated once, by row; the rest period by period, each instruction for many
// lanes. It is immutable; each Room of it belongs to one goroutine.
//
// A run goes so:
//
//	d := m.Draws(varying, want...)
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
	kept    []bool      // by RowID
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

// Draws schedules what the wanted rows need when the parameters of these indices (in Params)
// vary between draws. Rows that can be read are the wanted ones and what a wanted Ratio is
// recomputed from.
func (m *Model) Draws(varying []int, want ...RowID) *Draws {
	d := &Draws{varies: make([]bool, len(m.params)), kept: make([]bool, len(m.rows))}
	for _, i := range varying {
		d.varies[i] = true
	}
	for _, id := range want {
		d.keep(m, id)
	}
	l := m.lower(want)
	l.certain(l.varying(d.varies))
	l.shorten()
	var offs []int32
	var order []int
	d.p, offs, order = m.assemble(l, want)
	d.place(l, l.varying(d.varies), offs, order)
	return d
}

// keep marks a row and what a Ratio is recomputed from.
func (d *Draws) keep(m *Model, id RowID) {
	if d.kept[id] {
		return
	}
	d.kept[id] = true
	if m.rows[id].Agg == Ratio && m.rows[id].param < 0 {
		m.rows[id].code.walk(func(e Expr) {
			if e.Op == OpRow {
				d.keep(m, e.Row)
			}
		})
	}
}

// Model is what the draws are of.
func (d *Draws) Model() *Model { return d.p.m }

// Draws are draws of the rows of a program: see Model.Draws.
func (p *Program) Draws(varying []int) *Draws { return p.m.Draws(varying, p.want...) }
