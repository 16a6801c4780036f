package dist

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Closed forms of the truncated normal: mean μ + σ·(φ(α) − φ(β))/Z and variance
// σ²·(1 + (αφ(α) − βφ(β))/Z − ((φ(α) − φ(β))/Z)²).
// Source: Johnson, Kotz, Balakrishnan, Continuous Univariate Distributions 1, 1994, 10.1.
func TestATruncatedNormalHasItsClosedForm(t *testing.T) {
	phi := func(z float64) float64 { return math.Exp(-z*z/2) / math.Sqrt(2*math.Pi) }
	for _, c := range [][2]float64{{-1, 2}, {0, 40}, {-40, 0.5}, {3, 5}, {-0.01, 0.01}} {
		a, b := c[0], c[1]
		d, err := Normal(10, 2).Truncate(10+2*a, 10+2*b)
		require.NoError(t, err)
		z := (math.Erfc(a/math.Sqrt2) - math.Erfc(b/math.Sqrt2)) / 2
		off := (phi(a) - phi(b)) / z
		assert.InEpsilon(t, 10+2*off, d.Mean(), 1e-11, "%v", c)
		assert.InEpsilon(t, 2*math.Sqrt(1+(a*phi(a)-b*phi(b))/z-off*off), d.SD(), 1e-7, "%v", c)
		assert.Equal(t, 10+2*a, d.Quantile(0))
		assert.Equal(t, 10+2*b, d.Quantile(1))
	}
}

func TestTruncationKeepsWhatLiesBetween(t *testing.T) {
	d, err := Uniform(0, 10).Truncate(2, math.Inf(1))
	require.NoError(t, err)
	assert.Equal(t, Uniform(2, 10), d)
	d, err = Discrete([]float64{1, 2, 3}, []float64{1, 2, 1}).Truncate(1.5, 3)
	require.NoError(t, err)
	assert.InEpsilon(t, 7.0/3, d.Mean(), 1e-15)
	d, err = Beta(2, 3).Truncate(-1, 1)
	require.NoError(t, err)
	assert.Equal(t, Beta(2, 3), d, "nothing is cut off")
	twice, err := truncated(Normal(0, 1), -1, 2).Truncate(0, 5)
	require.NoError(t, err)
	assert.True(t, twice.Same(truncated(Normal(0, 1), 0, 2)), "the narrower ends hold")
	assert.False(t, twice.Same(truncated(Normal(0, 1), 0, 1)))
	assert.False(t, twice.Same(Normal(0, 1)))
}

func TestTruncationToNothingIsRefused(t *testing.T) {
	for name, err := range map[string]error{
		"upside down":    second(Normal(0, 1).Truncate(2, 1)),
		"not a number":   second(Normal(0, 1).Truncate(math.NaN(), 1)),
		"beyond":         second(Beta(1, 2).Truncate(1, 2)),
		"far away":       second(Normal(0, 1).Truncate(50, 60)),
		"no value":       second(Discrete([]float64{1, 2}, []float64{1, 1}).Truncate(1.2, 1.8)),
		"no weight":      second(Discrete([]float64{1, 2}, []float64{0, 1}).Truncate(0, 1)),
		"no lognormal":   second(Lognormal(1, 1).Truncate(-3, 0)),
		"one point":      second(Uniform(0, 1).Truncate(0.5, 0.5)),
		"nothing at all": second(Dist{}.Truncate(0, 1)),
	} {
		assert.ErrorIs(t, err, ErrRange, name)
	}
}

func second(_ Dist, err error) error { return err }

func TestACutTriangleNeverFallsWhereItsSidesMeet(t *testing.T) {
	const least = 1.4901161193847656e-08
	whole := Triangular(least, least+2.7755575615628914e-17, least+1)
	d, err := whole.Truncate(whole.Quantile(0x1p-54), whole.Quantile(0.5))
	require.NoError(t, err)
	assert.LessOrEqual(t, d.Quantile(0x1p-54), d.Quantile(0x1p-53))
}
