package api

import (
	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// merged answers with two copies of a plan brought together, what was taken and what is to be decided.
func (e *Engine) merged(q Request) Response {
	a := e.open(q)
	if a.doc == nil {
		return Response{}.of(q, a)
	}
	b, notes := e.second(q, q.Against)
	if b == nil {
		return refuse(q, notes...)
	}
	if a.doc.Seal != nil {
		return refuse(q, sealed())
	}
	mine := a.doc
	if q.Saved != "" { // what is open has its history in the text last saved
		saved, notes := e.second(q, q.Saved)
		if saved == nil {
			return refuse(q, notes...)
		}
		mine = plan.Revise(mine, plan.Revision{}, saved.doc)
	}
	var origin *plan.Doc
	if q.Origin != "" {
		o, notes := e.second(q, q.Origin)
		if o == nil {
			return refuse(q, notes...)
		}
		origin = o.doc
	}
	m, notes := plan.MergeCopies(origin, mine, b.doc, meaning)
	if m == nil {
		return refuse(q, notes...)
	}
	l := q.in(a.document)
	after := e.keep(m.Doc, diag.Notes{{}}) // read from no text: its conflicts are warnings with no place yet
	after.mean()
	effects, more := e.effects(q, a.document, after, q.Rows)
	if more.Faults() {
		return refuse(q, more...)
	}
	lines := e.conflictLines(q, after, m.Conflicts, l)
	r := q.receipt(a.hash)
	r.Against = b.hash
	was := mine
	if m.Base != nil {
		was = m.Base
	}
	out := view.NewPlanMerge(sinceLine(m, mine, b.doc), view.NewDiffers(was, m.Doc, m.Taken, l), lines, effects, r, l)
	answer := written(q, out)
	answer.Plan, answer.Hash, answer.Faults = after.text, after.hash, faults(q.Lang, notes)
	return answer
}

// meaning is what is wrong with a plan once it is compiled.
func meaning(d *plan.Doc) diag.Notes {
	_, notes := compile.Plan(d)
	return notes
}

// sinceLine names what two copies come from, nil without one.
func sinceLine(m *plan.Merged, docs ...*plan.Doc) *view.RevisionLine {
	if m.Base == nil {
		return nil
	}
	line := &view.RevisionLine{ID: plan.Hash(m.Base)}
	if r := plan.NewAncestry(docs...).Revision(line.ID); r != nil {
		line.At, line.By, line.Note = r.At, r.By, r.Note
	}
	return line
}

// conflicts answers with what is open in a plan.
func (e *Engine) conflicts(q Request) Response {
	o := e.open(q)
	if o.doc == nil {
		return Response{}.of(q, o)
	}
	l := q.in(o.document)
	m := view.NewPlanMerge(nil, nil, e.conflictLines(q, o.document, o.doc.Conflicts, l), []view.Effect{}, q.receipt(o.hash), l)
	return written(q, m).of(q, o)
}

// conflictLines puts conflicts into words, each with what the other choice does to the metrics asked for.
func (e *Engine) conflictLines(q Request, d *document, conflicts []plan.Conflict, l view.Lang) []view.ConflictLine {
	lines := []view.ConflictLine{}
	for _, c := range conflicts {
		other, notes := plan.Apply(d.doc, plan.Edit{Do: "resolve", Path: c.Path, Text: "theirs"})
		line := view.NewConflictLine(d.doc, other, c, l)
		if other != nil {
			with := &document{doc: other, text: "-"}
			with.mean()
			if line.Effects, _ = e.effects(q, d, with, q.Rows); with.sheet == nil {
				notes = with.meant
			}
		}
		if notes.Faults() {
			line.Fault = notes[0].Message(string(l))
		}
		lines = append(lines, line)
	}
	return lines
}
