package risk_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/model"
	"planleaf/core/risk"
	"planleaf/core/unit"
)

// sums is a study of several assumptions' sum and product.
func sums(ds ...dist.Dist) risk.Study {
	build := model.NewBuilder(1)
	var rows []model.Expr
	s := risk.Study{Seed: 1}
	for i, d := range ds {
		key := string(rune('a' + i))
		rows = append(rows, model.At(build.Param(model.Spec{Path: key, Unit: unit.Number, Agg: model.Mean}, []float64{d.Mean()})))
		s.Sources = append(s.Sources, source(key, i, d))
	}
	for _, e := range []model.Expr{model.Add(rows...), model.Mul(rows...)} {
		id := build.Declare(model.Spec{Path: string(rune('x' + len(s.Numbers))), Unit: unit.Number, Agg: model.Sum})
		build.Define(id, e)
		s.Numbers = append(s.Numbers, risk.Number{Row: id})
	}
	m, notes := build.Build()
	if len(notes) > 0 {
		panic(notes[0].Code)
	}
	s.Model, s.Params = m, m.Defaults()
	return s
}

func within(t *testing.T, truth float64, e risk.Estimate, name string) {
	t.Helper()
	assert.LessOrEqual(t, math.Abs(e.Value-truth), 2*e.Error, "%s: %v ± %v", name, e.Value, e.Error)
	assert.Less(t, e.Error, 0.02*math.Abs(truth), name)
}

// Mistake 9: the quantile of a year is not the sum of the months' quantiles.
func TestQuantilesOfASumAreThoseOfTheDraws(t *testing.T) {
	var months []dist.Dist
	for range 12 {
		months = append(months, dist.Normal(100, 20))
	}
	y := result(t, risk.New(10000, sums(months...))).Number(0, 0)
	within(t, 1288.79, y.Quantile(0.9), "P90 of the year")
	assert.Less(t, y.Quantile(0.9).Value, 1300.0, "1507.57 is the sum of the months' P90")
}

// Mistake 13: the mean of a ratio is not the ratio of the means.
func TestTheMeanOfARatioIsNotTheRatioOfTheMeans(t *testing.T) {
	r := result(t, risk.New(100000, ratio(dist.Beta(2, 18))))
	y := r.Number(0, 0)
	assert.InDelta(t, 100, 10/dist.Beta(2, 18).Mean(), 1e-9)
	assert.InEpsilon(t, 190, y.Mean().Value, 0.03, "E[10/X] = 10·(a+b−1)/(a−1)")
	assert.InEpsilon(t, 115.24, result(t, risk.New(16000, ratio(dist.Beta(2, 18)))).Number(0, 0).Quantile(0.5).Value, 0.01)
	assert.True(t, y.Stands(), "the mean is finite")
	for _, a := range []float64{1, 0.8} {
		assert.False(t, result(t, risk.New(10000, ratio(dist.Beta(a, 18)))).Number(0, 0).Stands(), "a = %v: the mean is infinite", a)
		assert.False(t, result(t, risk.New(100000, ratio(dist.Beta(a, 18)))).Number(0, 0).Stands(), "a = %v, sketched", a)
	}
}

// SA-12, mistake 14: what goes together is drawn together.
func TestCorrelatedAssumptionsAreDrawnTogether(t *testing.T) {
	s := sums(dist.Normal(1, 0.2), dist.Normal(1, 0.2))
	alone := result(t, risk.New(10000, s))
	s.Groups = []risk.Group{{Of: []string{"b", "a"}, Scores: [][]float64{{1, 0.5}, {0.5, 1}}}}
	r := result(t, risk.New(10000, s))
	within(t, 1.02, r.Number(0, 1).Mean(), "E[XY]")
	assert.InEpsilon(t, 0.346410, r.Number(0, 0).SD(), 0.02)
	assert.InEpsilon(t, 0.282843, alone.Number(0, 0).SD(), 0.02)
	within(t, 2, r.Number(0, 0).Mean(), "E[X+Y]")
}
