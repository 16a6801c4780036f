package solve

import "math"

// slopes are the first and second derivatives of the goal by each lever at a point, from
// five points each: on both sides where there is room, else on one. NaN where a lever
// cannot move or the goal has no value beside the point. f0 is the goal at the point.
func (s *splitter) slopes(x []float64, f0 float64) (g, h []float64) {
	n := len(x)
	g, h = make([]float64, n), make([]float64, n)
	steps, sides := make([]float64, n), make([]float64, n)
	var points [][]float64
	for i := range x {
		steps[i], sides[i] = s.stencil(x, i)
		for _, k := range places(sides[i]) {
			points = append(points, s.moved(x, i, x[i]+float64(k*steps[i])))
		}
	}
	values := s.at(points...)
	for i := range x {
		v, d := values[4*i:4*i+4], steps[i]
		switch {
		case d == 0:
			g[i], h[i] = math.NaN(), math.NaN()
		case sides[i] == 0:
			g[i] = (float64(8*(v[2]-v[1])) - (v[3] - v[0])) / (12 * d)
			near, far := v[1]+v[2]-float64(2*f0), v[0]+v[3]-float64(2*f0)
			h[i] = (float64(16*near) - far) / (12 * d * d)
		default:
			a, b, c, e := v[0]-f0, v[1]-f0, v[2]-f0, v[3]-f0
			g[i] = sides[i] * (float64(48*a) - float64(36*b) + float64(16*c) - float64(3*e)) / (12 * d)
			h[i] = (float64(114*b) - float64(104*a) - float64(56*c) + float64(11*e)) / (12 * d * d)
		}
	}
	return g, h
}

// places are where the goal is looked at around a point, in steps.
func places(side float64) [4]float64 {
	if side == 0 {
		return [4]float64{-2, -1, 1, 2}
	}
	return [4]float64{side, 2 * side, 3 * side, 4 * side}
}

// stencil is the step of a lever and the side on which it looks: 0 for both, 1 above, −1
// below. The step is a thousandth of the lever: the error of the derivative is then as
// small as the roundings of the goal allow. It is 0 where the lever cannot move.
func (s *splitter) stencil(x []float64, i int) (step, side float64) {
	below, above := x[i]-s.lo[i], s.hi[i]-x[i]
	wide := s.hi[i] - s.lo[i]
	if wide <= 0 {
		return 0, 1
	}
	step = math.Max(1e-3*math.Abs(x[i]), 1e-5*s.width(i))
	if step == 0 {
		step = 1e-5 * wide
	}
	switch {
	case below >= 2*step && above >= 2*step:
		return step, 0
	case above >= below:
		return math.Min(step, above/4), 1
	}
	return math.Min(step, below/4), -1
}

// moved is a point with one lever elsewhere, no further than its bounds.
func (s *splitter) moved(x []float64, i int, to float64) []float64 {
	y := append([]float64(nil), x...)
	y[i] = math.Max(s.lo[i], math.Min(s.hi[i], to))
	return y
}

// newton is the step from a point, at most part of each lever's width, that is best on a
// model of the goal that is a parabola a lever: all levers that move freely then have the
// same marginal return, the price of the total, which is found by bisection. A curve that
// bends up is taken to bend down as much, so that the step still goes up.
func (s *splitter) newton(x, g, h []float64, part float64) []float64 {
	n := len(x)
	down, up, bend := make([]float64, n), make([]float64, n), make([]float64, n)
	least, most := math.Inf(1), math.Inf(-1)
	for i := range x {
		if !finite(g[i]) {
			continue
		}
		w := part * s.width(i)
		down[i], up[i] = math.Max(s.lo[i]-x[i], -w), math.Min(s.hi[i]-x[i], w)
		bend[i] = math.Max(math.Abs(h[i]), 1e-12*math.Abs(g[i])/math.Max(s.width(i), 1e-300))
		if !finite(bend[i]) {
			bend[i] = 0
		}
		least, most = math.Min(least, g[i]-float64(bend[i]*up[i])), math.Max(most, g[i]-float64(bend[i]*down[i]))
	}
	at := func(price float64) (d []float64, total float64) {
		d = make([]float64, n)
		for i := range d {
			if !finite(g[i]) {
				continue
			}
			switch off := g[i] - price; {
			case bend[i] > 0:
				d[i] = math.Max(down[i], math.Min(up[i], off/bend[i]))
			case off > 0:
				d[i] = up[i]
			case off < 0:
				d[i] = down[i]
			}
			total += d[i]
		}
		return d, total
	}
	if !finite(s.total) {
		d, _ := at(0)
		return d
	}
	for range 200 {
		price := middle(least, most)
		if price <= least || price >= most {
			break
		}
		if _, total := at(price); total > 0 {
			least = price
		} else {
			most = price
		}
	}
	d, total := at(most)
	if total == 0 {
		return d
	}
	fuller, _ := at(least) // what is left goes to those who are as good at either price
	for i := range d {
		take := math.Min(fuller[i]-d[i], -total)
		d[i] += take
		total += take
	}
	return d
}
