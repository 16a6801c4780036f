package api

import "planleaf/core/view"

// together answers with what an assumption is correlated with.
func (e *Engine) together(q Request) Response {
	d := e.document(q.Plan)
	if d.doc == nil {
		return refuse(q, d.read...)
	}
	return result(view.NewTogether(d.doc, q.Path, view.ParseLang(q.Lang)))
}
