package model

// Trace is how a value came about: the rows that its formula reads, with their values.
type Trace struct {
	Row    RowID
	Period int
	Value  float64
	Inputs []Input
}

// Input is a value that a formula reads. A negative period is before the plan.
type Input struct {
	Row    RowID
	Period int
	Value  float64
}

// Trace is the value of a row in a period and what its formula reads there, in the order
// of the formula and each once. Hidden rows are walked through. Of a choice, the branch
// that is taken. A parameter reads nothing. The row must be one that the program computes.
func (p *Program) Trace(st *State, id RowID, t int) Trace {
	tr := tracer{m: p.m, r: st, seen: map[[2]int]bool{{int(id), t}: true}}
	tr.formula(id, t)
	return Trace{Row: id, Period: t, Value: st.At(id, t), Inputs: tr.found}
}

type tracer struct {
	m     *Model
	r     reader
	seen  map[[2]int]bool
	found []Input
}

// formula reports what the formula of a row reads in a period.
func (tr *tracer) formula(id RowID, t int) {
	r := &tr.m.rows[id]
	switch {
	case r.param >= 0:
	case t >= 0:
		tr.reads(r.code, id, t)
	case t == -1 && r.initial != nil:
		tr.reads(*r.initial, id, 0)
	}
}

func (tr *tracer) add(id RowID, t int) {
	at := [2]int{int(id), t}
	if tr.seen[at] {
		return
	}
	tr.seen[at] = true
	if tr.m.rows[id].Hidden {
		tr.formula(id, t)
		return
	}
	tr.found = append(tr.found, Input{Row: id, Period: t, Value: tr.r.At(id, t)})
}

func (tr *tracer) reads(e Expr, id RowID, t int) {
	args := e.Args
	switch e.Op {
	case OpRow:
		tr.add(e.Row, t-e.Lag)
	case OpKernel:
		e.terms(func(back int, _ Expr) { tr.add(e.Args[0].Row, t-back) })
		args = e.Args[1:]
	case OpChain:
		for s := max(0, t-e.Lag+1); s <= t; s++ {
			tr.add(e.Args[0].Row, s)
		}
		args = nil
	case OpScan:
		tr.add(id, t-1)
		args = e.Args[:2]
	case OpTotal:
		if t > 0 {
			tr.add(id, t-1)
		}
	case OpGrow:
		args = e.Args[:1]
		if t > 0 {
			tr.add(id, t-1)
			args = e.Args[1:]
		}
	case OpAge:
		tr.add(tr.m.cohorts[e.Who].join, t-1)
	case OpJoin:
		tr.add(id, t-1)
		tr.add(tr.m.cohorts[e.Who].age, t)
		args = e.Args[:1]
	case OpPart:
		tr.add(tr.m.cohorts[e.Who].join, t)
	case OpIf:
		f := rootFinder{m: tr.m, r: tr.r}
		switch cond := f.value(e.Args[0], t); {
		case cond != cond:
			args = e.Args[:1]
		case cond != 0:
			args = e.Args[:2]
		default:
			args = []Expr{e.Args[0], e.Args[2]}
		}
	}
	for _, a := range args {
		tr.reads(a, id, t)
	}
}
