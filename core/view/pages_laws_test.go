package view_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
	"planleaf/core/view"
)

func drawn(r *rapid.T) *plan.Doc {
	return plantest.Plan(func(label string, least, most int) int {
		return rapid.IntRange(least, most).Draw(r, label)
	}, plantest.Without{})
}

// Whatever the plan, every view of it stands, in both languages, its findings short and
// without holes, its lists of equal length.
func TestLawEveryPlanHasItsPages(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		doc := drawn(r)
		sheet, notes := compile.Plan(doc)
		if sheet == nil {
			r.Fatalf("a drawn plan has faults: %v", notes)
		}
		for _, name := range []string{view.Overview, view.Assumptions, view.FunnelView, view.ReportView} {
			st := sheet.Model.Program(view.Needs(sheet, name)...).NewState()
			st.Program().Eval(st, sheet.Model.Defaults())
			for _, l := range []view.Lang{view.Zh, view.En} {
				results := view.NewResults(sheet, st, view.Receipt{}, l)
				p := results.Page(view.Look{View: name})
				sentence := ""
				for _, s := range p.Sentence {
					sentence += s.Text
				}
				finding(r, l, sentence)
				for _, f := range figures(p) {
					finding(r, l, f.Headline)
					for _, s := range f.Series {
						assert.Len(r, s.Texts, len(s.Values), f.ID)
						assert.Len(r, s.Values, len(f.Labels), f.ID)
					}
					for _, row := range f.Table.Rows {
						assert.Len(r, row.Cells, len(f.Table.Columns), f.ID)
					}
				}
				if p.Funnel != nil {
					for _, row := range p.Funnel.Steps.Rows {
						assert.Len(r, row.Cells, len(p.Funnel.Steps.Columns))
					}
				}
				if p.Assume != nil {
					for _, tab := range p.Assume.Tabs {
						grid(r, results.Page(view.Look{View: name, Section: tab.ID}).Assume)
					}
				}
			}
		}
	})
}

func figures(p *view.Page) []view.Figure {
	if p.Overview != nil {
		return p.Overview.Figures
	}
	if p.Funnel != nil {
		return []view.Figure{p.Funnel.Ribbon, p.Funnel.Costs}
	}
	return nil
}

// finding checks a headline: at most 34 Chinese characters or 16 words, the names of the
// plan left out of account, and nothing left to fill in.
func finding(r *rapid.T, l view.Lang, text string) {
	assert.NotEmpty(r, text)
	assert.NotRegexp(r, `\{\d\}|NaN|Inf|  `, text)
	if l == view.En {
		assert.LessOrEqual(r, len(strings.Fields(text)), 18, text)
		return
	}
	han := 0
	for _, c := range text {
		if unicode.Is(unicode.Han, c) {
			han++
		}
	}
	assert.LessOrEqual(r, han, 40, text)
}

func grid(r *rapid.T, a *view.Assume) {
	paths := map[string]bool{}
	for _, row := range a.Rows {
		assert.NotEmpty(r, row.Label, row.Path)
		assert.False(r, paths[row.Kind+row.Path], "%s stands twice in %s", row.Path, a.Section)
		paths[row.Kind+row.Path] = true
		if n := len(row.Texts); n != 0 && n != 1 && n != len(a.Columns)-1 {
			r.Fatalf("%s has %d texts for %d months", row.Path, n, len(a.Columns)-1)
		}
	}
}

// Typing what a cell says into it changes nothing: every editable row names a place of
// the plan, and says its value as the plan reads it.
func TestLawTypingWhatIsShownChangesNothing(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		doc := drawn(r)
		sheet, _ := compile.Plan(doc)
		st := sheet.Model.Program(view.Needs(sheet, view.Assumptions)...).NewState()
		st.Program().Eval(st, sheet.Model.Defaults())
		results := view.NewResults(sheet, st, view.Receipt{}, view.Zh)
		for _, tab := range results.Page(view.Look{View: view.Assumptions}).Assume.Tabs {
			for _, row := range results.Page(view.Look{View: view.Assumptions, Section: tab.ID}).Assume.Rows {
				if row.Input == "" {
					continue
				}
				after, notes := plan.Apply(doc, plan.Edit{Do: "type", Path: row.Path, Text: row.Input, AsPercent: row.Percent})
				if after == nil {
					r.Fatalf("%s does not take %q: %v", row.Path, row.Input, notes)
				}
				assert.Equal(r, string(plan.Format(doc)), string(plan.Format(after)), "%s %q", row.Path, row.Input)
			}
		}
	})
}

// Every row that a person may see has words, a trace that ends at assumptions, and a
// formula without holes.
func TestLawEveryRowCanBeExplained(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		sheet, _ := compile.Plan(drawn(r))
		rows := view.Visible(sheet)
		id := rows[rapid.IntRange(0, len(rows)-1).Draw(r, "row")]
		st := sheet.Model.Program(id).NewState()
		st.Program().Eval(st, sheet.Model.Defaults())
		period := rapid.IntRange(0, sheet.Model.Periods()-1).Draw(r, "period")
		for _, l := range []view.Lang{view.Zh, view.En} {
			results := view.NewResults(sheet, st, view.Receipt{}, l)
			n := results.Trace(id, period)
			explained(r, sheet, n)
			assert.NotContains(r, results.TraceText(n, nil, 80), "{")
			from := rapid.IntRange(0, period).Draw(r, "from")
			e := results.Explain(compile.Query{Row: id, From: from, To: period}, nil, nil)
			assert.NotContains(r, spoken(e.Formula)+spoken(e.At), "…")
			for _, in := range e.Inputs { // each input can be opened, and explained by itself
				opened := results.Explain(compile.Query{Row: id, From: from, To: period}, []string{in.Key}, nil)
				for _, n := range opened.Inputs {
					assert.Equal(r, n.Key == in.Key && in.Opens, len(n.Inputs) > 0, n.Key)
				}
				if in.Address != "" {
					_, note := sheet.Resolve(in.Address)
					assert.Nil(r, note, in.Address)
				}
			}
		}
	})
}

func explained(r *rapid.T, sheet *compile.Sheet, n view.Trace) {
	assert.NotEmpty(r, n.Label, n.Path)
	if id, _ := sheet.Model.Find(n.Path); sheet.Model.Spec(id).Name != "stage" { // a stage may have its id alone
		assert.NotEqual(r, n.Path, n.Label, "a row has words of its own")
	}
	assert.NotContains(r, n.Formula, "…", n.Path)
	id, _ := sheet.Model.Find(n.Path)
	if _, given := sheet.Model.Param(id); given {
		assert.Equal(r, "assumption", n.Kind, n.Path)
	}
	for _, in := range n.Inputs {
		explained(r, sheet, in)
	}
}
