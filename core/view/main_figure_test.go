package view_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func actuals(json string) plan.Edit { return plan.Edit{Do: "set", Path: "actuals", JSON: json} }

func TestTheFirstFigureIsWhatThePlanIsAbout(t *testing.T) {
	mrr := target(`{"id": "a", "metric": "mrr", "atLeast": 120000}`)
	customers := actuals(`[{"path": "active", "start": "2027-01", "values": [99]}]`)
	for _, c := range []struct {
		name, id string
		edits    []plan.Edit
	}{
		{"customers, where nothing says otherwise", "customers", nil},
		{"MRR, where a target reads it", "mrr", []plan.Edit{mrr}},
		{"MRR, where a record is kept of it", "mrr", []plan.Edit{actuals(`[{"path": "mrr", "start": "2027-01", "values": [99000]}]`)}},
		{"what a record is kept of, before what a target reads", "customers", []plan.Edit{mrr, customers}},
		{"customers, where nobody pays by the month", "customers", []plan.Edit{mrr, {Do: "remove", Path: "customers.price"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.id, pageOf(t, changed(t, c.edits...), view.Overview, "", view.En).Overview.Figures[0].ID)
		})
	}
}

func TestTheRecordIsComparedWithThePlan(t *testing.T) {
	for _, c := range []struct{ name, values, zh, en string }{
		{"under", "[100000, 90000]", "2027年2月 MRR 实际 9万，比计划少 1万；按计划期末为 10万", "MRR at ¥90.0K in Feb 2027, ¥10K under plan; the plan ends at ¥100K"},
		{"over", "[110000]", "2027年1月 MRR 实际 11万，比计划多 1万；按计划期末为 10万", "MRR at ¥110K in Jan 2027, ¥10K over plan; the plan ends at ¥100K"},
		{"as planned", "[100000]", "2027年1月 MRR 实际 10万，与计划一致；按计划期末为 10万", "MRR at ¥100K in Jan 2027, as planned; the plan ends at ¥100K"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := changed(t, actuals(`[{"path": "mrr", "start": "2027-01", "values": `+c.values+`}]`))
			assert.Equal(t, c.zh, pageOf(t, doc, view.Overview, "", view.Zh).Overview.Figures[0].Headline)
			assert.Equal(t, c.en, pageOf(t, doc, view.Overview, "", view.En).Overview.Figures[0].Headline)
		})
	}
}

// A month that was not recorded is the plan's, wherever it lies; what is recorded changes no
// number of the plan.
func TestForecastMonthsAreThePlansOwn(t *testing.T) {
	without := pageOf(t, changed(t), view.Overview, "", view.En).Overview
	doc := changed(t, actuals(`[{"path": "active", "start": "2026-12", "values": [95, 96, null, 97]}, {"path": "new", "start": "2027-01", "values": [8, 9]}]`))
	o := pageOf(t, doc, view.Overview, "", view.En).Overview
	f := o.Figures[0]
	require.Len(t, f.Series, 3)
	planned, actual, forecast := f.Series[0], f.Series[1], f.Series[2]
	assert.Equal(t, 3, f.Now)
	assert.Equal(t, []string{"96", "", "97"}, actual.Texts[:3])
	for i, v := range without.Figures[0].Series[0].Values {
		if actual.Values[i] != nil {
			assert.Equal(t, *v, *planned.Values[i])
			assert.Nil(t, forecast.Values[i])
		} else {
			assert.Equal(t, *v, *forecast.Values[i])
			assert.Nil(t, planned.Values[i])
		}
	}
	assert.Equal(t, []view.Key{{Style: "plan", Text: "Plan Jan–Mar"}, {Style: "actual", Text: "Actual Jan–Mar"}, {Style: "forecast", Text: "Forecast Apr–Dec"}}, f.Keys)
	assert.NotEmpty(t, f.Note)
	for i, k := range o.Kpis {
		assert.Equal(t, without.Kpis[i].Value, k.Value)
	}
	assert.Equal(t, "17 so far, 3 under plan", o.Kpis[1].Note)
}

func TestAKeyFigureStandsBesideItsTarget(t *testing.T) {
	for _, c := range []struct {
		bound string
		at    float64
	}{
		{`"atLeast": 120`, 0.5},
		{`"atLeast": 100`, 0.9},       // a fifth over: 20 of the 25 to the end
		{`"atMost": 160`, 0.5 - 0.4},  // a quarter under: the ends give way
		{`"atLeast": 1000`, 0.5 - .4}, // far: as far as it goes
	} {
		doc := changed(t, target(`{"id": "a", "metric": "new", `+c.bound+`}`))
		k := pageOf(t, doc, view.Overview, "", view.En).Overview.Kpis[1]
		require.NotNil(t, k.Line, c.bound)
		assert.InDelta(t, c.at, k.Line.At, 1e-9, c.bound)
		assert.Equal(t, 0.5, k.Line.Target)
	}
	assert.Nil(t, pageOf(t, changed(t), view.Overview, "", view.En).Overview.Kpis[1].Line)
}

func TestEveryTargetOnARowHasItsLine(t *testing.T) {
	doc := changed(t, target(`{"id": "a", "metric": "mrr", "atLeast": 120000, "at": "2027-06"}`), target(`{"id": "b", "metric": "mrr", "atMost": 150000}`),
		target(`{"id": "c", "metric": "cash.low", "atLeast": 300000}`))
	figures := pageOf(t, doc, view.Overview, "", view.En).Overview.Figures
	marks := figures[0].Marks
	require.Len(t, marks, 2)
	assert.Equal(t, view.Mark{Kind: "target", Index: 5, At: 120000, Head: "Target, Jun 2027", Text: "¥120K"}, marks[0])
	assert.Equal(t, view.Mark{Kind: "target", Index: 11, At: 150000, Head: "Limit", Text: "¥150K"}, marks[1])
	assert.Equal(t, view.Mark{Kind: "target", Index: -1, At: 300000, Head: "Floor", Text: "¥300K"}, figures[1].Marks[0])
}

func TestNamesWithMarksOfTheirOwnAreQuotedInAHeadline(t *testing.T) {
	long := `{"id": "a", "name": "Mobile phone, called before, bought", "kind": "series", "leads": 300, "rates": {"customer": 1}},
		{"id": "b", "name": "Landline, called before, declined", "kind": "series", "leads": 100, "rates": {"customer": 1}}`
	doc := read(t, long, `{"churn": 0, "price": 1}`)
	assert.Equal(t, `Most new customers come from "Mobile phone, called before, bought": 75%`,
		pageOf(t, doc, view.Overview, "", view.En).Overview.Figures[2].Headline)
}
