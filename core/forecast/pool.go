package forecast

import (
	"math"

	"planleaf/core/num"
)

// LeastGroups is how many groups a pool takes: fewer say too little of how far groups differ.
const LeastGroups = 3

// Pool is the beta that the shares of several groups seem to come from, of which k[i] of n[i] were seen: empirical
// Bayes. Its mean and size have the greatest beta-binomial likelihood, with a prior on the size M = a + b that is flat on
// M/(1+M), so that groups which happen to agree are not taken for one. A group without observations says nothing; ok
// is false with fewer than LeastGroups others. Seen of a group then lies between its own share and the mean of the pool.
// Source of the method: Casella, Am. Stat. 39, 1985; Gelman et al. 2013, section 5.3.
func Pool(k, n []float64) (Beta, bool) {
	groups, seen, of := 0, 0.0, 0.0
	for i := range k {
		if n[i] > 0 {
			groups++
			seen, of = seen+min(k[i], n[i]), of+n[i]
		}
	}
	if groups < LeastGroups {
		return Beta{}, false
	}
	likely := func(middle, size float64) float64 {
		p := beta(middle, size)
		sum := size - 2*num.Log1p(num.Exp(size)) // density of log M
		for i := range k {
			if n[i] > 0 {
				own := p.Seen(min(k[i], n[i]), n[i])
				sum += num.LogBeta(own.A, own.B) - num.LogBeta(p.A, p.B)
			}
		}
		return sum
	}
	start := (seen + 0.5) / (of + 1)
	logit := num.Log(start) - num.Log1p(-start)
	best := func(size float64) (middle, value float64) {
		middle = peak(logit-3, logit+3, func(m float64) float64 { return likely(m, size) })
		return middle, likely(middle, size)
	}
	size := peak(num.Log(0.1), num.Log(1e6), func(s float64) float64 { _, value := best(s); return value })
	middle, _ := best(size)
	return beta(middle, size), true
}

// beta is the one of a logit of its mean and a logarithm of its size.
func beta(logit, log float64) Beta {
	size, mean := num.Exp(log), 1/(1+num.Exp(-logit))
	return Beta{size * mean, size * (1 - mean)}
}

// peak is where a function with one peak is greatest between two points: golden section, to 1e-7 of their distance.
func peak(low, high float64, f func(float64) float64) float64 {
	part := (math.Sqrt(5) - 1) / 2
	x, y := high-float64(part*(high-low)), low+float64(part*(high-low))
	fx, fy := f(x), f(y)
	for end := 1e-7 * (high - low); high-low > end; {
		if fx >= fy {
			high, y, fy = y, x, fx
			x = high - float64(part*(high-low))
			fx = f(x)
		} else {
			low, x, fx = x, y, fy
			y = low + float64(part*(high-low))
			fy = f(y)
		}
	}
	return (low + high) / 2
}
