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

// handed is a scenario file of the small plan.
const handed = `{"planleafScenario": 1, "plan": {"id": "small", "title": "小计划", "document": "0"}, "by": "甲", "scenario": "s", "scenarios": [{"id": "s", "on": "base", "changes": [{"path": "customers.price", "multiply": 2}]}], "was": [{"path": "customers.price", "set": 420}]}`

// hand is a scenario of a plan as a file.
func hand(t *testing.T, text, scenario string) string {
	t.Helper()
	a := Run(Request{Do: "hand", Plan: text, Scenario: scenario, Author: "甲", At: "2027-01-05T09:00"})
	require.True(t, a.OK, "%v", a.Faults)
	var file string
	require.NoError(t, json.Unmarshal(a.Result, &file))
	return file
}

func join(t *testing.T, text, file string) (view.Joined, Response) {
	t.Helper()
	a := Run(Request{Do: "join", Plan: text, Text: file, Lang: "en"})
	require.True(t, a.OK, "%v", a.Faults)
	var j view.Joined
	require.NoError(t, json.Unmarshal(a.Result, &j))
	return j, a
}

func without(t *testing.T, text string) string {
	t.Helper()
	head, _, ok := strings.Cut(text, `, "scenarios": [`)
	require.True(t, ok)
	return head + "}"
}

func TestAScenarioIsHandedOnAndComesBackAsItWas(t *testing.T) {
	text := scenarios(t)
	file := hand(t, text, "more")
	assert.True(t, plan.IsHanded(file))
	j, a := join(t, without(t, text), file)
	assert.Equal(t, "more", j.ID)
	assert.False(t, j.Other || j.There)
	assert.Contains(t, j.From, "甲")
	assert.Contains(t, j.Notes, "It stands on the scenario “进取”, which the plan lacks; it is added too.")
	want, _ := lastMRR(t, Request{Plan: text, Scenario: "more"})
	got, _ := lastMRR(t, Request{Plan: a.Plan, Scenario: "more"})
	assert.Equal(t, want, got)

	j, a = join(t, text, file)
	assert.True(t, j.There, "nothing is added twice")
	assert.Equal(t, "The plan has this scenario already, change by change; there is nothing to add.", j.Lead)
	format := Run(Request{Do: "format", Plan: text})
	assert.Equal(t, format.Plan, a.Plan)
}

func TestAScenarioOnAPlanThatHasMovedOnSaysWhatChanged(t *testing.T) {
	text := scenarios(t)
	file := hand(t, text, "stretch")
	moved := Run(Request{Do: "edit", Plan: text, Edits: []plan.Edit{
		{Do: "type", Path: "channels.ads.rates.mql", Text: "20%"}, {Do: "remove", Path: "scenarios.stretch", Along: true},
	}})
	if !moved.OK { // others stand on it
		moved = Run(Request{Do: "edit", Plan: without(t, text), Edits: []plan.Edit{{Do: "type", Path: "channels.ads.rates.mql", Text: "20%"}}})
	}
	require.True(t, moved.OK, "%v", moved.Faults)
	j, a := join(t, moved.Plan, file)
	require.NotNil(t, j.Moved)
	require.Len(t, j.Moved.Rows, 1)
	assert.Equal(t, "20%", j.Moved.Rows[0].Cells[2].Text)
	assert.Contains(t, j.Lead, "1 of these assumptions")
	assert.Equal(t, "×1.2", j.Changes.Rows[0].Cells[2].Text)
	q := Request{Do: "project", Plan: a.Plan, Scenario: j.ID}
	assert.True(t, Run(q).OK, "it is computed on the plan as it is now")
}

func TestAnotherPlansScenarioIsAskedAboutAndItsLostChangesAreTold(t *testing.T) {
	other := strings.Replace(hand(t, scenarios(t), "lost"), `"id": "b2b-saas"`, `"id": "another"`, 1)
	j, a := join(t, small, other)
	assert.True(t, j.Other)
	assert.Contains(t, j.Lead, "It belongs to another plan")
	assert.Contains(t, j.Notes, "The plan has no channels.gone.spend any more; this change does nothing.")
	assert.Contains(t, a.Plan, `"lost"`)
}

func TestPlansOfTheSameNameAreToldApart(t *testing.T) {
	text := scenarios(t)
	j, _ := join(t, without(t, text), strings.Replace(hand(t, text, "stretch"), `"id": "b2b-saas"`, `"id": "another"`, 1))
	assert.True(t, j.Other)
	assert.Contains(t, j.Lead, " (id another)”, not to “")
	assert.Contains(t, j.Lead, " (id b2b-saas)”. It can be added")
}

func TestTheDraftOfAReaderBecomesAProposal(t *testing.T) {
	file := strings.ReplaceAll(handed, `"s"`, `"draft"`)
	j, a := join(t, small, file)
	assert.Equal(t, "proposal", j.ID)
	j, _ = join(t, a.Plan, file)
	assert.Equal(t, "proposal-2", j.ID)
	assert.Contains(t, j.Title, "甲")
}

func TestABrokenScenarioFileSaysSoAndTheOpenPlanStays(t *testing.T) {
	swap := func(old, new string) string { return strings.Replace(handed, old, new, 1) }
	for text, code := range map[string]string{
		"":                                   "text-ends-early",
		"{":                                  "text-ends-early",
		"[]":                                 "type-object",
		"{}":                                 "handed-not",
		small:                                "handed-not",
		`{"planleafScenario": 2}`:            "handed-newer",
		`{"planleafScenario": 1}`:            "handed-broken",
		swap(`"id": "s"`, `"id": "t"`):       "handed-broken",
		swap(`"on": "base"`, `"on": "gone"`): "handed-broken",
		swap(`"scenarios": [`, `"scenarios": ["x", `):       "handed-broken",
		swap(`"scenarios": [{`, `"scenarios": [], "x": [{`): "handed-broken",
		swap(`"multiply": 2`, `"multiply": "a"`):            "type-number",
		swap(`"multiply": 2`, `"set": -3`):                  "number-negative",
		swap(`"set": 420`, `"set": "x"`):                    "type-number",
	} {
		a := Run(Request{Do: "join", Plan: small, Text: text})
		assert.False(t, a.OK, text)
		assert.Equal(t, small, a.Plan)
		assert.Contains(t, codes(a), code, text)
	}
	a := Run(Request{Do: "page", View: "overview", Plan: handed, Lang: "en"})
	assert.Equal(t, []string{"plan-is-scenario"}, codes(a))
	assert.Contains(t, a.Faults[0].Message, "of the plan “小计划”")
	assert.Equal(t, []string{"hand-base"}, codes(Run(Request{Do: "hand", Plan: small})))
}
