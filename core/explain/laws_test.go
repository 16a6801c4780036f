package explain_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/explain"
)

// table draws a game by the worth of each of its coalitions; now and then one has none.
func table(t *rapid.T, n int, gaps bool) []float64 {
	v := make([]float64, 1<<n)
	for i := range v {
		v[i] = rapid.Float64Range(-1e6, 1e6).Draw(t, "worth")
		if gaps && i > 0 && i < len(v)-1 && rapid.IntRange(0, 9).Draw(t, "gap") == 0 {
			v[i] = math.NaN()
		}
	}
	return v
}

func ofTable(n int, v []float64) *explain.Game {
	return game(n, func(has func(int) bool) float64 {
		mask := 0
		for i := range n {
			if has(i) {
				mask |= 1 << i
			}
		}
		return v[mask]
	})
}

// brute is the mean over all orders, written as it is said.
func brute(n int, v []float64) (parts []float64, orders int) {
	parts = make([]float64, n)
	var walk func(mask int, steps []float64)
	walk = func(mask int, steps []float64) {
		if math.IsNaN(v[mask]) {
			return
		}
		if mask == 1<<n-1 {
			orders++
			for i, x := range steps {
				parts[i] += x
			}
			return
		}
		for i := range n {
			if mask>>i&1 == 0 {
				next := slices.Clone(steps)
				next[i] = v[mask|1<<i] - v[mask]
				walk(mask|1<<i, next)
			}
		}
	}
	walk(0, make([]float64, n))
	for i := range parts {
		parts[i] /= float64(orders)
	}
	return parts, orders
}

func TestLawShapleyIsTheMeanOverAllOrders(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "n")
		v := table(t, n, true)
		s := ofTable(n, v).Shapley(1)
		want, orders := brute(n, v)
		if orders == 0 {
			assert.True(t, math.IsNaN(s.Parts[0][0]))
			assert.NotEmpty(t, s.Lost)
			return
		}
		assert.InDeltaSlice(t, want, parts(s), 1e-9*1e6)
	})
}

func TestLawPartsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 7).Draw(t, "n")
		s := ofTable(n, table(t, n, false)).Shapley(1)
		sum, largest, total := 0.0, 0.0, 0.0
		for _, p := range parts(s) {
			sum += p
			total += math.Abs(p)
			largest = max(largest, math.Abs(p))
		}
		difference := s.To[0] - s.From[0]
		if math.Abs(difference) >= largest && largest > 1 { // less is the rounding of what a coalition is worth
			assert.Equal(t, difference, sum, "to the last bit")
			return
		}
		assert.InDelta(t, difference, sum, 0x1p-51*total, "a bit or two of what is added up")
	})
}

func TestLawWhatDoesNothingGetsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 6).Draw(t, "n")
		idle := rapid.IntRange(0, n-1).Draw(t, "idle")
		v := table(t, n, false)
		for mask := range v {
			v[mask|1<<idle] = v[mask&^(1<<idle)]
		}
		assert.Zero(t, ofTable(n, v).Shapley(1).Parts[idle][0])
	})
}

func TestLawEqualsGetEqualParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 6).Draw(t, "n")
		v := table(t, n, false)
		for mask := range v { // the first two may change places
			if mask&3 == 2 {
				v[mask] = v[mask^3]
			}
		}
		s := ofTable(n, v).Shapley(1)
		assert.InDelta(t, s.Parts[0][0], s.Parts[1][0], 1e-9*1e6)
	})
}

// Sampled or exact, a player that adds the same whenever it comes gets that, and nothing else.
func TestLawASumIsSplitIntoItsTerms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "n")
		terms := rapid.SliceOfN(rapid.IntRange(-1000, 1000), n, n).Draw(t, "terms")
		s := game(n, func(has func(int) bool) float64 {
			sum := 0.0
			for i, x := range terms {
				if has(i) {
					sum += float64(x)
				}
			}
			return sum
		}).Shapley(rapid.Uint64().Draw(t, "seed"))
		for i, x := range terms {
			assert.InDelta(t, float64(x), s.Parts[i][0], 1e-9)
		}
	})
}

func TestLawLMDIAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 15).Draw(t, "n")
		factors := rapid.SliceOfN(rapid.Float64Range(0.1, 10), n, n)
		s, why := product(factors.Draw(t, "base"), factors.Draw(t, "actual")).LMDI()
		assert.Empty(t, why)
		sum := 0.0
		for _, p := range parts(s) {
			sum += p
		}
		assert.InEpsilon(t, s.To[0]-s.From[0]+s.From[0], sum+s.From[0], 1e-9)
	})
}
