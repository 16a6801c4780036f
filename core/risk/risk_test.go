package risk_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/dist"
	"planleaf/core/model"
	"planleaf/core/risk"
	"planleaf/core/unit"
)

// product is a model of two periods whose row y is a·b, and a study of it.
func product(a, b dist.Dist) risk.Study {
	build := model.NewBuilder(2)
	x := build.Param(model.Spec{Path: "a", Unit: unit.Number, Agg: model.Mean}, []float64{a.Mean()})
	z := build.Param(model.Spec{Path: "b", Unit: unit.Number, Agg: model.Mean}, []float64{b.Mean()})
	y := build.Declare(model.Spec{Path: "y", Unit: unit.Number, Agg: model.Sum})
	build.Define(y, model.Mul(model.At(x), model.At(z)))
	m, notes := build.Build()
	if len(notes) > 0 {
		panic(notes[0].Code)
	}
	return risk.Study{Model: m, Params: m.Defaults(), Sources: []risk.Source{source("a", 0, a), source("b", 1, b)},
		Numbers: []risk.Number{{Row: y, From: 1, To: 1}}, Fans: []model.RowID{y}, Seed: 1}
}

// ratio is a study of 10 over x.
func ratio(x dist.Dist) risk.Study {
	build := model.NewBuilder(1)
	a := build.Param(model.Spec{Path: "x", Unit: unit.Number, Agg: model.Mean}, []float64{1})
	y := build.Declare(model.Spec{Path: "y", Unit: unit.Number, Agg: model.Ratio})
	build.Define(y, model.Div(model.Num(10), model.At(a)))
	m, notes := build.Build()
	if len(notes) > 0 {
		panic(notes[0].Code)
	}
	return risk.Study{Model: m, Params: m.Defaults(), Sources: []risk.Source{source("x", 0, x)},
		Numbers: []risk.Number{{Row: y}}, Seed: 1}
}

// source is an assumption that is one draw of a distribution.
func source(key string, param int, d dist.Dist) risk.Source {
	return risk.Source{Key: key, Param: param, Pieces: []dist.Piece{{Dist: d, Times: 1, Least: math.Inf(-1), Most: math.Inf(1)}}}
}

// result is all of a run in one part.
func result(t require.TestingT, r *risk.Run) *risk.Result {
	out, err := r.Result(r.Blocks(0, r.Count(), nil))
	require.NoError(t, err)
	return out
}

func TestAProductOfTwoSpreads(t *testing.T) {
	s := product(dist.Uniform(0, 2), dist.Uniform(0, 2))
	s.Goals = []risk.Goal{{Number: 0, Value: 1}, {Number: 0, Most: true, Value: 1}}
	r := result(t, risk.New(10000, s))
	y := r.Number(0, 0)
	assert.Equal(t, 10000, r.Draws())
	assert.InDelta(t, 1, y.Mean().Value, 0.02)
	assert.InDelta(t, math.Sqrt(7./9), y.SD(), 0.02)
	chance := 0.75 - math.Log(4)/4 // P(uv ≥ 1/4) for u, v even over 0 … 1
	assert.InDelta(t, chance, r.Goal(0, 0).Chance.Value, 0.02)
	assert.InDelta(t, 1-chance, r.Goal(0, 1).Chance.Value, 0.02)
	assert.Zero(t, r.AllGoals(0).Value, "no draw is exactly 1")
	assert.Equal(t, y.Quantile(0.5), r.Fan(0, 0, 1).Quantile(0.5))
}

func TestPartsMergeToOneRun(t *testing.T) {
	s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
	run := risk.New(3000, s, s)
	whole := run.Blocks(0, run.Count(), nil)
	a, b := run.Blocks(0, 5, nil), run.Blocks(5, 99, nil)
	read, err := risk.ReadPart(b.Bytes())
	require.NoError(t, err)
	merged, err := risk.Merge(read, a)
	require.NoError(t, err)
	assert.Equal(t, whole.Bytes(), merged.Bytes())
	_, err = risk.Merge(a, whole)
	assert.ErrorIs(t, err, risk.ErrOverlap)

	r, err := run.Result(merged)
	require.NoError(t, err)
	pair := r.Pair(0, 1, 0)
	assert.Equal(t, risk.Estimate{}, pair.Difference.Mean(), "a scenario does not differ from itself")
	assert.Zero(t, pair.More.Value+pair.Less.Value+pair.Difference.SD())
}

// A run that takes over what an earlier one has drawn gives the bits of one that draws all of it: where a study is the
// same, and where a parameter, a source, the seed or the blocks are others.
func TestWhatIsTakenOverChangesNoBit(t *testing.T) {
	two := func(price float64, spread float64, seed uint64) []risk.Study {
		s := several()
		s[1].Model = s[0].Model // as under a scenario that gives other numbers
		s[1].Params = []float64{s[0].Params[0], price}
		s[1].Sources = []risk.Source{source("a", 0, dist.Lognormal(2, spread))}
		s[0].Seed, s[1].Seed = seed, seed
		return s
	}
	earlier := risk.New(3000, two(1, 0.5, 1)...)
	earlier.Blocks(0, 4, nil)
	for _, next := range []struct {
		price, spread float64
		seed          uint64
		from, to      int
	}{{1, 0.5, 1, 0, 4}, {2, 0.5, 1, 0, 4}, {2, 0.4, 1, 0, 4}, {2, 0.4, 2, 0, 4}, {2, 0.4, 2, 1, 4}, {2, 0.4, 2, 0, 12}, {3, 0.4, 2, 11, 12}} {
		studies := two(next.price, next.spread, next.seed)
		for i := range studies {
			studies[i].Model = earlier.Studies()[0].Model
		}
		run := risk.New(3000, studies...)
		run.Inherit(earlier)
		want := risk.New(3000, studies...).Blocks(next.from, next.to, nil)
		assert.Equal(t, want.Bytes(), run.Blocks(next.from, next.to, nil).Bytes(), "%+v", next)
		assert.Equal(t, want.Bytes(), run.Blocks(next.from, next.to, nil).Bytes(), "%+v again", next)
		earlier = run
	}
}
