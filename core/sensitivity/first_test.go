package sensitivity

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/num"
)

// block is how many draws are one randomisation in these tests.
const block = 256

var draws = Draws{Block: block, Groups: 32}

// stratified draws n numbers a factor, every block a Latin hypercube.
func stratified(seed uint64, factors, n int) [][]float64 {
	out := rows(factors, n)
	for i, u := range out {
		r := rand.New(rand.NewPCG(seed, uint64(i)))
		for from := 0; from < n; from += block {
			for k, p := range r.Perm(block) {
				u[from+k] = (float64(p) + r.Float64()) / block
			}
		}
	}
	return out
}

// linear is 1·x1 + 2·x2 + 3·x3 of normal variables: SO-4, whose indices are 1/14, 4/14 and 9/14, first
// order and total alike (the variance of a sum of independent terms is the sum of theirs).
func linear(u [][]float64, j int) float64 {
	y := 0.0
	for i := range 3 {
		y += float64(i+1) * num.NormalQuantile(u[i][j])
	}
	return y
}

func TestFirstOrderOfAWeightedSumIsItsWeightsSquared(t *testing.T) {
	const n = 40 * block
	u := stratified(1, 4, n)
	y := make([]float64, n)
	for j := range y {
		y[j] = linear(u, j)
	}
	for i, want := range []float64{1. / 14, 4. / 14, 9. / 14, 0} {
		got := FirstOrder(u[i], y, draws)
		assert.InDelta(t, want, got.Value, 1.5*got.Error, "factor %d", i)
		assert.Less(t, got.Error, 0.02)
	}
}

// The bins of a variable that a number hangs on alone lose next to nothing, whatever its curve.
func TestAnAssumptionAloneHoldsAllOfIt(t *testing.T) {
	curves := map[string]func(u float64) float64{
		"normal":    num.NormalQuantile,
		"uniform":   func(u float64) float64 { return u },
		"lognormal": func(u float64) float64 { return num.Exp(0.5 * num.NormalQuantile(u)) },
		"steps":     func(u float64) float64 { return math.Floor(u * 8) },
	}
	for name, curve := range curves {
		u := stratified(1, 1, 40*block)
		y := make([]float64, len(u[0]))
		for j := range y {
			y[j] = curve(u[0][j])
		}
		assert.InDelta(t, 1, FirstOrder(u[0], y, draws).Value, 2e-4, name)
	}
}

func TestAnAssumptionWithoutEffectHoldsNothing(t *testing.T) {
	within := 0
	for seed := range uint64(100) {
		u := stratified(seed, 4, 8*block)
		y := make([]float64, len(u[0]))
		for j := range y {
			y[j] = linear(u, j)
		}
		got := FirstOrder(u[3], y, draws)
		require.Less(t, math.Abs(got.Value), 0.03)
		if math.Abs(got.Value) <= got.Error {
			within++
		}
	}
	assert.GreaterOrEqual(t, within, 88, "the stated error holds in about 95 of 100 seeds")
}

func TestACertainNumberHasNoShares(t *testing.T) {
	u := stratified(1, 1, 4*block)
	y := make([]float64, len(u[0]))
	assert.True(t, math.IsNaN(FirstOrder(u[0], y, draws).Value))
	assert.True(t, math.IsNaN(Rank(u[0], Ranks(y))))
}

func TestDrawsWithoutAValueAreLeftOut(t *testing.T) {
	u := stratified(1, 3, 40*block)
	y := make([]float64, len(u[0]))
	for j := range y {
		if y[j] = linear(u, j); j%7 == 0 {
			y[j] = math.Inf(1)
		}
		if j%11 == 0 {
			y[j] = math.NaN()
		}
	}
	assert.InDelta(t, 9./14, FirstOrder(u[2], y, draws).Value, 0.03)
	assert.True(t, math.IsNaN(Ranks(y)[0]))
	assert.Greater(t, Rank(u[2], Ranks(y)), 0.7)
}

func TestRanksShareAPlace(t *testing.T) {
	assert.Equal(t, []float64{0.25, 0.75, 0.25, 0.75}, Ranks([]float64{1, 2, 1, 2}))
}

func TestRankOfWhatRisesTogetherIsOne(t *testing.T) {
	u := stratified(3, 2, 4*block)
	y := make([]float64, len(u[0]))
	for j := range y {
		y[j] = num.Exp(5 * u[0][j])
	}
	assert.InDelta(t, 1, Rank(u[0], Ranks(y)), 1e-4)
	assert.InDelta(t, 0, Rank(u[1], Ranks(y)), 0.1)
	for j := range y {
		y[j] = -y[j]
	}
	assert.InDelta(t, -1, Rank(u[0], Ranks(y)), 1e-4)
}

// Spearman's correlation of two normal variables of correlation ρ is 6/π·asin(ρ/2).
func TestRankOfANormalPair(t *testing.T) {
	u := stratified(4, 2, 40*block)
	y := make([]float64, len(u[0]))
	for j := range y {
		y[j] = 0.6*num.NormalQuantile(u[0][j]) + 0.8*num.NormalQuantile(u[1][j])
	}
	assert.InDelta(t, 6/math.Pi*math.Asin(0.3), Rank(u[0], Ranks(y)), 0.01)
}
