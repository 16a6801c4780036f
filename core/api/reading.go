package api

import (
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// reading answers with what a typed text would make of an assumption. Nothing is edited:
// Plan stays as it was, and what is wrong with the text is told as the edit would tell it. Without a text it is what
// the assumption says under Scenario.
func (e *Engine) reading(q Request) Response {
	d := e.document(q.Plan)
	if d.doc == nil {
		return refuse(q, d.read...)
	}
	edited, notes := d.doc, diag.Notes(nil)
	switch {
	case q.Text != "":
		edited, notes = plan.Apply(d.doc, plan.Edit{Do: "type", Path: q.Path, Text: q.Text, AsPercent: q.Percent, Period: q.Period})
	case !plan.IsBase(q.Scenario):
		edited, notes = plan.Under(d.doc, q.Scenario)
	}
	if edited == nil {
		return refuse(q, notes...)
	}
	a := result(view.Read(edited, q.Path, view.ParseLang(q.Lang)))
	a.Faults = faults(q.Lang, notes)
	return a
}
