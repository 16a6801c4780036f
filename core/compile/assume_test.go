package compile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryFormOfAValue(t *testing.T) {
	for _, c := range []struct {
		says, value string
		want        []float64
		mean        bool
	}{
		{"a constant holds", `7`, []float64{7, 7, 7}, false},
		{"a series holds on at its last", `[7, 9]`, []float64{7, 9, 9}, false},
		{"a series longer than the plan is cut", `[7, 9, 11, 13]`, []float64{7, 9, 11}, false},
		{"growth compounds", `{"start": 100, "growth": 0.1}`, []float64{100, 110, 121}, false},
		{"a season goes by calendar month", `{"start": 100, "growth": 0, "season": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3]}`, []float64{200, 300, 100}, false},
		{"a range counts at the planner's figure", `{"value": 8, "low": 4, "high": 16}`, []float64{8, 8, 8}, false},
		{"a range without one counts at its mean", `{"low": 4, "high": 16, "dist": "normal"}`, []float64{10, 10, 10}, true},
		{"a distribution counts at its mean", `{"dist": "pert", "min": 10, "mode": 20, "max": 60}`, []float64{25, 25, 25}, true},
		{"a lognormal's mean is above its median", `{"p10": 100, "p90": 400}`, []float64{231.50122737864697}, true},
	} {
		t.Run(c.says, func(t *testing.T) {
			r := evaluated(t, parsed(t, []byte(`{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY",
				"horizon": {"start": "2027-11", "periods": 3}, "stages": [{"id": "lead"}, {"id": "customer"}],
				"channels": [{"id": "c", "kind": "series", "leads": `+c.value+`, "rates": {"customer": 1}}], "customers": {"churn": 0}}`)))
			for i, want := range c.want {
				assert.InDelta(t, want, r.row(t, "leads")[i], 1e-9*want)
			}
			if c.mean {
				assert.Equal(t, []string{"channels.c.leads"}, r.Means)
			} else {
				assert.Empty(t, r.Means)
			}
		})
	}
}

func TestCountsCountAtTheMeanOfWhatIsKnown(t *testing.T) {
	for _, c := range []struct {
		says, rate string
		want       float64
	}{
		{"with Jeffreys' prior", `{"won": 271, "of": 2296}`, 271.5 / 2297},
		{"none of 27 is not never", `{"won": 0, "of": 27}`, 0.5 / 28},
		{"with a prior of the planner's", `{"won": 30, "of": 200, "prior": [2, 18]}`, 32.0 / 220},
	} {
		t.Run(c.says, func(t *testing.T) {
			r := small(t, 1, stream("c", "1", c.rate), nobodyLeaves)
			assert.InEpsilon(t, c.want, r.value(t, "new"), 1e-12)
			assert.Equal(t, []string{"channels.c.rates.customer"}, r.Means)
		})
	}
}

func TestEveryAssumptionIsAParameterOfTheModel(t *testing.T) {
	r := evaluated(t, parsed(t, referencePlan))
	for _, path := range append(referenceLevers(), "customers.opening", "money.cash", "channels.referral.rates.mql") {
		p, ok := r.Param(path)
		require.True(t, ok, path)
		assert.Equal(t, path, p.Path)
	}
	_, ok := r.Param("leads")
	assert.False(t, ok, "a computed row is none")
	_, ok = r.Param("channels.nowhere.spend")
	assert.False(t, ok)
}
