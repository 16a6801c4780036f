package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sample is a correct plan in canonical text that uses every section.
const sample = `{
  "planleaf": 1,
  "id": "sample",
  "title": "样例 Sample",
  "currency": "CNY",
  "language": "zh",
  "note": "for tests",
  "horizon": {"start": "2027-01", "periods": 24, "unit": "month"},
  "conventions": {"fiscalYearStart": 4, "discount": 0.1},
  "stages": [
    {"id": "lead", "name": "线索"},
    {"id": "mql", "note": "answered twice"},
    {"id": "customer"}
  ],
  "channels": [
    {
      "id": "ads",
      "name": "Paid ads",
      "kind": "paid",
      "owner": "growth",
      "spend": {"start": 12000, "growth": 0.02, "season": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5], "dated": {"2027-02": 0.6}},
      "response": {
        "kind": "exponential",
        "cap": {"value": 900, "low": 600, "high": 1350},
        "scale": {"is": 30000, "source": "CRM, 2026", "asOf": "2026-10", "x-page": 12}
      },
      "carryover": {"keep": 0.3, "length": 6},
      "rates": {
        "mql": {"low": 0.25, "high": 0.35},
        "customer": {"won": 271, "of": 2296}
      },
      "lags": {"customer": [0, 0.5, 0.5]},
      "nurture": {
        "stage": "customer",
        "share": 0.3,
        "rate": 0.05,
        "lag": [0, 0, 1]
      },
      "before": {"spend": [9000, 10000]},
      "x-colour": "blue"
    },
    {
      "id": "seo",
      "kind": "organic",
      "leads": [100, 110, 120],
      "rates": {
        "mql": {"dist": "beta", "a": 48, "b": 102},
        "customer": 0.04
      }
    }
  ],
  "customers": {
    "opening": 350,
    "churn": 0.022,
    "price": 420,
    "margin": 0.78
  },
  "money": {
    "cash": -5000,
    "costs": [
      {"id": "writers", "kind": "content", "acquisition": true, "amount": 8000}
    ]
  },
  "inputs": [
    {"id": "seats", "unit": "number", "value": 12}
  ],
  "metrics": [
    {"id": "per-seat", "formula": "mrr / seats"}
  ],
  "targets": [
    {"id": "mrr", "metric": "mrr", "atLeast": 200000, "at": "2027-12"}
  ],
  "actuals": [
    {"path": "mql", "start": "2027-01", "values": [30, null, 34]}
  ],
  "x-own": {"a": [1, 2.50, {}]}
}
`

func TestParseSample(t *testing.T) {
	d, notes := Parse([]byte(sample))
	require.Empty(t, notes)
	ads := d.Channels[0]
	assert.Equal(t, 0.35, ads.Rates[0].Value.High)
	assert.Equal(t, "CRM, 2026", ads.Response.Scale.Source)
	assert.Equal(t, []Member{{"x-page", "12"}}, ads.Response.Scale.Extra)
	assert.Equal(t, Value{Form: Counts, Won: 271, Of: 2296}, ads.Rates[1].Value)
	assert.Nil(t, d.Actuals[0].Values[1])
	assert.Equal(t, -5000.0, d.Money.Cash.Number)
	assert.Equal(t, sample, string(Format(d)))
}
