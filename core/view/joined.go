package view

import (
	"strings"

	"planleaf/core/plan"
)

// Joined is what a scenario file brings into a plan.
//
//	ID       of the scenario there
//	Title    what it is, in a sentence: "进取：3 项改动"
//	From     where it comes from: by whom, when, of which plan
//	Lead     how the plan stands to the one that it was made from
//	Other    it belongs to another plan: to be asked about first
//	Same     the plan is the one that it was made from
//	There    the plan has all of it already
//	Changes  what it changes, and what that says in the plan now
//	Moved    what has another value in the plan itself since the file was made
//	Notes    what else to know: changes that lead nowhere, parents that differ
//	Step     name of the step that adds it
type Joined struct {
	ID      string   `json:"id"`
	Title   string   `json:"title"`
	From    string   `json:"from"`
	Lead    string   `json:"lead"`
	Note    string   `json:"note,omitempty"`
	Other   bool     `json:"other,omitempty"`
	Same    bool     `json:"same,omitempty"`
	There   bool     `json:"there,omitempty"`
	Changes Table    `json:"changes"`
	Moved   *Table   `json:"moved,omitempty"`
	Notes   []string `json:"notes"`
	Step    string   `json:"step"`
}

// NewJoined puts what became of a scenario file into words.
func NewJoined(d *plan.Doc, h *plan.Handed, j plan.Joined, l Lang) Joined {
	f, n := Format{l, d.Currency}, NewNames(d, l)
	s := d.Scenario(j.ID)
	name := clean(s.Name)
	if name == "" {
		name = clean(s.ID)
	}
	out := Joined{
		ID: j.ID, Other: j.Other, Same: j.Same, There: j.There && j.Said == 0, Note: clean(s.Note),
		Title: count(wordJoinTitle, wordJoinTitleOne, l, len(s.Changes), name),
		Step:  wordJoinStep.fill(l, name),
	}
	from := []string{wordJoinOf.fill(l, clean(h.Title))}
	if h.By != "" {
		from = append(from, clean(h.By))
	}
	if h.At != "" {
		from = append(from, When(h.At, "", l))
	}
	out.From = strings.Join(from, " · ")
	switch {
	case j.There && j.Said > 0:
		out.Lead = wordJoinSaid.in(l)
	case j.There:
		out.Lead = wordJoinThere.in(l)
	case j.Other:
		theirs, own := clean(h.Title), clean(d.Title)
		if theirs == own {
			theirs, own = wordJoinByID.fill(l, theirs, clean(h.PlanID)), wordJoinByID.fill(l, own, clean(d.ID))
		}
		out.Lead = wordJoinOther.fill(l, theirs, own)
	case j.Same:
		out.Lead = wordJoinSame.in(l)
	case len(j.Moved) == 0:
		out.Lead = wordJoinStill.in(l)
	default:
		out.Lead = count(wordJoinMoved, wordJoinMovedOne, l, len(j.Moved), "")
	}
	at := map[string]plan.Assumption{}
	for _, a := range plan.Assumptions(d) {
		at[a.Path] = a
	}
	out.Changes = Table{
		Caption: wordJoinChanges.in(l), Align: "lrr",
		Columns: []string{wordJoinWhat.in(l), wordJoinNow.in(l), wordJoinChanged.in(l)},
	}
	for i := range s.Changes {
		c := &s.Changes[i]
		a, known := assumptionOf(at, c.Path)
		row := []Cell{{Text: n.Path(c.Path), Sub: clean(c.Note)}, {}, {Text: f.Change(c, a.Unit)}}
		if known && a.Path == c.Path {
			row[1].Text = plan.Typed(a.Value, a.Unit)
		}
		out.Changes.Rows = append(out.Changes.Rows, TableRow{Cells: row})
	}
	if len(j.Moved) > 0 {
		out.Moved = &Table{
			Caption: wordJoinSince.in(l), Align: "lrr",
			Columns: []string{wordJoinWhat.in(l), wordJoinWas.in(l), wordJoinNow.in(l)},
		}
		for _, m := range j.Moved {
			out.Moved.Rows = append(out.Moved.Rows, TableRow{Cells: []Cell{{Text: n.Path(m.Path)}, {Text: plan.Typed(m.Was, m.Unit)}, {Text: plan.Typed(m.Value, m.Unit)}}})
		}
	}
	if j.Said > 0 {
		out.Notes = append(out.Notes, count(wordJoinSays, wordJoinSaysOne, l, j.Said, ""))
	}
	for _, path := range j.Gone {
		out.Notes = append(out.Notes, wordJoinGone.fill(l, clean(path)))
	}
	for _, id := range j.Added {
		out.Notes = append(out.Notes, wordJoinAdded.fill(l, scenarioName(d, id)))
	}
	for _, id := range j.Kept {
		out.Notes = append(out.Notes, wordJoinKept.fill(l, scenarioName(d, id)))
	}
	return out
}

func scenarioName(d *plan.Doc, id string) string {
	if s := d.Scenario(id); s != nil && s.Name != "" {
		return clean(s.Name)
	}
	return clean(id)
}

// count is a phrase about so many things, {0}, and a name, {1}.
func count(many, one word, l Lang, n int, rest ...string) string {
	w := many
	if n == 1 {
		w = one
	}
	return w.fill(l, append([]string{grouped(float64(n), 0)}, rest...)...)
}

// assumptionOf finds the assumption at a path, or the one that the path is a part of.
func assumptionOf(at map[string]plan.Assumption, path string) (plan.Assumption, bool) {
	for p := path; p != ""; p = p[:max(0, strings.LastIndexByte(p, '.'))] {
		if a, known := at[p]; known {
			return a, true
		}
	}
	return plan.Assumption{}, false
}

// Change is what a change of a scenario does, as a person would write it: "25%", "×1.2", "+2 个百分点, 2027年4–6月".
func (f Format) Change(c *plan.Change, unitName string) string {
	var said []string
	if c.Set != nil {
		said = append(said, plan.Typed(c.Set, unitName))
	}
	if c.Multiply != nil {
		said = append(said, "×"+trim(fixed(*c.Multiply, 6)))
	}
	if c.Add != nil {
		said = append(said, f.Difference(*c.Add, units[unitName]))
	}
	text := strings.Join(said, " ")
	switch {
	case c.From != "" && c.To != "":
		return wordJoinDuring.fill(f.Lang, text, between(ParseMonth(c.From), ParseMonth(c.To), f.Lang))
	case c.From != "":
		return wordJoinFrom.fill(f.Lang, text, ParseMonth(c.From).Long(f.Lang))
	case c.To != "":
		return wordJoinTo.fill(f.Lang, text, ParseMonth(c.To).Long(f.Lang))
	}
	return text
}

// Text is what is brought, as a person reads it in a terminal.
func (j Joined) Text() string {
	var b strings.Builder
	b.WriteString(j.Title + "\n" + j.From + "\n" + j.Lead + "\n")
	for _, t := range []*Table{&j.Changes, j.Moved} {
		if t != nil && len(t.Rows) > 0 {
			b.WriteString("\n" + t.Caption + "\n" + t.Text())
		}
	}
	for _, n := range j.Notes {
		b.WriteString(n + "\n")
	}
	return b.String()
}
