package model

// Trace is how a number came about: what the formula of its row reads, with the values. The
// number is a row read over the periods From … To; one period is From = To.
type Trace struct {
	Row      RowID
	From, To int
	Value    float64
	Inputs   []Input
}

// Input is what a formula reads: a row over periods, one of them where From = To. A
// negative period is before the plan. Value is the row's Over; of what How names, that.
type Input struct {
	Row      RowID
	From, To int
	Value    float64
	How      How
}

// How several periods of an input are one value.
type How uint8

// How an input over several periods is read.
const (
	ByAgg      How = iota // by the row's own Agg
	Weighted              // by the weights of a lag
	Multiplied            // as a product
)

// Trace is the value of a row over the periods from … to and what its formula reads for it,
// in the order of the formula and each once. Hidden rows are walked through. Of a choice, the
// branch that is taken. A parameter reads nothing. The row must be one that the program computes.
//
// Over several periods it reads what Over computes with: a stock what its last period reads, a
// ratio its operands over the same periods, a sum of flows those flows; else its own periods.
func (p *Program) Trace(st *State, id RowID, from, to int) Trace {
	tr := tracer{m: p.m, r: st, seen: map[Input]bool{{Row: id, From: from, To: to}: true}}
	tr.open(id, from, to)
	return Trace{Row: id, From: from, To: to, Value: st.Over(id, from, to), Inputs: tr.found}
}

type tracer struct {
	m     *Model
	r     *State
	seen  map[Input]bool // values left out
	found []Input
}

// open reports what the formula of a row reads for a number.
func (tr *tracer) open(id RowID, from, to int) {
	r := &tr.m.rows[id]
	switch {
	case r.param >= 0:
	case from == to || r.Agg == Last || r.Agg == Ratio && r.looped:
		tr.formula(id, to)
	case r.Agg == First:
		tr.formula(id, from)
	case r.Agg == Ratio, r.Agg == Sum && tr.addsUp(r.code):
		tr.reads(r.code, id, from, to)
	default:
		for t := from; t <= to; t++ {
			tr.add(Input{Row: id, From: t, To: t})
		}
	}
}

// addsUp recognises a sum of flows, whose parts over several periods add up too.
func (tr *tracer) addsUp(e Expr) bool {
	switch e.Op {
	case OpRow:
		return tr.m.rows[e.Row].Agg == Sum
	case OpAdd:
		for _, a := range e.Args {
			if !tr.addsUp(a) {
				return false
			}
		}
		return true
	}
	return false
}

// formula reports what the formula of a row reads in one period.
func (tr *tracer) formula(id RowID, t int) {
	r := &tr.m.rows[id]
	switch {
	case t >= 0:
		tr.reads(r.code, id, t, t)
	case t == -1 && r.initial != nil:
		tr.reads(*r.initial, id, 0, 0)
	}
}

func (tr *tracer) add(in Input) {
	if tr.seen[in] {
		return
	}
	tr.seen[in] = true
	if tr.m.rows[in.Row].Hidden {
		tr.open(in.Row, in.From, in.To)
		return
	}
	in.Value = tr.r.Over(in.Row, in.From, in.To)
	tr.found = append(tr.found, in)
}

// together adds several periods of a row as one input of a given value.
func (tr *tracer) together(in Input, value float64) {
	if tr.seen[in] {
		return
	}
	tr.seen[in] = true
	in.Value = value
	tr.found = append(tr.found, in)
}

func (tr *tracer) month(id RowID, t int) { tr.add(Input{Row: id, From: t, To: t}) }

func (tr *tracer) reads(e Expr, id RowID, from, to int) {
	args := e.Args
	switch e.Op {
	case OpRow:
		tr.add(Input{Row: e.Row, From: from - e.Lag, To: to - e.Lag})
	case OpKernel:
		tr.kernel(e, from, to)
		args = e.Args[1:]
	case OpChain:
		first, x := max(0, to-e.Lag+1), e.Args[0].Row
		if tr.m.rows[x].Hidden || first == to {
			for s := first; s <= to; s++ {
				tr.month(x, s)
			}
		} else {
			tr.together(Input{Row: x, From: first, To: to, How: Multiplied}, tr.product(x, first, to))
		}
		args = nil
	case OpScan:
		tr.month(id, to-1)
		args = e.Args[:2]
	case OpTotal:
		if to > 0 {
			tr.month(id, to-1)
		}
	case OpGrow:
		args = e.Args[:1]
		if to > 0 {
			tr.month(id, to-1)
			args = e.Args[1:]
		}
	case OpAge:
		tr.month(tr.m.cohorts[e.Who].join, to-1)
	case OpJoin:
		tr.month(id, to-1)
		tr.month(tr.m.cohorts[e.Who].age, to)
		args = e.Args[:1]
	case OpPart:
		tr.month(tr.m.cohorts[e.Who].join, to)
	case OpIf:
		f := rootFinder{m: tr.m, r: tr.r}
		switch cond := f.value(e.Args[0], to); {
		case cond != cond:
			args = e.Args[:1]
		case cond != 0:
			args = e.Args[:2]
		default:
			args = []Expr{e.Args[0], e.Args[2]}
		}
	}
	if e.Op.remembers() { // what remembers is that of the last period
		from = to
	}
	for _, a := range args {
		tr.reads(a, id, from, to)
	}
}

// kernel reports the periods that a lag reads as one input; of a hidden row, one by one.
func (tr *tracer) kernel(e Expr, from, to int) {
	x, first, last, n := e.Args[0].Row, 0, 0, 0
	e.terms(func(back int, _ Expr) {
		if n == 0 {
			first = back
		}
		last = back
		n++
	})
	if n > 1 && !tr.m.rows[x].Hidden {
		value := evaluate(&e, func(row RowID, lag int) float64 { return tr.r.Over(row, from-lag, to-lag) }, func() float64 { return nan })
		tr.together(Input{Row: x, From: from - last, To: to - first, How: Weighted}, value)
		return
	}
	e.terms(func(back int, _ Expr) { tr.add(Input{Row: x, From: from - back, To: to - back}) })
}

func (tr *tracer) product(id RowID, from, to int) float64 {
	y := tr.r.At(id, from)
	for t := from + 1; t <= to; t++ {
		y *= tr.r.At(id, t)
	}
	return y
}
