//go:build !js

package view_test

import (
	_ "embed"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

func init() {
	if flag.Lookup("update") == nil {
		flag.Bool("update", false, "write golden files anew")
	}
}

// golden compares a text with a file, or writes the file under -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if flag.Lookup("update").Value.String() == "true" {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "%s; -update writes it anew", file)
}

//go:embed testdata/plan.json
var planText []byte

// year is a plan with tiers, every way to write a value, targets met and missed, actuals.
func year(t testing.TB) *plan.Doc {
	t.Helper()
	doc, notes := plan.Parse(planText)
	require.NotNil(t, doc, "%v", notes)
	return doc
}

func everything(s *compile.Sheet) []model.RowID { return append(view.Visible(s), s.TargetRows()...) }

func TestGoldenPages(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		doc := year(t)
		text := shown(pageOf(t, doc, view.Overview, "", l)) + "\n" + shown(pageOf(t, doc, view.FunnelView, "", l)) + "\n" + shown(looked(t, doc, view.Look{View: view.FunnelView, By: "tier", Span: "2027-01..2027-03"}, l))
		for _, section := range []string{"channels", "stages", "tiers", "customers", "money", "inputs", "targets"} {
			text += "\n" + shown(pageOf(t, doc, view.Assumptions, section, l))
		}
		golden(t, "pages_"+string(l)+".txt", text)
	}
}

func TestGoldenProjection(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		r := evaluated(t, year(t), l, everything)
		golden(t, "projection_"+string(l)+".txt", view.NewProjection(r, nil).Text(100))
	}
}

func TestGoldenTrace(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		r := evaluated(t, year(t), l, func(s *compile.Sheet) []model.RowID {
			id, ok := s.Model.Find("new.ads")
			require.True(t, ok)
			return []model.RowID{id}
		})
		id, _ := r.Sheet.Model.Find("new.ads")
		golden(t, "trace_"+string(l)+".txt", r.TraceText(r.Trace(id, 5), nil, 100))
	}
}

// shown is what a person reads of a page, one thing a line.
func shown(p *view.Page) string {
	var b strings.Builder
	line := func(texts ...string) { b.WriteString(strings.TrimRight(strings.Join(texts, " | "), " |") + "\n") }
	sentence := ""
	for _, s := range p.Sentence {
		sentence += s.Text
		if s.Tone != "" {
			sentence += "[" + s.Tone + "]"
		}
	}
	line(p.Crumb)
	line("# " + sentence)
	table := func(t *view.Table) {
		line("  " + t.Caption)
		for _, l := range strings.Split(strings.TrimRight(t.Text(), "\n"), "\n") {
			line("    " + l)
		}
	}
	figure := func(f *view.Figure) {
		line("## "+f.Headline, f.Subtitle, f.Unit)
		ticks := []string{}
		for _, t := range f.Ticks {
			ticks = append(ticks, t.Text)
		}
		line("  ticks "+strings.Join(ticks, " "), "now "+strconv.Itoa(f.Now))
		for _, k := range f.Keys {
			line("  key " + k.Style + " " + k.Text)
		}
		for _, m := range f.Marks {
			line("  mark "+m.Kind+" "+m.Series+" "+m.Head+" "+m.Text, strconv.Itoa(m.Index))
		}
		if f.Note != "" {
			line("  note " + f.Note)
		}
		for _, s := range f.Series {
			line("  "+s.Colour+" "+s.Style, s.Label, s.Total, s.Share, strings.Join(s.Texts, " "))
		}
	}
	if o := p.Overview; o != nil {
		for _, k := range o.Kpis {
			line("- "+k.Label, k.Value+" "+k.Unit, k.Note, k.Verdict, k.Says)
		}
		for i := range o.Figures {
			figure(&o.Figures[i])
		}
		if o.Targets != nil {
			table(o.Targets)
		}
	}
	if f := p.Funnel; f != nil {
		for _, c := range append(f.Spans, f.Bys...) {
			on := ""
			if c.On {
				on = "on"
			}
			line("choice "+c.ID, c.Label, on)
		}
		figure(&f.Ribbon)
		figure(&f.Costs)
		table(&f.Steps)
	}
	if a := p.Assume; a != nil {
		for _, t := range a.Tabs {
			line("tab "+t.ID, t.Label)
		}
		line("holds", a.Holds, a.Add.Label)
		for _, k := range a.Add.Kinds {
			line("  kind "+k.ID, k.Label, k.Path)
		}
		for _, r := range a.Rows {
			line("  "+r.Kind+" "+r.Path, r.Label, r.Unit, r.Form, r.Input, r.Texts[min(2, len(r.Texts)-1)], r.Total, r.Note, r.Source)
		}
	}
	return b.String()
}
