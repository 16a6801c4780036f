//go:build !js

package view_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/explain"
	"planleaf/core/view"
)

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

func TestGoldenExplain(t *testing.T) {
	for _, l := range []view.Lang{view.Zh, view.En} {
		r := evaluated(t, year(t), l, everything)
		text := ""
		for _, address := range []string{"mrr", "new.ads@2027-06", "cac@2027-01..2027-03", "channels.ads.spend@2027-02", "nrr@2027-03"} {
			q, note := r.Sheet.Resolve(address)
			require.Nil(t, note)
			p := r.Sheet.Model.Program(q.Row)
			moves := explain.NewVariants(p, 64).Moves(r.Sheet.Model.Defaults(), explain.Number{Row: q.Row, From: q.From, To: q.To}, view.Levers(p), 0.1)
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
