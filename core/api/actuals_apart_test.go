package api

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// computedApart is a plan whose figures below were computed by numpy and scipy, without anything of the project: beliefs
// by the distributions' own quantiles, the pool by Nelder and Mead, causes by all 2^10 subsets.
const computedApart = `{
  "planleaf": 1,
  "id": "p",
  "title": "p",
  "currency": "CNY",
  "horizon": {"start": "2027-01", "periods": 12},
  "stages": [{"id": "lead"}, {"id": "mql"}, {"id": "customer"}],
  "channels": [
    {"id": "ads", "kind": "paid", "spend": 10000, "response": {"kind": "linear", "cost": "80 to 120"}, "rates": {"mql": "0.2 to 0.3", "customer": 0.1}, "lags": {"customer": [0.5, 0.3, 0.2]}},
    {"id": "seo", "kind": "organic", "leads": {"start": 50, "growth": 0.02}, "rates": {"mql": 0.3, "customer": 0.2}},
    {"id": "ref", "kind": "organic", "leads": 30, "rates": {"mql": 0.3, "customer": 0.2}},
    {"id": "fair", "kind": "organic", "leads": 40, "rates": {"mql": 0.3, "customer": {"won": 3, "of": 20}}}
  ],
  "customers": {"opening": 100, "churn": 0.02, "price": "250 to 350"},
  "actuals": [
    {"path": "leads.ads", "start": "2027-01", "values": [90, 120, 80]},
    {"path": "mql.ads", "start": "2027-01", "values": [30, 41, 22]},
    {"path": "mql.seo", "start": "2027-01", "values": [6, 7, 8]},
    {"path": "mql.ref", "start": "2027-01", "values": [1, 0, 2]},
    {"path": "leads.ref", "start": "2027-01", "values": [4, 3, 5]},
    {"path": "mql.fair", "start": "2027-01", "values": [10, 14, 12]},
    {"path": "new.ads", "start": "2027-01", "values": [3, 4, 2]},
    {"path": "new.fair", "start": "2027-01", "values": [2, 1, 1]},
    {"path": "active", "start": "2027-01", "values": [102, 105, 108]},
    {"path": "mrr", "start": "2027-01", "values": [31000, 32500, 33900]}
  ]
}`

// Each is the mean, the 5% and 95% points of what is believed, and the probability of such a gap by luck.
func TestTheRecordTeachesWhatIsComputedApart(t *testing.T) {
	want := map[string][4]float64{
		"channels.ads.response.cost":   {102.580182, 94.2114014, 112.186775, 0.775309258},
		"channels.ref.leads":           {4.16666667, 2.43523461, 6.27541402, 1.11279733e-24},
		"channels.ads.rates.mql":       {0.291171221, 0.257966819, 0.325343859, 0.0845931985},
		"channels.seo.rates.mql":       {0.148096376, 0.105620079, 0.19535148, 4.08627411e-06},
		"channels.ref.rates.mql":       {0.255910919, 0.130675239, 0.402234851, 0.985031547},
		"channels.fair.rates.mql":      {0.29569891, 0.233016287, 0.361841805, 1},
		"channels.ads.rates.customer":  {0.127005348, 0.0702271556, 0.195159368, 0.63958118},
		"channels.fair.rates.customer": {0.131578947, 0.0665851711, 0.211334299, 0.772800045},
		"customers.churn":              {0.0334415584, 0.0185055579, 0.0518111982, 0.183538187},
		"customers.price":              {308.788956, 300.482012, 317.095901, 0.703791332},
	}
	a, _ := asked(t, Request{Plan: computedApart})
	require.Len(t, a.Learned, len(want))
	for _, l := range a.Learned {
		for i, got := range [4]float64{l.Now, l.Low, l.High, l.Luck} {
			assert.InEpsilon(t, want[l.Path][i], got, 1e-7, "%s %d", l.Path, i)
		}
	}
}

func TestCausesAndForecastAreThoseComputedApart(t *testing.T) {
	want := map[string]float64{
		"channels.ads.rates.customer": 404.701782996, "channels.ads.rates.mql": 596.760468148, "channels.ads.response.cost": -55.7862370713,
		"channels.fair.rates.customer": -570.017219023, "channels.fair.rates.mql": -35.9192983237, "channels.ref.leads": -1192.81485500,
		"channels.ref.rates.mql": -237.471838884, "channels.seo.rates.mql": -1487.30609760, "customers.churn": -1083.77654144, "customers.price": 1880.56336320,
	}
	a, _ := asked(t, Request{Plan: computedApart})
	sum := 0.0
	require.Len(t, a.Causes, len(want))
	for _, c := range a.Causes {
		assert.InEpsilon(t, want[c.Path], c.Value, 1e-9, c.Path)
		sum += c.Value
	}
	assert.InDelta(t, 33900-35681.0664729888, sum, 1e-6)
	ahead := map[string]float64{"mrr": 41786.7184, "new": 81.4167211}
	for _, h := range a.Ahead {
		if at, is := ahead[h.Number]; is {
			assert.InEpsilon(t, at, h.Now, 1e-5, h.Number) // what is believed has six digits in a plan
			delete(ahead, h.Number)
		}
	}
	assert.Empty(t, ahead)
}
