package solve

import "math"

// span is a stretch of the curve in which the metric passes the target: two points on
// either side of it, or one that is at it.
type span struct{ a, b Point }

// spans are the stretches in which the metric passes the target, from low to high.
func (s *seeker) spans() []span {
	var out []span
	for i, p := range s.tried {
		if s.hits(p.Y) {
			out = append(out, span{p, p})
			continue
		}
		if i == 0 {
			continue
		}
		q := s.tried[i-1]
		if finite(p.Y) && finite(q.Y) && !s.hits(q.Y) && (p.Y < s.w.Target) != (q.Y < s.w.Target) {
			out = append(out, span{q, p})
		}
	}
	return out
}

// crosses reports whether the metric is known to pass the target.
func (s *seeker) crosses() bool { return len(s.spans()) > 0 }

// away is how far a stretch is from today, at least.
func (s *seeker) away(p span) float64 {
	return math.Max(0, math.Max(p.a.X-s.w.Today, s.w.Today-p.b.X))
}

// close finds the root nearest to today. The nearest stretch is closed in on first; another
// one only if it may hold a nearer root and evaluations are left.
func (s *seeker) close() Sought {
	left := s.spans()
	a := Sought{State: Spent}
	known := false
	for len(left) > 0 && !s.over {
		i := 0
		for j := range left {
			if s.away(left[j]) < s.away(left[i]) {
				i = j
			}
		}
		if known && (s.away(left[i]) >= math.Abs(a.X-s.w.Today) || s.n+12 > s.most) {
			break
		}
		one := s.brent(left[i].a, left[i].b)
		if one.State == holed {
			return one
		}
		left = append(left[:i], left[i+1:]...)
		if !known || one.State == Found && (a.State != Found || math.Abs(one.X-s.w.Today) < math.Abs(a.X-s.w.Today)) {
			if known {
				a.Others = append(a.Others, a.X)
			}
			one.Others = a.Others
			a, known = one, true
		} else {
			a.Others = append(a.Others, one.X)
		}
	}
	for _, p := range left {
		a.Others = append(a.Others, p.guess(s.w.Target))
	}
	a.Others = plateaus(a.Others, a.X)
	if a.State == Found && a.X == s.w.Today {
		a.State = Already
	}
	return a
}

// guess is about where the metric is at the target: on the straight line through the ends.
func (p span) guess(target float64) float64 {
	if p.a.X == p.b.X {
		return p.a.X
	}
	return p.a.X + float64((p.b.X-p.a.X)*((target-p.a.Y)/(p.b.Y-p.a.Y)))
}

// plateaus sorts the other solutions and leaves out the one that was taken.
func plateaus(xs []float64, taken float64) []float64 {
	var out []float64
	for _, x := range xs {
		if x == taken {
			continue
		}
		i := 0
		for i < len(out) && out[i] < x {
			i++
		}
		if i < len(out) && out[i] == x {
			continue
		}
		out = append(out[:i], append([]float64{x}, out[i:]...)...)
	}
	return out
}

// brent closes in on a root between two points on either side of the target: inverse
// quadratic interpolation or secant while they shrink the stretch fast enough, else
// halving it (R. P. Brent, Algorithms for Minimization without Derivatives, 1973, ch. 4).
// It ends at the target, or where the two sides are neighbouring numbers: then the metric
// jumps there.
func (s *seeker) brent(p, q Point) Sought {
	if s.hits(p.Y) {
		return Sought{Point: p, State: Found}
	}
	a, b := p, q // b is the best, a the one before
	c := p       // on the other side of the target than b
	step := b.X - a.X
	last := step
	for {
		fa, fb, fc := a.Y-s.w.Target, b.Y-s.w.Target, c.Y-s.w.Target
		if (fb > 0) == (fc > 0) {
			c, fc = a, fa
			step = b.X - a.X
			last = step
		}
		if math.Abs(fc) < math.Abs(fb) {
			a, b, c = b, c, b
			fa, fb, fc = fb, fc, fb
		}
		if s.hits(b.Y) {
			return Sought{Point: b, State: Found}
		}
		tol := 2 * epsilon * math.Abs(b.X)
		half := (c.X - b.X) / 2
		if math.Abs(half) <= tol {
			return s.ended(b, c)
		}
		if s.n >= s.most || s.over {
			return s.spent(b, c)
		}
		if math.Abs(last) >= tol && math.Abs(fa) > math.Abs(fb) {
			last, step = s.interpolate(a, b, c, half, last, step, tol)
		} else {
			last, step = half, half
		}
		a = b
		x := b.X + step
		if math.Abs(step) <= tol {
			x = b.X + math.Copysign(tol, half)
		}
		y := s.look(x)[0]
		if !finite(y) {
			return Sought{State: holed}
		}
		b = Point{x, y}
	}
}

// interpolate is a step to where the curve through the points would be at the target, if
// that is well inside the stretch and shrinks it fast enough, else half the stretch.
func (s *seeker) interpolate(a, b, c Point, half, last, step, tol float64) (before, next float64) {
	fa, fb, fc := a.Y-s.w.Target, b.Y-s.w.Target, c.Y-s.w.Target
	t := fb / fa
	var p, q float64
	if a.X == c.X {
		p, q = 2*half*t, 1-t
	} else {
		u, v := fa/fc, fb/fc
		p = t * (float64(2*half*u*(u-v)) - float64((b.X-a.X)*(v-1)))
		q = (u - 1) * (v - 1) * (t - 1)
	}
	if p > 0 {
		q = -q
	} else {
		p = -p
	}
	if 2*p < math.Min(float64(3*half*q)-math.Abs(tol*q), math.Abs(last*q)) {
		return step, p / q
	}
	return half, half
}

// ended is the answer where the two sides of the target are neighbours: a root as exact as
// numbers are, unless the metric jumps.
func (s *seeker) ended(b, c Point) Sought {
	if math.Abs(c.Y-b.Y) > 1e-9*s.wide {
		return Sought{Point: b, State: Jumps}
	}
	return Sought{Point: b, State: Found}
}

// spent is the answer where the evaluations ended first: a jump where the two sides stayed
// far apart however close they came.
func (s *seeker) spent(b, c Point) Sought {
	if math.Abs(c.X-b.X) <= 1e-6*(s.w.High-s.w.Low) && math.Abs(c.Y-b.Y) > 1e-3*s.wide {
		return Sought{Point: b, State: Jumps}
	}
	return Sought{Point: b, State: Spent}
}

// holed is the state of a stretch in which the metric turned out to have no value somewhere.
const holed State = "holed"

// epsilon is the distance from 1 to the next number.
const epsilon = 1.0 / (1 << 52)
