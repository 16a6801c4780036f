package forecast

import (
	"math"

	"planleaf/core/num"
)

// Normal is what is believed of an amount.
type Normal struct{ Mean, SD float64 }

// Seen is the belief after n observations of a mean, each with a standard deviation sd. Law: of nothing it stays as it is.
func (p Normal) Seen(mean, sd, n float64) Normal {
	if n <= 0 {
		return p
	}
	own, seen := 1/float64(p.SD*p.SD), n/float64(sd*sd)
	switch {
	case p.SD == 0 || math.IsInf(seen, 1) && math.IsInf(own, 1):
		return p
	case sd == 0:
		return Normal{mean, 0}
	}
	return Normal{(float64(p.Mean*own) + float64(mean*seen)) / (own + seen), 1 / math.Sqrt(own+seen)}
}

// Quantile is the amount below which the truth is with probability q.
func (p Normal) Quantile(q float64) float64 { return p.Mean + float64(p.SD*num.NormalQuantile(q)) }

// Luck is the probability of a gap at least as large as that of a mean of n observations, to either side, when the
// belief is right. 1 without observations.
func (p Normal) Luck(mean, sd, n float64) float64 {
	if n <= 0 {
		return 1
	}
	spread := math.Sqrt(float64(p.SD*p.SD) + float64(sd*sd)/n)
	if spread == 0 {
		if mean == p.Mean {
			return 1
		}
		return 0
	}
	return num.Erfc(math.Abs(mean-p.Mean) / spread / math.Sqrt2)
}
