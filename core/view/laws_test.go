package view

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/unit"
)

var finite = rapid.Float64Range(-1e13, 1e13)

// What is shown differs from the number by less than half a step of its last digit.
func TestLawShownNumbersAreNear(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		x, d := finite.Draw(r, "x"), rapid.IntRange(0, 4).Draw(r, "decimals")
		text := strings.ReplaceAll(strings.ReplaceAll(fixed(x, d), ",", ""), minus, "-")
		back, err := strconv.ParseFloat(text, 64)
		assert.NoError(r, err)
		// Half a step, and what float64 itself loses in 13 digits before the point.
		assert.InDelta(r, x, back, 0.5*pow10(-d)+1e-2)
	})
}

// A longer amount never reads smaller: money keeps at least three digits.
func TestLawMoneyKeepsThreeDigits(t *testing.T) {
	scales := map[string]float64{"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "元": 1, "万": 1e4, "亿": 1e8}
	rapid.Check(t, func(r *rapid.T) {
		x := rapid.Float64Range(1, 9e11).Draw(r, "x")
		for _, f := range []Format{zhCNY, enCNY} {
			a := f.Of(x, unit.Money)
			digits := strings.ReplaceAll(strings.TrimPrefix(a.Value, "¥"), ",", "")
			back, err := strconv.ParseFloat(digits, 64)
			assert.NoError(r, err)
			assert.InEpsilon(r, x, back*scales[a.Unit], 0.0051, "half of the third digit of 100")
		}
	})
}

func TestLawRoundedPartsAddUpAndStayNear(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-1e6, 1e6), 1, 20).Draw(r, "values")
		total, shown := 0.0, 0.0
		for i, p := range Parts(values, 1) {
			total += values[i]
			shown += p
			assert.Less(r, math.Abs(p-values[i]), 1.0)
		}
		assert.LessOrEqual(r, math.Abs(shown-total), 0.5+1e-6)
	})
}

func TestLawTicksCoverTheDataWithFewLines(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		low, high := finite.Draw(r, "low"), finite.Draw(r, "high")
		if high-low < math.Max(1e-6, 1e-3*math.Max(math.Abs(low), math.Abs(high))) {
			return // a flat line: one tick
		}
		ticks, _ := zhCNY.Ticks(low, high, unit.Money)
		slack := 1e-6 * (high - low)
		assert.LessOrEqual(r, ticks[0].At, low+slack)
		assert.GreaterOrEqual(r, ticks[len(ticks)-1].At, high-slack)
		assert.LessOrEqual(r, len(ticks), gridlines+1)
		for i := 1; i < len(ticks); i++ {
			assert.NotEqual(r, ticks[i-1].Text, ticks[i].Text, "ticks read differently")
		}
	})
}
