package solve_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/solve"
)

// apart is a goal that is a sum of curves, one a lever.
func apart(curves ...func(float64) float64) solve.Objective {
	return func(points [][]float64, out []float64) {
		for k, p := range points {
			out[k] = 0
			for i, c := range curves {
				out[k] += c(p[i])
			}
		}
	}
}

func levers(high float64, today ...float64) []solve.Lever {
	out := make([]solve.Lever, len(today))
	for i, x := range today {
		out[i] = solve.Lever{Low: 0, High: high, Today: x}
	}
	return out
}

// The published splits: methods of optimal budgets with closed forms (OP-1 … OP-5).
var (
	op1 = apart(func(x float64) float64 { return 3 * math.Sqrt(x) }, func(x float64) float64 { return 4 * math.Sqrt(x) })
	op2 = apart(func(x float64) float64 { return 1000 * x / (50 + x) }, func(x float64) float64 { return 600 * x / (20 + x) })
	op3 = apart(func(x float64) float64 { return 40 * math.Log(1+x/10) }, func(x float64) float64 { return 30 * math.Log(1+x/20) }, func(x float64) float64 { return 10 * math.Log(1+x/30) })
	op5 = apart(s3, s3)
)

func s3(x float64) float64 { return x * x * x / (x*x*x + 50*50*50) }

func TestTheBestSplitIsThatOfTheClosedForms(t *testing.T) {
	for name, c := range map[string]struct {
		f     solve.Objective
		total float64
		today []float64
		want  []float64
		goal  float64
		price float64
	}{
		"OP-1":        {op1, 100, []float64{50, 50}, []float64{36, 64}, 50, 0.25},
		"OP-2":        {op2, 130, []float64{65, 65}, []float64{84.2373819587801, 45.76261804121991}, 1045.0510257216822, 2.774744871391589},
		"OP-3":        {op3, 20, []float64{0, 0, 20}, []float64{130.0 / 7, 10.0 / 7, 0}, 44.06267112455571, 1.4},
		"OP-4":        {op3, 100, []float64{30, 30, 40}, []float64{450.0 / 7, 250.0 / 7, 0}, 110.9484722764762, 7.0 / 13},
		"OP-5 at 60":  {op5, 60, []float64{30, 30}, []float64{60, 0}, 0.6334310850439883, math.NaN()},
		"OP-5 at 90":  {op5, 90, []float64{45, 45}, []float64{90, 0}, s3(90), math.NaN()},
		"OP-5 at 92":  {op5, 92, []float64{92, 0}, []float64{46, 46}, 2 * s3(46), math.NaN()},
		"OP-5 at 120": {op5, 120, []float64{120, 0}, []float64{60, 60}, 1.2668621700879765, math.NaN()},
	} {
		t.Run(name, func(t *testing.T) {
			got := solve.Best(c.f, solve.Split{Levers: levers(c.total, c.today...), Total: c.total}, nil)
			require.Equal(t, solve.Optimal, got.State)
			x := append([]float64(nil), got.X...)
			if len(x) == 2 && c.want[0] >= c.want[1] && x[0] < x[1] && c.price != c.price {
				x[0], x[1] = x[1], x[0] // the two channels are alike
			}
			for i := range x {
				assert.InDelta(t, c.want[i], x[i], 1e-7*c.total, "lever %d", i)
			}
			assert.InDelta(t, c.goal, got.Goal, 1e-9*math.Abs(c.goal))
			assert.Equal(t, c.total, total(got.X))
			if c.price == c.price {
				require.Equal(t, -1, got.Limits[0].Lever)
				assert.InDelta(t, c.price, got.Limits[0].Shadow, 1e-7*c.price)
			}
			t.Log(got.Evaluations, got.X, got.Marginal)
		})
	}
}

func total(xs []float64) (sum float64) {
	for _, x := range xs {
		sum += x
	}
	return sum
}

func TestALeverThatTakesAllIsHeldByTheTotal(t *testing.T) {
	q := solve.Split{Levers: levers(60, 30, 30), Total: 60}
	for i := range q.Levers {
		q.Levers[i].Open = true
	}
	got := solve.Best(op5, q, nil)
	require.Len(t, got.Limits, 2, "the total, and nothing of the other")
	marginal := 3 * 3600 * 125000 / math.Pow(216000+125000, 2)
	assert.InDelta(t, marginal, got.Limits[0].Shadow, 1e-8)
	assert.Equal(t, solve.AtLow, got.Limits[1].Side)
}

func TestALeverAtItsBoundHasItsOwnMarginalAndShadow(t *testing.T) {
	got := solve.Best(op3, solve.Split{Levers: levers(20, 0, 0, 20), Total: 20}, nil)
	assert.InDelta(t, 1.4, got.Marginal[0], 1e-9)
	assert.InDelta(t, 1.4, got.Marginal[1], 1e-9)
	assert.InDelta(t, 1.0/3, got.Marginal[2], 1e-9, "what the first unit would bring")
	require.Len(t, got.Limits, 2)
	assert.Equal(t, solve.Limit{Lever: 2, Side: solve.AtLow, Shadow: got.Limits[1].Shadow}, got.Limits[1])
	assert.InDelta(t, 1.4-1.0/3, got.Limits[1].Shadow, 1e-8)

	q := solve.Split{Levers: levers(100, 50, 50), Total: 100}
	q.Levers[1].High = 40
	got = solve.Best(op1, q, nil)
	assert.Equal(t, []float64{60, 40}, got.X)
	require.Len(t, got.Limits, 2)
	assert.InDelta(t, 1.5/math.Sqrt(60), got.Limits[0].Shadow, 1e-9)
	assert.InDelta(t, 2/math.Sqrt(40)-1.5/math.Sqrt(60), got.Limits[1].Shadow, 1e-9)
}

// Bounded variants of all cases against a grid of 0.05% of the total.
func TestBoundedSplitsAreThoseOfBruteForce(t *testing.T) {
	for name, c := range map[string]struct {
		f         solve.Objective
		total     float64
		low, high []float64
	}{
		"OP-1 with a cap":             {op1, 100, []float64{0, 0}, []float64{100, 55}},
		"OP-1 with a floor":           {op1, 100, []float64{45.5, 0}, []float64{100, 100}},
		"OP-2 with both":              {op2, 130, []float64{90, 10}, []float64{120, 35}},
		"OP-3 with a floor for third": {op3, 20, []float64{0, 0, 4.2}, []float64{20, 20, 20}},
		"OP-4 with a cap for first":   {op3, 100, []float64{0, 0, 0}, []float64{50, 100, 100}},
		"OP-5 with a cap below 60":    {op5, 60, []float64{0, 0}, []float64{50, 50}},
		"OP-5 with floors":            {op5, 60, []float64{5, 5}, []float64{60, 60}},
		"OP-5 with a cap below 90":    {op5, 90, []float64{0, 0}, []float64{70, 90}},
		"OP-5 with a low cap for all": {op5, 90, []float64{0, 0}, []float64{55, 55}},
	} {
		t.Run(name, func(t *testing.T) {
			q := solve.Split{Total: c.total}
			for i := range c.low {
				q.Levers = append(q.Levers, solve.Lever{Low: c.low[i], High: c.high[i], Today: c.total / float64(len(c.low))})
			}
			got := solve.Best(c.f, q, nil)
			require.Equal(t, solve.Optimal, got.State)
			assert.Equal(t, c.total, total(got.X))
			for i := range c.low {
				assert.GreaterOrEqual(t, got.X[i], c.low[i])
				assert.LessOrEqual(t, got.X[i], c.high[i])
			}
			assert.GreaterOrEqual(t, got.Goal, brute(c.f, c.total, c.low, c.high), "%v", got.X)
		})
	}
}

// brute is the best goal on a grid.
func brute(f solve.Objective, total float64, low, high []float64) float64 {
	const n = 400
	best := math.Inf(-1)
	out := make([]float64, 1)
	try := func(x ...float64) {
		for i := range x {
			if x[i] < low[i] || x[i] > high[i] {
				return
			}
		}
		f([][]float64{x}, out)
		best = math.Max(best, out[0])
	}
	for i := 0; i <= n; i++ {
		a := total * float64(i) / n
		if len(low) == 2 {
			try(a, total-a)
			continue
		}
		for j := 0; i+j <= n; j++ {
			b := total * float64(j) / n
			try(a, b, math.Max(0, total-a-b))
		}
	}
	return best
}

func TestPartOfABudgetCanBeLeft(t *testing.T) {
	// OP-6: 10·√S customers at 15 each: more than 5,625 costs more than it brings.
	profit := apart(func(x float64) float64 { return 15*10*math.Sqrt(x) - x })
	q := solve.Split{Levers: levers(10000, 10000), Total: 10000, Spare: true}
	got := solve.Best(profit, q, nil)
	assert.InDelta(t, 5625, got.X[0], 1e-4)
	assert.InDelta(t, 4375, got.Left, 1e-4)
	assert.Empty(t, got.Limits, "nothing binds")
	q.Spare = false
	got = solve.Best(profit, q, nil)
	assert.Equal(t, []float64{10000}, got.X)
	assert.Equal(t, solve.Corner, got.State)
	q.Total, q.Spare = 4000, true
	got = solve.Best(profit, q, nil)
	assert.Equal(t, []float64{4000}, got.X, "all of it is worth spending")
	assert.Zero(t, got.Left)
	assert.InDelta(t, 150/(2*math.Sqrt(4000))-1, got.Limits[0].Shadow, 1e-9)
}

func TestStepsAreKept(t *testing.T) {
	q := solve.Split{Levers: levers(130, 65, 65), Total: 130, Step: 10}
	got := solve.Best(op2, q, nil)
	assert.Equal(t, []float64{80, 50}, got.X)
	q = solve.Split{Levers: levers(64, 32, 32), Total: 64, Step: 10}
	got = solve.Best(op5, q, nil)
	assert.ElementsMatch(t, []float64{60, 0}, got.X)
	assert.Equal(t, 4.0, got.Left, "what is no multiple of the step is left")
	q = solve.Split{Levers: levers(100, 33, 33, 34), Total: 100, Step: 0.1}
	got = solve.Best(op3, q, nil)
	assert.InDelta(t, 64.3, got.X[0], 1e-9)
	assert.InDelta(t, 35.7, got.X[1], 1e-9)
}

func TestASplitThatCannotAddUpSaysSo(t *testing.T) {
	q := solve.Split{Levers: levers(20, 10, 10), Total: 50}
	assert.Equal(t, solve.Infeasible, solve.Best(op1, q, nil).State)
	q.Levers[0].Low, q.Levers[1].Low, q.Total = 15, 15, 20
	assert.Equal(t, solve.Infeasible, solve.Best(op1, q, nil).State)
}

func TestTheLeastCanBeAskedFor(t *testing.T) {
	f := apart(func(x float64) float64 { return (x - 3) * (x - 3) }, func(x float64) float64 { return 2 * (x - 4) * (x - 4) })
	got := solve.Best(f, solve.Split{Levers: levers(10, 5, 5), Total: 10, Least: true}, nil)
	assert.InDelta(t, 5, got.X[0], 1e-8)
	assert.InDelta(t, 6, got.Goal, 1e-9)
	got = solve.Best(f, solve.Split{Levers: levers(10, 5, 5), Total: math.NaN(), Least: true}, nil)
	assert.InDelta(t, 3, got.X[0], 1e-8, "levers that share nothing")
	assert.InDelta(t, 4, got.X[1], 1e-8)
}

// A goal that is no sum of parts: a product of powers, where the best shares are the powers.
func TestAGoalNeedNotBeASum(t *testing.T) {
	f := func(points [][]float64, out []float64) {
		for k, p := range points {
			out[k] = math.Pow(p[0], 0.5) * math.Pow(p[1], 0.3) * math.Pow(p[2], 0.2)
		}
	}
	got := solve.Best(f, solve.Split{Levers: levers(100, 10, 10, 80), Total: 100}, nil)
	for i, want := range []float64{50, 30, 20} {
		assert.InDelta(t, want, got.X[i], 1e-5)
	}
}

func TestManyLeversShareABudget(t *testing.T) {
	var curves []func(float64) float64
	var today []float64
	norm := 0.0
	for i := range 96 {
		c := 1 + float64(i%7)
		norm += c * c
		curves = append(curves, func(x float64) float64 { return c * math.Sqrt(x) })
		today = append(today, 10)
	}
	got := solve.Best(apart(curves...), solve.Split{Levers: levers(960, today...), Total: 960}, nil)
	for i, x := range got.X {
		c := 1 + float64(i%7)
		assert.InDelta(t, 960*c*c/norm, x, 1e-5)
	}
	assert.Equal(t, 960.0, total(got.X))
	t.Log(got.Evaluations)
}

func TestStepsOfManyLeversTakeNoMorePointsThanThereIsMemory(t *testing.T) {
	const n = 200
	q := solve.Split{Total: 100 * n, Step: 1}
	for range n {
		q.Levers = append(q.Levers, solve.Lever{High: 1000, Today: 100})
	}
	most := 0
	f := func(points [][]float64, out []float64) {
		most = max(most, len(points))
		for i, x := range points {
			for k, v := range x {
				out[i] += float64(float64(1+k%7) * math.Sqrt(v))
			}
		}
	}
	got := solve.Best(f, q, nil)
	assert.Less(t, most, 20_000)
	assert.GreaterOrEqual(t, got.Goal, got.Start)
	late := solve.Best(f, q, func(_ float64, n int) bool { return n < got.Evaluations*9/10 })
	assert.Equal(t, solve.Cancelled, late.State)
	assert.Less(t, late.Evaluations, got.Evaluations)
}
