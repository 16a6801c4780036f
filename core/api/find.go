package api

import (
	"planleaf/core/model"
	"planleaf/core/view"
)

// found answers with what the text of a request names in the plan, and among its offers.
func (e *Engine) found(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{Plan: q.Plan}.of(q, o)
	}
	lang := view.ParseLang(q.Lang)
	index := o.index[lang]
	if index == nil {
		index = view.NewIndex(o.sheet, lang)
		if o.index == nil {
			o.index = map[view.Lang]*view.Index{}
		}
		o.index[lang] = index
	}
	st := o.evaluate("find", func() []model.RowID { return view.Visible(o.sheet) })
	return result(o.results(q, st).Find(index, q.Text, q.Offers)).of(q, o)
}
