package forecast

import (
	"math"

	"planleaf/core/num"
)

// Beta is what is believed of a share, as counts of those who did and did not.
type Beta struct{ A, B float64 }

// Jeffreys is the belief in a share of which nothing is known.
var Jeffreys = Beta{0.5, 0.5}

// BetaOf is the beta with a mean and a standard deviation; ok is false where there is none.
func BetaOf(mean, sd float64) (Beta, bool) {
	size := mean*(1-mean)/float64(sd*sd) - 1
	ok := mean > 0 && mean < 1 && size > 0 && !math.IsInf(size, 0)
	return Beta{mean * size, (1 - mean) * size}, ok
}

// Seen is the belief after k of n were seen. Law: of nothing it stays as it is. What is seen need not be whole: those
// whose month has come in part count in part.
func (p Beta) Seen(k, n float64) Beta { return Beta{p.A + k, p.B + max(0, n-k)} }

// Mean is the expected share.
func (p Beta) Mean() float64 { return p.A / (p.A + p.B) }

// SD is the standard deviation.
func (p Beta) SD() float64 {
	n := p.A + p.B
	return math.Sqrt(p.A * p.B / (n * n * (n + 1)))
}

// Quantile is the share below which the truth is with probability q.
func (p Beta) Quantile(q float64) float64 { return num.BetaQuantile(q, p.A, p.B) }

// density is the probability density at x in 0…1.
func (p Beta) density(x float64) float64 {
	return num.Exp(float64((p.A-1)*num.Log(x)) + float64((p.B-1)*num.Log1p(-x)) - num.LogBeta(p.A, p.B))
}

// Exceeds is the probability that the share believed as q is greater than that believed as p, both apart from each
// other. Simpson's rule over all but 1e-9 of p, to 1e-6.
func (p Beta) Exceeds(q Beta) float64 {
	const steps = 800
	from, to := p.Quantile(1e-9), p.Quantile(1-1e-9)
	h, sum := (to-from)/steps, 0.0
	for i := 1; i < steps; i++ { // at both ends nothing is left
		x := from + float64(float64(i)*h)
		weight := 2 + 2*float64(i%2)
		sum += float64(weight * p.density(x) * (1 - num.BetaCDF(x, q.A, q.B)))
	}
	return min(1, max(0, sum*h/3))
}

// Chance is the probability to see k of n by this belief: beta-binomial. k is whole, from 0 to n.
func (p Beta) Chance(k, n float64) float64 {
	choose := -num.LogBeta(k+1, n-k+1) - num.Log(n+1)
	return num.Exp(choose + num.LogBeta(p.A+k, p.B+n-k) - num.LogBeta(p.A, p.B))
}

// Luck is the probability of a gap at least as large as that of k of n, to either side, when the belief is right. What
// is not whole is rounded. 1 where nothing was seen.
func (p Beta) Luck(k, n float64) float64 {
	k, n = math.Round(k), math.Max(math.Round(n), math.Round(k))
	if n < 1 {
		return 1
	}
	at := p.Chance(k, n)
	up := func(i float64) float64 { return (n - i) / (i + 1) * (p.A + i) / (p.B + n - i - 1) }
	return twoSided(tails(at, k, n, up))
}

// Sure is Luck of a share that is taken as certain: binomial. A share of 0 or 1 allows nothing else.
func Sure(share, k, n float64) float64 {
	k, n = math.Round(k), math.Max(math.Round(n), math.Round(k))
	switch {
	case n < 1:
		return 1
	case share <= 0 || share >= 1:
		if k == float64(n*share) {
			return 1
		}
		return 0
	}
	atLeast, atMost := 1.0, 1.0
	if k > 0 {
		atLeast = num.BetaCDF(share, k, n-k+1)
	}
	if k < n {
		atMost = 1 - num.BetaCDF(share, k+1, n-k)
	}
	return twoSided(atMost, atLeast)
}

// twoSided is twice the smaller tail, at most 1.
func twoSided(atMost, atLeast float64) float64 { return min(1, 2*min(atMost, atLeast)) }

// tails are the probabilities of at most and at least k when k itself has the probability at, n is the greatest (or
// +Inf) and up leads from the probability of i to that of i+1. The shorter way is summed.
func tails(at, k, n float64, up func(i float64) float64) (atMost, atLeast float64) {
	sum := func(step func(i float64) (next, factor float64)) float64 {
		total, p := at, at
		for i, rounds := k, 0; rounds < 1_000_000; rounds++ {
			next, factor := step(i)
			if next < 0 || next > n {
				break
			}
			p = float64(p * factor)
			total += p
			if p < total*1e-16 {
				break
			}
			i = next
		}
		return total
	}
	atLeast = sum(func(i float64) (float64, float64) { return i + 1, up(i) })
	atMost = sum(func(i float64) (float64, float64) { return i - 1, 1 / up(i-1) })
	return min(1, atMost), min(1, atLeast)
}
