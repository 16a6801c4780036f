package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// scenarios is the text of a template with three scenarios, one on another, one with an orphan.
func scenarios(t *testing.T) string {
	t.Helper()
	text, _, _ := strings.Cut(templateText(t), ",\n  \"scenarios\"")
	return text + `, "scenarios": [
		{"id": "stretch", "name": "进取", "changes": [{"path": "channels.ads.rates.mql", "multiply": 1.2}]},
		{"id": "more", "on": "stretch", "changes": [{"path": "channels.ads.spend", "multiply": 2, "from": "2027-06"}]},
		{"id": "lost", "changes": [{"path": "channels.gone.spend", "multiply": 2}]}]}`
}

func lastMRR(t *testing.T, q Request) (float64, view.Receipt) {
	t.Helper()
	q.Do, q.Rows = "project", []string{"mrr"}
	a := Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var p struct {
		Rows    []struct{ Values []float64 }
		Receipt view.Receipt
	}
	require.NoError(t, json.Unmarshal(a.Result, &p))
	values := p.Rows[0].Values
	return values[len(values)-1], p.Receipt
}

func TestAQuestionIsAnsweredUnderAScenario(t *testing.T) {
	text := scenarios(t)
	base, receipt := lastMRR(t, Request{Plan: text})
	assert.Equal(t, "base", receipt.Scenario)
	stretch, receipt := lastMRR(t, Request{Plan: text, Scenario: "stretch"})
	assert.Equal(t, "stretch", receipt.Scenario)
	assert.Greater(t, stretch, base)
	more, _ := lastMRR(t, Request{Plan: text, Scenario: "more"})
	assert.Greater(t, more, stretch, "a child stands on its parent")
	again, _ := lastMRR(t, Request{Plan: text, Scenario: "base"})
	assert.Equal(t, base, again)

	lost := Run(Request{Do: "project", Plan: text, Scenario: "lost"})
	assert.True(t, lost.OK)
	assert.Equal(t, []string{"change-orphaned"}, codes(lost))
	assert.Positive(t, lost.Faults[0].Line)
	assert.Equal(t, []string{"change-orphaned"}, codes(Run(Request{Do: "check", Plan: text})), "a check looks at all scenarios")

	a := Run(Request{Do: "page", View: "overview", Plan: text, Scenario: "stretch", Lang: "zh"})
	require.True(t, a.OK)
	var page view.Page
	require.NoError(t, json.Unmarshal(a.Result, &page))
	assert.Contains(t, page.Crumb, "情景 进取")
	near := Run(Request{Do: "project", Plan: text, Scenario: "strech"})
	assert.Equal(t, []string{"scenario-unknown"}, codes(near))
	assert.Equal(t, []string{"stretch"}, near.Faults[0].Fixes)
}

func TestEditsUnderAScenarioGoToItAndTheDraftIsAScenario(t *testing.T) {
	text := scenarios(t)
	base, _ := lastMRR(t, Request{Plan: text})
	edits := []plan.Edit{{Do: "draft", Path: "scenarios.stretch"}, {Do: "type", Path: "channels.ads.rates.mql", Text: "50%"}}
	a := Run(Request{Do: "page", View: "overview", Plan: text, Scenario: plan.Draft, Edits: edits})
	require.True(t, a.OK, "%v", a.Faults)
	draft, receipt := lastMRR(t, Request{Plan: a.Plan, Scenario: plan.Draft})
	assert.Equal(t, "draft", receipt.Scenario)
	still, _ := lastMRR(t, Request{Plan: a.Plan})
	assert.Equal(t, base, still, "the plan stays")
	applied := Run(Request{Do: "edit", Plan: a.Plan, Edits: []plan.Edit{{Do: "apply", Path: "scenarios.draft"}}})
	require.True(t, applied.OK, "%v", applied.Faults)
	stretch, _ := lastMRR(t, Request{Plan: applied.Plan, Scenario: "stretch"})
	assert.Equal(t, draft, stretch)
}
