package solve

import "math"

// climbs is how many of the starts are gone up from.
const climbs = 4

// candidate is a point and the goal there.
type candidate struct {
	x []float64
	f float64
}

// search carries out the whole search.
func (s *splitter) search() Parted {
	begin, ok := s.settle(s.today())
	if !ok {
		return Parted{State: Infeasible}
	}
	start := s.at(begin)[0]
	best := candidate{begin, start}
	tops := s.near()
	if tops == nil {
		tops = s.ranked(begin)
	}
	for i, c := range tops {
		s.done = float64(i+1) / float64(len(tops)+2)
		x, f := c.x, c.f
		if s.fine() {
			x, f = s.climb(x, f)
		}
		best = s.keep(best, x, f)
	}
	best = s.stepped(best)
	return s.answer(best, candidate{begin, start})
}

// fine reports whether steps are so small that going up without them leads near the best.
func (s *splitter) fine() bool {
	return s.q.Step == 0 || !finite(s.total) || s.total-sum(s.lo) > 100*s.q.Step
}

// settle brings a point to where it may stand: on steps, or to the last bit of the total.
func (s *splitter) settle(x []float64) ([]float64, bool) {
	if s.q.Step > 0 {
		return s.onSteps(x)
	}
	return s.exactly(x)
}

// keep is the better of the best so far and another point, once that is settled.
func (s *splitter) keep(best candidate, x []float64, f float64) candidate {
	if s.over || f != f {
		return best
	}
	y, ok := s.settle(x)
	if !ok {
		return best
	}
	if v := s.at(y)[0]; v > best.f || best.f != best.f && v == v {
		return candidate{y, v}
	}
	return best
}

// near is the split that is known to be near the best, nil for none.
func (s *splitter) near() []candidate {
	if s.q.Near == nil {
		return nil
	}
	x := append([]float64(nil), s.q.Near...)
	if len(s.lo) > s.known {
		x = append(x, math.Max(0, s.total-sum(x)))
	}
	x = s.within(x)
	return []candidate{{x, s.at(x)[0]}}
}

// ranked are the starts to go up from: the best of all, and the one that it began from.
func (s *splitter) ranked(begin []float64) []candidate {
	points := s.starts()
	points[0] = begin
	if finite(s.total) {
		if y := s.shared(begin); y != nil {
			points = append(points, y)
		}
	}
	values := s.at(points...)
	order := make([]int, 0, len(points))
	for i, v := range values {
		if v == v {
			order = append(order, i)
		}
	}
	sortBy(order, func(i int) float64 { return -values[i] })
	var out []candidate
	for _, i := range order {
		if len(out) < climbs && !known(out, points[i], s) {
			out = append(out, candidate{points[i], values[i]})
		}
	}
	return out
}

// shared is the best split of the curves of single levers.
func (s *splitter) shared(x []float64) []float64 {
	if len(x) > 16 {
		return s.filled(x)
	}
	y := s.divided(x)
	if y == nil || s.over {
		return y
	}
	if z := s.divided(y); z != nil { // around there the curves may be others
		if v := s.at(y, z); v[1] > v[0] {
			return z
		}
	}
	return y
}

// known reports whether a point is one of the candidates, to a ten-thousandth.
func known(all []candidate, x []float64, s *splitter) bool {
	for _, c := range all {
		far := false
		for i := range x {
			far = far || math.Abs(c.x[i]-x[i]) > 1e-4*s.width(i)
		}
		if !far {
			return true
		}
	}
	return false
}

// answer states the best point, and what its bounds are worth.
func (s *splitter) answer(best, begin candidate) Parted {
	a := Parted{X: best.x[:s.known], Goal: s.sign * best.f, Begin: begin.x[:s.known], Start: s.sign * begin.f, State: Optimal}
	if len(best.x) > s.known {
		a.Left = best.x[s.known]
	}
	if finite(s.q.Total) && s.q.Step > 0 {
		a.Left += s.q.Total - s.total
	}
	g, _ := s.slopes(best.x, best.f)
	price := s.price(best.x, g)
	if finite(s.total) && s.atTotal(best.x) {
		a.Limits = append(a.Limits, Limit{-1, AtHigh, s.sign * price})
	}
	for i := range s.known {
		a.Marginal = append(a.Marginal, s.sign*g[i])
		switch {
		case !finite(g[i]):
		case s.atLow(best.x, i):
			a.Limits = append(a.Limits, Limit{i, AtLow, s.sign * (price - g[i])})
		case s.capped(best.x, i):
			a.Limits = append(a.Limits, Limit{i, AtHigh, s.sign * (g[i] - price)})
		}
	}
	switch {
	case s.over:
		a.State = Cancelled
	case best.f != best.f:
		a.State = Undefined
	case !s.free():
		a.State = Corner
	}
	a.Evaluations = s.run.n
	return a
}

// atTotal reports whether nothing of the total is left.
func (s *splitter) atTotal(x []float64) bool { return len(x) == s.known || s.atLow(x, s.known) }

// free reports whether the bounds leave any choice.
func (s *splitter) free() bool {
	if !finite(s.total) {
		return sum(s.hi) > sum(s.lo)
	}
	n := 0
	for i := range s.lo {
		if s.hi[i] > s.lo[i] {
			n++
		}
	}
	return n > 1 && sum(s.lo) < s.total && s.total < sum(s.hi)
}
