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

// together is a study of a, b, a + b and a·b where a and b go together by a correlation of scores.
func together(a, b dist.Dist, rho float64) risk.Study {
	build := model.NewBuilder(1)
	x := build.Param(model.Spec{Path: "a", Unit: unit.Number, Agg: model.Mean}, []float64{a.Mean()})
	y := build.Param(model.Spec{Path: "b", Unit: unit.Number, Agg: model.Mean}, []float64{b.Mean()})
	s := risk.Study{Sources: []risk.Source{source("a", 0, a), source("b", 1, b)}, Seed: 1,
		Groups: []risk.Group{{Of: []string{"a", "b"}, Scores: [][]float64{{1, rho}, {rho, 1}}}}}
	for i, e := range []model.Expr{model.At(x), model.At(y), model.Add(model.At(x), model.At(y)), model.Mul(model.At(x), model.At(y))} {
		row := build.Declare(model.Spec{Path: string(rune('p' + i)), Unit: unit.Number, Agg: model.Sum})
		build.Define(row, e)
		s.Numbers = append(s.Numbers, risk.Number{Row: row})
	}
	m, notes := build.Build()
	if len(notes) > 0 {
		panic(notes[0].Code)
	}
	s.Model, s.Params = m, m.Defaults()
	return s
}

// SA-12 and mistake 14: E[XY] = 1.02 and the spread of X + Y is √0.12 for two normals of mean 1 and spread 0.2
// that correlate by a half; independent ones give 1 and √0.08.
func TestCorrelatedNormalsHaveTheirClosedForm(t *testing.T) {
	for rho, want := range map[float64][2]float64{0.5: {1.02, math.Sqrt(0.12)}, 0: {1, math.Sqrt(0.08)}, -1: {0.96, 0}} {
		r := result(t, risk.New(100000, together(dist.Normal(1, 0.2), dist.Normal(1, 0.2), rho)))
		assert.InDelta(t, 0.2, r.Number(0, 0).SD(), 1e-4)
		assert.InDelta(t, 0.2, r.Number(0, 1).SD(), 1e-3, "each keeps its own spread")
		assert.InDelta(t, want[0], r.Number(0, 3).Mean().Value, 1e-3)
		assert.InDelta(t, want[1], r.Number(0, 2).SD(), 1e-3)
	}
}

// Another spread of the second changes no bit of the first, nor does the group.
func TestTheFirstOfAGroupKeepsItsDraws(t *testing.T) {
	with := together(dist.Beta(3, 5), dist.Lognormal(900, 0.25), 0.7)
	without := with
	without.Groups = nil
	a, b := result(t, risk.New(1000, with)).Number(0, 0), result(t, risk.New(1000, without)).Number(0, 0)
	assert.Equal(t, a.Mean().Value, b.Mean().Value)
	assert.Equal(t, a.Quantile(0.9).Value, b.Quantile(0.9).Value)
}
