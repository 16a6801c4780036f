package solve

import "math"

// approach looks for the target where no two neighbouring points are on either side of it:
// towards the edge of where the metric has no value, beside the bounds, and at the turn nearest to it.
// It ends as soon as the target is passed, or half of what is left is used up.
func (s *seeker) approach() {
	until := s.n + (s.most-s.n)/2
	s.edges(until)
	if !s.crosses() {
		s.ends()
	}
	if !s.crosses() {
		s.turn(s.most - (s.most-until)/4)
	}
}

// edges halves every stretch that has a value on one side alone, in turn.
func (s *seeker) edges(until int) {
	for s.n < until && !s.crosses() && !s.over {
		var xs []float64
		for i := 1; i < len(s.tried); i++ {
			p, q := s.tried[i-1], s.tried[i]
			x := middle(p.X, q.X)
			if finite(p.Y) != finite(q.Y) && q.X-p.X > 1e-9*(s.w.High-s.w.Low) && x > p.X && x < q.X {
				xs = append(xs, x)
			}
		}
		if len(xs) == 0 || s.n+len(xs) > until {
			return
		}
		s.look(xs...)
	}
}

// ends looks inside the first and the last stretch where the bound is the nearest to the
// target of all, in the middle and right beside the bound: the metric may come nearer before
// it turns.
func (s *seeker) ends() {
	a := s.nearest()
	n := len(s.tried)
	var wide float64
	switch {
	case a.Held == AtLow:
		wide = s.tried[1].X - a.X
	case a.Held == AtHigh:
		wide = s.tried[n-2].X - a.X
	default:
		return
	}
	s.look(a.X+float64(golden*wide), a.X+float64(1e-3*wide))
}

// golden is the part of a stretch that the golden section cuts off.
const golden = 0.3819660112501051

// turn closes in on the turn of the metric that is nearest to the target: the vertex of the
// parabola through three points, or the golden section of the longer side where that is no
// help (Brent 1973, ch. 5, without his memory of earlier steps).
func (s *seeker) turn(until int) {
	for s.n < until && !s.crosses() && !s.over {
		i := s.lowest()
		if i < 0 {
			return
		}
		a, b, c := s.tried[i-1], s.tried[i], s.tried[i+1]
		if c.X-a.X <= 1e-8*(s.w.High-s.w.Low) || math.Abs(a.Y-b.Y) <= exact*math.Abs(b.Y) && math.Abs(c.Y-b.Y) <= exact*math.Abs(b.Y) {
			return
		}
		x, ok := vertex(a, b, c)
		if !ok {
			x = b.X - float64(golden*(b.X-a.X))
			if c.X-b.X > b.X-a.X {
				x = b.X + float64(golden*(c.X-b.X))
			}
		}
		if x <= a.X || x >= c.X || x == b.X {
			return
		}
		s.look(x)
	}
}

// lowest is the inner point nearest to the target whose neighbours are both farther; −1
// for none.
func (s *seeker) lowest() int {
	best := -1
	off := func(i int) float64 { return math.Abs(s.tried[i].Y - s.w.Target) }
	for i := 1; i+1 < len(s.tried); i++ {
		if !(off(i) <= off(i-1) && off(i) <= off(i+1)) || !finite(off(i)) {
			continue
		}
		if best < 0 || off(i) < off(best) {
			best = i
		}
	}
	return best
}

// vertex is where the parabola through three points turns, kept off the points themselves;
// false where that lies outside the middle of the stretch.
func vertex(a, b, c Point) (float64, bool) {
	l, r := b.X-a.X, c.X-b.X
	dl, dr := (b.Y-a.Y)/l, (c.Y-b.Y)/r
	if dl == dr {
		return 0, false
	}
	x := b.X + float64(float64(0.5*(float64(dl*r)+float64(dr*l)))/(dl-dr))
	small := 1e-3 * math.Min(l, r)
	if math.Abs(x-b.X) < small { // beside the point: look a little on the longer side
		x = b.X + math.Copysign(small, r-l)
	}
	return x, x > a.X+float64(0.05*l) && x < c.X-float64(0.05*r) && math.Min(l, r) > 0.02*math.Max(l, r)
}
