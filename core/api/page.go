package api

import (
	"planleaf/core/plan"
	"planleaf/core/view"
)

// page answers with one view of the plan after its edits, and with the text after them.
// A plan at fault has no page: the faults say why.
func page(q Request) Response {
	o := open(q)
	a := Response{Plan: q.Plan}
	if o.sheet != nil {
		p := evaluate(q, o, view.Needs(o.sheet, q.View)).Page(q.View, q.Section)
		a.Result = p.AppendJSON(nil)
		if len(q.Edits) > 0 {
			a.Plan = string(plan.Format(o.doc))
		}
	}
	return a.of(q, o)
}
