package api

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// discussed is the template's text after edits.
func discussed(t *testing.T, text string, edits ...plan.Edit) string {
	t.Helper()
	a := Run(Request{Do: "edit", Plan: text, Edits: edits})
	require.True(t, a.OK, "%v", a.Faults)
	return a.Plan
}

func TestAPageShowsWhereCommentsStandAndThemWhenAsked(t *testing.T) {
	text := discussed(t, templateText(t),
		plan.Edit{Do: "comment", Path: "channels.ads.rates.mql@2027-04", Text: "why?", By: "a", At: "2026-11-22T12:00Z"},
		plan.Edit{Do: "comment", Path: "mrr", Text: "good"},
		plan.Edit{Do: "comment", Path: "channels.gone.rate", Text: "?"})
	p, _ := pageOf(t, Request{Plan: text, View: "assume", Lang: "en"})
	require.NotNil(t, p.Comments)
	assert.Equal(t, 3, p.Comments.Open)
	assert.Equal(t, "2027-04", p.Comments.Marks[0].At)
	assert.Nil(t, p.Comments.Threads)
	id := p.Comments.Marks[0].Path
	assert.Equal(t, "channels.ads.rates.mql", id)

	p, _ = pageOf(t, Request{Plan: text, View: "overview", Lang: "en", Said: "open"})
	require.Len(t, p.Comments.Threads, 3)
	first := p.Comments.Threads[0]
	assert.Equal(t, "channels", first.Section)
	assert.Contains(t, first.Place, "Apr 2027")
	assert.Equal(t, "why?", first.Text)
	assert.Empty(t, p.Comments.Threads[1].Section, "a computed number")
	assert.True(t, p.Comments.Threads[2].Gone, "its place is gone, it is kept")

	text = discussed(t, text, plan.Edit{Do: "close", Path: "comments." + first.ID, By: "b"})
	p, _ = pageOf(t, Request{Plan: text, View: "overview", Lang: "en", Said: "open"})
	assert.Len(t, p.Comments.Threads, 2)
	p, _ = pageOf(t, Request{Plan: text, View: "overview", Lang: "en", Said: "all"})
	require.Len(t, p.Comments.Threads, 3)
	assert.Equal(t, "b", p.Comments.Threads[2].Resolved.By, "settled ones come last")
}

func TestASealedPlanAnswersAndIsNotChanged(t *testing.T) {
	text := discussed(t, templateText(t), plan.Edit{Do: "seal", By: "a", At: "2026-11-22T12:00Z"})
	edit := []plan.Edit{{Do: "type", Path: "channels.ads.rates.mql", Text: "40%"}}
	for _, q := range []Request{{Do: "page", View: "assume", Edits: edit}, {Do: "edit", Edits: edit}, {Do: "roll"}} {
		q.Plan = text
		a := Run(q)
		assert.False(t, a.OK)
		assert.Equal(t, text, a.Plan)
		assert.Equal(t, "sealed", a.Faults[len(a.Faults)-1].Code, q.Do)
	}
	for _, e := range []plan.Edit{{Do: "add", Path: "channels", Text: "x"}, {Do: "add", Path: "scenarios", Text: "x"}, {Do: "draft", Path: "base"}, {Do: "comment", Path: "mrr", Text: "?"},
		{Do: "set", Path: "views.pinned", JSON: `["customers.churn"]`}} {
		assert.Equal(t, []string{"sealed"}, codes(Run(Request{Do: "page", View: "assume", Plan: text, Edits: []plan.Edit{e}})), e)
	}
	assert.Equal(t, []string{"sealed"}, codes(Run(Request{Do: "join", Plan: text, Text: handed})), "nor does a scenario file come in")
	assert.True(t, Run(Request{Do: "project", Plan: text, Edits: edit}).OK, "what an edit would do may be asked")
	p, _ := pageOf(t, Request{Plan: text, View: "assume"})
	assert.False(t, p.Seal.Changed)
	assert.Empty(t, Run(Request{Do: "check", Plan: text}).Faults)
	open := discussed(t, text, append([]plan.Edit{{Do: "unseal"}}, edit...)...)
	assert.NotContains(t, open, `"seal"`)
}
