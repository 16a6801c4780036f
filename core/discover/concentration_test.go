package discover_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/num"
)

// The last place of a sum of shares.
const place = 1e-12

func TestConcentrationOfPublishedCases(t *testing.T) {
	for name, c := range map[string]struct {
		values []float64
		gini   float64
		hhi    float64
	}{
		"one to five":       {[]float64{3, 1, 5, 2, 4}, 0.8 / 3, 55.0 / 225},
		"one has it all":    {[]float64{0, 0, 0, 0, 1}, 0.8, 1},
		"three of a market": {[]float64{0.5, 0.3, 0.2}, 0.2, 0.38},
		"all alike":         {[]float64{7, 7, 7}, 0, 1.0 / 3},
	} {
		got := discover.Concentrate(c.values)
		assert.InDelta(t, c.gini, got.Gini, place, name)
		assert.InDelta(t, c.hhi, got.HHI, place, name)
	}
}

// quantiles are n values that stand for a distribution: the means of n equal shares by the middle of each.
func quantiles(n int, of func(p float64) float64) []float64 {
	x := make([]float64, n)
	for i := range x {
		x[i] = of((float64(i) + 0.5) / float64(n))
	}
	return x
}

func TestConcentrationOfKnownDistributions(t *testing.T) {
	const n, near = 200_000, 2e-4 // what n equal shares of a smooth distribution lose
	lognormal := discover.Concentrate(quantiles(n, func(p float64) float64 { return num.Exp(num.NormalQuantile(p)) }))
	assert.InDelta(t, 0.5205, lognormal.Gini, near)

	// 80/20: of Pareto's curve with α = ln 5 / ln 4 the top 20% hold 80%, and its Gini is 1/(2α−1).
	alpha := num.Log(5) / num.Log(4)
	assert.InDelta(t, 1.160964, alpha, 1e-6)
	held := func(top float64) float64 { return num.Pow(top, 1-1/alpha) }
	values := make([]float64, n)
	for i := range values {
		values[i] = held(float64(i+1)/n) - held(float64(i)/n)
	}
	pareto := discover.Concentrate(values)
	assert.InDelta(t, 0.756471, pareto.Gini, near)
	assert.InDelta(t, 0.8, pareto.Top[3].Share, 1e-9)
	assert.Equal(t, n/5, pareto.Eighty)
}

func TestTheTopIsRoundedUp(t *testing.T) {
	c := discover.Concentrate([]float64{50, 20, 10, 10, 5, 5, 0, 0, 0, 0, 0})
	assert.Equal(t, []int{1, 1, 2, 3, 6}, []int{c.Top[0].Customers, c.Top[1].Customers, c.Top[2].Customers, c.Top[3].Customers, c.Top[4].Customers})
	assert.InDelta(t, 0.8, c.Top[3].Share, place)
	assert.Equal(t, 3, c.Eighty)
	assert.Equal(t, 20, discover.Concentrate(make([]float64, 100)).Top[3].Customers, "20% of 100 are 20, whatever 0.2 is in binary")
}

func TestNegativeValuesAreToldApart(t *testing.T) {
	c := discover.Concentrate([]float64{100, -20, 20})
	assert.Equal(t, 100.0, c.Total)
	assert.Equal(t, 1, c.Below)
	assert.Equal(t, -20.0, c.BelowTotal)
	assert.InDelta(t, 1, c.Top[3].Share, place)
}

func TestNothingHasNoConcentration(t *testing.T) {
	for _, values := range [][]float64{nil, {0, 0}, {-1}} {
		c := discover.Concentrate(values)
		require.True(t, math.IsNaN(c.Gini) && math.IsNaN(c.Top[0].Share) && math.IsNaN(c.Curve[50]))
		assert.Zero(t, c.Eighty)
	}
}
