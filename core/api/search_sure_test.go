package api

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/num"
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

func TestASplitAimsAtTheChanceItself(t *testing.T) {
	var aimed view.Best
	split := Search{Levers: []string{"channels.*.spend"}, Total: "60000"}
	split.To = "500000"
	surely(t, "optimize", "mrr@last", split, &aimed)
	require.NotNil(t, aimed.Sure)
	assert.True(t, aimed.Sure.Aim)
	assert.Equal(t, 500000.0, aimed.Sure.Target)
	assert.GreaterOrEqual(t, aimed.Goal, aimed.Start)
	assert.InDelta(t, aimed.Goal, aimed.Sure.Value, 0.01+aimed.Sure.Error, "the chance is that on draws that the search has not seen")
	assert.Greater(t, aimed.Sure.Value, 0.01)
	assert.Less(t, aimed.Sure.Value, 0.99)
	assert.Contains(t, aimed.Told.Sentence[0].Text, "chance of MRR")
	require.NotNil(t, aimed.Told.Adopt)
	assert.Equal(t, "Best chance: MRR ¥500K", aimed.Told.Adopt.Name)
	assert.Regexp(t, "^Return of 10*,0+ more$", aimed.Told.Table.Columns[4], "a single one would move it by next to nothing")
	split.Chance = "80%"
	a := NewEngine().Run(Request{Do: "optimize", Plan: scenarios(t), Path: "mrr@last", Search: &split})
	require.False(t, a.OK)
	assert.Equal(t, "search-aim", a.Faults[0].Code)
}

// A kernel moves no share by more than what lies within its width.
func TestAChanceIsTheShareOfDrawsThatReachIt(t *testing.T) {
	for _, less := range []bool{false, true} {
		a := aim{value: 10, less: less}
		share := a.chance([]float64{8, 9, 10, 11, math.NaN()})
		want := 0.4
		if less {
			want = 0.6
		}
		assert.Equal(t, want, share, "without a spread it is counted; what has no value does not reach it")
		a.wide = 1
		assert.InDelta(t, want, a.chance([]float64{-80, -90, 10.0001, 110, math.NaN()}), 0.31)
	}
	a := aim{value: 0, wide: 1}
	y := make([]float64, 4096)
	for i := range y {
		y[i] = num.NormalQuantile((float64(i) + 0.5) / 4096)
	}
	a.value = 0.5
	assert.InDelta(t, 1-num.NormalCDF(0.5), a.chance(y), 2e-3, "the bias of the kernel goes with the square of its width")
}

func TestAChanceIsAShare(t *testing.T) {
	for _, text := range []string{"0", "100%", "lots", "-3"} {
		a := NewEngine().Run(Request{Do: "seek", Plan: scenarios(t), Path: "mrr@last", Search: &Search{Levers: []string{"customers.price"}, To: "1", Chance: text}})
		require.False(t, a.OK, text)
		assert.Equal(t, "search-chance", a.Faults[0].Code)
	}
}
