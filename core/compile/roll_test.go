package compile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

func TestRollingOpensWithWhatTheMonthClosedWith(t *testing.T) {
	r := evaluated(t, parsed(t, []byte(`{"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY",
		"horizon": {"start": "2027-01", "periods": 6},
		"stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
		"channels": [
			{"id": "ads", "kind": "paid", "spend": {"start": 1000, "growth": 0.1}, "response": {"kind": "linear", "cost": 10},
			 "rates": {"mql": 0.5, "customer": 0.2}, "lags": {"customer": [0, 0.5, 0.5]}, "before": {"mql": [30]}},
			{"id": "show", "kind": "event", "pulses": [{"id": "expo", "at": "2027-01", "leads": 100, "keep": 0.5, "cost": 5000}], "rates": {"mql": 0.1, "customer": 1}}],
		"customers": {"opening": {"is": 40, "source": "CRM"}, "contract": {"term": 3, "renewal": 0.5}, "ages": [0, 0.25, 0.75], "price": [100, 110, 120]},
		"money": {"cash": 10000, "costs": [{"id": "team", "kind": "other", "amount": 500}]},
		"targets": [{"id": "soon", "name": "Soon", "metric": "mrr", "atLeast": 1, "at": "2027-01"}, {"id": "late", "metric": "mrr", "atLeast": 1, "at": "2027-06"}],
		"actuals": [{"path": "cash", "start": "2027-01", "values": [9000], "source": "books"}]}`)))
	d, notes := r.Roll(r.st)

	assert.Equal(t, "2027-02", d.Horizon.Start)
	assert.Equal(t, 6, d.Horizon.Periods)
	ads := d.Channels[0]
	assert.InDelta(t, 1100, ads.Spend.Start, 1e-9)
	assert.Equal(t, []plan.Before{{Key: "spend", Values: []float64{1000, 1000}}, {Key: "mql", Values: []float64{30, 50}}}, ads.Before,
		"50 of the month's 100 leads are on their way to customers; what those of before cost is taken to be a month's")
	assert.Equal(t, r.Doc.Channels[1].Pulses, d.Channels[1].Pulses, "a wave of before has its tail")
	// 40 less half of the 30 whose term of three months ends, 3 from before the plan, 10 from the show
	assert.InDelta(t, 40-15+3+10, d.Customers.Opening.Number, 1e-9)
	assert.Equal(t, "2027-01", d.Customers.Opening.AsOf)
	assert.Empty(t, d.Customers.Opening.Source, "it is no longer what the CRM said")
	assert.InDeltaSlice(t, []float64{28.0 / 38, 0, 10.0 / 38}, d.Customers.Ages, 1e-9)
	assert.Equal(t, []float64{110, 120}, d.Customers.Price.Series)
	assert.Equal(t, 9000.0, d.Money.Cash.Number, "what was observed goes before what was computed")
	assert.Equal(t, "books", d.Money.Cash.Source)
	assert.Equal(t, r.Doc.Actuals, d.Actuals, "they stay, as months before the plan")
	require.Len(t, d.Targets, 1)
	assert.Equal(t, "late", d.Targets[0].ID)

	var codes []string
	for _, n := range notes {
		assert.True(t, n.Warning, "nothing stands in the way")
		codes = append(codes, n.Code)
	}
	assert.ElementsMatch(t, []string{"roll-price", "roll-target-due"}, codes)
	_, faults := compile.Plan(d)
	assert.False(t, faults.Faults(), "%v", faults)
	assert.Equal(t, "2027-01", r.Doc.Horizon.Start, "the plan itself is as it was")
}
