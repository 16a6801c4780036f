package solve

import (
	"cmp"
	"math"

	"planleaf/core/sorted"
)

// sortBy sorts indices by a key, equal ones as they are.
func sortBy(indices []int, key func(int) float64) {
	sorted.By(indices, func(a, b int) int { return cmp.Compare(key(a), key(b)) })
}

// within is the point nearest to another, lever by lever, that keeps bounds and total: all
// levers are shifted alike until they add up, those at a bound stay there.
func (s *splitter) within(x []float64) []float64 {
	low, high := math.Inf(1), math.Inf(-1)
	for i := range x {
		low, high = math.Min(low, s.lo[i]-x[i]), math.Max(high, s.hi[i]-x[i])
	}
	at := func(shift float64) []float64 {
		y := make([]float64, len(x))
		for i := range x {
			y[i] = math.Max(s.lo[i], math.Min(s.hi[i], x[i]+shift))
		}
		return y
	}
	if !finite(s.total) {
		return at(0)
	}
	if y := at(0); sum(y) == s.total {
		return y
	}
	for range 200 {
		shift := middle(low, high)
		if shift <= low || shift >= high {
			break
		}
		if sum(at(shift)) < s.total {
			low = shift
		} else {
			high = shift
		}
	}
	return at(high)
}

// today is where the levers stand now, in proportion to the total, within the bounds.
func (s *splitter) today() []float64 {
	x := make([]float64, len(s.lo))
	for i, l := range s.q.Levers {
		x[i] = l.Today
	}
	now := sum(x)
	if finite(s.total/now) && now > 0 && now != s.total && !s.q.Spare {
		for i := range x {
			x[i] *= s.total / now
		}
	}
	if s.q.Spare && finite(s.total) {
		x[s.known] = math.Max(0, s.total-now)
	}
	return s.within(x)
}

// starts are the points that a search begins from, today first.
func (s *splitter) starts() [][]float64 {
	n := len(s.lo)
	mid := make([]float64, n)
	for i := range mid {
		mid[i] = s.lo[i] + float64(s.width(i)*0.5)
	}
	out := [][]float64{s.today(), s.within(make([]float64, n)), s.within(mid)}
	if n > mostPairs {
		return out
	}
	for i := range n { // as much as there is in one lever, the others at their least
		x := append([]float64(nil), s.lo...)
		if finite(s.total) {
			x[i] = math.Min(s.hi[i], s.lo[i]+s.total-sum(s.lo))
		} else {
			x[i] = s.hi[i]
		}
		out = append(out, s.within(x))
	}
	return out
}

// curve is the goal along one lever, all others as they are: at[k] stands at lo + k·unit,
// or at the upper bound.
type curve struct {
	at     []float64
	places []float64
}

// curves evaluates every lever by itself at places of its own.
func (s *splitter) curves(x []float64, places func(i int) []float64) []curve {
	out := make([]curve, len(x))
	for i := range x {
		p := places(i)
		points := make([][]float64, len(p))
		for k, v := range p {
			points[k] = s.moved(x, i, v)
		}
		out[i] = curve{s.at(points...), p}
	}
	return out
}

// divided is the best split of the curves of single levers, exact on a grid of the total:
// dynamic programming over levers and units spent. It is the best of the goal, but for the
// grid, where the goal is a sum of such curves, concave or not.
func (s *splitter) divided(x []float64) []float64 {
	rest := s.total - sum(s.lo)
	units := max(60, min(400, 4000/len(x)))
	unit := rest / float64(units)
	if step := s.q.Step; step > 0 && rest/step <= float64(units) {
		units = int(math.Round(rest / step))
		unit = step
	}
	if units == 0 || !(unit > 0) {
		return nil
	}
	all := s.curves(x, func(i int) []float64 {
		var p []float64
		for k := 0; k <= units; k++ {
			at := s.lo[i] + float64(float64(k)*unit)
			p = append(p, math.Min(at, s.hi[i]))
			if at >= s.hi[i] {
				break
			}
		}
		return p
	})
	best := make([]float64, units+1) // by units spent on the levers so far
	for b := 1; b <= units; b++ {
		best[b] = math.Inf(-1)
	}
	took := make([][]int, len(all))
	for i, c := range all {
		next := make([]float64, units+1)
		took[i] = make([]int, units+1)
		for b := range next {
			next[b] = math.Inf(-1)
			for k := 0; k <= b && k < len(c.at); k++ {
				if v := best[b-k] + c.at[k]; v > next[b] { // false for NaN: never taken
					next[b], took[i][b] = v, k
				}
			}
		}
		best = next
	}
	if math.IsInf(best[units], -1) {
		return nil
	}
	y := make([]float64, len(all))
	for i, b := len(all)-1, units; i >= 0; i-- {
		k := took[i][b]
		y[i] = all[i].places[k]
		b -= k
	}
	return s.within(y)
}
