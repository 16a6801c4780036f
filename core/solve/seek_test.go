package solve_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/solve"
)

func seek(f func(float64) float64, w solve.Want) solve.Sought {
	return solve.Seek(func(x, y []float64) {
		for i := range x {
			y[i] = f(x[i])
		}
	}, w, nil)
}

func TestSeekFindsTheLeverOfATarget(t *testing.T) {
	for name, c := range map[string]struct {
		f    func(float64) float64
		w    solve.Want
		want float64
	}{
		"a line":             {func(x float64) float64 { return 3*x + 1 }, solve.Want{Low: 0, High: 10, Today: 2, Target: 10}, 3},
		"falling":            {func(x float64) float64 { return 100 / x }, solve.Want{Low: 1, High: 1000, Today: 4, Target: 7}, 100.0 / 7},
		"saturating":         {func(x float64) float64 { return 900 * (1 - math.Exp(-x/30000)) }, solve.Want{Low: 0, High: 1e6, Today: 18000, Target: 800}, -30000 * math.Log(1-8.0/9)},
		"at the bound":       {func(x float64) float64 { return x * x }, solve.Want{Low: 0, High: 3, Today: 1, Target: 9}, 3},
		"a target of zero":   {func(x float64) float64 { return x*x*x - 2 }, solve.Want{Low: -5, High: 5, Today: 0, Target: 0}, math.Cbrt(2)},
		"steep":              {func(x float64) float64 { return math.Tanh(1e4 * (x - 0.7312)) }, solve.Want{Low: 0, High: 1, Today: 0, Target: 0.5}, 0.7312 + math.Atanh(0.5)/1e4},
		"a narrow peak":      {func(x float64) float64 { return math.Exp(-(x - 4.4) * (x - 4.4) * 2) }, solve.Want{Low: 0, High: 10, Today: 1, Target: 0.97}, 4.4 - math.Sqrt(-math.Log(0.97)/2)},
		"beside a gap":       {func(x float64) float64 { return math.Log(x - 4.98) }, solve.Want{Low: 0, High: 10, Today: 8, Target: -3}, 4.98 + math.Exp(-3)},
		"the root is triple": {func(x float64) float64 { return (x - 1.7) * (x - 1.7) * (x - 1.7) }, solve.Want{Low: -4, High: 4, Today: 0, Target: 1e-3}, 1.8},
	} {
		t.Run(name, func(t *testing.T) {
			got := seek(c.f, c.w)
			require.Equal(t, solve.Found, got.State, "%+v", got)
			assert.InDelta(t, c.want, got.X, 1e-9*math.Max(1, math.Abs(c.want)))
			assert.Equal(t, c.f(got.X), got.Y, "the metric is that of the lever")
			assert.LessOrEqual(t, got.Evaluations, 40)
			assert.Len(t, got.Tried, got.Evaluations)
		})
	}
}

func TestSeekTakesTheRootNearestToTodayAndNamesTheOthers(t *testing.T) {
	f := func(x float64) float64 { return math.Sin(x) }
	got := seek(f, solve.Want{Low: 0, High: 9, Today: 7, Target: 0.5})
	require.Equal(t, solve.Found, got.State)
	assert.InDelta(t, 2*math.Pi+math.Pi/6, got.X, 1e-9)
	require.Len(t, got.Others, 3)
	for i, want := range []float64{math.Pi / 6, math.Pi - math.Pi/6, 3*math.Pi - math.Pi/6} {
		assert.InDelta(t, want, got.Others[i], 0.2, "about")
	}
}

func TestSeekSaysWhyItFailed(t *testing.T) {
	for name, c := range map[string]struct {
		f     func(float64) float64
		w     solve.Want
		state solve.State
		held  solve.Held
		x     float64
	}{
		"the upper bound":    {func(x float64) float64 { return x }, solve.Want{Low: 0, High: 5, Target: 9}, solve.OutOfReach, solve.AtHigh, 5},
		"the lower bound":    {func(x float64) float64 { return x }, solve.Want{Low: 2, High: 5, Today: 3, Target: 1}, solve.OutOfReach, solve.AtLow, 2},
		"it turns":           {func(x float64) float64 { return -(x - 3.3) * (x - 3.3) }, solve.Want{Low: 0, High: 5, Today: 1, Target: 1}, solve.OutOfReach, solve.AtTurn, 3.3},
		"it saturates":       {func(x float64) float64 { return math.Min(x, 4) }, solve.Want{Low: 0, High: 12, Today: 6, Target: 7}, solve.OutOfReach, solve.AtTurn, 6},
		"a lever of nothing": {func(x float64) float64 { return 8 }, solve.Want{Low: 0, High: 5, Today: 2, Target: 9}, solve.Flat, "", 2},
		"it is there":        {func(x float64) float64 { return x }, solve.Want{Low: 0, High: 5, Today: 2, Target: 2}, solve.Already, "", 2},
		"all is there":       {func(x float64) float64 { return 9 }, solve.Want{Low: 0, High: 5, Today: 2, Target: 9}, solve.Already, "", 2},
		"it jumps":           {func(x float64) float64 { return math.Floor(x) }, solve.Want{Low: 0, High: 5, Today: 0, Target: 2.5}, solve.Jumps, "", 3},
		"no value at all":    {func(x float64) float64 { return math.NaN() }, solve.Want{Low: 0, High: 5, Today: 2, Target: 9}, solve.Undefined, "", 2},
		"a gap":              {func(x float64) float64 { return math.Sqrt(x - 2) }, solve.Want{Low: 0, High: 9, Today: 4, Target: -1}, solve.OutOfReach, solve.AtGap, 2},
	} {
		t.Run(name, func(t *testing.T) {
			got := seek(c.f, c.w)
			assert.Equal(t, c.state, got.State)
			assert.Equal(t, c.held, got.Held)
			assert.InDelta(t, c.x, got.X, 1e-3)
			assert.LessOrEqual(t, got.Evaluations, 40)
		})
	}
}

func TestASearchCanBeGivenUp(t *testing.T) {
	asked := 0
	got := solve.Seek(func(x, y []float64) { copy(y, x) }, solve.Want{Low: 0, High: 1, Target: 0.3}, func(done float64, n int) bool {
		asked++
		return asked < 2
	})
	assert.Equal(t, solve.Cancelled, got.State)
	assert.Equal(t, 13, got.Evaluations)
}
