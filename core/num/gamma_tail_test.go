package num

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGammaTailIsThatOfClosedForms(t *testing.T) {
	for x := 0.001; x < 60; x *= 1.7 {
		assert.InDelta(t, math.Exp(-x), GammaTail(1, x), 1e-14, "exponential, %v", x)
		assert.InDelta(t, math.Exp(-x)*(1+x+x*x/2), GammaTail(3, x), 1e-13, "Erlang of three, %v", x)
		assert.InDelta(t, math.Erfc(math.Sqrt(x)), GammaTail(0.5, x), 1e-14, "half a square of a normal, %v", x)
	}
	assert.InEpsilon(t, math.Exp(-50), GammaTail(1, 50), 1e-12, "a tail keeps its places")
	for _, a := range []float64{30, 1000, 1e4} { // recurrence Q(a+1, x) = Q(a, x) + x^a e^-x / Γ(a+1)
		for _, x := range []float64{0.9 * a, a, 1.1 * a} {
			lg, _ := math.Lgamma(a + 1)
			assert.InDelta(t, GammaTail(a, x)+math.Exp(a*math.Log(x)-x-lg), GammaTail(a+1, x), 1e-11)
		}
	}
}

func TestGammaTailEdges(t *testing.T) {
	assert.Equal(t, 1.0, GammaTail(2, 0))
	assert.Equal(t, 1.0, GammaTail(2, -1))
	assert.Equal(t, 0.0, GammaTail(2, math.Inf(1)))
	for _, x := range []float64{GammaTail(0, 1), GammaTail(-1, 1), GammaTail(math.NaN(), 1), GammaTail(1, math.NaN()), GammaTail(math.Inf(1), 1)} {
		assert.True(t, math.IsNaN(x))
	}
	assert.InDelta(t, 0.05, ChiSquareTail(3.841458820694124, 1), 1e-14)
	assert.InDelta(t, 0.05, ChiSquareTail(5.991464547107979, 2), 1e-14)
}
