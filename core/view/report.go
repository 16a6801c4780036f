package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/unit"
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
//	Base         under every page, beside the receipt: scenario, draws, engine
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
		Base:        wordReportBase.fill(r.Lang, r.Receipt.Engine),
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
	discount, ltv, back := 0.10, 60, 12 // the format's defaults: see plan.Conventions
	c := r.Doc.Conventions
	if c.Discount != nil {
		discount = *c.Discount
	}
	if c.LTVMonths > 0 {
		ltv = c.LTVMonths
	}
	if c.ReturnMonths > 0 {
		back = c.ReturnMonths
	}
	p := Part{Head: wordConventions.in(r.Lang)}
	put := func(w word, args ...string) { p.Texts = append(p.Texts, w.fill(r.Lang, args...)) }
	put(wordConvMoney, r.Currency)
	put(wordConvCAC)
	put(wordConvChurn)
	put(wordConvRetention)
	put(wordConvLTV, strconv.Itoa(ltv), r.Whole(discount))
	put(wordConvReturn, strconv.Itoa(back))
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

// Answer is the number that the plan is about, at its end.
func (r *Results) Answer() compile.Query {
	id, _ := r.row(r.about())
	return compile.Query{Row: id, From: r.last, To: r.last}
}

// mostWeak is how many assumptions a report lists.
const mostWeak = 12

// weight is an assumption and what 10% of it does.
type weight struct {
	*plan.Assumption
	effect string
}

// Weakest are the assumptions that move the answer most, those without a source first.
//
//	moves  how far each assumption moves Answer, the largest first; without any the table
//	       lists the first assumptions of the plan
func (r *Results) Weakest(moves []explain.Move) *Table {
	all := plan.Assumptions(r.Doc)
	if len(all) == 0 {
		return nil
	}
	answer := r.Sheet.Model.Spec(r.Answer().Row)
	list, bare := r.heaviest(all, moves), 0
	for _, one := range list {
		if one.Value.Source == "" {
			bare++
		}
	}
	name := inside(r.Names.Short(answer))
	t := &Table{Align: "lrlrl", Note: wordWeakSub.fill(r.Lang, name, r.month(r.last).Long(r.Lang))}
	w := wordWeakSome
	switch bare {
	case 0:
		w = wordWeakNone
	case len(list):
		w = wordWeakAll
	}
	t.Caption = w.fill(r.Lang, name, strconv.Itoa(len(list)), strconv.Itoa(bare))
	t.Columns = []string{wordWeakHead.in(r.Lang), wordWeakValue.in(r.Lang), wordWeakEvidence.in(r.Lang), wordWeakEffect.in(r.Lang), wordWeakSource.in(r.Lang)}
	for _, sourced := range []bool{false, true} {
		for _, one := range list {
			if (one.Value.Source != "") != sourced {
				continue
			}
			t.Rows = append(t.Rows, r.weakRow(one))
		}
	}
	return t
}

// inside is a name within a sentence: "Customers" is "customers", "MRR" stays.
func inside(name string) string {
	if len(name) > 1 && name[0] >= 'A' && name[0] <= 'Z' && name[1] >= 'a' && name[1] <= 'z' {
		return string(name[0]+'a'-'A') + name[1:]
	}
	return name
}

func (r *Results) weakRow(one weight) TableRow {
	v := one.Value
	source := Cell{Text: v.Source, Sub: strings.TrimPrefix(v.Owner+wordSep.in(r.Lang)+v.AsOf, wordSep.in(r.Lang))}
	source.Sub = strings.TrimSuffix(source.Sub, wordSep.in(r.Lang))
	if v.Source == "" {
		source.Text, source.Tone = wordNoSource.in(r.Lang), "bad"
	}
	value, evidence := r.stated(one.Assumption), r.Evidence(v, one.Unit)
	switch u := units[one.Unit]; {
	case v.Form == plan.Growth && len(v.Season)+len(v.Dated) == 0:
		sign := ""
		if v.Growth >= 0 {
			sign = "+"
		}
		value = wordGrowing.fill(r.Lang, r.Exact(v.Start, u), sign+r.Exact(v.Growth, unit.OfShare))
	case !v.HasValue && (v.Form == plan.Counts || v.Form == plan.Range || v.Form == plan.Dist):
		value = r.Text(r.figure(one.Path, v), u)
	}
	if evidence == "" {
		evidence = wordJudged.in(r.Lang)
	}
	return TableRow{ID: one.Path, Cells: []Cell{
		{Text: r.Names.Path(one.Path)}, {Text: value}, {Text: evidence}, {Text: one.effect}, source,
	}}
}

// heaviest are the assumptions that moves name, each once, and what it does.
func (r *Results) heaviest(all []plan.Assumption, moves []explain.Move) []weight {
	var out []weight
	params, u := r.Sheet.Model.Params(), r.Sheet.Model.Spec(r.Answer().Row).Unit
	taken := map[string]bool{}
	for _, m := range moves {
		path := params[m.Param].Path
		for i := range all {
			own := rowPath(all[i].Path)
			if len(out) == mostWeak || taken[own] || path != own && !strings.HasPrefix(path, own+".") {
				continue
			}
			taken[own] = true
			out = append(out, weight{&all[i], r.Difference(m.Effect, u)})
			break
		}
	}
	for i := 0; len(moves) == 0 && i < min(mostWeak, len(all)); i++ {
		out = append(out, weight{&all[i], ""})
	}
	return out
}
