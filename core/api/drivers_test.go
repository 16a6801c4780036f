package api

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// counted is an edit that makes a rate of scenarios(t), whose other ranges are the template's, one that was observed.
var counted = []plan.Edit{{Do: "type", Path: "channels.ads.rates.customer", Text: "20/100"}}

// driven asks what the spread of a number hangs on.
func driven(t *testing.T, q Request) *view.Drivers {
	q.Do = "drivers"
	a := NewEngine().Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	d := &view.Drivers{}
	require.NoError(t, json.Unmarshal(a.Result, d))
	return d
}

func TestWhatTheSpreadHangsOn(t *testing.T) {
	d := driven(t, Request{Plan: scenarios(t), Edits: counted, Metric: "mrr@last", Draws: 5000, Lang: "en"})
	sum := 0.0
	held := map[string]view.Driver{}
	for i, o := range d.Holds {
		sum += o.First.Value
		held[o.Paths[0]] = o
		if i > 0 {
			assert.LessOrEqual(t, o.First.Value, d.Holds[i-1].First.Value, "the greatest first")
		}
		assert.Nil(t, o.Total)
		assert.Nil(t, o.Worth, "there is nothing to choose")
	}
	assert.Greater(t, sum, 0.7)
	assert.Less(t, sum, 1.05)
	assert.Greater(t, held["customers.price"].Rank, 0.3)
	assert.Zero(t, held["customers.price"].More, "it was not counted")
	rate := held["channels.ads.rates.customer"]
	assert.InDelta(t, math.Ceil(101/(1-rate.First.Value)), rate.More, 1)
	require.NotNil(t, d.Hang)
	assert.Contains(t, d.Hang.Headline, "alone holds")
	require.NotNil(t, d.Swing)
	assert.NotEmpty(t, d.Swing.Labels)
	require.Len(t, d.Sentence, 1)
	assert.Contains(t, d.Sentence[0].Text, "of the uncertainty")
}

func TestTotalsAreNoLessThanWhatOneHoldsAlone(t *testing.T) {
	d := driven(t, Request{Plan: scenarios(t), Edits: counted, Metric: "mrr@last", Draws: 3000, Method: "total"})
	for _, o := range d.Holds {
		require.NotNil(t, o.Total)
		assert.GreaterOrEqual(t, o.Total.Value, o.First.Value-2*(o.First.Error+o.Total.Error), o.Paths)
		assert.Less(t, o.Total.Error, 0.1)
	}
}

func TestKnowingIsWorthNoMoreThanKnowingAll(t *testing.T) {
	d := driven(t, Request{Plan: scenarios(t), Edits: counted, Metric: "gp@total", Draws: 3000, Scenarios: []string{"base", "stretch"}, Lang: "zh"})
	require.NotNil(t, d.Perfect)
	assert.GreaterOrEqual(t, d.Perfect.Value, 0.0)
	for _, o := range d.Holds {
		require.NotNil(t, o.Worth)
		assert.GreaterOrEqual(t, o.Worth.Value, 0.0)
		assert.LessOrEqual(t, o.Worth.Value, d.Perfect.Value)
	}
	require.NotNil(t, d.Measure)
	assert.Len(t, d.Measure.Notes, 2)
}

func TestACertainNumberHangsOnNothing(t *testing.T) {
	d := driven(t, Request{Plan: scenarios(t), Metric: "spend@1", Draws: 1000})
	assert.Empty(t, d.Holds)
	assert.Nil(t, d.Hang)
}

func TestDriversCanBeStopped(t *testing.T) {
	Watch = func(float64, int) bool { return false }
	defer func() { Watch = nil }()
	a := NewEngine().Run(Request{Do: "drivers", Plan: scenarios(t), Edits: counted})
	assert.False(t, a.OK)
	require.Len(t, a.Faults, 1)
	assert.Equal(t, "drivers-stopped", a.Faults[0].Code)
}
