package view_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// evaluated is a plan's text with the rows that are wanted.
func evaluated(t testing.TB, doc *plan.Doc, l view.Lang, want func(*compile.Sheet) []model.RowID) *view.Results {
	t.Helper()
	sheet, notes := compile.Plan(doc)
	require.NotNil(t, sheet, "%v", notes)
	st := sheet.Model.Program(want(sheet)...).NewState()
	st.Program().Eval(st, sheet.Model.Defaults())
	return view.NewResults(sheet, st, view.Receipt{Document: plan.Hash(doc), Scenario: "base", Engine: "test"}, l)
}

func pageOf(t testing.TB, doc *plan.Doc, name, section string, l view.Lang) *view.Page {
	t.Helper()
	return looked(t, doc, view.Look{View: name, Section: section}, l)
}

func looked(t testing.TB, doc *plan.Doc, look view.Look, l view.Lang) *view.Page {
	t.Helper()
	return evaluated(t, doc, l, func(s *compile.Sheet) []model.RowID { return view.Needs(s, look.View) }).Page(look)
}

// spoken is a text with what is blue in brackets.
func spoken(spans []view.Span) string {
	text := ""
	for _, s := range spans {
		if s.Tone == "input" {
			s.Text = "[" + s.Text + "]"
		}
		text += s.Text
	}
	return text
}
