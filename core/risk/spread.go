package risk

import (
	"math"

	"planleaf/core/stat"
)

// Spread is how a number spreads over the draws. Draws in which it is not available or
// infinite are left out and counted.
type Spread struct {
	*column
	spans  []span
	values []float64   // the draws as they are; nil where they are sketched
	order  *stat.Order // of values, once it is asked for
}

// spread reads draws that are kept.
func spread(at float64, spans []span, values []float64) *Spread {
	s := &Spread{column: newColumn(at, false), spans: spans, values: values}
	blocks(spans, func(b, from, to int) { s.block(b, values[from:to]) })
	return s
}

// Count is how many draws count.
func (s *Spread) Count() int { return int(s.count()) }

// Left is how many draws are left out: the number is not available in them, or "never".
func (s *Spread) Left() int { return int(s.left) }

// Kept reports whether quantiles and shares are exact; else they are told from counts in cells
// of which each is 1/128 of its distance from the single line wide.
func (s *Spread) Kept() bool { return s.values != nil }

// Fixed reports whether all draws that count are one number.
func (s *Spread) Fixed() bool { return s.least == s.most }

// Least is the least draw that counts, NaN where there is none.
func (s *Spread) Least() float64 { return s.orNone(s.least) }

// Most is the greatest draw that counts, NaN where there is none.
func (s *Spread) Most() float64 { return s.orNone(s.most) }

func (s *Spread) orNone(x float64) float64 {
	if s.least > s.most {
		return nan
	}
	return x
}

// Mean is the mean; NaN where no draw counts.
func (s *Spread) Mean() Estimate {
	n := float64(s.count())
	switch {
	case n == 0:
		return Estimate{nan, nan}
	case s.Fixed():
		return Estimate{s.least, 0}
	}
	return Estimate{s.at + s.sum()/n, s.means().error()}
}

// means are the means of the groups, as distances.
func (s *Spread) means() *perGroup {
	var p perGroup
	for i := range s.groups {
		if g := &s.groups[i]; g.n > 0 {
			p.n[i] = float64(g.n)
			p.of[i] = g.sum.Float() / p.n[i]
		}
	}
	return &p
}

// SD is the standard deviation over draws; NaN where no draw counts.
func (s *Spread) SD() float64 {
	n := float64(s.count())
	switch {
	case n == 0:
		return nan
	case s.Fixed():
		return 0
	}
	sum := s.sum()
	return math.Sqrt(max(0, s.square.Float()-float64(sum*(sum/n))) / (n - 1))
}

// Point is the value that a share p of the draws lies below, 0 ≤ p ≤ 1: the k-th and the next
// in order, k = p·(n−1), and between them by a straight line (definition 7 of Hyndman and Fan,
// The American Statistician 50(4), 1996). NaN where no draw counts.
func (s *Spread) Point(p float64) float64 {
	switch {
	case s.least > s.most || !(p >= 0 && p <= 1):
		return nan
	case p == 0 || s.Fixed():
		return s.least
	case p == 1:
		return s.most
	case s.values != nil:
		return s.ordered().Quantile(p)
	}
	return min(max(s.at+s.all.Quantile(p), s.least), s.most)
}

// ordered is the order of the draws that count.
func (s *Spread) ordered() *stat.Order {
	if s.order == nil {
		s.order = &stat.Order{}
		s.order.Reset(s.values)
	}
	return s.order
}

// Quantile is Point with its error: half of what lies between the quantiles at the ends of the
// interval that the share below it has (Woodruff, Journal of the American Statistical
// Association 47, 1952).
func (s *Spread) Quantile(p float64) Estimate {
	x := s.Point(p)
	if x != x {
		return Estimate{nan, nan}
	}
	if s.Fixed() {
		return Estimate{x, 0}
	}
	h := s.Below(x).Error
	return Estimate{x, (s.Point(min(1, p+h)) - s.Point(max(0, p-h))) / 2}
}

// Below is the share of the draws that count in which the number is less than x.
func (s *Spread) Below(x float64) Estimate {
	var hits, of [mostGroups]float64
	for i := range s.groups {
		of[i] = float64(s.groups[i].n)
	}
	switch {
	case x != x:
		return Estimate{nan, nan}
	case x <= s.least:
		return shareOf(hits, of)
	case x > s.most:
		return shareOf(of, of)
	case s.values == nil:
		d := x - s.at
		for i, g := range s.by {
			hits[i] = g.Below(d)
		}
		e := shareOf(hits, of)
		if n := float64(s.all.Count()); n > 0 && e.Value > 0 && e.Value < 1 {
			e.Value = s.all.Below(d) / n
		}
		return e
	}
	blocks(s.spans, func(b, from, to int) {
		n := 0
		for _, y := range s.values[from:to] {
			if y < x && y-y == 0 {
				n++
			}
		}
		hits[b%mostGroups] += float64(n)
	})
	return shareOf(hits, of)
}

// Histogram counts the draws below the first edge, from each edge to the next, and from the
// last edge on: one more than there are edges, which ascend.
func (s *Spread) Histogram(edges []float64) []int {
	out := make([]int, len(edges)+1)
	before := 0
	for i, edge := range edges {
		below := 0
		if s.values != nil {
			below = s.ordered().Below(edge)
		} else {
			below = int(s.all.Below(edge-s.at) + 0.5)
		}
		out[i] = below - before
		before = below
	}
	out[len(edges)] = s.Count() - before
	return out
}
