package compile_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// changed is a plan with a scenario "s" that has one change.
func changed(d *plan.Doc, c plan.Change) *plan.Doc {
	out := *d
	out.Scenarios = []plan.Scenario{{ID: "s", Changes: []plan.Change{c}}}
	return &out
}

// sameRows demands the same of all rows that both sheets have: the same bits, or that much alike.
func sameRows(t *rapid.T, want, got *compile.Sheet, within float64) {
	w, g := evaluate(want), evaluate(got)
	for id := range want.Model.Rows() {
		path := want.Model.Spec(model.RowID(id)).Path
		if other, ok := got.Model.Find(path); ok {
			for i, x := range w.st.Row(model.RowID(id)) {
				y := g.st.Row(other)[i]
				same := x == y || x != x && y != y || math.Abs(x-y) <= within*math.Max(math.Abs(x), math.Abs(y))
				require.True(t, same, "%s in period %d: %v %v", path, i+1, x, y)
			}
		}
	}
}

func TestLawAScenarioTakesTheSheetOfItsPlan(t *testing.T) {
	reused := 0
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, _ run) {
		sheet, _ := compile.Plan(d)
		all := plan.Assumptions(d)
		a := all[rapid.IntRange(0, len(all)-1).Draw(t, "which")]
		by := rapid.Float64Range(0.5, 0.99).Draw(t, "by")
		s := changed(d, plan.Change{Path: a.Path, Multiply: &by})
		under, notes := plan.Under(s, "s")
		require.Empty(t, notes)
		want, notes := compile.Plan(under)
		got, ok := sheet.With(under, plan.Touched(s, "s")...)
		if !ok {
			return
		}
		reused++
		require.Empty(t, notes)
		sameRows(t, want, got, 0)
	})
	assert.Positive(t, reused, "most scenarios need no compilation")
}

func TestLawAChangeByMonthThatSaysNothingChangesNothing(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, _ run) {
		sheet, _ := compile.Plan(d)
		all := plan.Assumptions(d)
		a := all[rapid.IntRange(0, len(all)-1).Draw(t, "which")]
		if a.Once {
			return
		}
		one := 1.0
		from := plan.MonthName(calendarFirst(d) + d.Horizon.Periods/2)
		under, notes := plan.Under(changed(d, plan.Change{Path: a.Path, Multiply: &one, From: from}), "s")
		require.Empty(t, notes)
		got, notes := compile.Plan(under)
		if got == nil {
			require.Contains(t, a.Path, ".mix.", "%v", notes)
			return
		}
		sameRows(t, sheet, got, 1e-9) // by period some products have another order
	})
}

func calendarFirst(d *plan.Doc) int {
	first, _ := plan.Month(d.Horizon.Start)
	return first
}
