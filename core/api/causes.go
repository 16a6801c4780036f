package api

import (
	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// causes fills the page of causes: the difference of the open scenario from what it is compared
// with, the tornado of the open one, and a data table.
func (e *Engine) causes(q Request, o opened, page *view.Page) diag.Notes {
	q.Path = q.Metric
	at, note := o.sheet.Resolve(q.Path)
	if q.Path == "" || note != nil { // a row that is gone: the number that the plan is about
		q.Path = view.FirstMetric(o.sheet)
		if at, note = o.sheet.Resolve(q.Path); note != nil {
			return diag.Notes{*note}
		}
	}
	results := o.results(q, nil)
	tornado, v, bars := swung(o, results, q.Path, at, view.Movable(o.sheet), tenth, false)
	table := e.pageTable(q, o, results, at, v, bars)

	var split *view.Attribution
	from := e.versus(q, o)
	if from.sheet == nil { // a scenario that is gone: the plan itself
		q.Versus = ""
		from = e.versus(q, o)
	}
	if from.sheet != nil && from.scenario != o.scenario {
		q.By, q.ByPeriod = q.Split, q.Split == "months"
		if q.ByPeriod {
			q.By = ""
		}
		to := o
		if o.scenario == "" || o.scenario == plan.Base { // the plan is where one comes from
			from, to = to, from
			q.Scenario, q.Versus = q.Versus, plan.Base
		}
		if c, notes := e.compared(q, from, to); notes == nil {
			split = c.attribution(q)
		}
	}
	results.Causes(page, q.look(), split, tornado, table)
	return nil
}

// pageTable is the data table of the page: over the assumptions that were chosen, else over the
// widest bar; one that is gone is passed over.
func (e *Engine) pageTable(q Request, o opened, r *view.Results, at compile.Query, v *explain.Variants, bars []explain.Bar) *view.DataTable {
	var axes []explain.Axis
	for _, path := range []string{q.Across, q.Down} {
		if a, note := axis(o.sheet, v, path); path != "" && note == nil && (len(axes) == 0 || axes[0].Param != a.Param) {
			axes = append(axes, a)
		}
	}
	if len(axes) == 0 && len(bars) > 0 {
		if a, note := axis(o.sheet, v, o.sheet.Model.Params()[bars[0].Param].Path); note == nil {
			axes = append(axes, a)
		}
	}
	if len(axes) == 0 {
		return nil
	}
	var down *explain.Axis
	if len(axes) > 1 {
		down = &axes[1]
	}
	n := explain.Number{Row: at.Row, From: at.From, To: at.To}
	values := o.sheet.Model.Defaults()
	cells := v.Table(values, n, axes[0], down)
	return view.NewDataTable(r, q.Path, at, axes[0], down, cells, nil, 0)
}
