package forecast

import (
	"math"

	"planleaf/core/num"
)

// Gamma is what is believed of a rate of events: Shape events in Rate of exposure (months, contacts, planned leads).
type Gamma struct{ Shape, Rate float64 }

// GammaOf is the gamma with a mean and a standard deviation, both above 0.
func GammaOf(mean, sd float64) (Gamma, bool) {
	shape := float64(mean*mean) / float64(sd*sd)
	return Gamma{shape, shape / mean}, mean > 0 && sd > 0 && !math.IsInf(shape, 0)
}

// Seen is the belief after so many events in an exposure. Law: of nothing it stays as it is.
func (g Gamma) Seen(events, exposure float64) Gamma {
	return Gamma{g.Shape + events, g.Rate + exposure}
}

// Mean is the expected rate.
func (g Gamma) Mean() float64 { return g.Shape / g.Rate }

// SD is the standard deviation.
func (g Gamma) SD() float64 { return math.Sqrt(g.Shape) / g.Rate }

// Quantile is the rate below which the truth is with probability q, by bisection to 1e-12 of the mean.
func (g Gamma) Quantile(q float64) float64 {
	low, high := 0.0, g.Mean()
	for 1-num.GammaTail(g.Shape, high*g.Rate) < q && high < math.MaxFloat64/4 {
		low, high = high, 2*high
	}
	for range 200 {
		middle := low + float64((high-low)/2)
		if high-low <= 1e-12*high || middle == low {
			break
		}
		if 1-num.GammaTail(g.Shape, middle*g.Rate) < q {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}

// Luck is the probability of a gap at least as large as that of so many events in an exposure, to either side, when
// the belief is right: negative binomial. 1 without exposure.
func (g Gamma) Luck(events, exposure float64) float64 {
	if !(exposure > 0) {
		return 1
	}
	k := math.Round(events)
	part := exposure / (g.Rate + exposure)
	at := num.Exp(num.LogGamma(g.Shape+k) - num.LogGamma(g.Shape) - num.LogGamma(k+1) +
		float64(g.Shape*num.Log(1-part)) + float64(k*num.Log(part)))
	return twoSided(tails(at, k, math.Inf(1), func(i float64) float64 { return (i + g.Shape) / (i + 1) * part }))
}

// SureCount is Luck of a count whose expectation is taken as certain: Poisson.
func SureCount(expected, events float64) float64 {
	k := math.Round(events)
	if !(expected > 0) {
		if k == 0 {
			return 1
		}
		return 0
	}
	atLeast := 1.0
	if k > 0 {
		atLeast = 1 - num.GammaTail(k, expected)
	}
	return twoSided(num.GammaTail(k+1, expected), atLeast)
}
