package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

func TestAPlanRollsForwardAndSaysWhatItCannotTakeAlong(t *testing.T) {
	text := templateText(t)
	for lang, name := range map[string]string{"zh": "滚动到 2027年2月", "en": "roll forward to Feb 2027"} {
		a := Run(Request{Do: "roll", Plan: text, Lang: lang})
		require.True(t, a.OK, "%v", a.Faults)
		var r view.Rolled
		require.NoError(t, json.Unmarshal(a.Result, &r))
		assert.Equal(t, name, r.Name)
		assert.NotEmpty(t, r.Opens.Rows)
		assert.NotEmpty(t, a.Faults, "trailing metrics count anew")
		for _, f := range a.Faults {
			assert.True(t, f.Warning)
			assert.NotContains(t, f.Message, "{")
		}
		assert.Contains(t, a.Plan, `"start": "2027-02"`)
		again := Run(Request{Do: "roll", Plan: a.Plan, Lang: lang})
		require.True(t, again.OK, "%v", again.Faults)
		assert.Contains(t, again.Plan, `"start": "2027-03"`)
	}
}

func TestAPlanThatCannotRollStaysAndSaysWhy(t *testing.T) {
	grows := `{"planleaf": 1, "id": "g", "title": "G", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 2},
		"stages": [{"id": "lead"}, {"id": "customer"}],
		"channels": [{"id": "ads", "kind": "organic", "leads": 10, "rates": {"customer": {"start": 0.8, "growth": 0.2}}}],
		"customers": {"churn": 0.1, "price": 10}}`
	a := Run(Request{Do: "roll", Plan: grows})
	assert.False(t, a.OK)
	assert.Equal(t, grows, a.Plan)
	require.NotEmpty(t, a.Faults)
	assert.Equal(t, "share-grows-out", a.Faults[0].Code)
}
