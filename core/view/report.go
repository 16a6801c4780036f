package view

import (
	"strconv"
	"strings"
)

// Report is the plan on paper: the overview with what its numbers rest on. Its title is
// the page's sentence, its date the months that it knows of: nothing here has a clock.
//
//	When         over the first page: its months, and up to where they are recorded
//	Lead         a paragraph: what comes, who brings it, what it costs
//	Figures      what the plan is about, then cash
//	Channels     the funnel by channel, with totals
//	Weakest      the assumptions that move the plan most, those without a source first
//	Conventions  what holds for all numbers, a sentence each
//	Terms        what the metrics on it mean
//	Base         under every page, beside the receipt: scenario, engine, and that nothing is drawn
type Report struct {
	When        string   `json:"when"`
	Lead        string   `json:"lead"`
	Kpis        []Kpi    `json:"kpis"`
	Figures     []Figure `json:"figures"`
	Channels    *Table   `json:"channels,omitempty"`
	Targets     *Table   `json:"targets,omitempty"`
	Weakest     *Table   `json:"weakest,omitempty"`
	Conventions Part     `json:"conventions"`
	Terms       []Term   `json:"terms"`
	Base        string   `json:"base"`
}

// Part is a head and what stands under it.
type Part struct {
	Head  string   `json:"head"`
	Texts []string `json:"texts"`
}

// Term is a name and its meaning.
type Term struct {
	Name    string `json:"name"`
	Meaning string `json:"meaning"`
}

// report is the report without its assumptions, which take other evaluations: see Weakest.
func (r *Results) report() *Report {
	o := r.overview()
	c := r.cut(Look{})
	out := &Report{
		When: r.known(), Kpis: o.Kpis, Figures: o.Figures[:2], Targets: o.Targets,
		Conventions: r.conventions(),
		Base:        wordReportBase.fill(r.Lang, r.Receipt.Engine, r.scenario()),
	}
	if r.sim() == nil {
		out.Base += wordSep.in(r.Lang) + wordNotDrawn.in(r.Lang)
	}
	out.Lead = r.lead(o)
	if len(c.items) > 0 {
		out.Channels = c.brief()
	}
	out.Terms = r.terms(o.Kpis)
	out.still()
	return out
}

// still takes out where numbers lead: paper leads nowhere.
func (p *Report) still() {
	for i := range p.Kpis {
		p.Kpis[i].Explain = ""
	}
	for i := range p.Figures {
		p.Figures[i].Explain, p.Figures[i].Table = nil, Table{}
	}
	for _, t := range []*Table{p.Channels, p.Targets} {
		if t == nil {
			continue
		}
		for _, row := range t.Rows {
			for i := range row.Cells {
				row.Cells[i].Explain, row.Cells[i].Path = "", ""
			}
		}
	}
}

// known is the months of the plan, and up to where they are recorded.
func (r *Results) known() string {
	last := -1
	for _, a := range r.Sheet.Actuals() {
		for t, v := range a.Values {
			if v == v {
				last = max(last, t)
			}
		}
	}
	if last < 0 {
		return r.span()
	}
	return r.span() + wordSep.in(r.Lang) + wordRecordedTo.fill(r.Lang, r.month(last).Long(r.Lang))
}

// lead says what the headlines of the report leave out.
func (r *Results) lead(o *Over) string {
	if r.emptiness() != "" {
		return ""
	}
	var said []string
	switch id, ok := r.row("mrr"); {
	case r.about() == "mrr" || o.Figures[0].Now > 0:
		said = append(said, r.moves("active"))
	case ok && sumOf(r.State.Row(id)) != 0 && len(r.goals()) > 0: // else the title says it
		said = append(said, r.moves("mrr"))
	}
	if len(o.Figures) > 2 {
		said = append(said, o.Figures[2].Headline)
	}
	if cost, _ := r.over("cac"); cost == cost {
		said = append(said, wordCacIs.fill(r.Lang, r.Text(cost, r.unit("cac"))))
	}
	text := ""
	for _, one := range said {
		text += one + wordFullStop.in(r.Lang)
	}
	return strings.TrimSpace(text)
}

// brief is the funnel by channel in a few columns: counts, end to end, cost.
func (c cut) brief() *Table {
	costs := c.costs()
	t := &Table{Caption: costs.Headline, Note: wordBriefSub.fill(c.Lang, c.when()), Columns: []string{c.head()}}
	stages := countPaths(c.Doc.Stages)
	c.items = c.ranked("new")
	texts := make([][]string, len(stages))
	for k, path := range stages {
		texts[k] = c.Counts(c.counts(path))
		t.Columns = append(t.Columns, c.Names.stage[c.Names.stages[k]])
	}
	t.Columns = append(t.Columns, wordEndToEnd.in(c.Lang), wordCAC.in(c.Lang))
	t.Align = "l" + strings.Repeat("r", len(t.Columns)-1)
	for i, it := range c.items {
		row := TableRow{ID: it.id, Cells: []Cell{{Text: it.name}}}
		for k := range stages {
			row.Cells = append(row.Cells, Cell{Text: texts[k][i]})
		}
		t.Rows = append(t.Rows, row)
	}
	total := TableRow{Kind: "total", Cells: []Cell{{Text: wordTotal.in(c.Lang)}}}
	for _, path := range stages {
		total.Cells = append(total.Cells, Cell{Text: c.Text(c.count(path), c.unit(path))})
	}
	t.Rows = append(t.Rows, total)
	for i, ends := range c.ends() {
		t.Rows[i].Cells = append(t.Rows[i].Cells, ends[0], ends[2])
	}
	return t
}

// conventions are what holds for all numbers, with the plan's own choices.
func (r *Results) conventions() Part {
	c := &r.Doc.Conventions
	p := Part{Head: wordConventions.in(r.Lang)}
	put := func(w word, args ...string) { p.Texts = append(p.Texts, w.fill(r.Lang, args...)) }
	put(wordConvMoney, r.Currency)
	put(wordConvCAC)
	put(wordConvChurn)
	put(wordConvRetention)
	put(wordConvLTV, strconv.Itoa(c.WorthMonths()), r.Whole(c.YearDiscount()))
	put(wordConvReturn, strconv.Itoa(c.EarnMonths()))
	put(wordConvRatio)
	if n := r.yearStart(); n > 1 {
		put(wordConvYear, Month(n-1).Short(r.Lang))
	}
	if n := len(r.Sheet.Means); n > 0 {
		put(wordConvMeans, strconv.Itoa(n))
	}
	return p
}

// terms are what the metrics of the report mean, each once.
func (r *Results) terms(kpis []Kpi) []Term {
	var out []Term
	said := map[string]bool{}
	put := func(path string) {
		id, ok := r.Sheet.Model.Find(path)
		if !ok {
			return
		}
		spec := r.Sheet.Model.Spec(id)
		if t := (Term{r.Names.Base(spec), r.Names.Meaning(spec)}); t.Meaning != "" && !said[t.Name] {
			said[t.Name] = true
			out = append(out, t)
		}
	}
	for _, k := range kpis {
		put(k.ID)
	}
	put("cac.blended")
	put("conversion")
	for _, g := range r.goals() {
		put(r.Sheet.Model.Spec(g.Row).Path)
	}
	return out
}
