package api

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/plan"
	"planleaf/core/templates"
)

// What an Engine remembers never shows: after any requests it gives the bytes that a new
// one gives.
func TestLawAnswersDoNotDependOnWhatIsRemembered(t *testing.T) {
	texts := []string{small, "{}", "no plan"}
	for _, id := range []string{"b2b-saas", "dental-clinic", "qa-community"} {
		text, ok := templates.Text(id, "en")
		require.True(t, ok)
		texts = append(texts, text)
	}
	edits := []plan.Edit{
		{Do: "type", Path: "customers.price", Text: "410"},
		{Do: "type", Path: "customers.price", Text: "lots"},
		{Do: "remove", Path: "customers.churn"},
		{Do: "set", Path: "title", JSON: `"Another"`},
		{Do: "type", Path: "customers.margin", Text: "0.1 to 0.9"},
		{Do: "set", Path: "customers.price", JSON: `{"value": 5000, "low": 1, "high": 2}`}, // a warning
	}
	rapid.Check(t, func(r *rapid.T) {
		e := NewEngine()
		known := append([]string(nil), texts...)
		for range rapid.IntRange(1, 6).Draw(r, "requests") {
			q := Request{
				ID:   rapid.Int64Range(0, 9).Draw(r, "id"),
				Do:   rapid.SampledFrom([]string{"check", "format", "edit", "page", "project", "trace", "read", "find", "removal"}).Draw(r, "do"),
				Plan: rapid.SampledFrom(known).Draw(r, "plan"),
				Lang: rapid.SampledFrom([]string{"zh", "en", ""}).Draw(r, "lang"),
				View: rapid.SampledFrom([]string{"overview", "assume", "funnel", "none"}).Draw(r, "view"),
				Path: rapid.SampledFrom([]string{"mrr", "new", "customers.price", "nothing"}).Draw(r, "path"),
				Text: "12%",
			}
			for range rapid.IntRange(0, 2).Draw(r, "edits") {
				q.Edits = append(q.Edits, rapid.SampledFrom(edits).Draw(r, "edit"))
			}
			request, err := json.Marshal(q)
			require.NoError(r, err)
			answer := e.Do(request)
			assert.Equal(r, string(NewEngine().Do(request)), string(answer))
			var a Response
			require.NoError(r, json.Unmarshal(answer, &a))
			known = append(known, a.Plan) // the next request goes on from there
		}
	})
}

func TestAnEngineForgetsTheOldest(t *testing.T) {
	e := NewEngine()
	for i := range 10 {
		e.Run(Request{Do: "check", Plan: small + strings.Repeat(" ", i)})
		e.Run(Request{Do: "check", Plan: small, Edits: []plan.Edit{{Do: "type", Path: "customers.price", Text: string(rune('1' + i%9))}}})
		assert.LessOrEqual(t, len(e.recent), remembered)
	}
}
