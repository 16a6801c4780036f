package api

import (
	"planleaf/core/model"
	"planleaf/core/view"
)

// copied answers with cells as another program reads them.
func (e *Engine) copied(q Request) Response {
	return e.grid(q, func(r *view.Results) any { return r.Copy(q.look(), q.cells()) })
}

// pasted answers with what a block would do to the grid. Nothing is edited: Plan stays as
// it was, and what each text means is told as typing it would tell.
func (e *Engine) pasted(q Request) Response {
	return e.grid(q, func(r *view.Results) any {
		return r.Paste(q.look(), view.Target{Cells: q.cells(), Tall: q.Tall, Text: q.Text, Keep: q.Keep})
	})
}

// grid answers a question about the grid of the assumptions.
func (e *Engine) grid(q Request, ask func(*view.Results) any) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	st := o.evaluate(view.Assumptions, func() []model.RowID { return view.Needs(o.sheet, view.Assumptions) })
	return result(ask(o.results(q, st))).of(q, o)
}

// cells is the rectangle that a request is about. No plan has more columns than months.
func (q *Request) cells() view.Cells {
	const most = 1000
	return view.Cells{Rows: q.Rows, First: min(max(1, q.Period), most), Wide: min(max(0, q.Wide), most)}
}
