package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

const onRecord = `{
  "planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
  "stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
  "channels": [
    {"id": "ads", "kind": "paid", "spend": 10000, "response": {"kind": "linear", "cost": "80 to 120"}, "rates": {"mql": "0.2 to 0.3", "customer": 0.1}},
    {"id": "seo", "kind": "organic", "leads": {"start": 50, "growth": 0.02}, "rates": {"mql": 0.3, "customer": 0.2}},
    {"id": "fair", "kind": "organic", "leads": 40, "rates": {"mql": 0.3, "customer": {"won": 3, "of": 20}}}
  ],
  "customers": {"opening": 100, "churn": 0.02, "price": "250 to 350"},
  "actuals": [
    {"path": "leads.ads", "start": "2027-01", "values": [90, 120, 80]},
    {"path": "mql.ads", "start": "2027-01", "values": [30, 41, 22]},
    {"path": "mql.seo", "start": "2027-01", "values": [6, 7, 8]},
    {"path": "mql.fair", "start": "2027-01", "values": [10, 14, 12]},
    {"path": "new.ads", "start": "2027-01", "values": [3, 4, 2]},
    {"path": "new.fair", "start": "2027-01", "values": [2, 1, 1]},
    {"path": "active", "start": "2027-01", "values": [102, 105, 108]},
    {"path": "mrr", "start": "2027-01", "values": [31000, 32500, 33900]}
  ]
}`

// told is what an answer says of the record.
type told struct {
	Sentence string
	To       string
	Learned  []struct {
		Path, Kind, Prior, Base, Verdict string
		Won, Of, Plan, Seen, Now         float64
		Low, High, Luck                  float64
		Value                            json.RawMessage
	}
	Causes []struct {
		Path  string
		Value float64
	}
	Ahead []struct {
		Number               string
		Plan, Now, Low, High float64
	}
	Edits []map[string]any
}

func asked(t *testing.T, q Request) (told, Response) {
	t.Helper()
	q.Do = "actuals"
	a := NewEngine().Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var out told
	require.NoError(t, json.Unmarshal(a.Result, &out))
	return out, a
}

func TestTheRecordTeachesAssumptions(t *testing.T) {
	a, _ := asked(t, Request{Plan: onRecord, Lang: "en"})
	assert.Equal(t, "2027-03", a.To)
	by := map[string]int{}
	for i, l := range a.Learned {
		by[l.Path] = i
		assert.True(t, l.Low < l.Now && l.Now < l.High, l.Path)
	}
	for path, base := range map[string]string{"channels.ads.rates.mql": "", "channels.seo.rates.mql": "leads.seo", "channels.fair.rates.customer": "", "customers.churn": "new", "customers.price": ""} {
		assert.Equal(t, base, a.Learned[by[path]].Base, "planned numbers stand in, for %s", path)
	}
	ads := a.Learned[by["channels.ads.rates.mql"]]
	assert.Equal(t, []any{"share", "range", 93.0, 290.0}, []any{ads.Kind, ads.Prior, ads.Won, ads.Of})
	assert.True(t, ads.Plan < ads.Now && ads.Now < ads.Seen, "between the plan and the record")
	seo := a.Learned[by["channels.seo.rates.mql"]]
	assert.Equal(t, []any{"pool", "real"}, []any{seo.Prior, seo.Verdict})
	assert.Less(t, seo.Luck, 1e-4)
	fair := a.Learned[by["channels.fair.rates.customer"]]
	assert.JSONEq(t, `{"won": 7, "of": 56}`, string(fair.Value), "counts join counts: 3 of 20 and 4 of 36")
	assert.Equal(t, "luck", fair.Verdict)
	sum := 0.0
	for _, c := range a.Causes {
		sum += c.Value
	}
	assert.InDelta(t, 33900-34613.5068832228, sum, 1e-6, "the causes add up to the gap to the plan")
}

func TestWhatWasLearnedIsNotLearnedTwice(t *testing.T) {
	first, _ := asked(t, Request{Plan: onRecord})
	edits := []plan.Edit{}
	raw, err := json.Marshal(first.Edits)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &edits))
	d, notes := plan.Parse([]byte(onRecord))
	require.Empty(t, notes)
	after, notes := plan.Apply(d, edits...)
	require.Empty(t, notes)
	assert.Equal(t, "actuals-2027-03", after.Channels[0].Rates[0].Value.Finding)
	again, _ := asked(t, Request{Plan: string(plan.Format(after))})
	assert.Empty(t, again.Learned, "the record to March is in the plan")
	assert.Empty(t, again.Edits)
	back, notes := plan.Apply(after, plan.Edit{Do: "add", Path: "actuals", JSON: `{"path": "lost", "start": "2027-04", "values": [3]}`},
		plan.Edit{Do: "set", Path: "actuals.2.values", JSON: "[30, 41, 22, 40]"}, plan.Edit{Do: "set", Path: "actuals.1.values", JSON: "[90, 120, 80, 100]"})
	require.Empty(t, notes)
	april, _ := asked(t, Request{Plan: string(plan.Format(back))})
	for _, l := range april.Learned {
		if l.Path == "channels.ads.rates.mql" {
			assert.Equal(t, []float64{40, 100}, []float64{l.Won, l.Of}, "April alone")
			assert.JSONEq(t, `{"won": 133, "of": 390, "prior": [49.9537, 151.007]}`, string(l.Value))
		}
	}
}

func TestAPlanWithoutRecordSaysSo(t *testing.T) {
	small := strings.Split(onRecord, `"actuals"`)[0]
	a, _ := asked(t, Request{Plan: strings.TrimRight(strings.TrimSpace(small), ",") + "}", Lang: "en"})
	assert.Equal(t, "no actual figures yet: import monthly counts or amounts to hold them against the plan", a.Sentence)
	assert.Empty(t, a.Edits)
}

func TestTheForecastStartsFromTheRecord(t *testing.T) {
	a, _ := asked(t, Request{Plan: onRecord})
	require.NotEmpty(t, a.Ahead)
	for _, h := range a.Ahead {
		if h.Number == "new" {
			assert.Less(t, h.Now, h.Plan, "content brings a third of what was planned")
			assert.True(t, h.Low < h.Now && h.Now < h.High)
		}
	}
}

// 160 leads on record, also in the months where they are what was planned, then 53.5 a month: half a lead and 160 in
// three months of 40 planned.
func TestAMonthThatWentAsPlannedCountsAsItWas(t *testing.T) {
	a, _ := asked(t, Request{Plan: `{"planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "seo", "kind": "organic", "leads": 40, "rates": {"customer": 0.1}}],
		"customers": {"churn": 0.02, "price": 10}, "actuals": [{"path": "leads.seo", "start": "2027-01", "values": [40, 80, 40]}]}`})
	for _, h := range a.Ahead {
		if h.Number == "new" {
			assert.InDelta(t, 0.1*(160+9*53.5), h.Now, 1e-9)
		}
	}
}

func TestEarlierForecastsAreJudgedByTheirHistory(t *testing.T) {
	d, notes := plan.Parse([]byte(strings.Split(onRecord, `"actuals"`)[0] + `"money": {"cash": 1}}`))
	require.Empty(t, notes)
	e := NewEngine()
	saved := e.Run(Request{Do: "revise", Plan: string(plan.Format(d)), Saved: string(plan.Format(d)), At: "2026-12-20T09:00Z"})
	require.True(t, saved.OK)
	now, notes := plan.Parse([]byte(saved.Plan))
	require.Empty(t, notes)
	now, notes = plan.Apply(now, plan.Edit{Do: "add", Path: "actuals", JSON: `{"path": "leads.seo", "start": "2027-01", "values": [50, 0, 60]}`},
		plan.Edit{Do: "add", Path: "actuals", JSON: `{"path": "leads.ads", "start": "2027-01", "values": [100, 400, 98]}`})
	require.Empty(t, notes)
	r := e.Run(Request{Do: "revise", Plan: string(plan.Format(now)), Saved: saved.Plan, At: "2027-04-02T09:00Z"})
	require.True(t, r.OK)
	var got struct {
		Revisions int
		Track     []struct {
			Path         string
			Pairs, Zeros int
			Ranged, Held int
			Bias, WAPE   float64
			MAPE         *float64
		}
	}
	open := string(plan.Format(plan.Bare(now)))
	unsaved := e.Run(Request{Do: "actuals", Plan: open, Saved: saved.Plan, States: []State{{At: "2027-01-10T09:00Z", Plan: string(plan.Format(d))}, {At: "2027-01-31T09:00:01.5Z", Plan: open}}})
	require.True(t, unsaved.OK, "%v", unsaved.Faults)
	require.NoError(t, json.Unmarshal(unsaved.Result, &got))
	assert.Equal(t, 2, got.Revisions, "the saved one of December and the last of January, which only knew February on")
	assert.Equal(t, 5, got.Track[0].Pairs)
	assert.NotContains(t, string(unsaved.Result), `2027-01-31T09`, "no states in the receipt")
	r = e.Run(Request{Do: "actuals", Plan: r.Plan})
	require.True(t, r.OK, "%v", r.Faults)
	require.NoError(t, json.Unmarshal(r.Result, &got))
	assert.Equal(t, 1, got.Revisions)
	require.Len(t, got.Track, 2)
	assert.Equal(t, []int{3, 1, 0}, []int{got.Track[0].Pairs, got.Track[0].Zeros, got.Track[0].Ranged})
	assert.InDelta(t, (0+51+(60-52.02))/110, got.Track[0].WAPE, 1e-9)
	assert.Nil(t, got.Track[0].MAPE, "an actual is 0")
	assert.Equal(t, []int{3, 3, 2}, []int{got.Track[1].Pairs, got.Track[1].Ranged, got.Track[1].Held}, "400 is outside")
}
