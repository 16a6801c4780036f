package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/plan"
)

// What a table looks for is typed as a target of a search is.
func TestATableReachesWhatIsTyped(t *testing.T) {
	for typed, want := range map[string]float64{"60000": 60000, "60K": 60000, "6万": 60000, "0": 0} {
		var got struct{ BreakEven struct{ Value float64 } }
		answered(t, smallPlan(t), &got, "table", "-", "--metric", "mrr@last", "--over", "customers.price", "--reach", typed)
		assert.Equal(t, want, got.BreakEven.Value, typed)
	}
	said := saidOf(t, exitFault, map[string]string{"p.json": string(plan.Format(smallPlan(t)))}, "table", "p.json", "--metric", "mrr@last", "--over", "customers.price", "--reach", "soon")
	assert.Contains(t, said, "soon can't be read")
}
