package api

import (
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// handed answers with the text of a scenario file, and with it what comes out under the scenario, so
// that it can be verified.
func (e *Engine) handed(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	if plan.IsBase(q.Scenario) {
		return refuse(q, diag.Note{Code: "hand-base", Path: "scenarios"})
	}
	own := q
	own.Plan, own.Edits = o.text, nil // the result is of the plan that the file names
	results := e.mainRows(own)
	text := plan.Hand(o.doc, q.Scenario, plan.Handed{By: q.Author, At: q.At, Result: string(results.Result)})
	return result(string(text)).of(q, o)
}

// mainRows answers with the main rows by fiscal year, as "project" would give them.
func (e *Engine) mainRows(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	rows := []string{"leads"}
	if n := len(o.doc.Stages); n > 2 {
		for _, s := range o.doc.Stages[1 : n-1] {
			rows = append(rows, s.ID)
		}
	}
	only := Request{Do: "project", Plan: q.Plan, Name: q.Name, Scenario: q.Scenario, Grain: "year"}
	for _, name := range append(rows, "new", "active", "mrr", "spend", "gp", "cash", "cac") {
		if _, note := o.sheet.Resolve(name); note == nil {
			only.Rows = append(only.Rows, name)
		}
	}
	return e.projected(only)
}

// joined answers with what a scenario file would bring into the plan, and with the plan that it makes.
func (e *Engine) joined(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{Plan: q.Plan}.of(q, o)
	}
	if o.doc.Seal != nil {
		return refuse(q, sealed())
	}
	h, notes := plan.ReadHanded([]byte(q.Text))
	if h == nil {
		return refuse(q, notes...)
	}
	after, became, notes := plan.Join(o.doc, h)
	if after == nil {
		return refuse(q, notes...)
	}
	own := q
	own.Plan, own.Edits, own.Scenario = string(plan.Format(after)), nil, became.ID
	next := e.open(own)
	if next.sheet == nil { // its changes give no plan here
		return refuse(q, next.notes...)
	}
	lang := q.Lang
	if lang == "" {
		lang = o.doc.Language
	}
	a := result(view.NewJoined(after, h, became, view.ParseLang(lang)))
	a.Plan = own.Plan
	return a.of(q, o)
}
