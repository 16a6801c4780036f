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
	"planleaf/core/explain"
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
		golden(t, "trace_"+string(l)+".txt", r.TraceText(r.Trace(id, 5), 100))
	}
}

func TestGoldenSheet(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		r := evaluated(t, year(t), l, everything)
		text := calcShown(r.Page(view.Look{View: view.SheetView, Grain: "quarter", Open: []string{"revenue", "channel.ads"}, Explain: "mrr@last"})) +
			"\n" + calcShown(r.Page(view.Look{View: view.SheetView, Filter: "mql ads 转化"})) +
			"\n" + calcShown(r.Page(view.Look{View: view.SheetView, Filter: "nowhere"}))
		golden(t, "sheet_"+string(l)+".txt", text)
	}
}

// calcShown is what a person reads of the sheet: the last column and the total of each row.
func calcShown(p *view.Page) string {
	var b strings.Builder
	c := p.Sheet
	b.WriteString("# " + p.Sentence[0].Text + "\n")
	for _, s := range c.Sections {
		b.WriteString("## " + s.Label + " | " + strconv.Itoa(s.Count))
		if s.Tells != nil {
			b.WriteString(" | " + s.Tells.Label + " " + s.Tells.Total + " " + s.Tells.Unit)
		}
		b.WriteString("\n")
		for _, r := range s.Rows {
			b.WriteString(strings.Repeat("  ", r.Level+1) + r.Label + " | " + r.Texts[len(r.Texts)-1] + " | " + r.Total + " | " + r.Unit + " | " + spoken(r.Formula) + "\n")
		}
	}
	b.WriteString(c.Columns[len(c.Columns)-1].Key + " " + c.Cell + " <- " + strings.Join(c.Marks, " ") + "\n")
	return b.String()
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

func TestGoldenExplain(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		r := evaluated(t, year(t), l, everything)
		text := ""
		for _, address := range []string{"mrr", "new.ads@2027-06", "cac@2027-01..2027-03", "channels.ads.spend@2027-02", "nrr@2027-03"} {
			q, note := r.Sheet.Resolve(address)
			require.Nil(t, note)
			p := r.Sheet.Model.Program(q.Row)
			moves := explain.NewMover(p).Moves(r.Sheet.Model.Defaults(), explain.Number{Row: q.Row, From: q.From, To: q.To}, view.Levers(p), 0.1)
			e := r.Explain(q, []string{"mql.ads.large@2027-04..2027-06~", "new.ads.large@2027-06"}, moves)
			text += explainShown(e)
		}
		golden(t, "explain_"+string(l)+".txt", text)
	}
}

func explainShown(e *view.Explain) string {
	var b strings.Builder
	line := func(texts ...string) { b.WriteString(strings.TrimRight(strings.Join(texts, " | "), " |") + "\n") }
	line("# "+e.Label, e.When, e.Value+" "+e.Unit, e.Exact, e.Meaning, e.Why)
	if e.Root != nil {
		line("  root " + e.Root.Label + " " + e.Root.Address)
	}
	line("  = " + spoken(e.Formula))
	line("  = " + spoken(e.At))
	var node func(n *view.ExplainNode, indent string)
	node = func(n *view.ExplainNode, indent string) {
		mark := "· "
		switch {
		case n.Opens && n.Inputs == nil:
			mark = "▸ "
		case n.Opens:
			mark = "▾ "
		case n.Given != nil:
			mark = "● "
		}
		line(indent+mark+n.Label, n.Value, n.Note, n.Address)
		for i := range n.Inputs {
			node(&n.Inputs[i], indent+"  ")
		}
	}
	for i := range e.Inputs {
		node(&e.Inputs[i], "  ")
	}
	for _, m := range e.Moves {
		line("  10% "+m.Label, m.Effect, m.Tone, m.Note)
	}
	line("  " + strings.Join(append([]string{e.Rest}, e.Notes...), "; "))
	return b.String()
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
