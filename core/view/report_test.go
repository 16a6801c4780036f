//go:build !js

package view_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/view"
)

// reportOf is the report of the plan of the golden files, weighed as the api weighs it.
func reportOf(t *testing.T, l view.Lang) *view.Page {
	t.Helper()
	r := evaluated(t, year(t), l, func(s *compile.Sheet) []model.RowID { return view.Needs(s, view.ReportView) })
	p := r.Page(view.Look{View: view.ReportView})
	require.NotNil(t, p.Report)
	at := r.Answer()
	program := r.Sheet.Model.Program(at.Row)
	n := explain.Number{Row: at.Row, From: at.From, To: at.To}
	p.Report.Weakest = r.Weakest(explain.NewVariants(program, 64).Moves(r.Sheet.Model.Defaults(), n, view.Levers(program), 0.1))
	return p
}

func TestGoldenReport(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		p := reportOf(t, l)
		o := p.Report
		var b strings.Builder
		line := func(texts ...string) { b.WriteString(strings.Join(texts, " | ") + "\n") }
		line(p.Crumb)
		line(o.When)
		line(o.Lead)
		for _, f := range o.Figures {
			line("## " + f.Headline)
		}
		for _, table := range []*view.Table{o.Channels, o.Targets, o.Weakest} {
			line("## "+table.Caption, table.Note)
			b.WriteString(table.Text())
		}
		line("## " + o.Conventions.Head)
		for _, text := range o.Conventions.Texts {
			line("- " + text)
		}
		for _, term := range o.Terms {
			line(term.Name, term.Meaning)
		}
		line(o.Base)
		golden(t, "report_"+string(l)+".txt", b.String())
	}
}

func TestTheWeakestAssumptionsAreThoseThatMoveMostWithoutSource(t *testing.T) {
	table := reportOf(t, view.En).Report.Weakest
	require.NotEmpty(t, table.Rows)
	assert.LessOrEqual(t, len(table.Rows), 12)
	sourced := false
	seen := map[string]bool{}
	for _, row := range table.Rows {
		assert.Len(t, row.Cells, len(table.Columns))
		assert.False(t, seen[row.ID], "%s stands twice", row.ID)
		seen[row.ID] = true
		assert.NotEmpty(t, row.Cells[3].Text, "what 10%% more of %s does", row.ID)
		none := row.Cells[4].Text == "none"
		assert.False(t, sourced && none, "those without a source come first")
		sourced = sourced || !none
	}
}
