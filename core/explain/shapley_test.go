package explain_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/explain"
)

// game makes a game of one output from the worth of a set of players.
func game(n int, worth func(has func(i int) bool) float64) *explain.Game {
	return &explain.Game{Players: n, Outputs: 1, Worth: func(of []explain.Coalition, dst []float64) {
		for k, c := range of {
			dst[k] = worth(c.Has)
		}
	}}
}

// product is the game of factors that change from base to actual.
func product(base, actual []float64) *explain.Game {
	return game(len(base), func(has func(int) bool) float64 {
		v := 1.0
		for i := range base {
			if has(i) {
				v *= actual[i]
			} else {
				v *= base[i]
			}
		}
		return v
	})
}

func parts(s *explain.Split) (out []float64) {
	for _, p := range s.Parts {
		out = append(out, p[0])
	}
	return out
}

// Published and recomputed cases of price and volume analysis: a mean over the six orders of
// 1000 × 5% × 200 → 1200 × 4% × 250, and over the two of price 10 → 12, quantity 100 → 90.
func TestShapleyOfProducts(t *testing.T) {
	s := product([]float64{1000, 0.05, 200}, []float64{1200, 0.04, 250}).Shapley(1)
	assert.InDeltaSlice(t, []float64{2016.6666666666667, -2483.3333333333335, 2466.6666666666665}, parts(s), 1e-6)
	assert.InDelta(t, 10000, s.From[0], 1e-9)
	assert.InDelta(t, 12000, s.To[0], 1e-9)
	s = product([]float64{10, 100}, []float64{12, 90}).Shapley(1)
	assert.InDeltaSlice(t, []float64{190, -110}, parts(s), 1e-9)
}

// One at a time, the same changes give 2000, −2400, 2400, and other orders other numbers: what a
// change does alone is told beside its part and does not add up.
func TestAloneDoesNotAddUp(t *testing.T) {
	s := product([]float64{1000, 0.05, 200}, []float64{1200, 0.04, 250}).Shapley(1)
	assert.InDelta(t, 2000, s.Alone[0][0], 1e-9)
	assert.InDelta(t, -2000, s.Alone[1][0], 1e-9)
	assert.InDelta(t, 2500, s.Alone[2][0], 1e-9)
}

// The glove game: one left glove each, the third has the right one (Shapley's own example).
func TestTheGloveGame(t *testing.T) {
	s := game(3, func(has func(int) bool) float64 {
		if has(2) && (has(0) || has(1)) {
			return 1
		}
		return 0
	}).Shapley(1)
	assert.InDeltaSlice(t, []float64{1.0 / 6, 1.0 / 6, 2.0 / 3}, parts(s), 1e-15)
}

// Kidney stones (Charig and others 1986): treatment A is better for small and for large stones
// and worse in total. Split over the two rates and the mix, the mix is what makes it so.
func TestAMixEffectIsShown(t *testing.T) {
	rateB, rateA := [2]float64{234.0 / 270, 55.0 / 80}, [2]float64{81.0 / 87, 192.0 / 263}
	smallB, smallA := 270.0/350, 87.0/350
	s := game(3, func(has func(int) bool) float64 {
		small, rate := smallB, rateB
		for i := range rate {
			if has(i) {
				rate[i] = rateA[i]
			}
		}
		if has(2) {
			small = smallA
		}
		return small*rate[0] + (1-small)*rate[1]
	}).Shapley(1)
	assert.InDelta(t, 0.8257142857, s.From[0], 1e-9)
	assert.InDelta(t, 0.78, s.To[0], 1e-9)
	got := parts(s)
	assert.Positive(t, got[0], "better for small stones")
	assert.Positive(t, got[1], "better for large stones")
	assert.Less(t, got[2], -(got[0] + got[1]), "the mix outweighs both")
}

func TestACoalitionWithoutAValueIsNamed(t *testing.T) {
	s := game(3, func(has func(int) bool) float64 { // the first and the second together divide by zero
		if has(0) && has(1) && !has(2) {
			return math.NaN()
		}
		sum := 0.0
		for i, x := range []float64{1, 10, 100} {
			if has(i) {
				sum += x
			}
		}
		return sum
	}).Shapley(1)
	require.Len(t, s.Lost, 1)
	assert.Equal(t, []int{0, 1}, s.Lost[0].Members())
	assert.InDeltaSlice(t, []float64{1, 10, 100}, parts(s), 1e-12, "the orders that have a value all the way")
	assert.InDelta(t, 4.0/6, s.Orders, 1e-15)
}

func TestADifferenceWithoutAValueHasNoParts(t *testing.T) {
	for name, end := range map[string]float64{"none": math.NaN(), "never": math.Inf(1)} {
		for _, n := range []int{2, 13} {
			s := game(n, func(has func(int) bool) float64 {
				for i := range n {
					if !has(i) {
						return 1
					}
				}
				return end
			}).Shapley(1)
			assert.True(t, math.IsNaN(s.Parts[0][0]), "%s of %d", name, n)
		}
	}
}

func TestNoChangesHaveNoParts(t *testing.T) {
	s := game(0, func(func(int) bool) float64 { return 7 }).Shapley(1)
	assert.Empty(t, s.Parts)
	assert.Equal(t, s.From, s.To)
}

// fourteen are factors of a product that is too large to be split exactly.
func fourteen() (base, actual []float64) {
	for i := range 14 {
		base = append(base, 1+float64(i%5)/10)
		actual = append(actual, base[i]*(1+0.04*float64(i-5)))
	}
	return base, actual
}

// exactly is the value of a product's players over all coalitions, by their sizes.
func exactly(base, actual []float64) []float64 {
	n := len(base)
	out := make([]float64, n)
	for i := range n {
		poly := []float64{1} // Σ over sets of the others, by size, of what they multiply to
		for j := range n {
			if j == i {
				continue
			}
			next := make([]float64, len(poly)+1)
			for k, x := range poly {
				next[k] += x * base[j]
				next[k+1] += x * actual[j]
			}
			poly = next
		}
		for k, x := range poly {
			out[i] += x * (actual[i] - base[i]) / float64(n) / choose(n-1, k)
		}
	}
	return out
}

func choose(n, k int) float64 {
	c := 1.0
	for i := range k {
		c = c * float64(n-i) / float64(i+1)
	}
	return c
}

func TestFourteenFactorsLieWithinTheStatedError(t *testing.T) {
	base, actual := fourteen()
	for seed := range uint64(5) {
		s := product(base, actual).Shapley(seed)
		require.True(t, s.Sampled)
		want, sum := exactly(base, actual), 0.0
		for i, got := range parts(s) {
			assert.LessOrEqual(t, math.Abs(got-want[i]), s.Errors[i][0]+1e-12, "factor %d, seed %d", i, seed)
			sum += got
		}
		assert.Zero(t, s.Errors[5][0], "what did not change")
		assert.Zero(t, s.Parts[5][0])
		assert.InEpsilon(t, s.To[0]-s.From[0], sum, 0x1p-52, "to the last digit")
	}
}

func TestTheStatedErrorHoldsAsOftenAsItSays(t *testing.T) {
	base, actual := fourteen()
	want := exactly(base, actual)
	held, told := 0, 0
	for seed := range uint64(200) {
		s := product(base, actual).Shapley(seed)
		for i, got := range parts(s) {
			if s.Errors[i][0] == 0 {
				continue // what did not change
			}
			told++
			if math.Abs(got-want[i]) <= s.Errors[i][0] {
				held++
			}
		}
	}

	assert.GreaterOrEqual(t, float64(held)/float64(told), 0.997, "%d of %d", held, told)
}

func TestManyChangesAreSampledInBounds(t *testing.T) {
	n := 400
	s := game(n, func(has func(int) bool) float64 {
		v := 1.0
		for i := range n {
			if has(i) {
				v *= 1 + float64(i%7)/1000
			}
		}
		return v
	}).Shapley(1)
	sum := 0.0
	for i, p := range parts(s) {
		sum += p
		assert.GreaterOrEqual(t, s.Errors[i][0], 0.0)
	}
	assert.InEpsilon(t, s.To[0]-s.From[0], sum, 1e-12)
	assert.LessOrEqual(t, s.Evaluations, 70000)
}

func TestAProductBesideSampledOrdersWithoutAValue(t *testing.T) {
	s := game(13, func(has func(int) bool) float64 {
		if has(3) && !has(7) {
			return math.NaN()
		}
		v := 1.0
		for i := range 13 {
			if has(i) {
				v += float64(i)
			}
		}
		return v
	}).Shapley(1)
	require.Len(t, s.Lost, 1)
	assert.Equal(t, []int{3}, s.Lost[0].Members())
	assert.InDelta(t, 3, s.Parts[3][0], 1e-9)
	assert.InDelta(t, 0.5, s.Orders, 0.02)
}

// Ang's additive index on the same three factors; the logarithmic mean is 10,969.6299.
func TestLMDI(t *testing.T) {
	s, why := product([]float64{1000, 0.05, 200}, []float64{1200, 0.04, 250}).LMDI()
	require.Empty(t, why)
	assert.InDeltaSlice(t, []float64{2000.0, -2447.802171483089, 2447.8021714830898}, parts(s), 1e-6)
}

func TestLMDIIsNeverNaN(t *testing.T) {
	s, why := product([]float64{1000, 0, 200}, []float64{1200, 0.04, 250}).LMDI()
	assert.Nil(t, s)
	assert.Equal(t, explain.ZeroFactor, why)
	s, why = product([]float64{1000, 0.05}, []float64{1200, 0}).LMDI()
	assert.Nil(t, s)
	assert.Equal(t, explain.ZeroFactor, why)
	s, why = game(2, func(has func(int) bool) float64 { return 1 + b(has(0)) + b(has(1)) }).LMDI()
	assert.Nil(t, s)
	assert.Equal(t, explain.NoProduct, why)
	base, actual := fourteen()
	s, why = product(base, actual).LMDI()
	require.Empty(t, why)
	assert.Zero(t, s.Parts[5][0])
}

func b(is bool) float64 {
	if is {
		return 1
	}
	return 0
}
