package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// uncertain is a question of a plan with a range and a scenario.
func uncertain(t *testing.T) Request {
	text := strings.Replace(scenarios(t), `"changes": [{"path": "channels.gone.spend", "multiply": 2}]`, `"changes": []`, 1)
	return Request{Plan: text, Lang: "en", Draws: 1000, Scenarios: []string{"stretch"},
		Edits: []plan.Edit{{Do: "type", Path: "customers.price", Text: "3000 to 4000"}}}
}

func TestRiskSaysTheSameOfPartsAsOfAllDrawsAtOnce(t *testing.T) {
	e := NewEngine()
	q := uncertain(t)
	q.Do = "risk"
	whole := e.Run(q)
	require.True(t, whole.OK, "%v", whole.Faults)
	var parts [][]byte
	for _, ends := range [][2]int{{2, 99}, {0, 2}} {
		q.Do, q.From, q.To = "draw", ends[0], ends[1]
		parts = append(parts, NewEngine().Run(q).Part)
	}
	q.Do, q.From, q.To, q.Parts = "risk", 0, 0, parts
	merged := e.Run(q)
	assert.Equal(t, string(whole.Result), string(merged.Result))
	assert.Equal(t, whole.Part, merged.Part)

	var r view.Risk
	require.NoError(t, json.Unmarshal(whole.Result, &r))
	assert.Equal(t, "1,000 draws", r.Draws)
	for _, f := range []*view.Figure{r.Fan, r.Chance, r.Spread, r.Curve, r.Pairs} {
		require.NotNil(t, f)
		assert.NotEmpty(t, f.Headline)
		assert.NotEmpty(t, f.Describe)
		assert.NotEmpty(t, f.Table.Rows)
	}
	assert.Len(t, r.Odds.Rows, 2)
}

func TestDrawsOfAnotherQuestionAreRefused(t *testing.T) {
	q := uncertain(t)
	q.Do = "draw"
	part := Run(q).Part
	q.Do, q.Parts = "risk", [][]byte{part[:len(part)-3]}
	assert.Equal(t, "part-unreadable", Run(q).Faults[0].Code)
	q.Parts = [][]byte{part, part}
	assert.Equal(t, "part-twice", Run(q).Faults[0].Code)
	q.Parts, q.Seed = [][]byte{part}, 77
	assert.Equal(t, "part-other", Run(q).Faults[0].Code)
}

func TestACertainPlanOffersARangeToTryWhichMakesItUncertain(t *testing.T) {
	q := Request{Do: "page", View: view.RiskView, Lang: "en", Plan: `{"planleaf": 1, "id": "p", "title": "P", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "customer"}], "channels": [{"id": "ads", "kind": "organic", "leads": 1000, "rates": {"customer": 0.2}}],
		"customers": {"opening": 100, "churn": 0.03, "price": 50}}`}
	form := func() *view.RiskForm {
		a := Run(q)
		require.True(t, a.OK, "%v", a.Faults)
		var p view.Page
		require.NoError(t, json.Unmarshal(a.Result, &p))
		require.NotNil(t, p.Risk)
		return p.Risk
	}
	empty := form().Empty
	require.NotNil(t, empty)
	require.NotEmpty(t, empty.Path)
	q.Edits = []plan.Edit{{Do: "type", Path: empty.Path, Text: empty.Text}}
	now := form()
	assert.Nil(t, now.Empty)
	assert.NotEmpty(t, now.Metric)
	assert.NotEmpty(t, now.Months)
}
