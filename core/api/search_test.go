package api

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/templates"
	"planleaf/core/view"
)

// adopted is a number of a plan under the scenario that an answer makes.
func adopted(t *testing.T, text string, a *view.Adopt, on, address string) float64 {
	t.Helper()
	require.NotNil(t, a)
	item, err := json.Marshal(a)
	require.NoError(t, err)
	kept := Run(Request{Do: "edit", Plan: text, Edits: []plan.Edit{{Do: "add", Path: "scenarios", JSON: string(item)}}})
	require.True(t, kept.OK, "%v", kept.Faults)
	return numberOf(t, kept.Plan, a.ID, address)
}

// numberOf asks for a number by a search that moves nothing.
func numberOf(t *testing.T, text, scenario, address string) float64 {
	t.Helper()
	r := Run(Request{Do: "reach", Plan: text, Scenario: scenario, Path: address, Search: &Search{Levers: []string{"customers.price"}, To: "1"}})
	require.True(t, r.OK, "%v", r.Faults)
	var got view.Reached
	require.NoError(t, json.Unmarshal(r.Result, &got))
	return got.Start
}

func TestAnAdoptedAnswerGivesWhatItSaid(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "en")
	for name, q := range map[string]Request{
		"a price":               {Do: "seek", Path: "mrr@last", Search: &Search{Levers: []string{"customers.price"}, To: "5M"}},
		"a multiplier":          {Do: "seek", Path: "mrr@last", Search: &Search{Levers: []string{"channels.*.spend"}, Multiplier: true, To: "400K"}},
		"an uncertain rate":     {Do: "seek", Path: "new@total", Search: &Search{Levers: []string{"channels.ads.rates.customer"}, To: "100", Limits: []Limit{{Low: "1%", High: "90%"}}}},
		"the least effort":      {Do: "reach", Path: "mrr@last", Search: &Search{Levers: []string{"customers.*", "channels.*.rates.customer"}, To: "400K"}},
		"a split":               {Do: "optimize", Path: "mrr@last", Search: &Search{Levers: []string{"channels.*.spend"}, Total: "60K"}},
		"a split by month":      {Do: "optimize", Path: "cash@last", Search: &Search{Levers: []string{"channels.ads.spend"}, Total: "300K", Monthly: true}},
		"a split with a change": {Do: "optimize", Path: "new@total", Search: &Search{Levers: []string{"channels.*.spend"}, Change: "20%"}},
	} {
		t.Run(name, func(t *testing.T) {
			q.Plan = text
			r := Run(q)
			require.True(t, r.OK, "%v", r.Faults)
			var said struct {
				Metric, Goal float64
				Ways         []view.Way
			}
			require.NoError(t, json.Unmarshal(r.Result, &said))
			want := said.Metric + said.Goal
			if said.Ways != nil {
				want = said.Ways[0].Metric
			}
			got := adopted(t, text, r.Search.Adopt, "", q.Path)
			assert.LessOrEqual(t, math.Abs(got-want), 1e-11*math.Abs(want), "said %v, gives %v (%s)", want, got, r.Search.State)
		})
	}
}

func TestASearchUnderAScenarioStandsOnIt(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "en")
	kept := Run(Request{Do: "edit", Plan: text, Edits: []plan.Edit{{Do: "add", Path: "scenarios", JSON: `{"id": "dear", "changes": [{"path": "customers.price", "multiply": 2}]}`}}})
	require.True(t, kept.OK, "%v", kept.Faults)
	r := Run(Request{Do: "seek", Plan: kept.Plan, Scenario: "dear", Path: "mrr@last", Search: &Search{Levers: []string{"channels.*.spend"}, Multiplier: true, To: "1.5M"}})
	require.True(t, r.OK, "%v", r.Faults)
	require.Equal(t, "found", r.Search.State)
	require.NotNil(t, r.Search.Adopt)
	assert.Equal(t, "dear", r.Search.Adopt.On)
	assert.InDelta(t, 1.5e6, adopted(t, kept.Plan, r.Search.Adopt, "dear", "mrr@last"), 1e-4)
}

func TestASearchCanBeStoppedFromOutside(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "en")
	calls := 0
	Watch = func(done float64, evaluations int) bool { calls++; return calls < 4 }
	defer func() { Watch = nil }()
	r := Run(Request{Do: "optimize", Plan: text, Path: "mrr@last", Search: &Search{Levers: []string{"channels.*.spend"}, Total: "60K"}})
	require.True(t, r.OK)
	assert.Equal(t, "cancelled", r.Search.State)
	assert.Nil(t, r.Search.Adopt)
	assert.Equal(t, 4, calls, "it asks no more once it was told to stop")
}

// The number that a target is set for can be sought, in its month and first of all.
func TestASearchOffersTheNumberOfATarget(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "zh")
	a := Run(Request{Do: "page", View: "search", Plan: text})
	require.True(t, a.OK, "%v", a.Faults)
	var p view.Page
	require.NoError(t, json.Unmarshal(a.Result, &p))
	require.NotNil(t, p.Search)
	first := p.Search.Metrics[0]
	assert.Equal(t, []string{"mrr@2027-12", "MRR · 2027年12月", "720,000"}, []string{first.Path, first.Label, first.To})
	for _, m := range p.Search.Metrics[1:] {
		assert.NotEqual(t, "720,000", m.To, "%s is another month", m.Path)
	}
}

func TestAnInputIsALeverByEitherOfItsNames(t *testing.T) {
	text, _ := templates.Text("b2b-saas", "en")
	kept := Run(Request{Do: "edit", Plan: text, Edits: []plan.Edit{
		{Do: "add", Path: "inputs", JSON: `{"id": "fee", "unit": "number", "value": 1}`},
		{Do: "add", Path: "metrics", JSON: `{"id": "g", "formula": "fee * (10 - fee)"}`},
	}})
	require.True(t, kept.OK, "%v", kept.Faults)
	for _, lever := range []string{"inputs.fee", "inputs.fee.value", "inputs.*"} {
		r := Run(Request{Do: "seek", Plan: kept.Plan, Path: "metrics.g@last", Search: &Search{Levers: []string{lever}, To: "21", Limits: []Limit{{Low: "0", High: "10"}}}})
		require.True(t, r.OK, "%s: %v", lever, r.Faults)
		assert.Equal(t, "found", r.Search.State, lever)
	}
	r := Run(Request{Do: "optimize", Plan: kept.Plan, Path: "metrics.g@last", Search: &Search{Levers: []string{"inputs.fee"}, Total: "4"}})
	require.True(t, r.OK, "%v", r.Faults)
	assert.Contains(t, string(r.Result), `"limits":[{"name":"total","shadow":2.00000`, "what all goes to one lever is held by the total alone")
}
