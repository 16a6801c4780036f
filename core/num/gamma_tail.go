package num

import "math"

// GammaTail returns the share of a gamma distribution of shape a and scale 1 above x, the
// regularised upper incomplete gamma function Q(a, x), absolute error below 1e-11 for a up to 1e4
// (tested). 1 for x ≤ 0; NaN unless a is positive and finite. NaN in, NaN out.
// Method: the series of DLMF 8.11.4 below a + 1, the continued fraction of DLMF 8.9.2 summed as in Lentz above it.
func GammaTail(a, x float64) float64 {
	switch {
	case !(a > 0) || math.IsInf(a, 1) || x != x:
		return math.NaN()
	case x <= 0:
		return 1
	case math.IsInf(x, 1):
		return 0
	}
	kernel := Exp(float64(a*Log(x)) - x - LogGamma(a))
	if x < a+1 {
		return 1 - float64(kernel*gammaSeries(a, x))
	}
	return float64(kernel * gammaFraction(a, x))
}

// gammaSeries is P(a, x) over its kernel.
func gammaSeries(a, x float64) float64 {
	term := 1 / a
	sum := term
	for k := 1.0; k < 1e5; k++ {
		term = float64(term * (x / (a + k)))
		sum += term
		if term < sum*1e-17 {
			break
		}
	}
	return sum
}

// gammaFraction is Q(a, x) over its kernel.
func gammaFraction(a, x float64) float64 {
	const tiny, enough = 1e-300, 1e-16
	b := x + 1 - a
	c := 1 / tiny
	d := 1 / nonzero(b, tiny)
	f := d
	for k := 1.0; k < 1e5; k++ {
		u := -float64(k * (k - a))
		b += 2
		d = 1 / nonzero(float64(u*d)+b, tiny)
		c = nonzero(b+u/c, tiny)
		step := float64(c * d)
		f = float64(f * step)
		if math.Abs(step-1) < enough {
			break
		}
	}
	return f
}

// ChiSquareTail returns the share of the chi-square distribution of so many degrees of freedom
// above x: the p-value of a statistic. Conduct as GammaTail(df/2, x/2).
func ChiSquareTail(x, df float64) float64 { return GammaTail(df/2, x/2) }
