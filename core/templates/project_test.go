package templates

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// TestEveryTemplateProjects compiles each template and evaluates all of it.
func TestEveryTemplateProjects(t *testing.T) {
	for _, info := range List("en") {
		sheet, notes := compile.Plan(read(t, info.ID, "en"))
		for _, n := range notes {
			assert.Fail(t, n.Text(info.ID, "en"))
		}
		require.NotNil(t, sheet, info.ID)
		st := evaluate(sheet)
		value := func(address string) float64 {
			q, note := sheet.Resolve(address)
			require.Nil(t, note, "%s: %s", info.ID, address)
			v, _ := sheet.Value(st, q)
			return v
		}
		for _, address := range []string{"leads", "new", "active", "mrr", "revenue", "gp", "cash", "cac", "ltv", "nrr", "grr"} {
			v := value(address)
			assert.False(t, math.IsNaN(v) || math.IsInf(v, 0), "%s: %s is %v", info.ID, address, v)
		}
		for _, m := range sheet.Metrics() {
			if m.Axes.Item != "" {
				assert.False(t, math.IsNaN(value(m.Name)), "%s: %s", info.ID, m.Name)
			}
		}
		for _, goal := range sheet.Targets(st) {
			assert.False(t, math.IsNaN(goal.Got), "%s: target %s", info.ID, goal.ID)
		}
	}
}

// TestATemplateStartsAsAGoingConcern: the funnel is not empty in the first month, and the cash
// that the plan starts with lasts: a planner's first look is at a plan that could be.
func TestATemplateStartsAsAGoingConcern(t *testing.T) {
	for _, info := range List("en") {
		sheet, notes := compile.Plan(read(t, info.ID, "en"))
		require.Empty(t, notes)
		st := evaluate(sheet)
		row := func(name string) []float64 {
			q, note := sheet.Resolve(name)
			require.Nil(t, note)
			return st.Row(q.Row)
		}
		won := row("new")
		assert.InEpsilon(t, won[3], won[0], 0.3, "%s: new customers of the first month are far from the fourth", info.ID)
		for month, cash := range row("cash") {
			assert.Positive(t, cash, "%s: cash in month %d", info.ID, month+1)
		}
	}
}

func evaluate(s *compile.Sheet) *model.State {
	all := make([]model.RowID, s.Model.Rows())
	for i := range all {
		all[i] = model.RowID(i)
	}
	st := s.Model.Program(all...).NewState()
	st.Program().Eval(st, s.Model.Defaults())
	return st
}
