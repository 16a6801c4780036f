package risk

import (
	"math"

	"planleaf/core/stat"
)

// Spread is how a number spreads over the draws. Draws in which it is not available or
// infinite are left out and counted. It belongs to one goroutine.
type Spread struct {
	sums   *column     // where draws are kept, once it is asked for
	at     float64     // on the single line
	still  func() bool // whether nothing uncertain reaches it; nil: it may
	spans  []span
	values []float64 // the draws as they are; nil where they are sketched
	desk   *desk     // where they are put in order; nil until then where it has none of a result
}

// column is the sums of the draws.
func (s *Spread) column() *column {
	if s.sums == nil {
		s.sums = newColumn(s.at)
		blocks(s.spans, func(b, from, to int) { s.sums.block(b, s.values[from:to]) })
	}
	return s.sums
}

// ordered is the order of the draws that count.
func (s *Spread) ordered() *stat.Order {
	if s.desk == nil {
		s.desk = &desk{}
	}
	return s.desk.put(s.values)
}

// ends are the least and the greatest draw that counts; the least is above where there is none.
func (s *Spread) ends() (least, most float64) {
	if s.values != nil {
		o := s.ordered()
		return o.Least(), o.Most()
	}
	return s.sums.least, s.sums.most
}

// Count is how many draws count.
func (s *Spread) Count() int {
	if s.values != nil {
		return s.ordered().Count()
	}
	return int(s.sums.count())
}

// Left is how many draws are left out: the number is not available in them, or "never".
func (s *Spread) Left() int {
	if s.values != nil {
		return len(s.values) - s.Count()
	}
	return int(s.sums.left)
}

// Kept reports whether quantiles and shares are exact; else they are told from counts in cells
// of which each is 1/128 of its distance from the single line wide.
func (s *Spread) Kept() bool { return s.values != nil }

// Fixed reports whether all draws that count are one number.
func (s *Spread) Fixed() bool {
	least, most := s.ends()
	return least == most
}

// Least is the least draw that counts, NaN where there is none.
func (s *Spread) Least() float64 { return s.Point(0) }

// Most is the greatest draw that counts, NaN where there is none.
func (s *Spread) Most() float64 { return s.Point(1) }

// Mean is the mean; NaN where no draw counts.
func (s *Spread) Mean() Estimate {
	c := s.column()
	n := float64(c.count())
	switch {
	case n == 0:
		return Estimate{nan, nan}
	case c.least == c.most && c.left == 0:
		return Estimate{c.least, 0}
	case c.least == c.most: // of few draws, all one by luck perhaps
		return Estimate{c.least, c.means().error()}
	}
	return Estimate{c.at + c.sum()/n, c.means().error()}
}

// means are the means of the groups, as distances.
func (c *column) means() *perGroup {
	var p perGroup
	for i := range c.groups {
		if g := &c.groups[i]; g.n > 0 {
			p.n[i] = float64(g.n)
			p.of[i] = g.sum.Float() / p.n[i]
		}
	}
	return &p
}

// SD is the standard deviation over draws; NaN where no draw counts.
func (s *Spread) SD() float64 {
	c := s.column()
	n := float64(c.count())
	switch {
	case n == 0:
		return nan
	case c.least == c.most:
		return 0
	}
	sum := c.sum()
	return math.Sqrt(max(0, c.square.Float()-float64(sum*(sum/n))) / (n - 1))
}

// Point is the value that a share p of the draws lies below, 0 ≤ p ≤ 1: the k-th and the next
// in order, k = p·(n−1), and between them by a straight line (definition 7 of Hyndman and Fan,
// The American Statistician 50(4), 1996). NaN where no draw counts.
func (s *Spread) Point(p float64) float64 {
	least, most := s.ends()
	switch {
	case least > most || !(p >= 0 && p <= 1):
		return nan
	case p == 0 || least == most:
		return least
	case p == 1:
		return most
	case s.values != nil:
		return s.ordered().Quantile(p)
	}
	return min(max(s.sums.at+s.sums.all.Quantile(p), least), most)
}

// Quantile is Point with its error: how far the quantiles are from it at the ends of the interval
// that the share below it has (Woodruff, Journal of the American Statistical Association 47,
// 1952). One error stands for both sides, so it is that of the farther one: half of what lies
// between the ends would hold the truth of a median in 94.2% of 2,000 seeds, this does in 95.6%.
func (s *Spread) Quantile(p float64) Estimate {
	x := s.Point(p)
	if x != x {
		return Estimate{nan, nan}
	}
	if s.Fixed() {
		return s.Mean()
	}
	h := s.shareError(x)
	return Estimate{x, max(s.Point(min(1, p+h))-x, x-s.Point(max(0, p-h)))}
}

// Below is the share of the draws that count in which the number is less than x.
func (s *Spread) Below(x float64) Estimate {
	least, most := s.ends()
	of := s.groups()
	switch {
	case x != x:
		return Estimate{nan, nan}
	case x <= least:
		return s.surely(shareOf([mostGroups]float64{}, of))
	case x > most:
		return s.surely(shareOf(of, of))
	}
	var hits [mostGroups]float64
	if s.values != nil {
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
	d := x - s.sums.at
	for i, g := range s.sums.by {
		hits[i] = g.Below(d)
	}
	return Estimate{s.sums.all.Below(d) / float64(s.sums.all.Count()), shareOf(hits, of).Error}
}

// surely is none or all of the draws, without an error where nothing uncertain reaches the number.
func (s *Spread) surely(e Estimate) Estimate {
	if s.Fixed() && s.still != nil && s.still() {
		e.Error = 0
	}
	return e
}

// groups are how many draws count, by group of blocks.
func (s *Spread) groups() (of [mostGroups]float64) {
	if s.values == nil || s.sums != nil || s.Left() > 0 {
		for i := range of {
			of[i] = float64(s.column().groups[i].n)
		}
		return of
	}
	all := drawsBy(s.spans)
	return all.floats()
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
			below = int(s.sums.all.Below(edge-s.sums.at) + 0.5)
		}
		out[i] = below - before
		before = below
	}
	out[len(edges)] = s.Count() - before
	return out
}
