package risk

import (
	"math"

	"planleaf/core/num"
)

// Estimate is a number that was found by simulation and the half-width of its 95%
// confidence interval; Error is NaN where there are too few draws to tell.
//
// It is told from how the number differs between up to 32 groups of blocks, which are
// independent randomisations of the same (Owen, in Monte Carlo and Quasi-Monte Carlo Methods,
// 1995), by Student's t.
type Estimate struct{ Value, Error float64 }

// perGroup is a figure of each group of blocks, and by how many draws it is one.
type perGroup struct {
	n, of [mostGroups]float64
}

// error is the error of what all groups have together, the mean of their figures weighted by
// draws: as each figure varies the less the more draws it is of, that is the mean of their
// squared distances from it, weighted likewise, over their number less one, which are the degrees
// of freedom too. A part of a block is less even than a whole one, and so makes it rather greater.
func (p *perGroup) error() float64 {
	n, sum, groups := 0.0, 0.0, 0
	for i, m := range p.n {
		if m > 0 {
			n += m
			sum += float64(m * p.of[i])
			groups++
		}
	}
	if groups < 2 {
		return nan
	}
	mean, square, free := sum/n, 0.0, float64(groups-1)
	for i, m := range p.n {
		if m > 0 {
			d := p.of[i] - mean
			square += float64(m / n * float64(d*d))
		}
	}
	return num.StudentQuantile(0.975, free) * math.Sqrt(square/free)
}

// shareOf is a share of draws: hits of n, by group. Where all or none of them hit, groups do not
// differ, and the error is what so many draws rule out at 95%: 1 − 0.05^(1/n), about 3/n
// (Hanley and Lippman-Hand, JAMA 249, 1983). NaN where there are no draws.
func shareOf(hits, of [mostGroups]float64) Estimate {
	n, hit := 0.0, 0.0
	p := perGroup{n: of}
	for i, m := range of {
		n += m
		hit += hits[i]
		if m > 0 {
			p.of[i] = hits[i] / m
		}
	}
	switch {
	case n == 0:
		return Estimate{nan, nan}
	case hit == 0 || hit == n:
		return Estimate{hit / n, -num.Expm1(num.Log(0.05) / n)}
	}
	return Estimate{hit / n, p.error()}
}

// floats are a tally as numbers.
func (t *tally) floats() (out [mostGroups]float64) {
	for i, n := range t {
		out[i] = float64(n)
	}
	return out
}
