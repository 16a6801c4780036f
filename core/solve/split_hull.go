package solve

import (
	"cmp"
	"math"

	"planleaf/core/sorted"
)

// piece is a straight part of a concave hull: so much of a lever at so much a unit.
type piece struct {
	lever int
	wide  float64
	slope float64
}

// filled is the best split of the concave hulls of the curves of single levers: the steepest
// pieces first until the total is spent. Of many levers it is nearly the best of the curves
// themselves: at most one lever ends inside a piece that its curve does not follow.
func (s *splitter) filled(x []float64) []float64 {
	const knots = 24
	all := s.curves(x, func(i int) []float64 {
		p := make([]float64, 0, knots+1)
		for k := 0; k <= knots; k++ { // closer together where there is little: curves bend there
			part := float64(k) / knots
			p = append(p, math.Min(s.hi[i], s.lo[i]+float64(part*part*s.width(i))))
		}
		return p
	})
	var pieces []piece
	y := append([]float64(nil), s.lo...)
	for i, c := range all {
		pieces = append(pieces, c.hull(i)...)
	}
	sorted.By(pieces, func(a, b piece) int { return cmp.Compare(b.slope, a.slope) })
	rest := s.total - sum(s.lo)
	for _, p := range pieces {
		take := math.Min(p.wide, rest)
		y[p.lever] += take
		rest -= take
	}
	return s.within(y)
}

// hull is the upper concave hull of a curve, as pieces from left to right.
func (c curve) hull(lever int) []piece {
	var at []int
	slope := func(i, j int) float64 { return (c.at[j] - c.at[i]) / (c.places[j] - c.places[i]) }
	for k := range c.at {
		if !finite(c.at[k]) || len(at) > 0 && c.places[k] <= c.places[at[len(at)-1]] {
			continue
		}
		for len(at) > 1 && slope(at[len(at)-1], k) >= slope(at[len(at)-2], at[len(at)-1]) {
			at = at[:len(at)-1]
		}
		at = append(at, k)
	}
	var out []piece
	for k := 1; k < len(at); k++ {
		out = append(out, piece{lever, c.places[at[k]] - c.places[at[k-1]], slope(at[k-1], at[k])})
	}
	return out
}
