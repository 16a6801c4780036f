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
	base, bars := o.bars(explain.Number{Row: at.Row, From: at.From, To: at.To}, params, by)
	t := view.NewTornado(o.results(q, nil), q.Path, at, base, bars, by, len(q.Rows) > 0)
	return written(q, t).of(q, o)
}

// bars evaluates the tornado of a number.
func (d *document) bars(n explain.Number, params []int, by float64) (base float64, bars []explain.Bar) {
	v := explain.NewVariants(d.sheet.Model.Program(n.Row), 2*len(params)+1)
	return v.Tornado(d.sheet.Model.Defaults(), n, view.Swings(d.sheet, v, params, by))
}
