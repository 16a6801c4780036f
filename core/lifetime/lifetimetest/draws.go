// Package lifetimetest draws what the models of package lifetime are made of, for tests of any package.
// Entry point: Luck.
package lifetimetest

import (
	"math"

	"planleaf/core/num"
)

// Source gives random numbers, as *rand.Rand of math/rand/v2 does.
type Source interface {
	Float64() float64     // uniform, 0 … 1
	NormFloat64() float64 // standard normal
	ExpFloat64() float64  // exponential, of mean 1
	IntN(n int) int       // uniform, 0 … n−1
}

// Luck draws from a source.
type Luck struct{ Source }

// Gamma is a draw of a gamma distribution of shape a, above 0, and scale 1.
// Source: Marsaglia and Tsang, ACM TOMS 26(3), 2000.
func (l Luck) Gamma(a float64) float64 {
	if a < 1 {
		return l.Gamma(a+1) * num.Pow(l.Float64(), 1/a)
	}
	d := a - 1.0/3
	for {
		z := l.NormFloat64()
		root := 1 + z/math.Sqrt(9*d)
		v := float64(root * root * root)
		if v > 0 && num.Log(l.Float64()) < float64(z*z/2)+d-float64(d*v)+float64(d*num.Log(v)) {
			return float64(d * v)
		}
	}
}

// Beta is a draw of a beta distribution, both of whose parameters are above 0.
func (l Luck) Beta(a, b float64) float64 {
	x, y := l.Gamma(a), l.Gamma(b)
	return x / (x + y)
}
