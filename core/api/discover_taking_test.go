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

// simulatedLog are the events of users of a plan's key behaviour, as behavior simulate writes them.
func simulatedLog(t *testing.T, text string) string {
	t.Helper()
	a := NewEngine().Run(Request{Do: "behave", Plan: text, Seed: 5, Behave: &Behave{Step: "log", Users: 4000}})
	require.True(t, a.OK, "%v", a.Faults)
	var log string
	require.NoError(t, json.Unmarshal(a.Result, &log))
	return log
}

// inPlan is a plan whose customers go by churn, with a section behavior (or without one).
func inPlan(churn, behavior string) string {
	return `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12}, "stages": [{"id": "lead"}, {"id": "customer"}],
"channels": [{"id": "web", "kind": "organic", "leads": 1000, "rates": {"customer": 0.5}}], "customers": {"opening": 500, ` + churn + `, "price": 100, "margin": 0.8}` + behavior + `}`
}

const (
	monthly = `"churn": 0.03`
	simple  = `, "behavior": {"event": "share", "times": 3, "days": 10, "until": 90, "chance": 0.25, "spread": 0.1,
"leaving": {"before": 0.02, "after": 0.006, "idle": 0.15, "return": 0.01}}`
)

// takes asks what taking the key behaviour of a log over would change.
func takes(t *testing.T, log, text string, how Discover) (view.Taking, Response) {
	t.Helper()
	e := NewEngine()
	require.True(t, step(e, LogAsk{Key: "k", Step: "open"}, log).OK)
	step(e, LogAsk{Key: "k", Step: "more"}, log)
	require.True(t, step(e, LogAsk{Key: "k", Step: "end"}).OK)
	how.Key, how.Kind = "k", "taking"
	if how.Behavior == nil {
		how.Behavior = &KeyAsk{Events: []string{"share"}, Windows: "10", Outcome: "not:leave:30..90", Start: "register"}
	}
	a := e.Run(Request{Do: "discover", Lang: "en", Plan: text, Discover: &how})
	var taking view.Taking
	if a.OK {
		require.NoError(t, json.Unmarshal(a.Result, &taking))
	}
	return taking, a
}

// after is the plan with the edits.
func after(t *testing.T, text string, edits []plan.Edit) *plan.Doc {
	t.Helper()
	doc, notes := plan.Parse([]byte(text))
	require.False(t, notes.Faults(), "%v", notes)
	doc, notes = plan.Apply(doc, edits...)
	require.False(t, notes.Faults(), "%v", notes)
	return doc
}

// A plan without the section gets it whole from the log, and its customers stay as the users do.
func TestAKeyBehaviourIsCarriedThroughToRevenue(t *testing.T) {
	log := simulatedLog(t, inPlan(monthly, simple))
	taking, a := takes(t, log, inPlan(monthly, ""), Discover{Stay: &StayAsk{Leave: "leave"}})
	require.True(t, a.OK, "%v", a.Faults)
	doc := after(t, inPlan(monthly, ""), taking.Edits)
	b := doc.Behavior
	require.NotNil(t, b)
	assert.Equal(t, "share", b.Event)
	assert.Equal(t, 10, b.Days)
	for name, near := range map[string]struct {
		value *plan.Value
		truth float64
	}{"chance": {b.Chance, 0.25}, "spread": {b.Spread, 0.1}, "before": {b.Leaving.Before, 0.02}, "after": {b.Leaving.After, 0.006}, "return": {b.Leaving.Return, 0.01}} {
		x, err := near.value.Figure(true)
		require.NoError(t, err)
		assert.InEpsilon(t, near.truth, x, 0.25, name)
		assert.Equal(t, doc.Findings[0].ID, near.value.Finding, name)
	}
	assert.Equal(t, plan.Counts, b.Leaving.Return.Form, "what is counted is counts")
	assert.Equal(t, plan.Range, b.Chance.Form, "what is estimated is a range")
	require.Len(t, doc.Customers.ChurnByAge, 4, "three months as the users stay, then the plan's own")
	assert.Equal(t, doc.Findings[0].ID, doc.Customers.ChurnByAge[0].Finding)
	assert.Equal(t, []float64{0, 0, 0, 1}, doc.Customers.Ages, "those who are there have come long before")
	require.NotEmpty(t, taking.Effects)
	assert.NotEqual(t, taking.Effects[0].From, taking.Effects[0].To)
	assert.Contains(t, taking.Title, taking.Effects[0].Now)
	assert.Contains(t, strings.Join(taking.Notes, " "), "does not say what guidance would do")
}

func TestALineThatIsLeftOutStaysThePlans(t *testing.T) {
	text := inPlan(monthly, simple)
	log := simulatedLog(t, text)
	taking, a := takes(t, log, text, Discover{Without: []string{"chance", "customers"}, Stay: &StayAsk{Leave: "leave"}})
	require.True(t, a.OK, "%v", a.Faults)
	doc := after(t, text, taking.Edits)
	assert.Equal(t, plan.Constant, doc.Behavior.Chance.Form)
	assert.NotEqual(t, plan.Constant, doc.Behavior.Leaving.Before.Form)
	assert.NotNil(t, doc.Customers.Churn)
	assert.Empty(t, taking.Effects, "nothing moves without how customers stay")
	assert.Equal(t, "The plan's main number stays as it is", taking.Title)
}

// What the data cannot tell is said, and the plan's own value stays.
func TestWhatALogCannotTellIsSaid(t *testing.T) {
	text := inPlan(monthly, simple)
	taking, a := takes(t, keyLog(), text, Discover{Behavior: &KeyAsk{Windows: "7", Outcome: "14..28"}})
	require.True(t, a.OK, "%v", a.Faults)
	untold := 0
	for _, line := range taking.Lines {
		if !line.Told {
			untold++
			assert.False(t, line.On)
			assert.Equal(t, "the data cannot tell", line.To)
			assert.NotEmpty(t, line.Note)
		}
	}
	assert.Positive(t, untold)
	out, a := takes(t, keyLog(), inPlan(monthly, ""), Discover{Behavior: &KeyAsk{Windows: "7", Outcome: "14..28", Events: []string{"share"}}})
	require.True(t, a.OK, "%v", a.Faults)
	t.Log(out.Title, out.Lines)
}
