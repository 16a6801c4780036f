package explain_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// shop is price × customers, customers from visitors, a rate and a cost of none.
func shop(t *testing.T, rate, idle float64) (*model.Model, map[string]model.RowID) {
	t.Helper()
	b := model.NewBuilder(3)
	ids := map[string]model.RowID{}
	param := func(path string, u unit.Unit, values ...float64) model.Expr {
		ids[path] = b.Param(model.Spec{Path: path, Unit: u, Agg: model.Mean}, values)
		return model.At(ids[path])
	}
	row := func(path string, agg model.Agg, u unit.Unit, e model.Expr) model.Expr {
		ids[path] = b.Declare(model.Spec{Path: path, Unit: u, Agg: agg})
		b.Define(ids[path], e)
		return model.At(ids[path])
	}
	visitors := param("visitors", unit.People, 100, 200, 300)
	share := param("rate", unit.OfShare, rate)
	price := param("price", unit.PerPerson, 5)
	param("unused", unit.Number, 7)
	none := param("idle", unit.People, idle)
	sold := row("sold", model.Sum, unit.People, model.Mul(visitors, share))
	row("income", model.Sum, unit.Money, model.Mul(sold, price))
	row("each", model.Ratio, unit.Number, model.Div(sold, none))
	m, notes := b.Build()
	require.Empty(t, notes)
	return m, ids
}

// bound holds shares to 1.
func bound(p model.Param) float64 {
	if p.Unit == unit.OfShare {
		return 1
	}
	return math.Inf(1)
}

func moves(m *model.Model, n explain.Number) []explain.Move {
	p := m.Program(n.Row)
	return explain.NewVariants(p, 64).Moves(m.Defaults(), n, explain.Levers(p, bound), 0.1)
}

func names(m *model.Model, all []explain.Move) (out []string) {
	for _, one := range all {
		out = append(out, m.Params()[one.Param].Path)
	}
	return out
}

func TestMovesAreTheNumberEvaluatedAnew(t *testing.T) {
	m, ids := shop(t, 0.5, 1)
	got := moves(m, explain.Number{Row: ids["income"], From: 0, To: 2})
	assert.Equal(t, []string{"visitors", "rate", "price"}, names(m, got), "only what it rests on, equal effects in order")
	for _, one := range got {
		assert.InDelta(t, 150, one.Effect, 1e-9)
		assert.InDelta(t, 1650, one.After, 1e-9)
		assert.False(t, one.Capped)
	}
	got = moves(m, explain.Number{Row: ids["sold"], From: 1, To: 1})
	assert.InDelta(t, 10, got[0].Effect, 1e-9, "in one period")
}

func TestAShareStopsAtItsBound(t *testing.T) {
	m, ids := shop(t, 0.96, 1)
	got := moves(m, explain.Number{Row: ids["sold"], From: 0, To: 0})
	require.Equal(t, []string{"visitors", "rate"}, names(m, got))
	assert.True(t, got[1].Capped)
	assert.InDelta(t, 4, got[1].Effect, 1e-9, "100 visitors from 96% to 100%")
}

func TestWhatHasNoEffectIsLeftOut(t *testing.T) {
	m, ids := shop(t, 0, 1)
	got := moves(m, explain.Number{Row: ids["income"], From: 0, To: 2})
	assert.Empty(t, got, "10%% of nothing is nothing")
}

func TestANumberWithoutAValueHasNoMoves(t *testing.T) {
	m, ids := shop(t, 0.5, 0)
	assert.Empty(t, moves(m, explain.Number{Row: ids["each"], From: 0, To: 2}))
}

func TestAMoveThatTakesTheValueAwayComesFirst(t *testing.T) {
	b := model.NewBuilder(1)
	big := b.Param(model.Spec{Path: "big", Unit: unit.Number, Agg: model.Mean}, []float64{1000})
	edge := b.Param(model.Spec{Path: "edge", Unit: unit.Number, Agg: model.Mean}, []float64{0.95})
	row := b.Declare(model.Spec{Path: "row", Unit: unit.Number, Agg: model.Ratio})
	b.Define(row, model.Add(model.At(big), model.Log(model.Sub(model.Num(1), model.At(edge)))))
	m, notes := b.Build()
	require.Empty(t, notes)
	got := moves(m, explain.Number{Row: row})
	require.Equal(t, []string{"edge", "big"}, names(m, got))
	assert.True(t, math.IsNaN(got[0].Effect))
}

// A sheet too large for a batch is done in several: the same moves.
func TestMovesDoNotDependOnTheBatch(t *testing.T) {
	b := model.NewBuilder(36)
	var parts []model.Expr
	for i := range 150 {
		parts = append(parts, model.At(b.Param(model.Spec{Path: "p" + string(rune('0'+i%10)) + string(rune('a'+i/10)), Unit: unit.Number, Agg: model.Mean}, []float64{float64(i + 1)})))
	}
	row := b.Declare(model.Spec{Path: "sum", Unit: unit.Number, Agg: model.Mean})
	b.Define(row, model.Add(parts...))
	m, notes := b.Build()
	require.Empty(t, notes)
	got := moves(m, explain.Number{Row: row, From: 35, To: 35})
	require.Len(t, got, 150)
	for i, one := range got {
		assert.InDelta(t, float64(150-i)/10, one.Effect, 1e-9)
	}
}
