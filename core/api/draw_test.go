package api

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/risk"
)

func TestDrawAnswersWithAPartThatTheStudyReads(t *testing.T) {
	text := strings.Replace(scenarios(t), `"changes": [{"path": "channels.gone.spend", "multiply": 2}]`, `"changes": []`, 1)
	e := NewEngine()
	q := Request{Do: "draw", Plan: text, Draws: 700, Scenarios: []string{"stretch", "base"}, Rows: []string{"new"},
		Edits: []plan.Edit{{Do: "type", Path: "customers.price", Text: "3000 to 4000"}}}
	whole := e.Run(q)
	require.True(t, whole.OK, "%v", whole.Faults)
	q.From, q.To = 0, 1
	first := e.Run(q)
	q.From, q.To = 1, 99
	rest := NewEngine().Run(q)

	var parts []*risk.Part
	for _, a := range []Response{rest, first} {
		p, err := risk.ReadPart(a.Part)
		require.NoError(t, err)
		parts = append(parts, p)
	}
	merged, err := risk.Merge(parts...)
	require.NoError(t, err)
	assert.Equal(t, whole.Part, merged.Bytes())

	s, no := e.study(q)
	require.Nil(t, no)
	assert.Equal(t, []string{"base", "stretch"}, s.scenarios)
	r, err := s.run.Result(merged)
	require.NoError(t, err)
	mrr := r.Number(0, s.metric.Number)
	assert.Equal(t, 700, mrr.Count())
	assert.Positive(t, mrr.SD())
	assert.Positive(t, r.Pair(0, 1, s.metric.Number).More.Value)
}

// Streams of draws are keyed by ids: what things are called moves no number.
func TestRenamingChangesNoNumberOfASimulation(t *testing.T) {
	text := scenarios(t)
	named := regexp.MustCompile(`"(name|title)": "[^"]*"`)
	other := named.ReplaceAllString(text, `"$1": "又名 renamed"`)
	require.NotEqual(t, text, other)
	ask := func(text string) []byte {
		a := NewEngine().Run(Request{Do: "draw", Plan: text, Draws: 700, Scenarios: []string{"stretch", "base"}, Edits: []plan.Edit{{Do: "type", Path: "customers.price", Text: "3000 to 4000"}}})
		require.True(t, a.OK, "%v", a.Faults)
		return a.Part
	}
	assert.Equal(t, ask(text), ask(other))
}
