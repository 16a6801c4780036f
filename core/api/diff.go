package api

import (
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// diffed answers with what differs between two plans. Metrics are compared where both mean something.
func (e *Engine) diffed(q Request) Response {
	a := e.open(q)
	if a.doc == nil {
		return Response{}.of(q, a)
	}
	b, note := e.second(q, q.Against)
	if b == nil {
		return refuse(q, note...)
	}
	l := q.in(a.document)
	effects, notes := e.effects(q, a.document, b, q.Rows)
	if notes.Faults() {
		return refuse(q, notes...)
	}
	r := q.receipt(a.hash)
	r.Against = b.hash
	d := view.NewPlanDiff(view.NewDiffers(a.doc, b.doc, plan.Diff(a.doc, b.doc), l), effects, r, l)
	out := written(q, d)
	out.Faults, out.Hash = faults(q.Lang, append(a.notes, notes...)), a.hash
	return out
}

// second opens the other plan of a question; without one its faults, each said to be of that plan.
func (e *Engine) second(q Request, text string) (*document, diag.Notes) {
	d := e.document(text)
	if d.doc == nil {
		return nil, d.read
	}
	d.mean()
	return d, nil
}

// in is the language that an answer about a plan is in.
func (q *Request) in(d *document) view.Lang {
	if q.Lang == "" {
		return view.ParseLang(d.doc.Language)
	}
	return view.ParseLang(q.Lang)
}

// effects are numbers in two documents; none where one of them means nothing. An address that neither
// knows is a fault.
func (e *Engine) effects(q Request, a, b *document, addresses []string) ([]view.Effect, diag.Notes) {
	if a.sheet == nil || b.sheet == nil {
		return []view.Effect{}, nil
	}
	was, now := a.whole(q), b.whole(q)
	if len(addresses) == 0 {
		addresses = view.KeyMetrics(was)
	}
	for _, address := range addresses {
		_, note := a.sheet.Resolve(address)
		if _, other := b.sheet.Resolve(address); note != nil && other != nil {
			return nil, diag.Notes{*note}
		}
	}
	return view.NewEffects(was, now, addresses), nil
}

// whole are the results of everything that a person may see.
func (d *document) whole(q Request) *view.Results {
	st := d.evaluate("project", func() []model.RowID {
		return append(view.Visible(d.sheet), d.sheet.TargetRows()...)
	})
	return d.results(q, st)
}
