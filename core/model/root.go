package model

// Reason is why a value is not available. Code is a key of the words table; Path is the
// row that is to blame where there is one, "" otherwise.
//
//	na-division  a division by zero: Path is the divisor, or the row where it is a formula
//	na-log       the logarithm of what is not above zero
//	na-power     a power that has no value
//	na-window    the window reaches back before the plan
//	na-data      the assumption itself has no value
//	na-undefined anything else without a value, such as ∞ − ∞
type Reason struct {
	Code string
	Path string
}

// Root finds what made a NaN: the row and period where it first arises, following the
// operands in the order of the formulas, and why. For a value that is not NaN the
// Reason is empty and the place is that of the value.
func (p *Program) Root(st *State, id RowID, t int) (RowID, int, Reason) {
	f := rootFinder{m: p.m, r: st, seen: map[[2]int]bool{}}
	if v := st.At(id, t); v == v {
		return id, t, Reason{}
	}
	return f.row(id, t)
}

// rootFinder walks towards the root. seen guards against a walk around a feedback whose
// state was not a number from the start.
type rootFinder struct {
	m    *Model
	r    *State
	seen map[[2]int]bool
}

func (f rootFinder) row(id RowID, t int) (RowID, int, Reason) {
	f.seen[[2]int{int(id), t}] = true
	r := &f.m.rows[id]
	switch {
	case r.param >= 0 || t < -1 || t < 0 && r.initial == nil:
		return id, t, Reason{Code: "na-data", Path: r.Path}
	case t < 0:
		if w, at, why, ok := f.within(*r.initial, id, 0); ok {
			if w == id && at == 0 { // it arises in the initial value itself
				at = t
			}
			return w, at, why
		}
		return id, t, Reason{Code: "na-undefined", Path: r.Path}
	}
	if w, at, why, ok := f.within(r.code, id, t); ok {
		return w, at, why
	}
	return id, t, Reason{Code: "na-undefined", Path: r.Path}
}

// to follows an operand that is NaN.
func (f rootFinder) to(id RowID, t int) (RowID, int, Reason, bool) {
	if v := f.r.At(id, t); v == v || f.seen[[2]int{int(id), t}] {
		return 0, 0, Reason{}, false
	}
	w, at, why := f.row(id, t)
	return w, at, why, true
}

// within looks for the root in a formula of the row id, operands first.
func (f rootFinder) within(e Expr, id RowID, t int) (w RowID, at int, why Reason, ok bool) {
	if !e.Op.remembers() {
		if v := f.value(e, t); v == v {
			return // what it reads may have no value and yet not matter
		}
	}
	look := e.Args
	switch e.Op {
	case OpRow:
		return f.to(e.Row, t-e.Lag)
	case OpKernel:
		e.terms(func(back int, _ Expr) {
			if !ok {
				w, at, why, ok = f.to(e.Args[0].Row, t-back)
			}
		})
		if ok {
			return
		}
		look = e.Args[1:]
	case OpChain:
		if t < e.Lag-1 {
			return id, t, Reason{Code: "na-window"}, true
		}
		for s := t - e.Lag + 1; s < t; s++ {
			if w, at, why, ok = f.to(e.Args[0].Row, s); ok {
				return
			}
		}
	case OpPart:
		if t-e.Lag < -1 {
			return id, t, Reason{Code: "na-window"}, true
		}
		return f.to(f.m.cohorts[e.Who].join, t)
	case OpAge:
		if w, at, why, ok = f.to(f.m.cohorts[e.Who].join, t-1); ok {
			return
		}
	case OpJoin:
		if w, at, why, ok = f.to(id, t-1); ok {
			return
		}
		if w, at, why, ok = f.to(f.m.cohorts[e.Who].age, t); ok {
			return
		}
		look = e.Args[:1]
	case OpScan, OpTotal:
		if t > 0 || e.Op == OpScan {
			if w, at, why, ok = f.to(id, t-1); ok {
				return
			}
		}
		look = e.Args[:min(2, len(e.Args))]
	case OpGrow:
		if t > 0 {
			if w, at, why, ok = f.to(id, t-1); ok {
				return
			}
			look = e.Args[1:]
		}
	case OpIf: // a branch that is not taken is not to blame
		cond := f.value(e.Args[0], t)
		switch {
		case cond != cond:
			look = e.Args[:1]
		case cond != 0:
			look = e.Args[1:2]
		default:
			look = e.Args[2:]
		}
	}
	for _, a := range look {
		if w, at, why, ok = f.within(a, id, t); ok {
			return
		}
	}
	if e.Op.remembers() || e.Op == OpIf {
		return
	}
	return id, t, f.reason(e, id, t), true
}

// value is what a part of a formula gives in one period. What remembers heads a row, and
// is asked of that row.
func (f rootFinder) value(e Expr, t int) float64 {
	return evaluate(&e, func(row RowID, lag int) float64 { return f.r.At(row, t-lag) }, func() float64 { return 0 })
}

// reason is why an operation gives NaN of operands that are none.
func (f rootFinder) reason(e Expr, id RowID, t int) Reason {
	path := func(e Expr) string {
		if e.Op == OpRow {
			return f.m.rows[e.Row].Path
		}
		return f.m.rows[id].Path
	}
	switch e.Op {
	case OpDiv, OpSat:
		if f.value(e.Args[1], t) == 0 {
			return Reason{"na-division", path(e.Args[1])}
		}
	case OpLog:
		return Reason{"na-log", path(e.Args[0])}
	case OpPow, OpHill:
		return Reason{"na-power", path(e.Args[0])}
	case OpNum:
		return Reason{"na-data", f.m.rows[id].Path}
	}
	return Reason{Code: "na-undefined", Path: f.m.rows[id].Path}
}
