package api

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// ofTiers is a plan with tiers whose rates, churn and prices are their own, a channel of events, and its record.
const ofTiers = `{
  "planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
  "stages": [{"id": "lead"}, {"id": "customer"}],
  "tiers": [{"id": "large", "opening": 100, "price": 900, "churn": 0.02}, {"id": "middle", "opening": 200, "price": 300}, {"id": "small", "opening": 500, "price": 50}],
  "channels": [
    {"id": "ads", "kind": "organic", "leads": 300, "rates": {"customer": 0.1}, "mix": {"large": 0.2, "middle": 0.3, "small": 0.5},
     "tiers": {"large": {"rates": {"customer": 0.05}}, "middle": {"rates": {"customer": 0.08}}, "small": {"rates": {"customer": 0.2}}}},
    {"id": "seo", "kind": "organic", "leads": 100, "rates": {"customer": 0.1}, "mix": {"large": 0.5, "small": 0.5}},
    {"id": "fair", "kind": "event", "rates": {"customer": 0.1}, "mix": {"large": 1},
     "pulses": [{"id": "expo", "at": "2027-01", "leads": "150 to 250", "keep": 0.5}, {"id": "gala", "at": "2027-02", "leads": 100}, {"id": "late", "at": "2027-09", "leads": 80}]}
  ],
  "customers": {"churn": 0.04},
  "money": {"cash": 100000},
  "actuals": [
    {"path": "leads.fair", "start": "2027-01", "values": [160, 210, 40]},
    {"path": "new.ads.large", "start": "2027-01", "values": [6, 2, 5]},
    {"path": "new.ads.middle", "start": "2027-01", "values": [4, 6, 5]},
    {"path": "new.ads.small", "start": "2027-01", "values": [10, 9, 14]},
    {"path": "new.seo.large", "start": "2027-01", "values": [8, 7, 9]},
    {"path": "new.seo.small", "start": "2027-01", "values": [4, 5, null]},
    {"path": "lost.large", "start": "2027-01", "values": [5, 4, 6]},
    {"path": "lost.middle", "start": "2027-01", "values": [8, 8, 7]},
    {"path": "lost.small", "start": "2027-01", "values": [20, 21, 19]},
    {"path": "mrr.large", "start": "2027-01", "values": [98000, 99500, 101000]},
    {"path": "cash", "start": "2027-01", "values": [null, null, 500000]}
  ]
}`

func TestTiersEventsAndCashLearnFromTheirRecord(t *testing.T) {
	a, r := asked(t, Request{Plan: ofTiers, Lang: "en"})
	by := map[string]int{}
	for i, l := range a.Learned {
		by[l.Path] = i
	}
	at := func(path string) (won, of, now float64, prior string) {
		i, ok := by[path]
		require.True(t, ok, path)
		l := a.Learned[i]
		return l.Won, l.Of, l.Now, l.Prior
	}
	won, of, now, prior := at("channels.ads.tiers.small.rates.customer")
	assert.Equal(t, []any{33.0, 450.0, "pool"}, []any{won, of, prior}, "a tier's own rate, drawn toward the other tiers")
	assert.True(t, now < 33.0/450)
	_, _, now, _ = at("channels.ads.tiers.large.rates.customer")
	assert.True(t, now < 13.0/180, "13 of 180 is above what the tiers share")
	won, of, _, _ = at("channels.seo.rates.customer")
	assert.InDelta(t, 24, won, 1e-9, "both of its tiers in the two months that are known of both")
	assert.InDelta(t, 200, of, 1e-9)
	won, of, _, _ = at("tiers.large.churn")
	assert.Equal(t, 15.0, won)
	assert.Greater(t, of, 300.0)
	won, _, _, _ = at("customers.churn")
	assert.InDelta(t, 83, won, 1e-9, "the churn that two tiers share")
	_, _, now, _ = at("tiers.large.price")
	assert.Greater(t, now, 0.0)
	// The expo alone brings 160 and 40; of February 210 are 80 of the expo and 130 of the gala, in which both fit best.
	won, of, _, prior = at("channels.fair.pulses.expo.leads")
	assert.InDelta(t, 280, won, 1e-6)
	assert.Equal(t, "range", prior)
	assert.Greater(t, of, 300.0, "the expo's 350 planned, of its own figure")
	won, of, _, _ = at("channels.fair.pulses.gala.leads")
	assert.InDelta(t, 130, won, 1e-6)
	assert.Equal(t, 100.0, of)
	assert.NotContains(t, by, "channels.fair.pulses.late.leads")
	assert.Contains(t, string(r.Result), `{"path":"channels.fair.pulses.late.leads","why":"coming"}`)
	assert.Contains(t, string(r.Result), `{"path":"tiers.middle.price","why":"row","row":"mrr.middle"}`)
	assert.Contains(t, string(r.Result), `{"path":"channels.ads.leads","why":"row","row":"leads.ads"}`)
	assert.NotContains(t, string(r.Result), `"path":"channels.ads.rates.customer","why":"idle"`)

	d, _ := plan.Parse([]byte(ofTiers))
	var edits []plan.Edit
	for _, e := range a.Edits {
		one := plan.Edit{Do: e["do"].(string), Path: e["path"].(string), JSON: e["json"].(string)}
		one.Finding, _ = e["finding"].(string)
		edits = append(edits, one)
	}
	_, notes := plan.Apply(d, edits...)
	assert.Empty(t, notes, "all of it can be adopted")
}

// The law of the record under tiers: the plan as it was gives what was recorded, of rows that are a rate's alone; of cash
// in its last month.
func TestThePlanWithTiersAsItWasGivesItsRecord(t *testing.T) {
	d, notes := plan.Parse([]byte(ofTiers))
	require.Empty(t, notes)
	s, notes := compile.Plan(d)
	require.NotNil(t, s, "%v", notes)
	was, _ := compile.Plan(s.AsWas().Doc)
	require.NotNil(t, was)
	for _, a := range s.Actuals() {
		if a.Path == "new.seo.large" || a.Path == "new.seo.small" || a.Path == "lost.middle" || a.Path == "lost.small" {
			continue // what two tiers share is right of both together
		}
		id, _ := was.Model.Find(a.Path)
		p := was.Model.Program(id)
		st := p.NewState()
		p.Eval(st, was.Model.Defaults())
		for month, x := range a.Values {
			if x == x {
				assert.InEpsilon(t, x, st.At(id, month), 1e-6, "%s in %d", a.Path, month)
			}
		}
	}
}

func TestChurnByAgeLearnsItsLevel(t *testing.T) {
	a, r := asked(t, Request{Plan: `{"planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "seo", "kind": "organic", "leads": 1000, "rates": {"customer": 0.2}}],
		"customers": {"churnByAge": [0.2, "0.05 to 0.15", 0.05], "price": 10},
		"actuals": [{"path": "lost", "start": "2027-02", "values": [50, 70, 80]}]}`, Lang: "en"})
	require.Len(t, a.Learned, 1)
	l := a.Learned[0]
	assert.Equal(t, "customers.churnByAge", l.Path)
	assert.Equal(t, 200.0, l.Won)
	assert.InDelta(t, 40+54.4+60.8, l.Of, 0.5, "cohorts of 200 by the plan's ages, less who was recorded to have left")
	assert.True(t, l.Plan < l.Now && l.Now < l.Seen && !math.IsNaN(l.Luck))
	assert.Contains(t, string(l.Value), `"low"`)
	assert.Contains(t, string(r.Result), "not how it differs by age")
	assert.Contains(t, string(r.Result), "Churn by age")
}

// April is 60, of 20.2 and 4.8 that the plan expects by what was adopted of March; what was adopted is not counted again,
// and a forecast that had learned of March is judged by April alone.
func TestAnEventThatWasAdoptedLearnsFromLaterMonths(t *testing.T) {
	adopted := `{"value": 161.6, "low": 150, "high": 173}, "finding": "actuals-2027-03"}`
	text := func(values string) string {
		return `{"planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "fair", "kind": "event", "rates": {"customer": 0.1},
		"pulses": [{"id": "expo", "at": "2027-01", "leads": {"is": ` + adopted + `, "keep": 0.5}, {"id": "gala", "at": "2027-02", "leads": 120, "keep": 0.2}]}],
		"customers": {"churn": 0.04, "price": 100}, "findings": [{"id": "actuals-2027-03", "kind": "actuals", "name": "to March", "asOf": "2027-03"}],
		"actuals": [{"path": "leads.fair", "start": "2027-01", "values": ` + values + `}]}`
	}
	a, r := asked(t, Request{Plan: text("[160, 210, 40, 60]"), States: []State{{At: "2026-12-31T09:00Z", Plan: text("[160, 210, 40]")}}})
	require.Len(t, a.Learned, 2)
	expo, gala := a.Learned[0], a.Learned[1]
	assert.InDelta(t, 161.6/8, expo.Of, 1e-9, "April alone")
	assert.Greater(t, expo.Won, expo.Of)
	assert.True(t, expo.Plan < expo.Now && expo.Now < expo.Seen)
	assert.InDelta(t, 120*(1+0.2+0.04), gala.Of, 1e-9, "all months: it was not adopted")
	assert.Contains(t, string(r.Result), `"pairs":1,`)
}
