package solve_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/solve"
)

func one(f func(x []float64) float64) solve.Objective {
	return func(points [][]float64, out []float64) {
		for i, p := range points {
			out[i] = f(p)
		}
	}
}

func handle(today, unit, effort float64) solve.Handle {
	return solve.Handle{Low: -1e3, High: 1e3, Today: today, Unit: unit, Effort: effort}
}

// Of a straight metric the least effort is known: each lever moves by what it does for its
// effort, a_i·u_i²/e_i.
func TestTheLeastEffortIsSpreadByWhatALeverDoesForIt(t *testing.T) {
	f := one(func(x []float64) float64 { return 2*x[0] + 3*x[1] })
	got := solve.Reach(f, []solve.Handle{handle(10, 1, 1), handle(5, 2, 4)}, 41, nil)
	require.Equal(t, solve.Found, got.State)
	// y = c·(2, 3·2/2): c = 6/(4+9) = 6/13
	best := got.Ways[0]
	assert.InDelta(t, 10+12.0/13, best.X[0], 1e-8)
	assert.InDelta(t, 5+18.0/13, best.X[1], 1e-8)
	assert.InDelta(t, 36.0/13, best.Effort, 1e-8)
	assert.InDelta(t, 41, best.Goal, 1e-9)
	assert.InDelta(t, best.Effort, best.Efforts[0]+best.Efforts[1], 1e-12)
	assert.InDeltaSlice(t, []float64{2, 3}, got.Alone, 1e-12)
	require.Len(t, got.Ways, 3, "both, and each alone")
	assert.InDelta(t, 7, got.Ways[1].X[1], 1e-8)
	assert.Equal(t, 10.0, got.Ways[1].X[0])
	assert.InDelta(t, 13, got.Ways[2].X[0], 1e-8)
}

func TestAWayStopsAtItsBounds(t *testing.T) {
	f := one(func(x []float64) float64 { return x[0] * x[1] })
	levers := []solve.Handle{handle(10, 1, 1), handle(10, 1, 1)}
	levers[0].High = 11
	got := solve.Reach(f, levers, 144, nil)
	require.Equal(t, solve.Found, got.State)
	assert.InDelta(t, 11, got.Ways[0].X[0], 1e-9)
	assert.InDelta(t, 144.0/11, got.Ways[0].X[1], 1e-8)
	levers[1].High = 12
	got = solve.Reach(f, levers, 144, nil)
	require.Equal(t, solve.OutOfReach, got.State)
	assert.Equal(t, []float64{11, 12}, got.Ways[0].X, "as near as it gets")
}

// A curved metric: the way is the nearest point of x·y² = 54 to (1, 1).
func TestACurvedMetricIsReachedAtTheNearestPoint(t *testing.T) {
	f := one(func(x []float64) float64 { return x[0] * x[1] * x[1] })
	levers := []solve.Handle{{Low: 0, High: 100, Today: 1, Unit: 1, Effort: 1}, {Low: 0, High: 100, Today: 1, Unit: 1, Effort: 1}}
	got := solve.Reach(f, levers, 54, nil)
	require.Equal(t, solve.Found, got.State)
	best := math.Inf(1)
	for k := 1; k < 200000; k++ {
		y := 1 + float64(k)*1e-4
		x := 54 / y / y
		best = math.Min(best, (x-1)*(x-1)+(y-1)*(y-1))
	}
	assert.InDelta(t, best, got.Ways[0].Effort, 1e-5)
}

func TestLawAWayReachesTheTargetWithinItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 4).Draw(t, "levers")
		var levers []solve.Handle
		var powers []float64
		for range n {
			today := rapid.Float64Range(0.5, 20).Draw(t, "today")
			levers = append(levers, solve.Handle{
				Low: today * rapid.Float64Range(0.1, 1).Draw(t, "low"), High: today * rapid.Float64Range(1, 4).Draw(t, "high"),
				Today: today, Unit: today / 10, Effort: rapid.Float64Range(0.1, 10).Draw(t, "effort"),
			})
			powers = append(powers, rapid.Float64Range(-1, 2).Draw(t, "power"))
		}
		f := func(x []float64) float64 {
			out := 1.0
			for i := range x {
				out *= math.Pow(x[i], powers[i])
			}
			return out
		}
		now := make([]float64, n)
		for i, l := range levers {
			now[i] = l.Today
		}
		target := f(now) * rapid.Float64Range(0.5, 3).Draw(t, "target")
		got := solve.Reach(one(f), levers, target, nil)
		for _, w := range got.Ways {
			for i, l := range levers {
				if w.X[i] < l.Low || w.X[i] > l.High {
					t.Fatalf("lever %d at %v, outside %v … %v", i, w.X[i], l.Low, l.High)
				}
			}
			if got.State == solve.Found && math.Abs(w.Goal-target) > 1e-8*target {
				t.Fatalf("%v instead of %v", w.Goal, target)
			}
		}
		most := f(now) // by all levers at their better ends
		for i, l := range levers {
			side := l.High
			if (powers[i] > 0) != (target > most) {
				side = l.Low
			}
			now[i] = side
		}
		if reach := f(now); got.State == solve.OutOfReach && (target > most) == (reach > target*(1+1e-6)) && target != most {
			t.Fatalf("%v was said to be out of reach, %v is not", target, reach)
		}
		for i := 1; i < len(got.Ways); i++ {
			if got.Ways[i].Effort < got.Ways[i-1].Effort {
				t.Fatal("the least effort comes first")
			}
		}
	})
}
