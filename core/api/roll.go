package api

import (
	"planleaf/core/model"
	"planleaf/core/view"
)

// rolled answers with the text of the plan a month later. What it cannot take along exactly
// is told as warnings; where it would be at fault, its faults are told and the plan stays.
func (e *Engine) rolled(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{Plan: q.Plan}.of(q, o)
	}
	if o.doc.Seal != nil {
		return refuse(q, sealed())
	}
	st := o.evaluate("project", func() []model.RowID {
		return append(view.Visible(o.sheet), o.sheet.TargetRows()...)
	})
	next, notes := o.sheet.Roll(st)
	later := e.keep(next, nil)
	if later.mean(); later.sheet == nil { // a share that grows has grown out by the new last month
		return refuse(q, later.meant...)
	}
	a := result(o.results(q, st).Rolled(next))
	a.Plan = later.text
	o.notes = notes
	return a.of(q, o)
}
