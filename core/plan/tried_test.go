package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTryingPutsOneChangeAPathIntoTheDraft(t *testing.T) {
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	set := func(x float64) Change { return Change{Path: "customers.churn", Set: &Value{Number: x}} }
	one := d.Try(Draft, Base, set(0.03))
	assert.Empty(t, d.Scenarios, "the document stays as it was")
	two := one.Try(Draft, Base, set(0.04))
	require.Len(t, two.Scenarios, 1)
	assert.Equal(t, Scenario{ID: Draft, Changes: []Change{set(0.04)}}, two.Scenarios[0])
	assert.Equal(t, 0.03, one.Scenarios[0].Changes[0].Set.Number)
	under, notes := Under(two, Draft)
	require.Empty(t, notes)
	assert.Equal(t, 0.04, under.Customers.Churn.Number)
	again, notes := Parse(Format(two))
	require.Empty(t, notes)
	assert.Equal(t, Format(two), Format(again))

	assert.Equal(t, Format(d), Format(two.Untry(Draft, "customers.churn")), "a draft of nothing is none")
	three := two.Try(Draft, Base, Change{Path: "customers.price", Set: &Value{Number: 1}})
	assert.Len(t, three.Untry(Draft, "customers.churn").Scenarios[0].Changes, 1)
	assert.Equal(t, d, d.Untry(Draft, "customers.churn"))
}

func TestGoingBackTakesTheWholeAssumptionAlong(t *testing.T) {
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	path := ""
	for _, a := range Assumptions(d) {
		if a.Value.Form == Growth {
			path = a.Path
		}
	}
	require.NotEmpty(t, path)
	whole := Change{Path: path, Set: &Value{Number: 5}}
	start := Change{Path: path + ".start", Set: &Value{Number: 5}}
	growth := Change{Path: path + ".growth", Set: &Value{Number: 0.01}}
	all := d.Try(Draft, "", whole).Try(Draft, "", start).Try(Draft, "", growth)
	assert.Equal(t, []Change{growth}, all.Untry(Draft, path+".start").Scenarios[0].Changes)
	assert.Empty(t, all.Untry(Draft, path).Scenarios)
	assert.Equal(t, []Change{whole, start}, all.Sole(Draft, path+".start").Scenarios[0].Changes)
}
