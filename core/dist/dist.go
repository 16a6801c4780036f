// Package dist holds the distributions that an assumption may have: their mean, spread
// and quantiles, and how one is found from two points or from observed counts. It draws
// nothing (a draw is Quantile of a stream's number) and knows no plan. Entry points:
// Named, Fit, Counts.
package dist

import (
	"math"
	"sort"

	"planleaf/core/num"
)

// Dist is a distribution of one number. The zero value has no family: all it answers is NaN.
type Dist struct {
	family family
	at     float64 // normal: mean; lognormal: median; bounded ones: least value
	width  float64 // normal: sd; bounded ones: greatest less least value
	a, b   float64 // lognormal: sigma in a; beta: its parameters; triangular: mode in a, 0..1
	steps  []step  // discrete, ascending by value
	cut    *cut    // truncated, which all else is of; nil: whole
}

type family uint8

const (
	none family = iota
	normal
	lognormal
	beta // scaled to at … at+width
	triangular
	uniform
	discrete
)

// step is a value of a discrete distribution and the chance of it or a smaller one.
type step struct{ value, upTo float64 }

// Normal is the normal distribution; sd > 0.
func Normal(mean, sd float64) Dist { return Dist{family: normal, at: mean, width: sd} }

// Lognormal is the distribution whose logarithm is normal around ln median; median > 0,
// sigma > 0 is the spread of the logarithm.
func Lognormal(median, sigma float64) Dist { return Dist{family: lognormal, at: median, a: sigma} }

// Beta is the beta distribution over 0..1; a, b > 0.
func Beta(a, b float64) Dist { return Dist{family: beta, width: 1, a: a, b: b} }

// Pert is the beta distribution over least … most with mean (least + 4·mode + most)/6.
// Source: Malcolm, Roseboom, Clark, Fazar, Operations Research 7(5), 1959; its spread is
// that of the beta, not the textbook's (most − least)/6.
func Pert(least, mode, most float64) Dist {
	w := most - least
	return Dist{family: beta, at: least, width: w, a: 1 + 4*(mode-least)/w, b: 1 + 4*(most-mode)/w}
}

// Triangular is the triangular distribution; least < most, mode between them.
func Triangular(least, mode, most float64) Dist {
	return Dist{family: triangular, at: least, width: most - least, a: (mode - least) / (most - least)}
}

// Uniform is the even distribution over least … most.
func Uniform(least, most float64) Dist { return Dist{family: uniform, at: least, width: most - least} }

// Discrete takes each value with its weight, as a share of all weights; the lists are of
// one length and not empty.
func Discrete(values, weights []float64) Dist {
	steps := make([]step, len(values))
	total := 0.0
	for i, w := range weights {
		steps[i] = step{values[i], w}
		total += w
	}
	sort.SliceStable(steps, func(i, j int) bool { return steps[i].value < steps[j].value })
	sum := 0.0
	for i := range steps {
		sum += steps[i].upTo
		steps[i].upTo = sum / total
	}
	return Dist{family: discrete, steps: steps}
}

// Mean is the expected value.
func (d Dist) Mean() float64 {
	if d.cut != nil {
		mean, _ := d.cut.moments()
		return mean
	}
	switch d.family {
	case normal:
		return d.at
	case lognormal:
		return d.at * num.Exp(d.a*d.a/2)
	case beta:
		return d.at + float64(d.width*(d.a/(d.a+d.b)))
	case triangular:
		return d.at + float64(d.width*((1+d.a)/3))
	case uniform:
		return d.at + float64(d.width/2)
	case discrete:
		mean, last := 0.0, 0.0
		for _, s := range d.steps {
			mean += float64(s.value * (s.upTo - last))
			last = s.upTo
		}
		return mean
	}
	return math.NaN()
}

// SD is the standard deviation.
func (d Dist) SD() float64 {
	if d.cut != nil {
		_, sd := d.cut.moments()
		return sd
	}
	switch d.family {
	case normal:
		return d.width
	case lognormal:
		return d.Mean() * math.Sqrt(num.Expm1(d.a*d.a))
	case beta:
		n := d.a + d.b
		return d.width * math.Sqrt(d.a/n*(d.b/n)/(n+1))
	case triangular:
		return d.width * math.Sqrt((1-float64(d.a*(1-d.a)))/18)
	case uniform:
		return d.width / math.Sqrt(12)
	case discrete:
		mean, square, last := d.Mean(), 0.0, 0.0
		_, e := math.Frexp(d.steps[len(d.steps)-1].value - d.steps[0].value)
		e = max(e, -1000) // squares of what is next to nothing would be nothing
		for _, s := range d.steps {
			off := math.Ldexp(s.value-mean, -e)
			square += float64(off * off * (s.upTo - last))
			last = s.upTo
		}
		return math.Ldexp(math.Sqrt(square), e)
	}
	return math.NaN()
}

// Quantile is the value below which a share p lies, 0 ≤ p ≤ 1; of a discrete
// distribution the least value that a share p does not exceed. NaN outside 0..1 and for
// NaN. At 0 and 1 an unbounded distribution is infinite.
func (d Dist) Quantile(p float64) float64 {
	if !(p >= 0 && p <= 1) {
		return math.NaN()
	}
	return d.point(p, 1-p)
}
