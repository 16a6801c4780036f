package api

import "planleaf/core/view"

// recordRead answers with what was understood of the table Text, from the file Name; nothing is edited.
func (e *Engine) recordRead(q Request) Response {
	q.Scenario, q.Draft = "", false
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	return result(view.ReadRecord(o.sheet, q.Text, q.Name, q.in(o.document))).of(q, o)
}
