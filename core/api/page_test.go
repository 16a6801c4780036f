package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func pageOf(t *testing.T, q Request) (view.Page, Response) {
	t.Helper()
	q.Do = "page"
	a := Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var p view.Page
	require.NoError(t, json.Unmarshal(a.Result, &p))
	return p, a
}

func templateText(t *testing.T) string {
	t.Helper()
	a := Run(Request{Do: "template", Template: "b2b-saas", Lang: "en"})
	require.True(t, a.OK)
	return a.Plan
}

func TestAPageHoldsTheViewThatWasAskedFor(t *testing.T) {
	text := templateText(t)
	for viewName, has := range map[string]func(view.Page) bool{
		"overview": func(p view.Page) bool { return p.Overview != nil && p.Assume == nil && p.Funnel == nil },
		"assume":   func(p view.Page) bool { return p.Assume != nil && p.Overview == nil && p.Funnel == nil },
		"funnel":   func(p view.Page) bool { return p.Funnel != nil && p.Overview == nil && p.Assume == nil },

		"sheet":     func(p view.Page) bool { return p.Sheet != nil },
		"report":    func(p view.Page) bool { return p.Report != nil },
		"whatif":    func(p view.Page) bool { return p.WhatIf != nil },
		"causes":    func(p view.Page) bool { return p.Causes != nil },
		"search":    func(p view.Page) bool { return p.Search != nil },
		"scenarios": func(p view.Page) bool { return p.Scenarios != nil },
	} {
		p, a := pageOf(t, Request{Plan: text, View: viewName, Lang: "en"})
		assert.True(t, has(p), viewName)
		assert.NotEmpty(t, p.Sentence, viewName)
		assert.Equal(t, text, a.Plan, "without edits the text stays as it was")
	}
}

func TestAnEditChangesThePageAndTheText(t *testing.T) {
	text := templateText(t)
	before, _ := pageOf(t, Request{Plan: text, View: "overview", Lang: "en"})
	edit := plan.Edit{Do: "type", Path: "customers.price", Text: "1"}
	after, a := pageOf(t, Request{Plan: text, View: "overview", Lang: "en", Edits: []plan.Edit{edit}})
	assert.NotEqual(t, before.Overview.Kpis, after.Overview.Kpis)
	assert.NotEqual(t, before.Receipt, after.Receipt)
	again, _ := pageOf(t, Request{Plan: a.Plan, View: "overview", Lang: "en"})
	assert.Equal(t, after, again, "the text after the edit gives the same page")
}

func TestARefusedEditHasFaultsAndNoPage(t *testing.T) {
	text := templateText(t)
	a := Run(Request{Do: "page", Plan: text, View: "overview", Lang: "en", Edits: []plan.Edit{{Do: "type", Path: "customers.margin", Text: "134", AsPercent: true}}})
	assert.False(t, a.OK)
	assert.Empty(t, a.Result)
	assert.NotEmpty(t, a.Faults)
	assert.Equal(t, text, a.Plan)
}
