package plan

// valueAt reads the assumption at a place; false where none stands, or one at fault, which the
// check of the whole plan tells.
func (e *editor) valueAt(s *slot) (Value, bool) {
	if s.role != asValue || s.node() == nil {
		return Value{}, false
	}
	b := &binder{log: &log{}}
	v := b.value(s.node(), s.q)
	return v, !b.faults()
}

// monthly is what a value counts at in each period: growth written out, any other that is not
// given by period at its figure. What nobody gave digit by digit has six significant ones.
func (e *editor) monthly(v *Value, q quantity) []float64 {
	out := make([]float64, e.periods())
	first, _ := Month(e.root.find("horizon").string("start"))
	level, x := v.Start, 0.0
	if v.Form != Growth && v.Form != Series {
		var err error
		if x, err = v.Figure(q.unit == "share"); err != nil {
			x = v.figure()
		}
		if v.Form != Constant && !v.HasValue {
			x = rounded(x)
		}
	}
	for t := range out {
		switch v.Form {
		case Series:
			x = v.Series[min(t, len(v.Series)-1)]
		case Growth:
			x = rounded(within(level*v.factor(first+t), q))
			level *= 1 + v.Growth
		}
		out[t] = x
	}
	return out
}

// byMonth writes an assumption out by period, and reports whether it could.
func (e *editor) byMonth(s *slot) bool {
	v, ok := e.valueAt(s)
	if ok && v.Form != Series {
		w := Value{Form: Series, Series: e.monthly(&v, s.q)}
		e.put(s, formNode(&w))
	}
	return ok
}

// needsSeries notes that a value has no single periods to put x into. The note's arguments say
// its form; then what to type for it as a whole to have x in all periods, and the form that this
// gives: a range that x lies in stays.
func (e *editor) needsSeries(s *slot, x float64) {
	v, _ := e.valueAt(s)
	all := Value{Number: x}
	if v.Form == Range && v.Low <= x && x <= v.High {
		all = v
		all.HasValue, all.Number = true, x
	}
	e.fault("period-needs-series", FormNames[v.Form], Typed(&all, s.q.unit), FormNames[all.Form])
}
