package api

import (
	"cmp"

	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/view"
)

// tornado answers with how far each assumption moves a number by itself.
func (e *Engine) tornado(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	at, note := o.sheet.Resolve(q.Path)
	if note != nil {
		return refuse(q, *note)
	}
	params, notes := levers(o.sheet, q.Rows)
	if notes != nil {
		return refuse(q, notes...)
	}
	by := cmp.Or(q.Move, tenth)
	if !(by > 0 && by <= 1) {
		return refuse(q, diag.Note{Code: "move-no-share"})
	}
	v := explain.NewVariants(o.sheet.Model.Program(at.Row), 2*len(params)+1)
	n := explain.Number{Row: at.Row, From: at.From, To: at.To}
	base, bars := v.Tornado(o.sheet.Model.Defaults(), n, view.Swings(o.sheet, v, params, by))
	t := view.NewTornado(o.results(q, nil), q.Path, at, base, bars, by, len(q.Rows) > 0)
	return written(q, t).of(q, o)
}
