package model

import (
	"math"

	"planleaf/core/num"
)

// Over is a row read over the periods from … to, both included, by its Agg. A Ratio
// computes the row's own formula on its operands read over the same periods: flows
// summed, stocks at the end, ratios again so; a lagged operand is read over the
// periods that much earlier. What remembers (a cohort, a part of one, a chain, a scan)
// and a ratio that feeds itself cannot be computed anew and are taken from the last period.
func (st *State) Over(id RowID, from, to int) float64 {
	m := st.p.m
	if from > to {
		return nan
	}
	agg := m.rows[id].Agg
	switch {
	case agg == Last, agg == Ratio && m.rows[id].looped:
		return st.At(id, to)
	case agg == First:
		return st.At(id, from)
	case agg == Ratio && m.rows[id].param < 0:
		return evaluate(&m.rows[id].code, func(row RowID, lag int) float64 {
			return st.Over(row, from-lag, to-lag)
		}, func() float64 { return st.At(id, to) })
	}
	if from >= 0 && m.rows[id].once { // one value, whatever the window; a flow counts it each period
		y := st.At(id, from)
		if agg == Sum {
			y *= float64(to - from + 1)
		}
		return y
	}
	y := st.fold(agg, id, from, to)
	if agg == Mean || agg == Ratio {
		y /= float64(to - from + 1)
	}
	return y
}

// fold is the sum, the least or the most of from … to, in order.
func (st *State) fold(agg Agg, id RowID, from, to int) float64 {
	if xs := st.span(id, from, to); xs != nil && agg != Least && agg != Most {
		return sumOf(xs)
	}
	y := st.At(id, from)
	for t := from + 1; t <= to; t++ {
		x := st.At(id, t)
		switch agg {
		case Least:
			y = lesser(y, x)
		case Most:
			y = greater(y, x)
		default:
			y += x
		}
	}
	return y
}

// evaluate is the value of a formula whose rows read gives; kept gives the value of the
// formula itself where it remembers and cannot be computed from operands.
func evaluate(e *Expr, read func(row RowID, lag int) float64, kept func() float64) float64 {
	switch {
	case e.Op == OpRow:
		return read(e.Row, e.Lag)
	case e.Op == OpKernel:
		y := 0.0
		e.terms(func(back int, w Expr) {
			y += float64(evaluate(&w, read, kept) * read(e.Args[0].Row, back))
		})
		return y
	case e.Op.remembers():
		return kept()
	}
	args := make([]float64, len(e.Args))
	for i := range e.Args {
		args[i] = evaluate(&e.Args[i], read, kept)
	}
	return apply(e, args)
}

// apply is an operation without memory on the values of its operands.
func apply(e *Expr, x []float64) float64 {
	switch e.Op {
	case OpNum:
		return e.Num
	case OpAdd:
		return sumOf(x)
	case OpSub:
		return x[0] - x[1]
	case OpMul:
		y := x[0]
		for _, v := range x[1:] {
			y *= v
		}
		return y
	case OpDiv:
		return quotient(x[0], x[1])
	case OpMin:
		return reduce(x, lesser)
	case OpMax:
		return reduce(x, greater)
	case OpLess:
		return less(x[0], x[1])
	case OpLessEq:
		return lessEq(x[0], x[1])
	case OpEq:
		return equal(x[0], x[1])
	case OpIf:
		return choose(x[0], x[1], x[2])
	case OpExp:
		return num.Exp(x[0])
	case OpLog:
		return logarithm(x[0])
	case OpPow:
		return power(x[0], x[1])
	case OpFloor:
		return math.Floor(x[0])
	case OpSat:
		return saturation(x[0], x[1])
	case OpHill:
		return hill(x[0], x[1], x[2])
	case OpLtv:
		return ltv(x[0], x[1], e.Lag, e.Term, x[2:])
	case OpPayback:
		return payback(x[0], x[1], e.Term, x[2:])
	}
	panic("model: an operation that remembers has no value of its own")
}

func reduce(x []float64, f func(a, b float64) float64) float64 {
	y := x[0]
	for _, v := range x[1:] {
		y = f(y, v)
	}
	return y
}
