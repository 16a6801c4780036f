package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

func TestAnExperimentIsEnteredAndTakesThePlaceOfBelief(t *testing.T) {
	e := NewEngine()
	ask := func(arms ...string) Response {
		return e.Run(Request{Do: "behave", Plan: habitPlan, Lang: "en", Behave: &Behave{Step: "experiment", Help: "mail", Arms: arms}})
	}
	for _, c := range []struct {
		arms []string
		path string
		says string
	}{
		{[]string{"7", "5", "1", "5"}, "0", "7 stayed, more than the 5 of this arm"},
		{[]string{"0", "0", "1", "5"}, "1", "this arm has no users"},
		{[]string{"1", "5", "1", "0"}, "3", "this arm has no users"},
		{[]string{"a", "5", "1", "5"}, "0", "a is no count of users"},
		{[]string{"1", "5", "", "5"}, "2", "is no count of users"},
		{[]string{"1.5", "5", "1", "5"}, "0", "1.5 is no count"},
		{[]string{"-1", "5", "1", "5"}, "0", "-1 is no count"},
	} {
		a := ask(c.arms...)
		require.False(t, a.OK, c.arms)
		assert.Equal(t, c.path, a.Faults[0].Path, c.arms)
		assert.Contains(t, a.Faults[0].Message, c.says)
	}
	a := ask("620", "1,000", "600", "1,000")
	require.True(t, a.OK, a.Faults)
	var said struct{ Edits []plan.Edit }
	require.NoError(t, json.Unmarshal(a.Result, &said))
	a = e.Run(Request{Do: "edit", Plan: habitPlan, Edits: said.Edits})
	require.True(t, a.OK, a.Faults)
	shown := behaviorOf(t, Request{Plan: a.Plan, Lang: "en", Behave: &Behave{Help: "mail"}})
	causal := shown.Numbers.Interventions[1].Causal
	assert.Less(t, causal[0], 0.0, "so few users tell little")
	assert.Greater(t, causal[2], 1.0)
	again := e.Run(Request{Do: "behave", Plan: a.Plan, Behave: &Behave{Step: "experiment", Help: "mail", Arms: []string{"1", "2", "1", "2"}}})
	require.True(t, again.OK)
	assert.Contains(t, string(again.Result), `mail-2`, "a second one is pooled with the first")
}

func TestAnExperimentWithASaveContactChangesItsWorth(t *testing.T) {
	e := NewEngine()
	before := behaviorOf(t, Request{Plan: habitPlan, Lang: "en", Behave: &Behave{Help: "call"}})
	a := e.Run(Request{Do: "behave", Plan: habitPlan, Lang: "en", Behave: &Behave{Step: "experiment", Help: "call", Arms: []string{"6000", "10000", "6000", "10000"}}})
	require.True(t, a.OK, a.Faults)
	var said struct{ Edits []plan.Edit }
	require.NoError(t, json.Unmarshal(a.Result, &said))
	a = e.Run(Request{Do: "edit", Plan: habitPlan, Edits: said.Edits})
	require.True(t, a.OK, a.Faults)
	after := behaviorOf(t, Request{Plan: a.Plan, Lang: "en", Behave: &Behave{Help: "call"}})
	was, is := before.Numbers.Interventions[3], after.Numbers.Interventions[3]
	assert.Equal(t, []float64{1, 1, 1}, was.Causal, "before it what is saved is saved")
	assert.Greater(t, was.Believed, before.Numbers.Without.Kept.Value)
	assert.InDelta(t, 0, is.Causal[1], 1e-9, "as many stayed in both arms")
	assert.Less(t, is.Causal[0], 0.0)
	assert.InDelta(t, after.Numbers.Without.Kept.Value, is.Believed, 1e-9)
	shown := NewEngine().Run(Request{Do: "behave", Plan: a.Plan, Lang: "en", Format: "text", Behave: &Behave{Help: "call"}})
	require.True(t, shown.OK, shown.Faults)
	for _, text := range []string{"measured: ", "An experiment is entered", "as far as it is an effect"} {
		assert.Contains(t, string(shown.Result), text)
	}
}

func TestAgesOfTheProductStandBesideEachOther(t *testing.T) {
	text := strings.Replace(habitPlan, `"interventions": [`, `"ages": [{"id": "later", "from": "2027-07", "times": 2, "days": 7}], "interventions": [`, 1)
	a := NewEngine().Run(Request{Do: "behave", Plan: text, Lang: "en"})
	require.True(t, a.OK, a.Faults)
	var shown struct {
		View struct {
			ByAge struct {
				Rows []struct{ Cells []struct{ Text, Sub string } }
			}
			AgesAre struct{ Series []struct{ Values []float64 } }
		}
	}
	require.NoError(t, json.Unmarshal(a.Result, &shown))
	rows := shown.View.ByAge.Rows
	require.Len(t, rows, 2)
	assert.Equal(t, "on 2 of the first 7 days", rows[1].Cells[1].Sub)
	assert.NotEqual(t, rows[0].Cells[2].Text, rows[1].Cells[2].Text)
	later := behaviorOf(t, Request{Plan: text, Lang: "en", Behave: &Behave{Age: "later"}})
	assert.InDelta(t, later.Numbers.Without.Kept.Value, shown.View.AgesAre.Series[1].Values[90], 1e-12, "each age is what it is by itself")
}

func TestWhatIsNotThereIsNamed(t *testing.T) {
	for code, ask := range map[string]*Behave{"behavior-help-unknown": {Help: "mial"}, "behavior-age-unknown": {Age: "x"}, "behavior-tier-unknown": {Tiers: []string{"x"}},
		"behavior-budget-negative": {Budget: "-3"}} {
		a := NewEngine().Run(Request{Do: "behave", Plan: habitPlan, Behave: ask})
		require.False(t, a.OK)
		assert.Equal(t, code, a.Faults[0].Code)
	}
}
