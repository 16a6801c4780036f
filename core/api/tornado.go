package api

import (
	"cmp"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/view"
)

// tornado answers with how far each assumption moves a number by itself.
func (e *Engine) tornado(q Request) Response {
	o, at, no := e.number(q)
	if no != nil {
		return *no
	}
	params, notes := levers(o.sheet, q.Rows)
	if notes != nil {
		return refuse(q, notes...)
	}
	if !(q.Move >= 0 && q.Move <= 1) {
		return refuse(q, diag.Note{Code: "move-no-share"})
	}
	t, _, _ := swung(o, o.results(q, nil), q.Path, at, params, q.Move, len(q.Rows) > 0)
	return written(q, t).of(q, o)
}

// swung moves assumptions one at a time and each by very little for its elasticity: all by the share that was asked
// for, without one (0) those that have a range over it. The room and the bars serve what is asked next about the same number.
func swung(o opened, r *view.Results, address string, at compile.Query, params []int, asked float64, chosen bool) (*view.Tornado, *explain.Variants, []explain.Bar) {
	by, alike := cmp.Or(asked, tenth), asked != 0
	v := explain.NewVariants(o.sheet.Model.Program(at.Row), 2*len(params)+1)
	n := explain.Number{Row: at.Row, From: at.From, To: at.To}
	values := o.sheet.Model.Defaults()
	base, bars := v.Tornado(values, n, view.Swings(o.sheet, v, params, by, alike))
	elastic := map[int]float64{}
	for k, e := range v.Elasticities(values, n, view.LeversOf(o.sheet, params)) {
		elastic[params[k]] = e
	}
	return view.NewTornado(r, address, at, base, bars, elastic, by, chosen, alike), v, bars
}
