package api

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// evaluate computes the wanted rows of an opened plan, once, at the given values or the
// means, in the language of the request or else of the plan.
func evaluate(q Request, o opened, want []model.RowID) *view.Results {
	m := o.sheet.Model
	p := m.Program(want...)
	st := p.NewState()
	p.Eval(st, m.Defaults())
	lang := q.Lang
	if lang == "" {
		lang = o.doc.Language
	}
	receipt := view.Receipt{Document: plan.Hash(o.doc), Scenario: "base", Engine: Version}
	return view.NewResults(o.sheet, st, receipt, view.ParseLang(lang))
}
