package model

// Lanes is the room for evaluating many vectors of parameters at once.
type Lanes struct {
	n  int
	st []*State
	in []float64
}

// NewLanes makes room for n lanes, at least 1.
func (p *Program) NewLanes(n int) *Lanes {
	ls := &Lanes{n: n, in: make([]float64, len(p.m.values))}
	for range n {
		ls.st = append(ls.st, p.NewState())
	}
	return ls
}

// EvalLanes computes the rows of every lane; parameter i of a lane is params[i*n+lane].
// The same bits as Eval of each.
func (p *Program) EvalLanes(ls *Lanes, params []float64) {
	for lane, st := range ls.st {
		for i := range ls.in {
			ls.in[i] = params[i*ls.n+lane]
		}
		p.Eval(st, ls.in)
	}
}

// Over is a wanted row of one lane read over periods: see State.Over.
func (ls *Lanes) Over(lane int, id RowID, from, to int) float64 {
	return ls.st[lane].Over(id, from, to)
}
