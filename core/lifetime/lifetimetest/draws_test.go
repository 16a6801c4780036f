package lifetimetest_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/lifetime/lifetimetest"
)

// The mean and the variance of a gamma of scale 1 are its shape; those of a beta are textbook.
func TestDrawsHaveTheirMomentsWhateverTheShape(t *testing.T) {
	l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(1, 1))}
	const n = 200_000
	moments := func(draw func() float64) (mean, variance float64) {
		for range n {
			x := draw()
			mean += x / n
			variance += x * x / n
		}
		return mean, variance - mean*mean
	}
	for _, a := range []float64{0.3, 1, 4} {
		mean, variance := moments(func() float64 { return l.Gamma(a) })
		assert.InEpsilon(t, a, mean, 0.02, "shape %g", a)
		assert.InEpsilon(t, a, variance, 0.05, "shape %g", a)
	}
	mean, variance := moments(func() float64 { return l.Beta(0.8, 3) })
	assert.InEpsilon(t, 0.8/3.8, mean, 0.02)
	assert.InEpsilon(t, 0.8*3/(3.8*3.8*4.8), variance, 0.05)
}
