package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/plan"
)

func TestATrackGoesFromHalfToTwiceInRoundSteps(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name                 string
		base, now, low, high float64
		unit                 string
		want                 scale
	}{
		{"a share", 0.168, 0.168, nan, nan, "share", scale{0.084, 0.002, 126, 42, 0.168}},
		{"a high share ends at 1", 0.8, 0.8, nan, nan, "share", scale{0.4, 0.005, 120, 80, 0.8}},
		{"money that is not round stands on a step all the same", 62300, 62300, nan, nan, "money", scale{31000, 1000, 94, 31, 62300}},
		{"a range that reaches further", 0.2, 0.2, 0.05, 0.6, "share", scale{0.05, 0.005, 110, 30, 0.2}},
		{"a value that was typed further out", 100, 300, nan, nan, "money", scale{50, 2, 125, 25, 100}},
		{"negative", -400, -400, nan, nan, "money", scale{-800, 5, 120, 80, -400}},
		{"a share of 0", 0, 0, nan, nan, "share", scale{0, 0.002, 100, 0, 0}},
		{"no growth", 0, 0, nan, nan, "growth", scale{-0.05, 0.001, 100, 50, 0}},
	} {
		got, ok := scaleOf(c.base, c.now, c.low, c.high, c.unit)
		require.True(t, ok, c.name)
		assert.InDelta(t, c.want.low, got.low, 1e-9, c.name)
		assert.InDelta(t, c.want.step, got.step, 1e-12, c.name)
		assert.Equal(t, [2]int{c.want.steps, c.want.base}, [2]int{got.steps, got.base}, c.name)
		assert.Equal(t, c.base, got.at(got.base), c.name)
	}
	_, ok := scaleOf(0, 0, nan, nan, "money")
	assert.False(t, ok, "there is nothing to go by")
	_, ok = scaleOf(nan, nan, nan, nan, "share")
	assert.False(t, ok)
}

// Every step has a value of its own in order, within what the unit allows; the base is exact; a value finds
// the step it stands nearest to.
func TestLawStepsAreValuesAndBack(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		unit := rapid.SampledFrom([]string{"share", "growth", "money", "price", "people", "months", "number"}).Draw(r, "unit")
		draw := rapid.Float64Range(0, 1e12)
		switch unit {
		case "share":
			draw = rapid.Float64Range(0, 1)
		case "growth":
			draw = rapid.Float64Range(-0.9, 1)
		}
		base, now := draw.Draw(r, "base"), draw.Draw(r, "now")
		if math.Abs(now) > 1000*math.Abs(base) {
			now = base
		}
		s, ok := scaleOf(base, now, math.NaN(), math.NaN(), unit)
		if !ok {
			assert.Less(r, math.Abs(base)+math.Abs(now), 1e-8)
			return
		}
		assert.LessOrEqual(r, s.steps, 2*fineness)
		assert.GreaterOrEqual(r, s.steps, fineness/4)
		assert.Equal(r, base, s.at(s.base))
		for i := 0; i <= s.steps; i++ {
			x := s.at(i)
			assert.Equal(r, i, s.near(x), "step %d of %v", i, s)
			if i > 0 {
				assert.Greater(r, x, s.at(i-1))
			}
			if unit == "share" {
				assert.True(r, x >= 0 && x <= 1, x)
			}
		}
		assert.InDelta(r, now, s.low+float64(s.near(now))*s.step, 0.5*s.step*(1+1e-6)+1e-9*math.Abs(now))
	})
}

func TestABelievableRangeIsTheAssumptionsOwn(t *testing.T) {
	low, high := believable(&plan.Value{Form: plan.Range, Low: 0.2, High: 0.4}, "share")
	assert.Equal(t, [2]float64{0.2, 0.4}, [2]float64{low, high})
	low, high = believable(&plan.Value{Form: plan.Counts, Won: 30, Of: 100}, "share")
	assert.InDelta(t, 0.23, low, 0.005)
	assert.InDelta(t, 0.38, high, 0.005)
	low, _ = believable(&plan.Value{Number: 3}, "share")
	assert.True(t, math.IsNaN(low), "none is invented")
}
