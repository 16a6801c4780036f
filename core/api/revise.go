package api

import (
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// revised answers with the text to save: the plan, and behind its history what is saved now. A plan
// that means nothing yet is saved all the same.
func (e *Engine) revised(q Request) Response {
	o := e.open(q)
	if o.doc == nil {
		return Response{Plan: q.Plan}.of(q, o)
	}
	var before []*plan.Doc
	for i, text := range append([]string{q.Saved}, q.Joined...) {
		if text == "" {
			continue
		}
		d := e.document(text)
		if d.doc == nil && i == 0 {
			continue // a plan that could not be read was opened to be mended: its history begins now
		}
		if d.doc == nil {
			return refuse(q, d.read...)
		}
		before = append(before, d.doc)
	}
	r := plan.Revision{By: q.Author, At: q.At, Note: q.Note, Engine: Version}
	a := Response{Plan: string(plan.Format(plan.Revise(o.doc, r, before...)))}.of(q, o)
	a.OK = true
	return a
}

// bare answers with the text of a plan without its history: what is asked of it is asked often.
func (e *Engine) bare(q Request) Response {
	d := e.document(q.Plan)
	if d.doc == nil {
		return refuse(q, d.read...)
	}
	without := *d.doc
	without.History = ""
	a := result(struct {
		ID string `json:"id"`
	}{d.doc.ID})
	a.Plan, a.Hash = string(plan.Format(&without)), plan.Hash(d.doc)
	return a
}

// history answers with the saved states of a plan in words.
func (e *Engine) history(q Request) Response {
	d := e.document(q.Plan)
	if d.doc == nil {
		return refuse(q, d.read...)
	}
	return result(view.NewHistory(d.doc, q.in(d)))
}

// revision answers with the text of a saved state.
func (e *Engine) revision(q Request) Response {
	d := e.document(q.Plan)
	if d.doc == nil {
		return refuse(q, d.read...)
	}
	was := plan.NewAncestry(d.doc).Doc(q.Path)
	if was == nil {
		return refuse(q, diag.Note{Code: "revision-gone", Path: "history", Args: []string{q.Path[:min(8, len(q.Path))]}})
	}
	return Response{OK: true, Plan: string(plan.Format(was)), Hash: q.Path}
}
