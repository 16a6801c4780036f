package model

// chunk is how many lanes are computed side by side: enough that an instruction costs
// little beside its work, few enough that the cells stay in the cache.
const oldchunk = 64

// Lanes is the room for evaluating many vectors of parameters at once. It belongs to
// one goroutine.
type Lanes struct {
	p    *Program
	n    int
	f    frame
	kept []kept // by RowID

	args   [][]float64 // operands of one instruction
	hazard []float64   // of one lane
	none   []float64   // no loss
	ends   []float64   // the loss at the end of a term
}

// kept is where a row's values stay after their chunk: from t = −1 where the row has an
// initial value, lanes side by side.
type kept struct {
	values []float64
	first  int
}

// NewLanes makes room for n lanes, at least 1. Kept are the wanted rows, and what they
// are read from over several periods.
func (p *Program) NewLanes(n int) *Lanes {
	if n < 1 {
		panic("model: an evaluation has at least one lane")
	}
	stride := min(n, oldchunk)
	ls := &Lanes{p: p, n: n, kept: make([]kept, len(p.rows)), args: make([][]float64, p.most),
		hazard: make([]float64, p.most), none: make([]float64, stride), ends: make([]float64, stride)}
	ls.f = frame{cells: make([]float64, len(p.init)*stride), stride: stride, wide: stride}
	for i, x := range p.init {
		fill(ls.f.cells[i*stride:][:stride], x)
	}
	for _, id := range p.want {
		ls.keep(id)
	}
	return ls
}

// keep makes room for a row and for what a Ratio is recomputed from.
func (ls *Lanes) keep(id RowID) {
	m := ls.p.m
	if ls.kept[id].values != nil {
		return
	}
	k := kept{}
	if m.initial(id) {
		k.first = -1
	}
	periods := m.periods
	if ls.p.rows[id].once {
		periods = 1
	}
	k.values = make([]float64, (periods-k.first)*ls.n)
	ls.kept[id] = k
	if m.rows[id].Agg == Ratio && m.rows[id].param < 0 {
		m.rows[id].code.walk(func(e Expr) {
			if e.Op == OpRow {
				ls.keep(e.Row)
			}
		})
	}
}

// EvalLanes computes the rows of every lane; parameter i of a lane is params[i*n+lane].
// Each lane has the same bits as Eval gives it alone. It allocates nothing.
func (p *Program) EvalLanes(ls *Lanes, params []float64) {
	f := &ls.f
	for from := 0; from < ls.n; from += f.stride {
		f.wide = min(f.stride, ls.n-from)
		for _, l := range p.loads {
			for i := range int(l.len) {
				copy(f.cells[(int(l.to)+i)*f.stride:][:f.wide], params[(int(l.from)+i)*ls.n+from:])
			}
		}
		for _, g := range p.batches {
			code := p.code[g.from:g.to]
			switch g.pace {
			case onceOnly:
				for i := range code {
					ls.lane(&code[i], 0)
				}
			case byRow:
				for i := range code {
					ls.row(&code[i])
				}
			case inStep:
				for t := range p.m.periods {
					for i := range code {
						if t == 0 || !code[i].once {
							ls.lane(&code[i], t)
						}
					}
				}
			}
		}
		ls.save(from)
	}
}

// row computes an instruction in all periods: at once where the cells of all periods and
// lanes stand beside each other in every operand.
func (ls *Lanes) row(in *instr) {
	f, periods := &ls.f, ls.p.m.periods
	if in.flat && f.wide == f.stride {
		f.wide *= periods
		f.loop(in, 0)
		f.wide = f.stride
		return
	}
	for t := range periods {
		ls.lane(in, t)
	}
}

// save copies what is kept out of the cells.
func (ls *Lanes) save(from int) {
	f := &ls.f
	for id, k := range ls.kept {
		for i := range len(k.values) / ls.n {
			copy(k.values[i*ls.n+from:][:f.wide], f.cells[(int(ls.p.rows[id].off)+k.first+i)*f.stride:])
		}
	}
}

// Lanes is the number of lanes.
func (ls *Lanes) Lanes() int { return ls.n }

// Row is a kept row in a period, a value per lane, until the next evaluation; nil where
// the row is not kept. Before the plan only t = −1 of a row with an initial value is.
func (ls *Lanes) Row(id RowID, t int) []float64 {
	k := ls.kept[id]
	switch {
	case k.values == nil || t < k.first:
		return nil
	case t >= 0 && ls.p.rows[id].once:
		t = 0
	}
	return k.values[(t-k.first)*ls.n:][:ls.n:ls.n]
}

// Over is a kept row of one lane read over periods: see State.Over.
func (ls *Lanes) Over(lane int, id RowID, from, to int) float64 {
	return over(ls.p.m, laneReader{ls, lane}, id, from, to)
}

// laneReader reads one lane.
type laneReader struct {
	ls   *Lanes
	lane int
}

func (r laneReader) At(id RowID, t int) float64 {
	if row := r.ls.Row(id, t); row != nil {
		return row[r.lane]
	}
	if t < 0 {
		return r.ls.p.m.before(id, t)
	}
	return nan
}

func (r laneReader) span(RowID, int, int) []float64 { return nil }
