package solve

import "math"

// onSteps is the point on multiples of the step nearest to another: all rounded down, then
// what is missing to those that lost most.
func (s *splitter) onSteps(x []float64) ([]float64, bool) {
	step := s.q.Step
	counts, lost := make([]float64, len(x)), make([]float64, len(x))
	order := make([]int, len(x))
	for i := range x {
		counts[i] = math.Floor(x[i]/step + 1e-9)
		lost[i] = x[i]/step - counts[i]
		order[i] = i
	}
	if finite(s.total) {
		sortBy(order, func(i int) float64 { return -lost[i] })
		missing := math.Round(s.total/step) - sum(counts)
		for missing != 0 {
			before := missing
			for _, i := range order {
				next := counts[i] + math.Copysign(1, missing)
				if missing != 0 && float64(next*step) <= s.hi[i] && float64(next*step) >= s.lo[i] {
					counts[i] = next
					missing -= math.Copysign(1, missing)
				}
			}
			if missing == before {
				return nil, false
			}
		}
	}
	y := make([]float64, len(x))
	for i := range y {
		y[i] = math.Max(s.lo[i], math.Min(s.hi[i], float64(counts[i]*step)))
	}
	return y, true
}

// stepped exchanges steps between levers, one, two, four … at a time, until none brings
// more. Of many levers only those with the most and the least return take part: all pairs of hundreds
// would be more points than there is memory for. Without a step there is nothing to do.
func (s *splitter) stepped(best candidate) candidate {
	if s.q.Step <= 0 || best.f != best.f {
		return best
	}
	for range 1000 {
		if s.over {
			return best
		}
		from, to := s.exchanging(best)
		var points [][]float64
		for _, i := range to {
			for _, j := range from {
				points = append(points, s.steps(best.x, i, j)...)
			}
		}
		top := best
		for k, v := range s.at(points...) {
			if v > top.f+float64(4*epsilon*math.Abs(top.f)) {
				top = candidate{points[k], v}
			}
		}
		if top.f == best.f {
			return best
		}
		best = top
	}
	return best
}

// exchanging are the levers that may give a step, and those that may take one. Without a total they are
// changed alone: none gives, which is −1.
func (s *splitter) exchanging(c candidate) (from, to []int) {
	n := len(c.x)
	if finite(s.total) && n > 2*mostPairs {
		g, _ := s.slopes(c.x, c.f)
		return s.ends(g)
	}
	for i := range n {
		to = append(to, i)
	}
	if !finite(s.total) {
		return []int{-1}, to
	}
	return to, to
}

// steps are the points with more of lever i at the cost of lever j; without a total more
// or less of lever i alone, which is j = −1.
func (s *splitter) steps(x []float64, i, j int) (out [][]float64) {
	alone := !finite(s.total)
	if i == j {
		return nil
	}
	for size := s.q.Step; size <= s.width(i)+float64(s.q.Step*0.5); size *= 2 {
		for _, by := range []float64{size, -size} {
			y := append([]float64(nil), x...)
			y[i] = s.multiple(x[i] + by)
			if !alone {
				y[j] = s.multiple(x[j] - by)
			}
			if s.inside(y, i) && (alone || s.inside(y, j)) && (alone || by > 0) {
				out = append(out, y)
			}
		}
	}
	return out
}

// multiple is the nearest multiple of the step.
func (s *splitter) multiple(x float64) float64 {
	return float64(math.Round(x/s.q.Step) * s.q.Step)
}

func (s *splitter) inside(y []float64, i int) bool { return y[i] >= s.lo[i] && y[i] <= s.hi[i] }
