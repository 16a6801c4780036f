package model

import "math"

// oracle evaluates a model as its definitions read: every value on demand, one at a
// time, by recursion, with no instructions, order or loops. It is slow and short.
type oracle struct {
	m      *Model
	params []float64
	known  map[[2]int]float64
	states map[[2]int][]float64
}

func newOracle(m *Model, params []float64) *oracle {
	return &oracle{m, params, map[[2]int]float64{}, map[[2]int][]float64{}}
}

func (o *oracle) at(id RowID, t int) float64 {
	key := [2]int{int(id), t}
	v, ok := o.known[key]
	if !ok {
		v = o.compute(id, t)
		o.known[key] = v
	}
	return v
}

func (o *oracle) compute(id RowID, t int) float64 {
	r := &o.m.rows[id]
	switch {
	case t == -1 && r.initial != nil:
		return o.expr(*r.initial, id, 0)
	case t < 0 && -t <= len(r.Before):
		return r.Before[-t-1]
	case t < 0:
		return 0
	case r.param >= 0:
		p := o.m.params[r.param]
		return o.params[p.Offset+min(t, p.Len-1)]
	}
	return o.expr(r.code, id, t)
}

func (o *oracle) expr(e Expr, id RowID, t int) float64 {
	arg := func(i int) float64 { return o.expr(e.Args[i], id, t) }
	switch e.Op {
	case OpRow:
		return o.at(e.Row, t-e.Lag)
	case OpKernel:
		y, first := 0.0, true
		e.terms(func(back int, w Expr) {
			x := float64(o.expr(w, id, t) * o.at(e.Args[0].Row, t-back))
			if first {
				y, first = x, false
				return
			}
			y += x
		})
		return y
	case OpScan:
		return float64(arg(0)*o.at(id, t-1)) + arg(1)
	case OpGrow:
		if t == 0 {
			return arg(0)
		}
		return o.at(id, t-1) * (1 + arg(1))
	case OpChain:
		if t < e.Lag-1 {
			return math.NaN()
		}
		y := o.at(e.Args[0].Row, t-e.Lag+1)
		for s := t - e.Lag + 2; s <= t; s++ {
			y *= o.at(e.Args[0].Row, s)
		}
		return y
	case OpTotal:
		if t == 0 {
			return arg(0)
		}
		return arg(0) + o.at(id, t-1)
	case OpAge:
		lost := 0.0
		for i, x := range o.state(e.Who, t-1) {
			lost += float64(x * o.loss(e.Who, i, t))
		}
		return lost
	case OpJoin:
		return left(o.state(e.Who, t))
	case OpPart:
		if t-e.Lag < -1 {
			return math.NaN()
		}
		s := o.state(e.Who, t)
		return left(s[:len(s)-e.Lag])
	}
	args := make([]float64, len(e.Args))
	for i := range args {
		args[i] = arg(i)
	}
	return apply(&e, args)
}

func left(xs []float64) float64 {
	y := xs[0]
	for _, x := range xs[1:] {
		y += x
	}
	return y
}

// loss is the share that the i-th start of a cohort loses in t.
func (o *oracle) loss(who Cohort, i, t int) float64 {
	c := o.m.cohorts[who]
	age := o.m.rows[c.age].code
	hazard := make([]float64, len(age.Args)-1)
	for k := range hazard {
		hazard[k] = o.expr(age.Args[k], c.age, t)
	}
	return lossAt(len(c.Ages)+t-i, age.Term, hazard)
}

// state is a cohort's amounts by start at the end of t.
func (o *oracle) state(who Cohort, t int) []float64 {
	key := [2]int{int(who), t}
	if s, ok := o.states[key]; ok {
		return s
	}
	c := o.m.cohorts[who]
	var s []float64
	if t < 0 {
		for age := len(c.Ages) - 1; age >= 0; age-- {
			s = append(s, o.at(c.join, -1)*c.Ages[age])
		}
	} else {
		age := o.m.rows[c.age].code
		growth := o.expr(age.Args[len(age.Args)-1], c.age, t)
		for i, x := range o.state(who, t-1) {
			s = append(s, float64((x-float64(x*o.loss(who, i, t)))*growth))
		}
		s = append(s, o.expr(o.m.rows[c.join].code.Args[0], c.join, t))
	}
	o.states[key] = s
	return s
}
