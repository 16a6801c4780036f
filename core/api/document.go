package api

import (
	"slices"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/plan"
)

// opened is the plan that a request is about, after its edits. Sheet is nil exactly when
// the notes hold a fault; doc is nil when the text alone, or an edit, is at fault.
type opened struct {
	doc   *plan.Doc
	sheet *compile.Sheet
	notes diag.Notes
}

// open reads the plan of a request, applies its edits and compiles it. All faults of the
// text come at once, then all of the edits, then all of what the plan means; what stands in
// the text has its place there.
func open(q Request) opened {
	if q.Scenario != "" && q.Scenario != "base" {
		return opened{notes: diag.Notes{{Code: "scenario-unknown", Path: "scenarios." + q.Scenario, Args: []string{q.Scenario}}}}
	}
	d, notes := plan.Parse([]byte(q.Plan))
	if d == nil {
		return opened{notes: notes}
	}
	edited, more := plan.Apply(d, q.Edits...)
	if notes = append(notes, more...); more.Faults() {
		return opened{notes: notes}
	}
	sheet, more := compile.Plan(edited)
	notes = append(notes, placed(q, more)...)
	notes.Sort()
	return opened{edited, sheet, notes}
}

// placed gives notes their place in the text, all but those on what an edit has changed:
// the text there is not what they speak of.
func placed(q Request, notes diag.Notes) diag.Notes {
	var kept, moved diag.Notes
	for _, n := range notes {
		if slices.ContainsFunc(q.Edits, func(e plan.Edit) bool { return touches(e.Path, n.Path) }) {
			moved = append(moved, n)
		} else {
			kept = append(kept, n)
		}
	}
	return append(plan.Place([]byte(q.Plan), kept), moved...)
}

// touches reports whether one path is the other or a part of it.
func touches(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+".") || strings.HasPrefix(b, a+".")
}

// checked answers with the faults and warnings of the plan.
func checked(q Request) Response {
	o := open(q)
	a := result(map[string][]Fault{"faults": faults(q.Lang, o.notes)})
	return a.of(q, o)
}

// edited answers with the text after the edits. A plan that means nothing yet, such as one
// with a channel half entered, is still returned with its faults beside it.
func edited(q Request) Response {
	o := open(q)
	a := Response{OK: true, Plan: q.Plan}
	if o.doc != nil && len(q.Edits) > 0 {
		a.Plan = string(plan.Format(o.doc))
	}
	return a.of(q, o)
}

// formatted answers with the canonical text.
func formatted(q Request) Response {
	o := open(q)
	a := Response{OK: true, Plan: q.Plan}
	if o.doc != nil {
		a.Plan = string(plan.Format(o.doc))
	}
	return a.of(q, o)
}

// of puts into an answer what is said of the plan.
func (a Response) of(q Request, o opened) Response {
	a.OK = o.sheet != nil
	a.Faults = faults(q.Lang, o.notes)
	if o.doc != nil {
		a.Hash = plan.Hash(o.doc)
	}
	return a
}
