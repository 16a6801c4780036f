package view

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// priced is a plan whose price is what is given.
func priced(t *testing.T, price string) *plan.Doc {
	t.Helper()
	d, notes := plan.Parse([]byte(`{"planleaf":1,"id":"p","title":"P","currency":"CNY","horizon":{"start":"2027-01","periods":3,"unit":"month"},
		"stages":[{"id":"lead"},{"id":"customer"}],"channels":[{"id":"c","kind":"organic","leads":100,"rates":{"customer":0.3}}],
		"customers":{"price":` + price + `},"scenarios":[{"id":"double","changes":[{"path":"customers.price","multiply":2}]}]}`))
	require.NotNil(t, d, "%v", notes)
	return d
}

func TestAnUncertainValueHasAPictureOfWhatItMayBe(t *testing.T) {
	for _, c := range []struct{ price, says string }{
		{`{"value":100,"low":80,"high":130}`, "Distribution: 80% of it lies within ¥84–123"},
		{`{"value":100,"low":80,"high":130,"dist":"pert"}`, "Distribution: 80% of it lies within ¥84–125"},
		{`{"low":80,"high":130,"atLeast":90}`, "Distribution: 80% of it lies within ¥94–125"},
		{`{"is":[100,110,120],"factor":{"low":0.9,"high":1.1},"persistence":0.5}`, "Distribution: 80% of it lies within 0.92–1.08"},
		{`{"dist":"discrete","values":[80,100,140],"weights":[0.25,0.5,0.25]}`, "Distribution: 80% of it lies within ¥80–140"},
	} {
		s := Read(priced(t, c.price), "customers.price", En).Shape
		require.NotNil(t, s, c.price)
		assert.Equal(t, c.says, s.Says)
		assert.Equal(t, 1.0, slices.Max(s.Bars), c.price)
		assert.GreaterOrEqual(t, slices.Min(s.Bars), 0.0, c.price)
		require.True(t, slices.IsSorted(s.Marks), "%s: the single value lies between the 5 and the 95%% point: %v", c.price, s.Marks)
	}
}

func TestADiscreteValueHasABarForEachOfItsValues(t *testing.T) {
	s := Read(priced(t, `{"dist":"discrete","values":[80,100,140],"weights":[0.25,0.5,0.25]}`), "customers.price", En).Shape
	var tall []float64
	for _, b := range s.Bars {
		if b > 0.01 {
			tall = append(tall, b)
		}
	}
	assert.InDeltaSlice(t, []float64{0.5, 1, 0.5}, tall, 0.02)
}

func TestACertainValueHasNoPicture(t *testing.T) {
	for _, price := range []string{`100`, `[100,110]`, `{"start":100,"growth":0.1}`} {
		assert.Nil(t, Read(priced(t, price), "customers.price", En).Shape, price)
	}
}

func TestAScenarioThatMultipliesMovesThePictureAlong(t *testing.T) {
	d := priced(t, `{"value":100,"low":80,"high":130}`)
	under, notes := plan.Under(d, "double")
	require.Empty(t, notes)
	own, doubled := Read(d, "customers.price", Zh).Shape, Read(under, "customers.price", Zh).Shape
	assert.InDeltaSlice(t, own.Bars, doubled.Bars, 1e-9)
	assert.InDeltaSlice(t, own.Marks, doubled.Marks, 1e-9)
	assert.Equal(t, "分布图：80% 落在 169–246 元", doubled.Says)
}
