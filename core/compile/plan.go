// Package compile turns a plan into a sheet: it knows what each mechanism of a document
// means in rows and formulas, which metrics there are, and how a row is addressed.
// It computes no number itself (package model does) and words nothing (packages diag and
// view do). Method of every mechanism: docs/methods.md. Entry point: Plan.
package compile

import (
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// Plan compiles a document into its sheet. The sheet is nil exactly when the notes hold
// a fault; all faults come at once. A returned sheet never changes.
func Plan(d *plan.Doc) (*Sheet, diag.Notes) {
	notes := plan.Check(d)
	s, more := sheetOf(d)
	for _, n := range more {
		if !slices.ContainsFunc(notes, n.SaysAs) {
			notes = append(notes, n)
		}
	}
	if notes.Sort(); notes.Faults() {
		return nil, notes
	}
	s.noted = len(notes) > 0
	return s, notes
}

// sheetOf is Plan without the checks of package plan. What those find missing counts as 0
// here, so that one run finds all faults.
func sheetOf(d *plan.Doc) (*Sheet, diag.Notes) {
	c := &compiler{doc: d, ids: map[string]model.RowID{}, calendar: calendarOf(d.Horizon)}
	if len(d.Channels) == 0 {
		c.fault("channels-none", "channels")
		return nil, c.notes
	}
	if len(d.Stages) < 2 || d.Horizon.Periods < 1 {
		return nil, c.notes // nothing to make rows of; plan.Check and Parse have said so
	}
	c.b = model.NewBuilder(d.Horizon.Periods)
	c.period = c.row(hidden("period", "period", number), model.Scan(model.Num(1), model.Num(1), model.Num(0)))

	c.tiers = c.openTiers()
	c.funnel()
	c.customers()
	c.money()
	c.inputs()
	for _, define := range c.later {
		define()
	}
	c.metrics()
	c.own()

	m, notes := c.b.Build()
	c.notes = append(c.notes, notes...)
	if c.notes.Faults() {
		c.notes.Sort()
		return nil, c.notes
	}
	s := &Sheet{Doc: d, Model: m, Means: c.means, metrics: c.listed, calendar: c.calendar, paths: paths(m)}
	s.targets, notes = s.bindTargets()
	c.notes = append(c.notes, notes...)
	s.actuals, notes = s.bindActuals()
	c.notes = append(c.notes, notes...)
	c.notes.Sort()
	if c.notes.Faults() {
		return nil, c.notes
	}
	return s, c.notes
}

// compiler holds what one compilation gathers. Rows are declared in the order in which a
// planner reads the sheet; formulas that need a row further down are defined later.
type compiler struct {
	doc *plan.Doc
	b   *model.Builder
	calendar
	notes diag.Notes

	ids    map[string]model.RowID // path → row; looked up, never walked
	means  []string               // assumptions taken at the mean of their distribution
	listed []Metric
	later  []func()

	period   model.RowID // 1, 2, …: the number of the period
	channels []*channel
	tiers    []*tier
	totals   []model.RowID // by stage: leads … new
	ledger   ledger
	won      family // customers that the period's leads will become
	cost     family // acquisition cost of the period's new customers
	cac      family
	blended  family
	moves    movements
}

// fault notes what forbids the plan; warn what a reader should know.
func (c *compiler) fault(code, path string, args ...string) {
	c.notes = append(c.notes, diag.Note{Code: code, Path: path, Args: args})
}

func (c *compiler) warn(code, path string, args ...string) {
	c.notes = append(c.notes, diag.Note{Code: code, Path: path, Args: args, Warning: true})
}

// row declares and defines a row; declare leaves its formula for define.
func (c *compiler) row(s model.Spec, e model.Expr) model.RowID {
	id := c.declare(s)
	c.b.Define(id, e)
	return id
}

func (c *compiler) declare(s model.Spec) model.RowID {
	if _, taken := c.ids[s.Path]; taken {
		c.fault("path-taken", c.named(s.Path), s.Path)
		s.Path += "'" // keeps the builder silent about what has been said
	}
	id := c.b.Declare(s)
	c.ids[s.Path] = id
	return id
}

// named is the place of the document that gave a row its name: the stage, if it is one.
func (c *compiler) named(path string) string {
	key, _, _ := strings.Cut(path, ".")
	for _, s := range c.doc.Stages {
		if s.ID == key {
			return section("stages").item(key).path
		}
	}
	return path
}

// param declares an assumption: one value, or one per period.
func (c *compiler) param(s model.Spec, values ...float64) model.RowID {
	id := c.b.Param(s, values)
	c.ids[s.Path] = id
	return id
}

// metric is a report row that has a definition of its own and is listed as a metric.
func (c *compiler) metric(s model.Spec, e model.Expr) model.RowID {
	s.Report = true
	id := c.row(s, e)
	c.list(s, id)
	return id
}

func (c *compiler) list(s model.Spec, id model.RowID) {
	c.listed = append(c.listed, Metric{Name: s.Path, Key: s.Name, Row: id, Unit: s.Unit, Axes: s.Axes})
}
