package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// A cost divided by a rate that was seen 0 times in 17 has no mean: the rate is a beta whose first parameter is 1/2.
func TestAMeanThatIsNoneIsNotShown(t *testing.T) {
	q := Request{Plan: scenarios(t), Draws: 2000, Metric: "cac.ads@2027-12", Rows: []string{"cac.ads@2027-12", "spend@2027-12"},
		Edits: []plan.Edit{{Do: "type", Path: "channels.ads.rates.customer", Text: "0/17"}}}
	for lang, says := range map[string][2]string{"en": {"has no mean: a few futures go so far", "There is no mean"}, "zh": {"没有均值：少数未来走得太远", "均值不存在"}} {
		q.Lang, q.Do, q.Format = lang, "simulate", "json"
		a := NewEngine().Run(q)
		require.True(t, a.OK, "%v", a.Faults)
		var got struct {
			Metrics map[string]struct {
				Mean, Error, SD *float64
				Quantiles       map[string]*float64
				Why             string
			}
		}
		require.NoError(t, json.Unmarshal(a.Result, &got))
		none, sure := got.Metrics["cac.ads@2027-12"], got.Metrics["spend@2027-12"]
		assert.Nil(t, none.Mean)
		assert.Nil(t, none.Error)
		assert.Nil(t, none.SD)
		assert.NotNil(t, none.Quantiles["50"])
		assert.Contains(t, none.Why, says[0])
		assert.NotNil(t, sure.Mean)
		assert.Empty(t, sure.Why)

		q.Format = "text"
		assert.Contains(t, string(NewEngine().Run(q).Result), says[0])

		q.Do, q.Format = "risk", ""
		a = NewEngine().Run(q)
		require.True(t, a.OK, "%v", a.Faults)
		var page view.Risk
		require.NoError(t, json.Unmarshal(a.Result, &page))
		assert.Contains(t, page.Chance.Note, says[1])
		assert.NotContains(t, page.Chance.Note, "P95")
	}
}
