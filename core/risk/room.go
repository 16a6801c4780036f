package risk

import (
	"slices"

	"planleaf/core/model"
)

// room is where the draws of one study are made and evaluated, a block at a time.
type room struct {
	s       *Study
	eval    *model.Room
	sampler sampler
	read    []float64 // a number over one period, in all lanes
}

func newRoom(s *Study, known tables) *room {
	r := &room{read: make([]float64, Block)}
	r.eval = s.Model.Draws(s.varying(), s.Fans, s.read()...).NewRoom(Block)
	r.begin(s, known)
	return r
}

// begin makes it ready for a study that it serves.
func (r *room) begin(s *Study, known tables) {
	r.s, r.sampler = s, newSampler(s, known)
	r.eval.Begin(s.Params)
}

// serves reports whether what was made for one study evaluates another.
func (r *room) serves(s *Study) bool {
	return r.s.Model.Alike(s.Model) && slices.Equal(r.s.varying(), s.varying()) &&
		slices.Equal(r.s.Fans, s.Fans) && slices.Equal(r.s.read(), s.read())
}

// varying are the parameters that draws change.
func (s *Study) varying() []int {
	out := make([]int, len(s.Sources))
	for i := range s.Sources {
		out[i] = s.Sources[i].Param
	}
	return out
}

// read are the rows of the numbers.
func (s *Study) read() []model.RowID {
	out := make([]model.RowID, len(s.Numbers))
	for i, n := range s.Numbers {
		out[i] = n.Row
	}
	return out
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
			dst[k] = of.better(dst[k], x)
		}
	}
}

// single are the study's columns on the single line.
func (s *Study) single() []float64 {
	p := s.Model.Program(append(s.read(), s.Fans...)...)
	st := p.NewState()
	p.Eval(st, s.Params)
	var out []float64
	for _, n := range s.Numbers {
		x := st.Over(n.Row, n.From, n.To)
		if n.Best != Together {
			x = st.At(n.Row, n.From)
			for t := n.From + 1; t <= n.To; t++ {
				x = n.better(x, st.At(n.Row, t))
			}
		}
		out = append(out, x)
	}
	for _, row := range s.Fans {
		out = append(out, st.Row(row)...)
	}
	return out
}

// better is the better one of two months; NaN is worse than any number.
func (n Number) better(best, x float64) float64 {
	if best != best || n.Best == Greatest && x > best || n.Best == Smallest && x < best {
		return x
	}
	return best
}
