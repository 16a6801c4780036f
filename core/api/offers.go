package api

import "planleaf/core/view"

// offers answers with what can be added to the item at Path; nothing is edited.
func (e *Engine) offers(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	return result(view.NewOffers(o.sheet, q.Path, view.ParseLang(q.Lang))).of(q, o)
}
