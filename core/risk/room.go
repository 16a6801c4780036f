package risk

import "planleaf/core/model"

// room is where the draws of one study are made and evaluated, a block at a time.
type room struct {
	s       *Study
	eval    *model.Room
	sampler sampler
	read    []float64 // a number over one period, in all lanes
}

func newRoom(s *Study, known tables) *room {
	r := &room{s: s, sampler: newSampler(s, known), read: make([]float64, Block)}
	varying := make([]int, len(s.Sources))
	for i, u := range s.Sources {
		varying[i] = u.Param
	}
	r.eval = s.Model.Draws(varying, s.wanted()...).NewRoom(Block)
	r.eval.Begin(s.Params)
	return r
}

// wanted are the rows that are read.
func (s *Study) wanted() []model.RowID {
	var out []model.RowID
	for _, n := range s.Numbers {
		out = append(out, n.Row)
	}
	return append(out, s.Fans...)
}

// block appends the first n draws of a block to the study's columns, of which the first is
// columns[at]; it gives the place after the last.
func (r *room) block(b, n int, columns [][]float64, at int) int {
	r.sampler.fill(b, r.eval)
	r.eval.Eval(n)
	for _, number := range r.s.Numbers {
		from := len(columns[at])
		columns[at] = append(columns[at], r.read[:n]...)
		r.number(number, columns[at][from:])
		at++
	}
	for _, row := range r.s.Fans {
		for t := range r.s.Model.Periods() {
			columns[at] = append(columns[at], r.eval.Row(row, t)...)
			at++
		}
	}
	return at
}

// number reads a number in all lanes.
func (r *room) number(of Number, dst []float64) {
	if of.Best == Together {
		r.eval.OverAll(dst, of.Row, of.From, of.To)
		return
	}
	r.eval.OverAll(dst, of.Row, of.From, of.From)
	next := r.read[:len(dst)]
	for t := of.From + 1; t <= of.To; t++ {
		r.eval.OverAll(next, of.Row, t, t)
		for k, x := range next {
			if best := dst[k]; best != best || of.Best == Greatest && x > best || of.Best == Smallest && x < best {
				dst[k] = x
			}
		}
	}
}
