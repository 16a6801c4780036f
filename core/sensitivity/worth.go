package sensitivity

import "math"

// Decision is a choice between several ways, made on the mean, from draws that all ways share.
//
//	Best    the way whose mean is greatest
//	Means   of each way
//	Lead    by how much the best leads the second in the mean; +Inf for a single way
//	Worth   what it would be worth to know everything before choosing: the mean of the best
//	        in each draw less the best of the means (EVPI)
type Decision struct {
	Best  int
	Means []float64
	Lead  float64
	Worth Estimate

	ys    [][]float64
	draws Draws
	whole []bool // draws in which every way has a value
	n     float64
}

// NewDecision is the choice between ways; ys[w][j] is what way w brings in draw j, more is better.
// Draws in which a way has no value are left out.
func NewDecision(ys [][]float64, d Draws) *Decision {
	c := &Decision{ys: ys, draws: d, Means: make([]float64, len(ys)), whole: make([]bool, len(ys[0])), Lead: math.Inf(1)}
	for j := range c.whole {
		c.whole[j] = true
		for _, y := range ys {
			c.whole[j] = c.whole[j] && finite(y[j])
		}
		if c.whole[j] {
			c.n++
			for w, y := range ys {
				c.Means[w] += y[j]
			}
		}
	}
	for w := range c.Means {
		if c.Means[w] /= c.n; c.Means[w] > c.Means[c.Best] {
			c.Best = w
		}
	}
	for w, m := range c.Means {
		if w != c.Best {
			c.Lead = math.Min(c.Lead, c.Means[c.Best]-m)
		}
	}
	gain, count := c.sums()
	for j, ok := range c.whole {
		if ok {
			most := 0.0
			for _, y := range ys {
				most = math.Max(most, y[j]-ys[c.Best][j])
			}
			g := d.of(j)
			gain[g] += most
			count[g]++
		}
	}
	c.Worth = c.mean(gain, count)
	return c
}

// Of is what it would be worth to know one assumption before choosing (EVPPI), 0 … Worth.
//
//	u  where the assumption stands in each draw, 0 … 1
//
// In bins of equal chance of u, the way that does best on the average is chosen from all groups
// of draws but one, and its gain over Best counted on that one: the choice is never made on the
// draws that judge it, so that mere luck gains nothing. (Chosen and judged on the same draws, as in the
// source, the estimate is too high by the luck of the winner.) What remains is a little too low where a
// choice is close. Source: Strong, Oakley, An efficient method for computing single-parameter partial
// expected value of perfect information, Medical Decision Making 33(6), 2013; the regression view and
// its bias: Strong, Oakley, Brennan, Medical Decision Making 34(3), 2014.
func (c *Decision) Of(u []float64) Estimate {
	ways := len(c.ys)
	t := newBins(min(worthBins, binsFor(len(u))), c.draws.count(len(u)), ways)
	over := make([]float64, ways)
	for j, ok := range c.whole {
		if ok {
			for w, y := range c.ys {
				over[w] = y[j] - c.ys[c.Best][j]
			}
			t.add(c.draws.of(j), t.bin(u[j]), over...)
		}
	}
	gain, count := c.sums()
	for b := range t.bins {
		for g := range t.groups {
			but := g
			if t.groups == 1 {
				but = -1
			}
			t.total(b, but, over)
			best := c.Best
			for w := range over {
				if over[w] > over[best] {
					best = w
				}
			}
			at := g*t.bins + b
			gain[g] += t.sum[at*ways+best]
			count[g] += t.count[at]
		}
	}
	worth := c.mean(gain, count)
	worth.Value = math.Max(0, math.Min(c.Worth.Value, worth.Value))
	return worth
}

// worthBins is as fine as a choice is made by an assumption: the choice changes in one bin
// or two, where both ways are nearly as good.
const worthBins = 32

func (c *Decision) sums() (gain, count []float64) {
	groups := c.draws.count(len(c.whole))
	return make([]float64, groups), make([]float64, groups)
}

// mean is the mean gain over all draws, with its error from the groups.
func (c *Decision) mean(gain, count []float64) Estimate {
	return meanOfGroups(gain, count, c.n)
}
