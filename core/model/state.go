package model

// State is the cells of one evaluation.
type State struct {
	p       *Program
	cells   []float64
	filled  []float64   // rows that are once, by period, for those who read them
	scratch []float64   // operands of one instruction
	spread  []float64   // those that are once, by period
	vectors [][]float64 // and all of them
}

// NewState makes the room that Eval works in.
func (p *Program) NewState() *State {
	return &State{p: p, cells: append([]float64(nil), p.init...), filled: make([]float64, p.filled),
		scratch: make([]float64, p.most), spread: make([]float64, p.most*p.m.periods), vectors: make([][]float64, p.most)}
}

// Eval computes the rows for a vector of parameters in the order of Params. It is
// total: what has no value is NaN, and Root says why. It allocates nothing.
func (p *Program) Eval(st *State, params []float64) {
	cells := st.cells
	for _, l := range p.loads {
		copy(cells[l.to:l.to+l.len], params[l.from:l.from+l.len])
	}
	for _, g := range p.batches {
		code := p.code[g.from:g.to]
		switch g.pace {
		case onceOnly:
			for i := range code {
				p.step(st, &code[i], 0)
			}
		case byRow:
			p.byRow(st, code)
		case inStep:
			p.feedback(st, code)
		}
	}
}

// Row is the values of a row, periods long, until the next Eval; nil where the program
// does not compute it. A row that is once is filled.
func (st *State) Row(id RowID) []float64 {
	r := st.p.rows[id]
	n := st.p.m.periods
	switch {
	case r.off < 0:
		return nil
	case !r.once:
		return st.cells[r.off : int(r.off)+n : int(r.off)+n]
	}
	row := st.filled[r.filled : int(r.filled)+n : int(r.filled)+n]
	for t := range row {
		row[t] = st.cells[r.off]
	}
	return row
}

// At is the value of a row in a period; before the first, what those who look back see.
// NaN where the program does not compute the row.
func (st *State) At(id RowID, t int) float64 {
	r := st.p.rows[id]
	switch {
	case r.off < 0:
		return nan
	case t >= 0 && r.once:
		return st.cells[r.off]
	case t >= 0:
		return st.cells[int(r.off)+t]
	case t == -1 && st.p.m.initial(id):
		return st.cells[r.off-1]
	}
	return st.p.m.before(id, t)
}

// span is the values of a row by period, nil where one is before the plan or all are one value: a
// sum over a slice is ten times faster than one over calls.
func (st *State) span(id RowID, from, to int) []float64 {
	r := st.p.rows[id]
	if r.off < 0 || r.once || from < 0 {
		return nil
	}
	return st.cells[int(r.off)+from : int(r.off)+to+1]
}

// before is a row's history at t < 0.
func (m *Model) before(id RowID, t int) float64 {
	if before := m.rows[id].Before; -t <= len(before) {
		return before[-t-1]
	}
	return 0
}

// Program is what the state is an evaluation of.
func (st *State) Program() *Program { return st.p }
