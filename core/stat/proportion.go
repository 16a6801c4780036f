package stat

import (
	"math"

	"planleaf/core/num"
)

// Interval is what a number lies in, both ends among it. NaN at both ends is "not known".
type Interval struct{ Low, High float64 }

// Unknown is the interval of what cannot be told.
func Unknown() Interval { return Interval{math.NaN(), math.NaN()} }

// Score is the two-sided score of a level: 1.96 of 0.95. NaN unless 0 < level < 1.
func Score(level float64) float64 { return num.NormalQuantile(0.5 + float64(level/2)) }

// Wilson is the score interval of a share of which k of n were seen, at a level such as 0.95.
// Unknown for n ≤ 0 or k outside 0..n. At k = 0 and k = n the end is exactly 0 or 1.
// Source: Wilson, J. Am. Stat. Assoc. 22, 1927.
func Wilson(k, n, level float64) Interval {
	if !(n > 0 && k >= 0 && k <= n) {
		return Unknown()
	}
	z := Score(level)
	zz := float64(z * z)
	middle := (k + float64(zz/2)) / (n + zz)
	half := float64(z / (n + zz) * math.Sqrt(float64(k*(n-k))/n+float64(zz/4)))
	i := Interval{middle - half, middle + half}
	if k == 0 || i.Low < 0 {
		i.Low = 0
	}
	if k == n || i.High > 1 {
		i.High = 1
	}
	return i
}

// Jeffreys is the equal-tailed interval of Beta(k+½, n−k+½): the posterior of a share under the prior that
// observed counts of a plan have. The lower end is 0 at k = 0 and the upper 1 at k = n. Unknown as Wilson.
// Source: Brown, Cai, DasGupta, Statist. Sci. 16(2), 2001.
func Jeffreys(k, n, level float64) Interval {
	if !(n > 0 && k >= 0 && k <= n && level > 0 && level < 1) {
		return Unknown()
	}
	i := Interval{0, 1}
	if k > 0 {
		i.Low = num.BetaQuantile(float64((1-level)/2), k+0.5, n-k+0.5)
	}
	if k < n {
		i.High = num.BetaQuantile(float64((1+level)/2), k+0.5, n-k+0.5)
	}
	return i
}

// Newcombe is the interval of the difference k1/n1 − k2/n2 of two independent shares, from the Wilson
// interval of each. Unknown where one of these is.
// Source: Newcombe, Stat. Med. 17, 1998, method 10.
func Newcombe(k1, n1, k2, n2, level float64) Interval {
	a, b := Wilson(k1, n1, level), Wilson(k2, n2, level)
	p, q := k1/n1, k2/n2
	return Interval{
		p - q - apart(p-a.Low, b.High-q),
		p - q + apart(a.High-p, q-b.Low),
	}
}

// apart is the length of two sides at right angles; shares are too small to overflow.
func apart(x, y float64) float64 { return math.Sqrt(float64(x*x) + float64(y*y)) }

// TwoShares is the comparison of k2 of n2 with k1 of n1.
//
//	Difference        k2/n2 − k1/n1; Wald its unpooled interval at 95%
//	Z, P              of the pooled test, two-sided; Chi2 = Z²
//	Yates, PYates     chi-square with Yates' correction, and its P
type TwoShares struct {
	Difference float64
	Wald       Interval
	Z, P, Chi2 float64
	Yates      float64
	PYates     float64
}

// CompareShares tests whether two shares are one. All is NaN without cases in both, and the tests are where
// everybody, or nobody, was seen in both.
// Source: pooled z and chi-square with one degree of freedom, as R's prop.test.
func CompareShares(k1, n1, k2, n2 float64) TwoShares {
	p, q := k1/n1, k2/n2
	d := q - p
	pooled := (k1 + k2) / (n1 + n2)
	spread := math.Sqrt(float64(pooled*(1-pooled)) * (1/n1 + 1/n2))
	half := float64(Score(0.95) * math.Sqrt(float64(p*(1-p))/n1+float64(q*(1-q))/n2))
	t := TwoShares{Difference: d, Wald: Interval{d - half, d + half}, Z: d / spread}
	t.Chi2 = float64(t.Z * t.Z)
	t.P = num.Erfc(math.Abs(t.Z) / math.Sqrt2)
	less := math.Abs(d) - float64((1/n1+1/n2)/2)
	if less < 0 {
		less = 0
	}
	z := less / spread
	t.Yates, t.PYates = float64(z*z), num.Erfc(z/math.Sqrt2)
	return t
}

// SampleSize is how many cases each arm of an experiment takes, so that a two-sided test at alpha tells share p
// from share q with the given power: the pooled formula, and the unpooled one. Not rounded; +Inf for p = q.
// Source: Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, 2003, section 4.
func SampleSize(p, q, alpha, power float64) (pooled, unpooled float64) {
	a, b := num.NormalQuantile(1-float64(alpha/2)), num.NormalQuantile(power)
	apart := float64((p - q) * (p - q))
	own := float64(p*(1-p)) + float64(q*(1-q))
	mean := float64((p + q) / 2)
	pooledRoot := float64(a * math.Sqrt(float64(2*mean)*(1-mean)))
	root := pooledRoot + float64(b*math.Sqrt(own))
	return float64(root*root) / apart, float64((a+b)*(a+b)*own) / apart
}
