package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func sideBySide(t *testing.T, q Request) *view.Page {
	t.Helper()
	q.Do, q.View, q.Draft = "page", view.ScenariosView, true
	a := Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var page view.Page
	require.NoError(t, json.Unmarshal(a.Result, &page))
	require.NotNil(t, page.Scenarios)
	return &page
}

func TestScenariosStandSideBySide(t *testing.T) {
	text := scenarios(t)
	page := sideBySide(t, Request{Plan: text, Lang: "zh", Scenario: "stretch", Versus: "more"})
	c := page.Scenarios
	assert.Equal(t, "stretch", page.Bar.Open)
	assert.Equal(t, "more", c.Versus)
	require.Len(t, c.Columns, 4)
	assert.Equal(t, "基准", c.Columns[0].Name)
	assert.True(t, c.Columns[1].Open)
	assert.Equal(t, []string{"more"}, c.Columns[1].Under, "what stands on it is named")
	for _, row := range c.Rows {
		assert.Len(t, row.Cells, 4)
		assert.Empty(t, row.Cells[2].Difference, "what the others are compared with")
		assert.NotEmpty(t, row.Cells[0].Difference)
		assert.Equal(t, row.Ghost, row.Cells[2].Line)
	}
	var lost []string
	for _, line := range c.Changes {
		if line.Lost != "" {
			lost = append(lost, line.Scenario)
		}
	}
	assert.Equal(t, []string{"lost"}, lost)

	few := sideBySide(t, Request{Plan: text, Lang: "en", Rows: []string{"new", "leads", "gone"}, Span: "2027-01..2027-03"})
	require.Len(t, few.Scenarios.Rows, 2)
	assert.Contains(t, few.Scenarios.Rows[0].Metric, "new@2027-01..2027-03")

	edits := []plan.Edit{{Do: "draft", Path: "base"}, {Do: "type", Path: "channels.ads.rates.mql", Text: "50%"}}
	draft := sideBySide(t, Request{Plan: text, Edits: edits})
	assert.Equal(t, plan.Draft, draft.Scenarios.Columns[4].ID)
	assert.NotNil(t, draft.Bar.Draft)
	assert.Equal(t, "base", draft.Bar.Open)
}

func TestAPlanWithoutScenariosSaysWhatOneIs(t *testing.T) {
	page := sideBySide(t, Request{Plan: small, Lang: "en"})
	assert.Contains(t, page.Scenarios.Empty, "A scenario is")
}

func TestATargetJudgesItsNumberByWhateverName(t *testing.T) {
	kept := Run(Request{Do: "edit", Plan: scenarios(t), Edits: []plan.Edit{
		{Do: "add", Path: "targets", JSON: `{"id": "end", "metric": "new", "atLeast": 1}`},
	}})
	require.True(t, kept.OK, "%v", kept.Faults)
	for _, metric := range []string{"new", "new@total"} {
		a := Run(Request{Do: "compare", Plan: kept.Plan, Rows: []string{metric}})
		require.True(t, a.OK, "%v", a.Faults)
		assert.Contains(t, string(a.Result), `"verdicts":["met"`, metric)
	}
}
