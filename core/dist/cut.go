package dist

import "math"

// cut is a distribution without what lies outside least … most.
type cut struct {
	of                   Dist // which has none itself and no steps
	least, most          float64
	below, above         float64 // shares of it below and above least
	belowMost, aboveMost float64
}

// Truncate is the distribution given that the value lies in least … most: what lies
// outside is left out, the rest keeps its proportions. An end that is infinite cuts
// nothing. ErrRange where nothing would be left.
func (d Dist) Truncate(least, most float64) (Dist, error) {
	if d.cut != nil {
		least, most = max(least, d.cut.least), min(most, d.cut.most)
		d = d.cut.of
	}
	if !(least <= most) {
		return Dist{}, ErrRange
	}
	if d.family == discrete {
		return d.kept(least, most)
	}
	if d.Quantile(0) >= least && d.Quantile(1) <= most {
		return d, nil
	}
	c := &cut{of: d, least: least, most: most}
	c.below, c.above = d.shares(least)
	c.belowMost, c.aboveMost = d.shares(most)
	if !(c.mass() > 1e-300) { // below it the shares have too few places to invert
		return Dist{}, ErrRange
	}
	if d.family == uniform {
		return Uniform(c.point(0, 1), c.point(1, 0)), nil
	}
	return Dist{family: d.family, cut: c}, nil
}

// kept is a discrete distribution without the values outside least … most.
func (d Dist) kept(least, most float64) (Dist, error) {
	var values, weights []float64
	last := 0.0
	for _, s := range d.steps {
		if s.value >= least && s.value <= most {
			values, weights = append(values, s.value), append(weights, s.upTo-last)
		}
		last = s.upTo
	}
	if !weighted(values, weights) {
		return Dist{}, ErrRange
	}
	return Discrete(values, weights), nil
}

func (c *cut) same(e *cut) bool {
	if c == nil || e == nil {
		return c == e
	}
	return c.of.Same(e.of) && c.least == e.least && c.most == e.most
}

// mass is the share that is left, from the tail that has more places.
func (c *cut) mass() float64 {
	if c.below < c.above {
		return c.belowMost - c.below
	}
	return c.above - c.aboveMost
}

// whole is the shares in the whole distribution at the shares p and q of what is left.
func (c *cut) whole(p, q float64) (below, above float64) {
	return float64(q*c.below) + float64(p*c.belowMost), float64(q*c.above) + float64(p*c.aboveMost)
}

func (c *cut) point(p, q float64) float64 {
	switch { // at the ends themselves, which rounding might miss
	case p <= 0:
		return max(c.of.point(0, 1), c.least)
	case q <= 0:
		return min(c.of.point(1, 0), c.most)
	}
	return min(max(c.of.point(c.whole(p, q)), c.least), c.most)
}

func (c *cut) slopes(x, p, q float64) (first, second float64) {
	below, above := c.whole(p, q)
	first, second = c.of.slopes(x, below, above)
	m := c.mass()
	return float64(m * first), float64(m * m * second)
}

func (c *cut) shares(x float64) (below, above float64) {
	switch {
	case x <= c.least:
		return 0, 1
	case x >= c.most:
		return 1, 0
	}
	b, a := c.of.shares(x)
	m := c.mass()
	if c.below < c.above {
		below = (b - c.below) / m
	} else {
		below = (c.above - a) / m
	}
	if c.aboveMost < c.belowMost {
		above = (a - c.aboveMost) / m
	} else {
		above = (c.belowMost - b) / m
	}
	return min(max(below, 0), 1), min(max(above, 0), 1)
}

// moments are mean and standard deviation as integrals of the quantile over 0 … 1.
// Method: double exponential (Takahasi and Mori, Publ. RIMS 9, 1974), which an infinite end
// does not disturb; in two parts where the quantile has a bend within.
func (c *cut) moments() (mean, sd float64) {
	bend := 0.0
	if c.of.family == triangular {
		bend, _ = c.shares(c.of.at + float64(c.of.width*c.of.a))
	}
	sum := func(f func(x float64) float64) float64 {
		if bend > 0 && bend < 1 {
			return float64(bend*doubleExponential(func(p, q float64) float64 { return f(c.point(p*bend, 1-float64(p*bend))) })) +
				float64((1-bend)*doubleExponential(func(p, q float64) float64 { return f(c.point(1-float64(q*(1-bend)), q*(1-bend))) }))
		}
		return doubleExponential(func(p, q float64) float64 { return f(c.point(p, q)) })
	}
	middle := c.point(0.5, 0.5) // sums of differences keep their places
	off := sum(func(x float64) float64 { return x - middle })
	square := sum(func(x float64) float64 { return float64((x - middle) * (x - middle)) })
	return middle + off, math.Sqrt(max(0, square-float64(off*off)))
}
