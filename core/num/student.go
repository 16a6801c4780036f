package num

import "math"

// StudentQuantile is the value below which a share p of Student's t distribution with so many
// degrees of freedom lies, df > 0. NaN outside 0 < p < 1; at 0 and 1 it is infinite.
// Source: t² / (df + t²) is beta(1/2, df/2); Abramowitz and Stegun 26.7.
func StudentQuantile(p, df float64) float64 {
	switch {
	case !(p >= 0 && p <= 1 && df > 0):
		return math.NaN()
	case p > 0.5:
		return -StudentQuantile(1-p, df)
	case p == 0.5:
		return 0
	case p == 0:
		return math.Inf(-1)
	}
	x := BetaQuantile(2*p, df/2, 0.5) // df / (df + t²)
	return -math.Sqrt(df * ((1 - x) / x))
}
