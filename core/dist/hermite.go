package dist

import "math"

// knot is a quantile and its first two derivatives by v, the share below or above it.
type knot struct{ v, x, first, second float64 }

// knots are those at the ends of the cells of the half below the median, or above it.
func (d Dist) knots(below bool) (knots [side + 1]knot) {
	if d.family == beta {
		return d.betaKnots(below)
	}
	for i := range knots {
		knots[i] = d.knot(cellStart(i), below)
	}
	return knots
}

// knot is that of the share v below, or above.
func (d Dist) knot(v float64, below bool) knot {
	if below {
		x := d.point(v, 1-v)
		first, second := d.slopes(x, v, 1-v)
		return knot{v, x, first, second}
	}
	x := d.point(1-v, v)
	first, second := d.slopes(x, 1-v, v)
	return knot{v, x, -first, second}
}

// bend is the share at which the quantile has a bend, where no polynomial follows it; NaN
// if it has none.
func (d Dist) bend() float64 {
	switch {
	case d.cut != nil && d.cut.of.family == triangular:
		return d.CDF(d.cut.of.at + float64(d.cut.of.width*d.cut.of.a))
	case d.family == triangular:
		return d.a
	}
	return math.NaN()
}

// hermite is the polynomial of the fifth degree through two knots.
func hermite(a, b *knot) cell {
	h := b.v - a.v
	x := (b.x - a.x - float64(h*(a.first+float64(h*a.second/2)))) / (h * h * h)
	y := (b.first - a.first - float64(h*a.second)) / (h * h)
	z := (b.second - a.second) / (2 * h)
	return cell{
		a.x, a.first, a.second / 2,
		float64(10*x) - float64(4*y) + z,
		(float64(7*y) - float64(15*x) - float64(2*z)) / h,
		(float64(6*x) - float64(3*y) + z) / (h * h),
	}
}

// flat is the cell of a distribution that does not change between two knots, as a discrete
// one; else NaN.
func flat(a, b *knot) cell {
	if a.x == b.x {
		return cell{a.x}
	}
	return cell{math.NaN()}
}
