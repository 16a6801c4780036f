package model

// OverAll is a row read over the periods from … to by its Agg, in every lane: the bits of
// State.Over of each draw. dst has a value for each lane of the last Eval. NaN where the row was
// not wanted.
func (r *Room) OverAll(dst []float64, id RowID, from, to int) {
	if !r.d.kept[id] && !r.d.over[id] {
		fill(dst, nan)
		return
	}
	r.over(dst, id, from, to, 0)
}

// over is OverAll with the temporary lanes from depth on to itself.
func (r *Room) over(dst []float64, id RowID, from, to, depth int) {
	m := r.d.p.m
	row := &m.rows[id]
	switch {
	case from > to:
		fill(dst, nan)
	case r.d.same[id]:
		fill(dst, r.st.Over(id, from, to))
	case row.Agg == Last, row.Agg == Ratio && row.looped:
		r.read(dst, id, to)
	case row.Agg == First:
		r.read(dst, id, from)
	case row.Agg == Ratio && row.param < 0:
		r.formula(dst, &row.code, id, from, to, depth)
	case from >= 0 && row.once: // one value, whatever the window; a flow counts it each period
		r.read(dst, id, from)
		if row.Agg == Sum {
			scaleLoop(dst, dst, float64(to-from+1))
		}
	default:
		r.fold(dst, id, from, to, depth)
		if row.Agg == Mean || row.Agg == Ratio {
			shrinkLoop(dst, dst, float64(to-from+1))
		}
	}
}

// read is a row in one period.
func (r *Room) read(dst []float64, id RowID, t int) {
	lanes, value := r.lane(id, t)
	if lanes == nil {
		fill(dst, value)
		return
	}
	copy(dst, lanes)
}

// fold is the sum, the least or the most of from … to, in order.
func (r *Room) fold(dst []float64, id RowID, from, to, depth int) {
	agg, next := r.d.p.m.rows[id].Agg, r.temp(depth)
	r.read(dst, id, from)
	for t := from + 1; t <= to; t++ {
		x, value := r.lane(id, t)
		if x == nil {
			x = next
			fill(x, value)
		}
		switch agg {
		case Least:
			minLoop(dst, dst, x)
		case Most:
			maxLoop(dst, dst, x)
		default:
			addLoop(dst, dst, x)
		}
	}
}

// formula is what a formula of the row gives on its operands read over the periods.
func (r *Room) formula(dst []float64, e *Expr, id RowID, from, to, depth int) {
	switch {
	case e.Op == OpRow:
		r.over(dst, e.Row, from-e.Lag, to-e.Lag, depth)
		return
	case e.Op == OpNum:
		fill(dst, e.Num)
		return
	case e.Op == OpKernel:
		fill(dst, 0)
		x, y := r.temp(depth), r.temp(depth+1)
		for j := range e.Args[1:] {
			w := &e.Args[j+1]
			if w.Op == OpNum && w.Num == 0 {
				continue // see terms
			}
			r.formula(y, w, id, from, to, depth+2)
			r.over(x, e.Args[0].Row, from-j, to-j, depth+2)
			addProduct(dst, y, x)
		}
		return
	case e.Op.remembers():
		r.read(dst, id, to)
		return
	}
	n := len(e.Args)
	for k := range n {
		r.formula(r.temp(depth+k), &e.Args[k], id, from, to, depth+n)
	}
	r.temp(depth + n)
	r.compute(opcode(e.Op), e.Lag, e.Term, dst, r.temps[depth:depth+n])
}

// temp is the k-th of the temporary lanes.
func (r *Room) temp(k int) []float64 {
	for k >= len(r.temps) {
		r.temps = append(r.temps, make([]float64, r.lanes))
	}
	r.temps[k] = r.temps[k][:r.shown]
	return r.temps[k]
}
