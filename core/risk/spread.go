package risk

import (
	"math"
	"sort"
)

// Spread is how a number spreads over the draws. Draws in which it is not available or
// infinite are left out and counted.
type Spread struct {
	values []float64 // of the draws that count, ascending
	groups []group
	left   int
}

// group is the draws of every so manieth block.
type group struct {
	n      int
	values []float64
}

// mostGroups is how many groups of blocks errors are told from; block b is in group b mod it.
const mostGroups = 32

// spread reads a column.
func (r *Result) spread(column []float64) *Spread {
	s := &Spread{groups: make([]group, mostGroups)}
	k := 0
	for _, span := range r.part.spans {
		for d := span.from; d < span.to; d++ {
			g := &s.groups[d/Block%mostGroups]
			if x := column[k]; finite(x) {
				s.values = append(s.values, x)
				g.values = append(g.values, x)
			} else {
				s.left++
			}
			k++
		}
	}
	sort.Float64s(s.values)
	return s
}

// Count is how many draws count.
func (s *Spread) Count() int { return len(s.values) }

// Left is how many draws are left out: the number is not available in them, or "never".
func (s *Spread) Left() int { return s.left }

// Mean is the mean; NaN where no draw counts.
func (s *Spread) Mean() Estimate {
	return s.estimate(func(values []float64) float64 {
		sum := 0.0
		for _, x := range values {
			sum += x
		}
		return sum / float64(len(values))
	}, s.values)
}

// SD is the standard deviation over draws.
func (s *Spread) SD() float64 {
	n := float64(len(s.values))
	if n == 0 {
		return math.NaN()
	}
	sum, square := 0.0, 0.0
	for _, x := range s.values {
		d := x - s.values[0]
		sum += d
		square += float64(d * d)
	}
	return math.Sqrt(max(0, square-float64(sum*(sum/n))) / max(1, n-1))
}

// Quantile is the value that a share p of the draws lies below, 0 ≤ p ≤ 1: the k-th and the
// next in order, k = p·(n−1), and between them by a straight line (definition 7 of Hyndman
// and Fan, The American Statistician 50(4), 1996). NaN where no draw counts.
func (s *Spread) Quantile(p float64) Estimate {
	x := s.quantile(p)
	share := s.Below(x)
	low, high := s.quantile(max(0, p-share.Error)), s.quantile(min(1, p+share.Error))
	return Estimate{x, (high - low) / 2}
}

func (s *Spread) quantile(p float64) float64 {
	if len(s.values) == 0 || !(p >= 0 && p <= 1) {
		return math.NaN()
	}
	at := float64(p * float64(len(s.values)-1))
	k := int(at)
	x := s.values[k]
	if k+1 < len(s.values) {
		x += float64((at - float64(k)) * (s.values[k+1] - x))
	}
	return x
}

// Below is the share of the draws in which the number is less than x.
func (s *Spread) Below(x float64) Estimate {
	return s.estimate(func(values []float64) float64 {
		n := 0
		for _, y := range values {
			if y < x {
				n++
			}
		}
		return float64(n) / float64(len(values))
	}, s.values)
}

// Least and Most are the extremes of the draws that count; NaN where there are none.
func (s *Spread) Least() float64 { return s.quantile(0) }

// Most is the greatest value.
func (s *Spread) Most() float64 { return s.quantile(1) }

// Histogram counts the draws below the first edge, from each edge to the next, and from the
// last edge on: one more than there are edges, which ascend.
func (s *Spread) Histogram(edges []float64) []int {
	out := make([]int, len(edges)+1)
	for _, x := range s.values {
		out[sort.Search(len(edges), func(i int) bool { return x < edges[i] })]++
	}
	return out
}

// estimate is a figure of all draws with its error, from how it differs between groups.
func (s *Spread) estimate(of func([]float64) float64, values []float64) Estimate {
	if len(values) == 0 {
		return Estimate{math.NaN(), math.NaN()}
	}
	x := of(values)
	groups, sum := 0, 0.0
	for _, g := range s.groups {
		if len(g.values) == 0 {
			continue
		}
		groups++
		d := float64(len(g.values)) / float64(len(values)) * (of(g.values) - x)
		sum += float64(d * d)
	}
	if groups < 2 {
		return Estimate{x, math.NaN()}
	}
	g := float64(groups)
	return Estimate{x, 2.04 * math.Sqrt(sum*g/(g-1))}
}
