package api

import "planleaf/core/view"

// removal answers with what removing the item at Path would take along; nothing is edited.
func (e *Engine) removal(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	return result(view.NewRemoval(o.sheet, q.Path, view.ParseLang(q.Lang))).of(q, o)
}
