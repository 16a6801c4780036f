package api

import (
	"slices"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// checked answers with the faults and warnings of the plan, and with its seal.
func (e *Engine) checked(q Request) Response {
	o := e.open(q)
	if o.sheet != nil && plan.IsBase(q.Scenario) {
		o.notes = append(o.notes, plan.Place([]byte(q.Plan), slices.Concat(plan.CheckScenarios(o.doc), plan.CheckCorrelations(o.doc), plan.CheckFindings(o.doc)))...)
		o.notes.Sort()
	}
	a := result(struct {
		Faults []Fault      `json:"faults"`
		Seal   *view.Sealed `json:"seal,omitempty"`
	}{faults(q.Lang, o.notes), view.SealOf(o.doc)})
	return a.of(q, o)
}

// edited answers with the text after the edits. A plan that means nothing yet, such as one
// with a channel half entered, is still returned with its faults beside it.
func (e *Engine) edited(q Request) Response {
	o := e.open(q)
	a := Response{Plan: q.Plan}
	if o.doc != nil {
		a.Plan = o.text
	}
	return a.of(q, o)
}

// formatted answers with the canonical text.
func (e *Engine) formatted(q Request) Response {
	o := e.open(q)
	a := Response{Plan: q.Plan}
	if o.doc != nil {
		a.Plan = string(plan.Format(o.doc))
	}
	return a.of(q, o)
}

// of puts into an answer what is said of the plan.
func (a Response) of(q Request, o opened) Response {
	a.OK = o.sheet != nil
	a.Faults = faults(q.Lang, o.notes)
	a.Hash = o.hash
	return a
}
