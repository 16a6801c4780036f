package explain_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/explain"
	"planleaf/core/model"
)

// room is the room to vary one number of a sheet in.
func room(m *model.Model, n explain.Number) *explain.Variants {
	return explain.NewVariants(m.Program(n.Row), 64)
}

// swings are all parameters of a sheet, 10% to either side.
func swings(m *model.Model, v *explain.Variants) (out []explain.Swing) {
	for i, p := range m.Params() {
		out = append(out, v.Swing(m.Defaults(), explain.Lever{Param: i, Most: bound(p)}, 0.1))
	}
	return out
}

func TestATornadoIsTheNumberAtBothEnds(t *testing.T) {
	m, ids := shop(t, 0.95, 1)
	n := explain.Number{Row: ids["income"], From: 0, To: 2}
	v := room(m, n)
	all := swings(m, v)
	all[2].Low, all[2].High = []float64{4}, []float64{10} // the price has a range of its own
	base, bars := v.Tornado(m.Defaults(), n, all)
	assert.InDelta(t, 2850, base, 1e-9)
	require.Len(t, bars, len(m.Params()))
	assert.Equal(t, "price", m.Params()[bars[0].Param].Path)
	assert.InDelta(t, 2280, bars[0].AtLow, 1e-9)
	assert.InDelta(t, 5700, bars[0].AtHigh, 1e-9)
	assert.Equal(t, "visitors", m.Params()[bars[1].Param].Path)
	assert.Equal(t, "rate", m.Params()[bars[2].Param].Path)
	assert.InDelta(t, 3000, bars[2].AtHigh, 1e-9, "a share stops at 100%")
	for _, idle := range bars[3:] {
		assert.Zero(t, idle.Width(), "what it does not rest on does not move it")
		assert.Equal(t, base, idle.AtLow)
	}
}

func TestElasticitiesOfAProductAreOne(t *testing.T) {
	m, ids := shop(t, 0.5, 1)
	n := explain.Number{Row: ids["income"], From: 0, To: 2}
	v := room(m, n)
	levers := explain.Levers(v.Of(), bound)
	for _, e := range v.Elasticities(m.Defaults(), n, levers) {
		assert.InDelta(t, 1, e, 1e-9)
	}
	m, _ = shop(t, 1, 1)
	levers = explain.Levers(v.Of(), bound)
	for _, e := range v.Elasticities(m.Defaults(), n, levers) {
		assert.InDelta(t, 1, e, 1e-9, "at its bound, to one side")
	}
}

func TestATableEvaluatesEveryCell(t *testing.T) {
	m, ids := shop(t, 0.5, 1)
	n := explain.Number{Row: ids["income"], From: 0, To: 2}
	across := explain.Axis{Param: 2, Values: []float64{1, 2, 3}}
	down := explain.Axis{Param: 1, Values: []float64{0.1, 1}}
	v := room(m, n)
	assert.Equal(t, [][]float64{{300, 600, 900}}, v.Table(m.Defaults(), n, across, nil))
	cells := v.Table(m.Defaults(), n, across, &down)
	require.Len(t, cells, 2)
	assert.InDeltaSlice(t, []float64{60, 120, 180}, cells[0], 1e-9)
	assert.InDeltaSlice(t, []float64{600, 1200, 1800}, cells[1], 1e-9)
}

func TestTheBreakEvenLine(t *testing.T) {
	places, _ := explain.Crossing([][]float64{{-2, 0, 6, 2, math.NaN(), 9}}, 3)
	require.Len(t, places, 2)
	assert.InDelta(t, 1.5, places[0].Across, 1e-12)
	assert.InDelta(t, 2.75, places[1].Across, 1e-12)
	_, lines := explain.Crossing([][]float64{{0, 2}, {2, 4}}, 1)
	require.Len(t, lines, 1)
	assert.Equal(t, [2]explain.Place{{Across: 0.5}, {Down: 0.5}}, lines[0])
	_, lines = explain.Crossing([][]float64{{0, 2}, {2, 0}}, 0.5)
	assert.Len(t, lines, 2, "a saddle")
	_, lines = explain.Crossing([][]float64{{0, 2}, {2, math.NaN()}}, 1)
	assert.Empty(t, lines)
}

// Whatever the batch, the same bits.
func TestADifferenceOfTwoVariantsIsSplit(t *testing.T) {
	m, ids := shop(t, 0.5, 1)
	n := explain.Number{Row: ids["income"], From: 0, To: 2}
	to := m.Defaults()
	for i := range to {
		to[i] *= 1 + float64(i)/50
	}
	side := explain.Side{Program: m.Program(n.Row), From: m.Defaults(), To: to, Numbers: []explain.Number{n, {Row: n.Row}}}
	var changes []explain.Change
	for i := range 3 {
		changes = append(changes, explain.Change{Params: [][]int{{i}}})
	}
	s := explain.Difference([]explain.Side{side}, changes).Shapley(1)
	assert.Equal(t, 8, s.Evaluations)
	for o := range 2 {
		assert.InDelta(t, s.To[o]-s.From[o], s.Parts[0][o]+s.Parts[1][o]+s.Parts[2][o], 1e-12)
	}
	// a second set of rows, whose price is three times as high: the last player
	other := append([]float64(nil), m.Defaults()...)
	other[4] *= 3
	otherTo := append([]float64(nil), to...)
	otherTo[4] *= 3
	second := explain.Side{Program: side.Program, From: other, To: otherTo, Numbers: side.Numbers}
	for i := range changes {
		changes[i].Params = append(changes[i].Params, changes[i].Params[0])
	}
	s = explain.Difference([]explain.Side{side, second}, changes).Shapley(1)
	require.Len(t, s.Parts, 4)
	assert.InDelta(t, 2*s.From[0], s.Alone[3][0], 1e-9)
}
