package api

import (
	"strings"

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
	tornado, v, bars := swung(o, results, q.Path, at, view.Movable(o.sheet), 0, false)
	table, form := e.pageTable(q, o, results, at, v, bars)

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
	page.Causes.Form = form
	return nil
}

// pageTable is the data table of the page: over the assumptions that were chosen, else over the
// widest bar; one that is gone is passed over. What was typed for it and can not be read is told in its
// form, and the usual stands.
func (e *Engine) pageTable(q Request, o opened, r *view.Results, at compile.Query, v *explain.Variants, bars []explain.Bar) (*view.DataTable, *view.TableForm) {
	var axes []explain.Axis
	form := &view.TableForm{}
	put := func(text string) {
		path, said, _ := strings.Cut(text, "=")
		usual, note := axis(o.sheet, v, path)
		if note != nil || len(axes) > 0 && axes[0].Param == usual.Param {
			return
		}
		a, note := axis(o.sheet, v, text)
		if note == nil && len(axes) > 0 && len(axes[0].Values)*len(a.Values) > mostCells {
			note = &diag.Note{Code: "axes-too-long"}
		}
		fault := ""
		if note != nil {
			a, fault = usual, note.Message(q.Lang)
		}
		axes = append(axes, a)
		form.Axes = append(form.Axes, r.AxisForm(usual, said, fault))
	}
	for _, text := range []string{q.Across, q.Down} {
		if text != "" {
			put(text)
		}
	}
	if len(axes) == 0 && len(bars) > 0 {
		put(o.sheet.Model.Params()[bars[0].Param].Path)
	}
	if len(axes) == 0 {
		return nil, nil
	}
	var down *explain.Axis
	if len(axes) > 1 {
		down = &axes[1]
	}
	n := explain.Number{Row: at.Row, From: at.From, To: at.To}
	values := o.sheet.Model.Defaults()
	cells := v.Table(values, n, axes[0], down)
	var reach *float64
	if form.Reach = q.Reach; q.Reach != "" {
		x, note := plan.ReadNumber(q.Reach, unitName(o.sheet.Model.Spec(at.Row).Unit))
		if note == nil {
			reach = &x
		} else {
			form.Fault = note.Message(q.Lang)
		}
	}
	form.Usual = r.UsualReach(q.Path, at)
	return view.NewDataTable(r, q.Path, at, axes[0], down, cells, reach, 0), form
}
