package view

import (
	"math"
	"slices"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// Causes is the page of causes: what made two scenarios differ, which assumption moves a number
// most, and a table of the number over one or two of them.
//
//	Metrics  numbers to ask about, the one that is looked at On
//	Splits   how the difference is split: by change, channel, section, or month by month
//	Empty    there is nothing to split: why
//	Main     the difference as a waterfall, or by month
//	Notes    what a reader must know of the split
//	Levers   the assumptions that the data table may be over, by their paths
type Causes struct {
	Metrics []Option `json:"metrics"`
	Splits  []Option `json:"splits"`
	Empty   string   `json:"empty,omitempty"`
	Main    *Figure  `json:"main,omitempty"`
	Notes   []string `json:"notes,omitempty"`
	Changes *Table   `json:"changes,omitempty"`
	Tornado Figure   `json:"tornado"`
	Levers  []Option `json:"levers"`
	Across  string   `json:"across,omitempty"`
	Down    string   `json:"down,omitempty"`
	Table   *Figure  `json:"table,omitempty"`

	Form *TableForm `json:"form,omitempty"` // how the table can be set
}

// The ways to split a difference on the page.
const byMonths = "months"

// Causes puts what was found out on the page. a is nil where the open scenario is compared with itself.
func (r *Results) Causes(p *Page, look Look, a *Attribution, t *Tornado, d *DataTable) {
	c := &Causes{Metrics: r.metricOptions(t.asked), Tornado: t.figure(), Levers: r.levers()}
	if d != nil {
		table := d.figure()
		c.Table, c.Across = &table, d.path(&d.across)
		if d.down != nil {
			c.Down = d.path(d.down)
		}
	}
	for _, s := range []struct {
		id string
		w  word
	}{{"", wordByChange}, {"channel", wordByChannel}, {"section", wordBySection}, {byMonths, wordByMonths}} {
		c.Splits = append(c.Splits, Option{ID: s.id, Label: s.w.in(r.Lang), On: s.id == look.Split})
	}
	p.Causes, p.Crumb, p.Sentence = c, r.causesCrumb(t, a), t.widest()
	defer func() { p.Live = wordLive.fill(r.Lang, plain(p.Sentence)) }()
	switch {
	case a == nil && len(r.Plan.Scenarios) == 0:
		c.Empty = wordNoScenario.in(r.Lang)
	case a == nil:
		c.Empty = wordSameScenario.in(r.Lang)
	case len(a.parts) == 0 || !isValue(a.difference()):
		c.Empty = plain(a.finding())
	}
	if c.Empty != "" {
		c.Tornado.Headline = t.many()
		c.Tornado.Table.Caption, c.Tornado.Describe = c.Tornado.Headline, c.Tornado.Headline
		return
	}
	main := a.figure()
	if look.Split == byMonths {
		main = a.monthly()
	}
	table := a.table()
	c.Main, c.Changes, c.Notes = &main, &table, a.notes()
	p.Sentence = a.finding()
}

// metricOptions are the numbers that one asks about most: what targets are on, the headline rows at the
// end and over the plan, the plan's own metrics; and the one that is asked about.
func (r *Results) metricOptions(n asked) []Option {
	var out []Option
	put := func(address string) {
		q, note := r.Sheet.Resolve(address)
		if note != nil || slices.ContainsFunc(out, func(o Option) bool { return o.ID == address }) {
			return
		}
		out = append(out, Option{ID: address, Label: r.title(r.asked(address, q)), On: address == n.metric})
	}
	for i := range r.Plan.Targets {
		t := &r.Plan.Targets[i]
		at := t.At
		if at == "" {
			at = t.By
		}
		if at != "" {
			at = "@" + at
		}
		put(t.Metric + at)
	}
	for _, address := range []string{"mrr@last", "active@last", "new", "leads", "cash@last", "cash.low", "gp", "cac", "payback", "ltv", "ltv.cac", "nrr", "grr"} {
		put(address)
	}
	for _, m := range r.Plan.Metrics {
		put(m.ID)
	}
	put(n.metric)
	return out
}

// levers are all assumptions by their names.
func (r *Results) levers() []Option {
	var out []Option
	for _, i := range Movable(r.Sheet) {
		path := r.Sheet.Model.Params()[i].Path
		out = append(out, Option{ID: path, Label: r.Names.Path(path)})
	}
	return out
}

// FirstMetric is the number that a page of causes begins with: what the plan is about, at its end.
func FirstMetric(s *compile.Sheet) string {
	for _, t := range s.Doc.Targets {
		at := ""
		if when := t.At; when != "" {
			at = "@" + when
		}
		if _, note := s.Resolve(t.Metric + at); note == nil {
			return t.Metric + at
		}
	}
	if prices(s.Doc) {
		return "mrr@last"
	}
	return "active@last"
}

// prices reports whether customers pay.
func prices(d *plan.Doc) bool {
	return d.Customers.Price != nil || slices.ContainsFunc(d.Tiers, func(t plan.Tier) bool { return t.Price != nil })
}

// goalValue is the value that a number shall reach at its time; NaN without one.
func (r *Results) goalValue(n asked) float64 {
	for _, t := range r.Plan.Targets {
		q, note := r.Sheet.Resolve(t.Metric)
		if note == nil && q.Row == n.at.Row && t.AtLeast != nil && n.spec.Agg != model.Sum && r.due(t.At, t.By) == n.at.To {
			return *t.AtLeast
		}
	}
	return math.NaN()
}

// looks are both ends as scenarios, each named with its shape before its name; of two plans without.
func (a *Attribution) looks() (from, to Scenario) {
	all := a.ScenarioColumns()
	from, to = all[0], all[0]
	for _, s := range all {
		if s.ID == a.from.Receipt.Scenario {
			from = s
		}
		if s.ID == a.Receipt.Scenario {
			to = s
		}
	}
	from.Name, to.Name = a.called()
	if a.from.Receipt.Document == a.Receipt.Document {
		from.Name, to.Name = from.Shape+" "+from.Name, to.Shape+" "+to.Name
	}
	return from, to
}

// causesCrumb says where one is: the number, and between which two.
func (r *Results) causesCrumb(t *Tornado, a *Attribution) string {
	if a == nil {
		return wordCrumb.fill(r.Lang, viewWords[CausesView].in(r.Lang), r.scenario(), r.title(t.asked))
	}
	from, to := a.looks()
	return wordCausesCrumb.fill(r.Lang, r.title(t.asked), from.Name, to.Name)
}
