package api

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/model"
	"planleaf/core/view"
)

// paged answers with one view of the plan after its edits, and the text of that plan. A
// plan that is at fault gives no page and keeps its text: the last good results stay.
func (e *Engine) paged(q Request) Response {
	if q.View == view.WhatIfView {
		return e.whatIf(q)
	}
	o := e.open(q)
	if o.sheet == nil {
		return Response{Plan: q.Plan}.of(q, o)
	}
	if !view.Known(q.View) {
		return refuse(q, diag.Note{Code: "view-unknown", Args: []string{q.View}})
	}
	if q.View == view.ScenariosView {
		return e.scenarios(q, o)
	}
	st := o.evaluate(q.View, func() []model.RowID { return view.Needs(o.sheet, q.View) })
	results := o.results(q, st)
	page := results.Page(q.look())
	if page.Report != nil {
		at := results.Answer()
		run := o.evaluate(answers, func() []model.RowID { return []model.RowID{at.Row} })
		moves, _ := e.moves(o.document, run, at, false)
		page.Report.Weakest = results.Weakest(moves)
	}
	if q.View == view.SearchView {
		pinned, own := results.Pinned(e.weighed(o.document, results))
		page.Search = results.SearchForm(o.allLevers(), pinned, own)
	}
	if q.View == view.CausesView {
		if notes := e.causes(q, o, page); notes != nil {
			return refuse(q, notes...)
		}
	}
	if q.View == view.RiskView {
		e.riskForm(q, o, page)
	}
	if q.Explain != "" {
		page.Explain = e.explained(o, q)
	}
	a := result(page)
	a.Plan = o.text
	return a.of(q, o)
}

// answers is the kind of evaluation that the assumptions of a report are weighed by.
const answers = "answer"

// number opens the plan of a request and finds the number that it asks about, or says why there is none.
func (e *Engine) number(q Request) (o opened, at compile.Query, no *Response) {
	if o = e.open(q); o.sheet == nil {
		a := Response{}.of(q, o)
		return o, at, &a
	}
	at, note := o.sheet.Resolve(q.Path)
	if note != nil {
		a := refuse(q, *note)
		no = &a
	}
	return o, at, no
}

// traced answers with where a number comes from, down to the assumptions.
func (e *Engine) traced(q Request) Response {
	o, at, no := e.number(q)
	if no != nil {
		return *no
	}
	if q.Period != 0 {
		name, _, _ := strings.Cut(q.Path, "@")
		then, note := o.sheet.Resolve(name + "@" + strconv.Itoa(q.Period))
		if note != nil {
			return refuse(q, *note)
		}
		at = then
	}
	st := o.evaluate("", func() []model.RowID { return []model.RowID{at.Row} })
	r := o.results(q, st)
	if q.Versus != "" {
		v := e.versus(q, o)
		if v.sheet == nil {
			return Response{}.of(q, v)
		}
		var there []model.RowID // none: the number has no like there
		if id, ok := v.sheet.Model.Find(o.sheet.Model.Spec(at.Row).Path); ok {
			there = append(there, id)
		}
		r.Compared(v.results(q, v.evaluate("", func() []model.RowID { return there })))
	}
	t := view.Traced{Trace: r.Trace(at.Row, at.To), Versus: r.TraceVersus(at.Row, at.To), Receipt: r.Receipt}
	return written(q, traced{t, r}).of(q, o)
}

// traced is a trace to be written.
type traced struct {
	view.Traced
	results *view.Results
}

func (t traced) JSON() []byte          { return jsontext.Append(nil, t.Traced) }
func (t traced) Text(width int) string { return t.results.TraceText(t.Trace, t.Versus, width) }

// look is what a request wants to see.
func (q *Request) look() view.Look {
	return view.Look{View: q.View, Section: q.Section, Grain: q.Grain, By: q.By, Span: q.Span, Open: q.Open, Filter: q.Filter, Explain: q.Explain, Opened: q.Opened, Said: q.Said, About: q.About,
		Scenario: q.Scenario, Versus: q.Versus, Rows: q.Rows, Metric: q.Metric, Split: q.Split, Across: q.Across, Down: q.Down}
}
