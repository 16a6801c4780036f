package dist

import (
	"math"

	"planleaf/core/num"
)

// doubleExponential is the integral of f over 0 … 1, given p and 1 − p; f may be infinite
// at an end as any power of the logarithm, or as an integrable power.
func doubleExponential(f func(p, q float64) float64) float64 {
	const h, ends = 1.0 / 16, 4.5
	sum := 0.0
	for i := -int(ends / h); i <= int(ends/h); i++ {
		t := float64(i) * h
		e := num.Exp(t)
		s := math.Pi * (e - 1/e) / 2
		small := num.Exp(-math.Abs(s)) // the smaller of p and q over the greater
		p, q := 1/(1+small), small/(1+small)
		if s < 0 {
			p, q = q, p
		}
		if w := float64(math.Pi * (e + 1/e) / 2 * p * q); w > 0 {
			sum += float64(w * f(p, q))
		}
	}
	return float64(sum * h)
}
