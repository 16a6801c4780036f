package compile

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

const recorded = `{
  "planleaf": 1, "id": "p", "title": "p", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
  "stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
  "channels": [
    {"id": "ads", "kind": "paid", "spend": 10000, "response": {"kind": "linear", "cost": 100},
     "rates": {"mql": "0.2 to 0.3", "customer": 0.1}, "lags": {"mql": [0.5, 0.5], "customer": [0, 1]}},
    {"id": "seo", "kind": "organic", "leads": {"start": 50, "growth": 0.02}, "rates": {"mql": 0.3, "customer": 0.2},
     "nurture": {"stage": "mql", "share": 0.5, "rate": 0.1, "lag": [0, 1]}}
  ],
  "customers": {"opening": 100, "churn": 0.02, "price": 300, "expansion": 0.01},
  "actuals": [
    {"path": "mrr", "start": "2027-01", "values": [31000, 32500, 33000]},
    {"path": "mql.ads", "start": "2027-01", "values": [11, 27, null]},
    {"path": "mql.seo", "start": "2027-02", "values": [14, 22]},
    {"path": "leads.ads", "start": "2027-01", "values": [90, 120, 80]},
    {"path": "spend.ads", "start": "2027-01", "values": [11000, 12000, 9000]},
    {"path": "leads", "start": "2027-01", "values": [150, 160, 140]},
    {"path": "new", "start": "2027-01", "values": [4, 3, 9]},
    {"path": "active", "start": "2027-01", "values": [102, 101, 108]}
  ]
}`

// The law of AsWas: under the assumptions that the record says, the rows are what was recorded, and later months
// are as the plan has them.
func TestThePlanAsItWasGivesTheRecord(t *testing.T) {
	d, notes := plan.Parse([]byte(recorded))
	require.Empty(t, notes)
	s, notes := Plan(d)
	require.NotNil(t, s, "%v", notes)
	w := s.AsWas()
	assert.Equal(t, 2, w.Last)
	was, notes := Plan(w.Doc)
	require.NotNil(t, was, "%v", notes)
	for _, a := range s.Actuals() {
		id, _ := was.Model.Find(a.Path)
		p := was.Model.Program(id)
		st := p.NewState()
		p.Eval(st, was.Model.Defaults())
		for month, x := range a.Values {
			if x == x {
				assert.InEpsilon(t, x, st.At(id, month), 1e-9, "%s in %d", a.Path, month)
			}
		}
	}
	values := map[string]*plan.Value{}
	for _, a := range plan.Assumptions(w.Doc) {
		values[a.Path] = a.Value
	}
	assert.InDelta(t, 10000, values["channels.ads.spend"].Series[3], 1e-9)
	assert.InDelta(t, 0.02, values["customers.churn"].Series[3], 1e-12)
	assert.Equal(t, plan.Range, d.Channels[0].Rates[0].Value.Form, "the plan itself is not touched")
}

func TestTheRecordCountsThoseWhoCouldPass(t *testing.T) {
	d, _ := plan.Parse([]byte(recorded))
	s, _ := Plan(d)
	for _, m := range s.AsWas().Moved {
		switch m.Actual.Path {
		case "mql.ads": // half of the month's leads and half of those of the month before
			assert.InDeltaSlice(t, []float64{45, 105}, m.Unit, 1e-9)
			assert.Equal(t, []Mover{{"channels.ads.rates.mql", Times}}, m.Movers)
		case "mql.seo": // leads of the month alone: 40 and 60 of them; those who were nurtured are beside the rate
			assert.InDeltaSlice(t, []float64{40, 60}, m.Unit, 1e-6)
		case "active":
			assert.InDeltaSlice(t, []float64{100, 102, 101}, m.Unit, 1e-9)
			assert.InDeltaSlice(t, []float64{2, 4, 2}, m.Seen, 1e-9, "who must have left: 100 + 4 − 102")
		case "leads":
			assert.Len(t, m.Movers, 2)
		}
	}
}
