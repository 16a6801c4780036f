package solve

import "math"

// climb goes up from a point until no step and no exchange brings more.
func (s *splitter) climb(x []float64, f float64) ([]float64, float64) {
	part := 0.5
	for range 100 {
		if s.over {
			return x, f
		}
		g, h := s.slopes(x, f)
		y, v, took := s.better(x, f, g, h, part)
		switch {
		case took > 0 && v-f > float64(s.q.Enough*math.Abs(f)):
			part = math.Min(1, 4*took)
		case took == 0 && part > 1e-6:
			part /= 1 << 10
			continue
		default:
			if y, v = s.exchange(x, f, g); v-f <= float64(s.q.Enough*math.Abs(f)) {
				return s.polish(x, f)
			}
			part = 0.5
		}
		x, f = y, v
	}
	return s.polish(x, f)
}

// better tries Newton's step within six trust regions side by side and gives the best of
// those that bring more; took is the size of its region, 0 when none does.
func (s *splitter) better(x []float64, f float64, g, h []float64, part float64) (y []float64, v, took float64) {
	var points [][]float64
	var sizes []float64
	for size, k := part, 0; k < 6; size, k = size/4, k+1 {
		points, sizes = append(points, s.plus(x, s.newton(x, g, h, size))), append(sizes, size)
	}
	v = f
	for i, value := range s.at(points...) {
		if value > v+float64(4*epsilon*math.Abs(v)) {
			y, v, took = points[i], value, sizes[i]
		}
	}
	return y, v, took
}

// plus is a point moved by a step, within the bounds.
func (s *splitter) plus(x, d []float64) []float64 {
	y := make([]float64, len(x))
	for i := range x {
		y[i] = math.Max(s.lo[i], math.Min(s.hi[i], x[i]+d[i]))
	}
	return y
}

// exchange moves between two levers, by large parts and by small ones, and gives the best.
// It finds the way out of a saddle, where all marginal returns are equal and more of one
// at the cost of another is better still. Of many levers only those with the most and the
// least return take part.
func (s *splitter) exchange(x []float64, f float64, g []float64) ([]float64, float64) {
	from, to := s.ends(g)
	var points [][]float64
	for _, i := range to {
		for _, j := range from {
			if i == j {
				continue
			}
			room := math.Min(s.hi[i]-x[i], x[j]-s.lo[j])
			for _, part := range []float64{1, 0.5, 0.1, 0.01, 0.001} {
				if room > 0 {
					y := s.moved(x, i, x[i]+float64(part*room))
					y[j] = math.Max(s.lo[j], x[j]-float64(part*room))
					points = append(points, y)
				}
			}
		}
	}
	best := f + float64(16*epsilon*math.Abs(f))
	var at []float64
	for k, v := range s.at(points...) {
		if v > best {
			at, best = points[k], v
		}
	}
	if at == nil || !finite(s.total) {
		return x, f
	}
	return at, best
}

// mostPairs is how many levers exchange with each other on either side.
const mostPairs = 12

// ends are the levers that may give and those that may take.
func (s *splitter) ends(g []float64) (from, to []int) {
	all := make([]int, len(g))
	for i := range all {
		all[i] = i
	}
	if len(g) <= mostPairs {
		return all, all
	}
	sortBy(all, func(i int) float64 { return g[i] })
	return all[:mostPairs], all[len(all)-mostPairs:]
}

// polish brings the marginal returns together as far as derivatives tell, beyond what the
// goal itself does: near its top it is flat to the last digit. A step is taken while it
// makes them more equal and costs no more than roundings.
func (s *splitter) polish(x []float64, f float64) ([]float64, float64) {
	g, h := s.slopes(x, f)
	unequal := s.unequal(x, g)
	for range 8 {
		y := s.plus(x, s.newton(x, g, h, 0.1))
		v := s.at(y)[0]
		if !(v >= f-float64(8*epsilon*math.Abs(f))) {
			break
		}
		gy, hy := s.slopes(y, v)
		now := s.unequal(y, gy)
		if !(now < unequal) {
			break
		}
		x, f, g, h, unequal = y, v, gy, hy, now
	}
	return x, f
}

// unequal is how far the marginal returns are from what the conditions of an optimum ask:
// equal for levers that are free, not above the price at an upper bound of it… 0 is optimal.
func (s *splitter) unequal(x, g []float64) float64 {
	price := s.price(x, g)
	worst := 0.0
	for i := range x {
		if !finite(g[i]) {
			continue
		}
		off := g[i] - price
		if s.atLow(x, i) {
			off = math.Max(0, off)
		} else if s.capped(x, i) {
			off = math.Min(0, off)
		}
		worst = math.Max(worst, math.Abs(off))
	}
	return worst
}

func (s *splitter) atLow(x []float64, i int) bool {
	return x[i]-s.lo[i] <= 1e-12*math.Max(math.Abs(x[i]), s.width(i))
}

func (s *splitter) atHigh(x []float64, i int) bool {
	return s.hi[i]-x[i] <= 1e-12*math.Max(math.Abs(x[i]), s.width(i))
}

// capped reports whether a lever is held by an upper bound of its own.
func (s *splitter) capped(x []float64, i int) bool {
	return s.atHigh(x, i) && !(i < s.known && s.q.Levers[i].Open)
}

// price is the shadow price of the total: the marginal return of the levers that are free to
// move. Where none is, it is the best return of those that could take more, and 0 where none
// can, or where there is no total.
func (s *splitter) price(x, g []float64) float64 {
	if !finite(s.total) {
		return 0
	}
	free, n, best := 0.0, 0, math.Inf(-1)
	for i := range x {
		if !finite(g[i]) || s.capped(x, i) {
			continue
		}
		best = math.Max(best, g[i])
		if !s.atLow(x, i) {
			free += g[i]
			n++
		}
	}
	switch {
	case n > 0:
		return free / float64(n)
	case finite(best):
		return best
	}
	return 0
}
