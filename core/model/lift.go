package model

import "strconv"

// lift gives every operation that remembers, and every operand that is read over a
// window, a row of its own: a hidden one where the formula has it inside. From here on
// memory stands at the head of a row alone, and windows are over rows.
func (b *Builder) lift() {
	for i := range b.rows {
		b.rows[i].said.walk(func(e Expr) {
			if (e.Op == OpAge || e.Op == OpPart) && b.cohorts[e.Who].join < 0 {
				panic("model: " + b.rows[i].Path + " reads a cohort that no row joins")
			}
		})
	}
	for i := range b.cohorts {
		if c := &b.cohorts[i]; c.join >= 0 && c.age < 0 {
			c.age = b.hidden(c.join, b.Age(Cohort(i)))
		}
	}
	for id := 0; id < len(b.rows); id++ { // rows that are added meanwhile come to their turn
		r := &b.rows[id]
		if r.param >= 0 {
			continue
		}
		switch r.said.Op {
		case OpScan:
			r.initial = &r.said.Args[2]
		case OpJoin:
			r.initial = &r.said.Args[1]
		}
		code := b.liftArgs(RowID(id), r.said)
		b.rows[id].code = code
		if init := b.rows[id].initial; init != nil {
			e := b.liftAll(RowID(id), *init)
			b.rows[id].initial = &e
		}
	}
}

// liftArgs lifts within the operands of e, which heads the row.
func (b *Builder) liftArgs(id RowID, e Expr) Expr {
	if e.Op == OpAge && b.cohorts[e.Who].age >= 0 && b.cohorts[e.Who].age != id {
		return At(b.cohorts[e.Who].age) // a state ages once a period, whoever looks
	}
	if len(e.Args) == 0 {
		return e
	}
	args := make([]Expr, len(e.Args))
	for i, a := range e.Args {
		args[i] = b.liftAll(id, a)
		if window := e.Op == OpChain || e.Op == OpKernel && i == 0; window && (args[i].Op != OpRow || args[i].Lag > 0) {
			args[i] = At(b.hidden(id, args[i]))
		}
	}
	e.Args = args
	return e
}

// liftAll lifts e itself too.
func (b *Builder) liftAll(id RowID, e Expr) Expr {
	e = b.liftArgs(id, e)
	if e.Op.remembers() {
		return At(b.hidden(id, e))
	}
	return e
}

// hidden is a row for a part of the formula of another.
func (b *Builder) hidden(of RowID, e Expr) RowID {
	path := b.rows[of].Path
	for n := 1; ; n++ {
		if _, taken := b.byPath[path+"~"+strconv.Itoa(n)]; !taken {
			path += "~" + strconv.Itoa(n)
			break
		}
	}
	return b.Row(Spec{Path: path, Agg: Last, Hidden: true, Unit: b.Unit(e), Report: b.rows[of].Report}, e)
}
