package api

import (
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// mostCells is how many cells a data table may have.
const mostCells = 10000

// dataTable answers with a number for every value of one assumption, or of two.
func (e *Engine) dataTable(q Request) Response {
	o, at, no := e.number(q)
	if no != nil {
		return *no
	}
	if len(q.Rows) < 1 || len(q.Rows) > 2 {
		return refuse(q, diag.Note{Code: "axes-one-or-two"})
	}
	var reach *float64
	if q.Reach != "" {
		x, note := plan.ReadNumber(q.Reach, unitName(o.sheet.Model.Spec(at.Row).Unit))
		if note != nil {
			return refuse(q, *note)
		}
		reach = &x
	}
	n := explain.Number{Row: at.Row, From: at.From, To: at.To}
	v := explain.NewVariants(o.sheet.Model.Program(n.Row), 64)
	across, note := axis(o.sheet, v, q.Rows[0])
	var down *explain.Axis
	if note == nil && len(q.Rows) == 2 {
		var second explain.Axis
		second, note = axis(o.sheet, v, q.Rows[1])
		down = &second
	}
	switch {
	case note != nil:
		return refuse(q, *note)
	case down != nil && down.Param == across.Param:
		return refuse(q, diag.Note{Code: "axes-the-same", Path: q.Rows[0]})
	case down != nil && len(down.Values)*len(across.Values) > mostCells:
		return refuse(q, diag.Note{Code: "axes-too-long"})
	}
	params := o.sheet.Model.Defaults()
	cells := v.Table(params, n, across, down)
	base := v.Read(params, n, 1, func(int, explain.Set) {})[0]
	t := view.NewDataTable(o.results(q, nil), q.Path, at, across, down, cells, reach, base)
	return written(q, t).of(q, o)
}
