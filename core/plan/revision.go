package plan

import (
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/sorted"
)

// Bounds of a history, as it stands in the file.
const (
	MaxRevisions = 200
	MaxHistory   = 256 << 10 // bytes
)

// Revision is a state in which a plan was saved.
//
//	ID       Hash of the document as it was
//	At       when, "2026-11-22T12:00Z"; By  who; Note  what for: as the one who saved said
//	Locks    the scenarios that were locked in it: while one is, the revision is not let go
//	Engine   what computed it, where it locks
//	Parents  what it was made of: the state saved before, and the copies merged into it
type Revision struct {
	ID      string   `json:"id"`
	At      string   `json:"at"`
	By      string   `json:"by"`
	Note    string   `json:"note"`
	Locks   []string `json:"locks"`
	Engine  string   `json:"engine"`
	Parents []Parent `json:"parents"`
}

// Parent is a state that a revision was made of. Back leads from the revision to it; nil where
// that is not known, since the file was changed by another hand.
type Parent struct {
	ID   string `json:"id"`
	Back []Back `json:"back"`
}

// Back is a Difference in one direction.
type Back struct {
	Path  string `json:"path"`
	To    Raw    `json:"to"`
	Order Raw    `json:"order"`
}

// Revisions reads the history of a document, oldest first. What cannot be read is left out and warned of.
func Revisions(d *Doc) ([]Revision, diag.Notes) {
	var out struct {
		History []Revision `json:"history"`
	}
	if d.History == "" {
		return nil, nil
	}
	notes := ReadJSON([]byte(`{"history": `+string(d.History)+`}`), &out)
	if len(out.History) > 2*MaxRevisions {
		out.History = out.History[len(out.History)-2*MaxRevisions:]
	}
	whole := len(out.History)
	out.History = slices.DeleteFunc(out.History, func(r Revision) bool { return r.ID == "" })
	if notes.Faults() || len(out.History) < whole {
		return out.History, diag.Notes{{Code: "history-broken", Path: "history", Warning: true}}
	}
	return out.History, nil
}

// Revise is a document with a revision of itself at the end of its history. before are the documents that it was made
// of, with their histories: the one last opened or saved, and those that were merged into it. A document
// that is what the first of them was gets no revision of its own. r gives At, By, Note and Engine.
func Revise(d *Doc, r Revision, before ...*Doc) *Doc {
	after := *d
	if r.ID, r.Locks = Hash(d), locks(d, before); len(r.Locks) == 0 {
		r.Engine = ""
	}
	var all []Revision
	for _, b := range before {
		revisions, _ := Revisions(b)
		all = append(all, revisions...)
		id, last := Hash(b), ""
		if len(revisions) > 0 {
			last = revisions[len(revisions)-1].ID
		}
		if last != "" && last != id { // changed by another hand since it was saved
			all = append(all, Revision{ID: id, Parents: []Parent{{ID: last}}})
		}
		if id != r.ID || len(before) > 1 {
			r.Parents = append(r.Parents, Parent{id, backTo(d, b)})
		}
	}
	all = inOrder(all)
	if len(r.Parents) > 0 || len(all) == 0 {
		all = append(all, r)
	}
	after.History = written(pruned(all, held(d, all)))
	return &after
}

// backTo is what leads from one document to another.
func backTo(from, to *Doc) []Back {
	back := []Back{}
	for _, x := range Diff(from, to) {
		b := Back{Path: x.Path, To: x.To}
		if x.Order {
			b.To, b.Order = "", x.To
		}
		back = append(back, b)
	}
	return back
}

// inOrder are revisions without repetitions, oldest first as their times say; one without a time goes with
// the one before.
func inOrder(all []Revision) []Revision {
	type dated struct {
		Revision
		at string
	}
	var out []dated
	seen, at := map[[2]string]bool{}, ""
	for _, r := range all {
		if r.At != "" {
			at = r.At
		}
		if key := [2]string{r.ID, r.At}; !seen[key] {
			seen[key] = true
			out = append(out, dated{r, at})
		}
	}
	sorted.By(out, func(a, b dated) int { return strings.Compare(a.at, b.at) })
	all = make([]Revision, len(out))
	for i := range out {
		all[i] = out[i].Revision
	}
	return all
}

// held are the revisions that a plan holds on to: those in which a scenario was locked that still is.
func held(d *Doc, all []Revision) map[string]bool {
	out := map[string]bool{}
	for _, r := range all {
		for _, id := range r.Locks {
			if s := d.Scenario(id); s != nil && s.Locked {
				out[r.ID] = true
			}
		}
	}
	return out
}

// locks are the scenarios that are locked in a document and were not before.
func locks(d *Doc, before []*Doc) []string {
	var ids []string
	for i := range d.Scenarios {
		s := &d.Scenarios[i]
		was := false
		for _, b := range before {
			old := b.Scenario(s.ID)
			was = was || old != nil && old.Locked
		}
		if s.Locked && !was {
			ids = append(ids, s.ID)
		}
	}
	return ids
}
