package api

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// whatIf answers with the draft beside what it stands on: the scenario that is open, where there is no
// draft yet. Sliders that are moved change the draft; a quick answer shows what they come to and has no text.
func (e *Engine) whatIf(q Request) Response {
	q.Draft = true
	o := e.open(q)
	if o.sheet == nil {
		return Response{Plan: q.Plan}.of(q, o)
	}
	w, t, no := e.slide(q, o)
	if no != nil {
		return *no
	}
	p := t.Page(q.look())
	if q.Explain != "" {
		p.Explain = e.explained(opened{document: w.draft()}, q)
	}
	a := result(p)
	a.Plan = w.now.text
	return a.of(q, opened{w.draft(), o.notes})
}

// slide moves the sliders of a request, or answers why they cannot be moved.
func (e *Engine) slide(q Request, o opened) (*trying, *view.Trial, *Response) {
	w := e.trying(o)
	t, fault := e.trial(q, w)
	for _, s := range q.Slides {
		if fault != nil {
			break
		}
		if note := w.refuses(t, s); note != nil {
			a := refuse(q, *note)
			return nil, nil, &a
		}
		change, back, _ := t.Slide(s.Path, s.Step)
		moved := w.now.doc.Untry(plan.Draft, s.Path)
		if !back {
			moved = w.now.doc.Try(plan.Draft, w.on, change)
		}
		w.now = e.moved(w.now, moved, q.Quick)
		t, fault = e.trial(q, w)
	}
	if fault != nil {
		a := Response{Plan: q.Plan}.of(q, *fault)
		return nil, nil, &a
	}
	return w, t, nil
}

// trying is a plan of which a draft is tried.
//
//	home  the plan as it stands in its text
//	now   the plan with the sliders where they are; home as long as none has moved
//	on    the scenario that the draft stands on, or would
//	away  the draft stands on another one
type trying struct {
	home, now *document
	on        string
	away      bool
}

func (e *Engine) trying(o opened) *trying {
	home := e.document(o.text)
	home.mean()
	w := &trying{home: home, now: home, on: o.scenario}
	switch d := home.doc.Scenario(plan.Draft); {
	case o.scenario == plan.Draft:
		w.on = d.On
	case d != nil:
		w.away = true
	}
	return w
}

// base is the document that the draft stands on.
func (w *trying) base() *document { return w.without(w.home) }

// without is a document as it is without the draft.
func (w *trying) without(d *document) *document {
	if plan.IsBase(w.on) {
		return d
	}
	return d.under(w.on)
}

// draft is the document under the draft, or what it would stand on.
func (w *trying) draft() *document {
	if w.away || w.now.doc.Scenario(plan.Draft) == nil {
		return w.without(w.now)
	}
	return w.now.under(plan.Draft)
}

// refuses says why a slider cannot be moved; nil where it can.
func (w *trying) refuses(t *view.Trial, s Slide) *diag.Note {
	d := w.home.doc
	switch _, _, ok := t.Slide(s.Path, s.Step); {
	case !ok:
		return &diag.Note{Code: "slide-none", Path: s.Path, Args: []string{s.Path}}
	case d.Refuses([]plan.Edit{{Do: "set", Path: s.Path}}):
		note := sealed()
		return &note
	case w.away && len(d.Scenario(plan.Draft).Changes) > 0:
		return &diag.Note{Code: "draft-open", Path: s.Path}
	}
	return nil
}

// moved is a document of which the changes of the draft alone are others: all that was computed of the plan stays.
// What only passes by has no text.
func (e *Engine) moved(was *document, doc *plan.Doc, passing bool) *document {
	d := &document{hash: was.hash}
	if !passing {
		d = e.keep(doc, nil)
	}
	d.doc, d.read, d.meant, d.tried = doc, was.read, was.meant, true
	d.sheet, d.plans, d.runs, d.last = was.sheet, was.plans, was.runs, was.last
	return d
}

// trial evaluates a draft and what it stands on; a fault of one of them is returned with it.
func (e *Engine) trial(q Request, w *trying) (*view.Trial, *opened) {
	base, draft := w.base(), w.draft()
	for _, d := range []*document{base, draft} {
		if d.sheet == nil {
			return nil, &opened{d, d.meant}
		}
	}
	t := &view.Trial{Base: e.tried(q, base), Draft: e.tried(q, draft)}
	t.Paths, t.Own = t.Base.Pinned(e.weighed(base, t.Base))
	if s := w.now.doc.Scenario(plan.Draft); s != nil && !w.away {
		t.Changes = len(s.Changes)
	}
	t.Alone = e.alone(w.now, base, draft, t)
	return t, nil
}

// tried evaluates what the What-if page reads.
func (e *Engine) tried(q Request, d *document) *view.Results {
	q.Scenario = d.scenario
	return d.results(q, d.evaluate(view.WhatIfView, func() []model.RowID { return view.Needs(d.sheet, view.WhatIfView) }))
}

// weighed is how far each assumption moves the answer, where the plan does not say what is pinned.
func (e *Engine) weighed(d *document, r *view.Results) []explain.Move {
	if d.doc.Views.Pinned != nil {
		return nil
	}
	at := r.Answer()
	moves, _ := e.moves(d, d.evaluate(answers, func() []model.RowID { return []model.RowID{at.Row} }), at, false)
	return moves
}

// alone is the answer with each slider's assumption alone as the draft has it; NaN for one that was not moved.
func (e *Engine) alone(now, base, draft *document, t *view.Trial) []float64 {
	at := t.Base.Answer()
	from, to := base.sheet.Model.Defaults(), draft.sheet.Model.Defaults()
	if len(from) != len(to) { // its rows are others: something was typed in another form
		return e.each(now, t, at)
	}
	params := base.sheet.Model.Params()
	groups := make([][]int, len(t.Paths))
	for i, path := range t.Paths {
		for k := range params {
			if params[k].Path == path || strings.HasPrefix(params[k].Path, path+".") {
				groups[i] = append(groups[i], k)
			}
		}
	}
	return explain.Alone(t.Base.State.Program().NewState(), from, to, explain.Number{Row: at.Row, From: at.From, To: at.To}, groups)
}

// each is alone by a document with that one change.
func (e *Engine) each(now *document, t *view.Trial, at compile.Query) []float64 {
	out := make([]float64, len(t.Paths))
	path := t.Base.Sheet.Model.Spec(at.Row).Path
	for i := range t.Paths {
		out[i] = math.NaN()
		sole := now.doc.Sole(plan.Draft, t.Paths[i])
		if sole.Scenario(plan.Draft) == nil {
			continue
		}
		d := e.moved(now, sole, true).under(plan.Draft)
		if d.sheet == nil {
			continue
		}
		if id, ok := d.sheet.Model.Find(path); ok {
			out[i] = d.evaluate("", func() []model.RowID { return []model.RowID{id} }).Over(id, at.From, at.To)
		}
	}
	return out
}
