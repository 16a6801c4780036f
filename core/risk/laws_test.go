package risk_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/dist"
	"planleaf/core/risk"
)

// several are two scenarios of a product, with goals and a fan.
func several() []risk.Study {
	a := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
	b := product(dist.Lognormal(2.2, 0.4), dist.Normal(1, 0.2))
	for _, s := range []*risk.Study{&a, &b} {
		s.Goals = []risk.Goal{{Number: 0, Value: 2}, {Number: 0, Most: true, Value: 3}, risk.Under(0)}
	}
	return []risk.Study{a, b}
}

// Parts of any split, merged in any order and grouping, sent as bytes or not, are one run to
// the bit: where draws are kept and where they are many.
func TestLawMergedPartsAreOneRun(t *testing.T) {
	for _, draws := range []int{3000, risk.Exact, risk.Exact + 1, 3*risk.Exact + 700} {
		run := risk.New(draws, several()...)
		whole := run.Blocks(0, run.Count(), nil).Bytes()
		rapid.Check(t, func(r *rapid.T) {
			var parts []*risk.Part
			for from := 0; from < run.Count(); {
				to := from + rapid.IntRange(1, run.Count()).Draw(r, "blocks")
				p := risk.New(draws, several()...).Blocks(from, to, nil)
				if rapid.Bool().Draw(r, "sent") {
					read, err := risk.ReadPart(p.Bytes())
					require.NoError(r, err)
					p = read
				}
				parts = append(parts, p)
				from = to
			}
			parts = rapid.Permutation(parts).Draw(r, "order")
			if k := rapid.IntRange(1, len(parts)).Draw(r, "first"); k > 1 {
				first, err := risk.Merge(parts[:k]...)
				require.NoError(r, err)
				parts = append([]*risk.Part{first}, parts[k:]...)
			}
			merged, err := risk.Merge(parts...)
			require.NoError(r, err)
			assert.True(r, string(whole) == string(merged.Bytes()))
		})
	}
}

// What is counted by itself is counted draw by draw however many there are, and moves no chance of all goals.
func TestLawWhatIsUnderZeroIsCounted(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := product(dist.Normal(rapid.Float64Range(-1, 2).Draw(r, "mean"), 1), dist.Lognormal(1, 0.3))
		s.Seed = rapid.Uint64().Draw(r, "seed")
		s.Goals = []risk.Goal{{Number: 0, Value: 0.5}}
		draws := risk.Exact + rapid.IntRange(1, 2*risk.Exact).Draw(r, "more")
		alone := risk.New(draws, s)
		all := result(r, alone).AllGoals(0)
		s.Goals = append(s.Goals, risk.Under(0))
		run := risk.New(draws, s)
		count := 0
		for from := 0; from < run.Count(); from += risk.Exact / risk.Block {
			kept, err := run.Result(run.Blocks(from, min(from+risk.Exact/risk.Block, run.Count()), nil))
			require.NoError(r, err)
			count += int(kept.Goal(0, 1).Chance.Value*float64(kept.Draws()) + 0.5)
		}
		whole := result(r, run)
		assert.Equal(r, float64(count)/float64(draws), whole.Goal(0, 1).Chance.Value)
		assert.Equal(r, all, whole.AllGoals(0))
	})
}

// What is told from counts in cells is near what the draws themselves say, within the cells.
func TestManyDrawsAreToldWithinTheirCells(t *testing.T) {
	few := result(t, risk.New(risk.Exact, several()...))
	many := result(t, risk.New(risk.Exact+1, several()...))
	near := func(a, b *risk.Spread, single float64) {
		assert.False(t, b.Kept())
		assert.Equal(t, a.Count()+1, b.Count())
		assert.InDelta(t, a.Mean().Value, b.Mean().Value, 0.001)
		assert.InDelta(t, a.SD(), b.SD(), 0.001)
		assert.InEpsilon(t, a.Mean().Error, b.Mean().Error, 0.05)
		for _, p := range []float64{0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99} {
			x, y := a.Quantile(p), b.Quantile(p)
			assert.InDelta(t, x.Value, y.Value, math.Abs(x.Value-single)/128+0.001, "%v", p)
			assert.InEpsilon(t, x.Error, y.Error, 0.5, "%v", p)
			assert.InDelta(t, p, b.Below(y.Value).Value, 0.001)
		}
		edges := []float64{1, 2, 3, 4}
		was, now := a.Histogram(edges), b.Histogram(edges)
		for i := range was {
			assert.InDelta(t, was[i], now[i], 60)
		}
	}
	for study := range 2 {
		near(few.Number(study, 0), many.Number(study, 0), few.Single(study, 0))
		near(few.Fan(study, 0, 1), many.Fan(study, 0, 1), few.Single(study, 0))
		for goal := range 2 {
			a, b := few.Goal(study, goal), many.Goal(study, goal)
			assert.InDelta(t, a.Chance.Value, b.Chance.Value, 1e-4)
			assert.InDelta(t, a.Shortfall.Value, b.Shortfall.Value, 1e-3)
			assert.InDelta(t, a.Missed, b.Missed, 1)
		}
		assert.InDelta(t, few.AllGoals(study).Value, many.AllGoals(study).Value, 1e-4)
	}
	a, b := few.Pair(0, 1, 0), many.Pair(0, 1, 0)
	near(a.Difference, b.Difference, few.Single(1, 0)-few.Single(0, 0))
	assert.InDelta(t, a.More.Value, b.More.Value, 1e-4)
	for _, r := range []*risk.Result{few, many} {
		there, back := r.Pair(0, 1, 0), r.Pair(1, 0, 0)
		assert.Equal(t, there.More, back.Less)
		assert.Equal(t, there.Less, back.More)
		assert.InDelta(t, there.Difference.Mean().Value, -back.Difference.Mean().Value, 1e-15)
		assert.InDelta(t, there.Difference.Quantile(0.1).Value, -back.Difference.Quantile(0.9).Value, 1e-3)
		assert.Equal(t, there.Difference.Least(), -back.Difference.Most())
		self := r.Pair(1, 1, 0)
		assert.Equal(t, risk.Estimate{}, self.Difference.Mean())
		assert.Equal(t, risk.Estimate{}, self.Difference.Quantile(0.9))
		assert.Equal(t, risk.Estimate{}, self.More)
		assert.Equal(t, r.Draws(), self.Difference.Count())
		assert.Zero(t, self.Difference.SD())
	}
}

// A scenario that is the same as another differs from it by exactly nothing.
func TestLawAScenarioDoesNotDifferFromItself(t *testing.T) {
	for _, draws := range []int{700, risk.Exact + 700} {
		s := several()
		r := result(t, risk.New(draws, s[1], s[1]))
		p := r.Pair(0, 1, 0)
		assert.Equal(t, risk.Estimate{}, p.Difference.Mean())
		assert.Equal(t, risk.Estimate{}, p.Difference.Quantile(0.3))
		assert.Equal(t, risk.Estimate{}, p.More)
		assert.Equal(t, risk.Estimate{}, p.Less)
		assert.Zero(t, p.Difference.SD())
		assert.Equal(t, r.Number(0, 0).Quantile(0.1), r.Number(1, 0).Quantile(0.1))
	}
}

// A plan in which nothing is uncertain has no spread and no error.
func TestLawACertainPlanHasNoSpread(t *testing.T) {
	for _, draws := range []int{1, 700, risk.Exact + 700} {
		s := several()[0]
		s.Sources = nil
		r := result(t, risk.New(draws, s))
		assert.True(t, r.Certain())
		single := r.Single(0, 0)
		y := r.Number(0, 0)
		assert.Equal(t, risk.Estimate{Value: single}, y.Mean())
		assert.Equal(t, risk.Estimate{Value: single}, y.Quantile(0.05))
		assert.Equal(t, risk.Estimate{Value: single}, r.Fan(0, 0, 1).Quantile(0.95))
		assert.Zero(t, y.SD())
		assert.Equal(t, risk.Estimate{Value: 1}, r.Goal(0, 0).Chance)
		assert.Equal(t, risk.Estimate{Value: 1}, r.AllGoals(0))
	}
}

// An amount twice as large has quantiles twice as large, to the bit; any other factor to
// within rounding.
func TestLawScalingAnAmountScalesItsQuantiles(t *testing.T) {
	scaled := func(by float64, draws int) *risk.Result {
		s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
		s.Params[0] *= by
		s.Sources[0].Pieces[0].Times = by
		return result(t, risk.New(draws, s))
	}
	for _, draws := range []int{2000, risk.Exact + 256} {
		one := scaled(1, draws).Number(0, 0)
		for _, by := range []float64{2, 0.25, 3, 0.7} {
			other := scaled(by, draws).Number(0, 0)
			for _, p := range []float64{0, 0.05, 0.5, 0.9, 1} {
				x, y := one.Quantile(p), other.Quantile(p)
				if by == 2 || by == 0.25 {
					assert.Equal(t, risk.Estimate{Value: x.Value * by, Error: x.Error * by}, y)
				} else if draws <= risk.Exact {
					assert.InEpsilon(t, x.Value*by, y.Value, 1e-14)
				} else {
					assert.InDelta(t, x.Value*by, y.Value, 0.02*by)
				}
			}
			if by == 2 {
				assert.Equal(t, one.SD()*2, other.SD())
				assert.Equal(t, one.Mean().Value*2, other.Mean().Value)
			}
		}
	}
}

// More sources, more scenarios and another order of sources change no draw of the others.
func TestLawWhatIsAddedDisturbsNothing(t *testing.T) {
	s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
	part := risk.New(600, s).Blocks(0, 9, nil)
	numbers := func(r *risk.Run) (out []float64) {
		q := result(t, r)
		for p := range 11 {
			out = append(out, q.Number(0, 0).Quantile(float64(p)/10).Value, q.Fan(0, 0, 1).Quantile(float64(p)/10).Value)
		}
		return append(out, q.Number(0, 0).Mean().Value, q.Number(0, 0).Mean().Error)
	}
	turned := s
	turned.Sources = []risk.Source{s.Sources[1], s.Sources[0]}
	assert.Equal(t, part.Bytes(), risk.New(600, turned).Blocks(0, 9, nil).Bytes(), "order of sources")
	assert.Equal(t, numbers(risk.New(600, s)), numbers(risk.New(600, s, several()[1])), "another scenario")

	alone := s
	alone.Sources = s.Sources[:1]
	one := result(t, risk.New(600, alone)).Number(0, 0)
	with := s // the second assumption always as on the single line
	with.Sources = []risk.Source{s.Sources[0], source("b", 1, dist.Normal(1, 0.2))}
	with.Sources[1].Pieces[0].Times, with.Sources[1].Pieces[0].Plus = 0, s.Params[1]
	assert.Equal(t, one.Quantile(0.3), result(t, risk.New(600, with)).Number(0, 0).Quantile(0.3), "another assumption")

	more := result(t, risk.New(1024, s))
	first, err := risk.New(1024, s).Result(risk.New(1024, s).Blocks(0, 2, nil))
	require.NoError(t, err)
	again, err := risk.New(512, s).Result(risk.New(512, s).Blocks(0, 2, nil))
	require.NoError(t, err)
	assert.Equal(t, first.Number(0, 0).Mean(), again.Number(0, 0).Mean(), "more draws extend those before")
	assert.Equal(t, 1024, more.Draws())
}

func TestPartsOfOtherRunsAreRefused(t *testing.T) {
	s := several()
	p := risk.New(600, s[0]).Blocks(0, 1, nil)
	other, plain, below, grouped := s[0], s[0], s[0], s[0]
	other.Seed = 2
	plain.Plain = true
	below.Goals = slices.Clone(s[0].Goals)
	below.Goals[0].Most = !below.Goals[0].Most
	grouped.Groups = []risk.Group{{Of: []string{s[0].Sources[0].Key, s[0].Sources[1].Key}, Scores: [][]float64{{1, 0.5}, {0.5, 1}}}}
	for name, run := range map[string]*risk.Run{"seed": risk.New(600, other), "sampling": risk.New(600, plain), "goal": risk.New(600, below), "correlation": risk.New(600, grouped), "scenario": risk.New(600, s[1]), "scenarios": risk.New(600, s...)} {
		_, err := run.Result(p)
		assert.ErrorIs(t, err, risk.ErrOther, name)
		_, err = risk.Merge(p, run.Blocks(1, 2, nil))
		assert.ErrorIs(t, err, risk.ErrOther, name)
	}
	_, err := risk.New(9999, s[0]).Result(p)
	assert.NoError(t, err, "how many draws are wanted is no other run")
}

func TestADrawWithoutANumberIsLeftOutAndCounted(t *testing.T) {
	for _, draws := range []int{2048, risk.Exact + 256} {
		s := ratio(dist.Discrete([]float64{0, 1, 2}, []float64{1, 2, 1}))
		s.Goals = []risk.Goal{{Number: 0, Most: true, Value: 8}, {Number: 0, Most: true, Value: 100}}
		r := result(t, risk.New(draws, s))
		y := r.Number(0, 0)
		assert.InDelta(t, draws/4, y.Left(), 1)
		assert.Equal(t, draws, y.Count()+y.Left())
		assert.Equal(t, 5.0, y.Least())
		assert.Equal(t, 10.0, y.Most())
		assert.InDelta(t, 2.0/3, 1-y.Below(6).Value, 1e-3)
		c := r.Goal(0, 0)
		assert.InDelta(t, 0.25, c.Chance.Value, 1e-3, "a draw without a number does not meet it")
		assert.InDelta(t, 2, c.Shortfall.Value, 1e-9)
		assert.Equal(t, y.Left(), c.Left)
		assert.Equal(t, draws, c.Missed+int(c.Chance.Value*float64(draws)+0.5))
		assert.InDelta(t, 0.75, r.Goal(0, 1).Chance.Value, 1e-3)
	}
}

// One miss, or several in one randomisation, say nothing about how far the next one is.
func TestAMissThatHappenedOnceHasNoError(t *testing.T) {
	for _, draws := range []int{2048, risk.Exact + 256} {
		s := product(dist.Uniform(0, 1), dist.Discrete([]float64{1}, []float64{1}))
		least := result(t, risk.New(draws, s)).Number(0, 0).Least()
		s.Goals = []risk.Goal{{Value: math.Nextafter(least, 1)}, {Value: -1}, {Value: 2}}
		r := result(t, risk.New(draws, s))
		once := r.Goal(0, 0)
		assert.Equal(t, 1, once.Missed)
		assert.InDelta(t, 0, once.Shortfall.Value, 1e-9)
		assert.True(t, math.IsNaN(once.Shortfall.Error), "%v", once.Shortfall)
		assert.True(t, math.IsNaN(r.Goal(0, 1).Shortfall.Value), "never missed")
		assert.Positive(t, r.Goal(0, 2).Shortfall.Error)
	}
	s := product(dist.Uniform(0, 1), dist.Uniform(0, 1))
	s.Sources, s.Goals = nil, []risk.Goal{{Value: 2}}
	assert.Equal(t, risk.Estimate{Value: 1.75}, result(t, risk.New(2048, s)).Goal(0, 0).Shortfall, "certain")
}
