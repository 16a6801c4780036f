package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

// surely carries out a search for a chance.
func surely(t *testing.T, do, path string, s Search, into any) Response {
	a := NewEngine().Run(Request{Do: do, Plan: scenarios(t), Path: path, Search: &s, Lang: "en"})
	require.True(t, a.OK, "%v", a.Faults)
	require.NoError(t, json.Unmarshal(a.Result, into))
	return a
}

func TestSeekAimsAtAChance(t *testing.T) {
	var now, sure view.Sought
	s := Search{Levers: []string{"customers.price"}, To: "300000", Limits: []Limit{{Low: "1", High: "20000"}}}
	surely(t, "seek", "mrr@last", s, &now)
	require.Equal(t, "found", now.State)
	s.Chance = "80%"
	surely(t, "seek", "mrr@last", s, &sure)
	require.Contains(t, []string{"found", "spent"}, sure.State)
	assert.Greater(t, sure.Value, now.Value, "to be surer takes more")
	require.NotNil(t, sure.Sure)
	assert.InDelta(t, 0.8, sure.Sure.Value, 0.005+sure.Sure.Error, "on draws that the search has not seen")
	assert.Contains(t, sure.Told.Sentence[0].Text, "in 80 of 100 futures")
	assert.GreaterOrEqual(t, len(sure.Told.Notes), 2)
}

func TestSeekAimsAtAQuantile(t *testing.T) {
	var half, tenth view.Sought
	s := Search{Levers: []string{"customers.price"}, To: "300000", Quantile: "50", Limits: []Limit{{Low: "1", High: "20000"}}}
	surely(t, "seek", "mrr@last", s, &half)
	s.Quantile = "10%"
	surely(t, "seek", "mrr@last", s, &tenth)
	assert.Greater(t, tenth.Value, half.Value)
	assert.InDelta(t, 0.9, tenth.Sure.Value, 0.005+tenth.Sure.Error)
}

func TestLeastEffortAndSplitAimAtAChance(t *testing.T) {
	var reached view.Reached
	surely(t, "reach", "mrr@last", Search{Levers: []string{"channels.ads.spend", "customers.price"}, To: "260000", Chance: "60%"}, &reached)
	require.NotNil(t, reached.Sure)
	var best view.Best
	surely(t, "optimize", "mrr@last", Search{Levers: []string{"channels.*.spend"}, Total: "60000", Quantile: "20"}, &best)
	require.NotNil(t, best.Sure)
	assert.GreaterOrEqual(t, best.Goal, best.Start)
}

func TestAChanceIsAShare(t *testing.T) {
	for _, text := range []string{"0", "100%", "lots", "-3"} {
		a := NewEngine().Run(Request{Do: "seek", Plan: scenarios(t), Path: "mrr@last", Search: &Search{Levers: []string{"customers.price"}, To: "1", Chance: text}})
		require.False(t, a.OK, text)
		assert.Equal(t, "search-chance", a.Faults[0].Code)
	}
}
