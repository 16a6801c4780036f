package api

import "planleaf/core/view"

// pinnable answers with what the What-if page can pin.
func (e *Engine) pinnable(q Request) Response {
	d := e.document(q.Plan)
	if d.doc == nil {
		return refuse(q, d.read...)
	}
	return result(view.Pinnables(d.doc, view.ParseLang(q.Lang)))
}
