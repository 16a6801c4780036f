package solve_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/solve"
)

// drawnCurve is a lever's curve: a root, a logarithm, a saturation, an S, a line, or a valley.
func drawnCurve(t *rapid.T) func(float64) float64 {
	a, b := rapid.Float64Range(0.1, 50).Draw(t, "height"), rapid.Float64Range(1, 80).Draw(t, "scale")
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0:
		return func(x float64) float64 { return a * math.Sqrt(math.Max(0, x)) }
	case 1:
		return func(x float64) float64 { return a * math.Log(1+math.Max(0, x)/b) }
	case 2:
		return func(x float64) float64 { return a * (1 - math.Exp(-x/b)) }
	case 3:
		return func(x float64) float64 { return a * x * x * x / (x*x*x + b*b*b) }
	case 4:
		return func(x float64) float64 { return a * x }
	}
	return func(x float64) float64 { return a * (x - b) * (x - b) / (b * b) }
}

// drawnSplit is a goal and a split of it that can add up.
func drawnSplit(t *rapid.T) (solve.Objective, solve.Split) {
	var curves []func(float64) float64
	q := solve.Split{}
	var least, most float64
	for range rapid.IntRange(1, 5).Draw(t, "levers") {
		curves = append(curves, drawnCurve(t))
		l := solve.Lever{Low: rapid.SampledFrom([]float64{0, 0, 0.1, 7, 1.0 / 3}).Draw(t, "low")}
		l.High = l.Low + rapid.SampledFrom([]float64{0, 5, 33.3, 100, 1e3}).Draw(t, "wide")
		l.Today = rapid.Float64Range(0, 200).Draw(t, "today")
		q.Levers = append(q.Levers, l)
		least, most = least+l.Low, most+l.High
	}
	q.Total = least + (most-least)*rapid.SampledFrom([]float64{0, 0.1, 0.5, 0.77, 1}).Draw(t, "total")
	q.Spare, q.Least = rapid.Bool().Draw(t, "spare"), rapid.Bool().Draw(t, "least")
	return apart(curves...), q
}

func TestLawASplitKeepsItsBoundsAndItsTotalToTheLastBit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, q := drawnSplit(t)
		seen := func(points [][]float64, out []float64) {
			for _, p := range points {
				for i, l := range q.Levers {
					if p[i] < l.Low || p[i] > l.High {
						t.Fatalf("lever %d was evaluated at %v, outside %v … %v", i, p[i], l.Low, l.High)
					}
				}
			}
			f(points, out)
		}
		got := solve.Best(seen, q, nil)
		if got.State != solve.Optimal && got.State != solve.Corner {
			t.Fatalf("state %s of %+v", got.State, q)
		}
		for i, l := range q.Levers {
			if !(got.X[i] >= l.Low && got.X[i] <= l.High) {
				t.Fatalf("lever %d at %v is outside %v … %v", i, got.X[i], l.Low, l.High)
			}
		}
		sum := total(got.X)
		exact := sum == q.Total
		if free(q.Levers) < 2 { // one lever and the last digits of the others' bounds: the sum may not exist
			exact = sum <= q.Total && sum >= q.Total-4e-16*q.Total
		}
		if !q.Spare && !exact || q.Spare && sum > q.Total || math.Abs(sum+got.Left-q.Total) > 1e-9 {
			t.Fatalf("%v and %v left are not %v", sum, got.Left, q.Total)
		}
	})
}

// free is how many levers have a choice.
func free(all []solve.Lever) (n int) {
	for _, l := range all {
		if l.Low < l.High {
			n++
		}
	}
	return n
}

func TestLawASplitNeverEndsBelowItsStart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, q := drawnSplit(t)
		got := solve.Best(f, q, nil)
		sign := 1.0
		if q.Least {
			sign = -1
		}
		if !(sign*got.Goal >= sign*got.Start) {
			t.Fatalf("from %v to %v", got.Start, got.Goal)
		}
		now := make([]float64, len(q.Levers))
		for i, l := range q.Levers {
			now[i] = l.Today
			if l.Today < l.Low || l.Today > l.High {
				return
			}
		}
		if total(now) != q.Total {
			return
		}
		out := make([]float64, 1)
		f([][]float64{now}, out)
		assert.GreaterOrEqual(t, sign*got.Goal, sign*out[0], "today itself would have been allowed")
	})
}

func TestLawABestSplitIsNotBeatenByChance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, q := drawnSplit(t)
		q.Spare, q.Least = false, false
		got := solve.Best(f, q, nil)
		out := make([]float64, 1)
		for range 20 { // some split within the bounds, filled in a drawn order
			x := make([]float64, len(q.Levers))
			rest := q.Total
			for i, l := range q.Levers {
				x[i] = l.Low
				rest -= l.Low
			}
			for _, i := range rapid.Permutation(order(len(x))).Draw(t, "order") {
				take := math.Min(rest, q.Levers[i].High-x[i]) * rapid.SampledFrom([]float64{1, 1, 0.5, 0.9}).Draw(t, "part")
				x[i] += take
				rest -= take
			}
			if rest > 1e-9 {
				continue
			}
			f([][]float64{x}, out)
			if out[0] > got.Goal+1e-6*math.Abs(got.Goal)+1e-5 {
				t.Fatalf("%v gives %v, better than %v at %v", x, out[0], got.Goal, got.X)
			}
		}
	})
}

func order(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func TestLawStepsAreMultiples(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, q := drawnSplit(t)
		q.Step = rapid.SampledFrom([]float64{1, 5, 0.25}).Draw(t, "step")
		got := solve.Best(f, q, nil)
		if got.State == solve.Infeasible {
			return // no multiple of the step within the bounds adds up
		}
		for i, l := range q.Levers {
			x := got.X[i]
			if math.Mod(x, q.Step) != 0 || x < l.Low || x > l.High {
				t.Fatalf("lever %d at %v: step %v, %v … %v", i, x, q.Step, l.Low, l.High)
			}
		}
		if sum := total(got.X); sum > q.Total+1e-9*q.Step {
			t.Fatalf("%v is more than %v", sum, q.Total)
		}
	})
}

func TestLawSeekHitsOrSaysWhy(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, spent := drawnCurve(t), 1e-6
		if rapid.Bool().Draw(t, "gap") {
			spent = 1e-4 // its edge takes up to half of the evaluations
			whole, from := f, rapid.Float64Range(0, 90).Draw(t, "from")
			f = func(x float64) float64 {
				if x < from {
					return math.NaN()
				}
				return whole(x)
			}
		}
		w := solve.Want{Low: rapid.Float64Range(0, 50).Draw(t, "low"), Today: rapid.Float64Range(0, 150).Draw(t, "today"), Target: rapid.Float64Range(-10, 100).Draw(t, "target")}
		w.High = w.Low + rapid.Float64Range(0.5, 200).Draw(t, "wide")
		got := seek(f, w)
		if got.Evaluations > 40 {
			t.Fatalf("%d evaluations", got.Evaluations)
		}
		if got.X < w.Low || got.X > w.High {
			t.Fatalf("%v is out of bounds", got.X)
		}
		switch got.State {
		case solve.Found, solve.Already:
			if math.Abs(got.Y-w.Target) > 1e-9*math.Max(math.Abs(w.Target), 1) {
				t.Fatalf("%v instead of %v", got.Y, w.Target)
			}
		case solve.OutOfReach, solve.Flat:
			for _, p := range got.Tried {
				if math.Abs(p.Y-w.Target) < math.Abs(got.Y-w.Target)*(1-1e-9) {
					t.Fatalf("%v is nearer than %v", p, got.Point)
				}
			}
			for k := 0; k <= 1000; k++ { // no value anywhere is on the other side by much
				x := w.Low + (w.High-w.Low)*float64(k)/1000
				if y := f(x); (y-w.Target)*(got.Y-w.Target) < 0 && math.Abs(y-w.Target) > 1e-6 {
					t.Fatalf("at %v it is %v, beyond %v", x, y, w.Target)
				}
			}
		case solve.Spent:
			if math.Abs(got.Y-w.Target) > spent {
				t.Fatalf("%v instead of %v", got.Y, w.Target)
			}
		case solve.Undefined, solve.Jumps:
		default:
			t.Fatalf("state %s", got.State)
		}
	})
}
