package plan

import (
	"slices"
	"strings"

	"planleaf/core/diag"
)

// Merged is what came of a merge.
//
//	Doc        the first copy with what it takes from the second, and with the conflicts in it
//	Conflicts  those of this merge; others may have been open before
//	Taken      what the first copy takes
//	Base       what both come from, nil when nothing is known of it: then whatever differs is a conflict
type Merged struct {
	Doc       *Doc
	Conflicts []Conflict
	Taken     []Difference
	Base      *Doc
}

// Merge brings together two copies of a plan that were edited apart, by meaning: what one of them changed is
// taken, what both changed differently is a conflict, where the first copy's stands. An item that one
// removed and the other edited is a conflict, and so are two items under a new id. base is what both come from; nil
// when it is not known, so that whatever differs is a conflict.
//
// judge says what is wrong with a document besides Check, nil for nothing. What cannot stand together with the
// first copy's changes is left out and is a conflict too, so that a merge is never worse than its first copy. Of
// history nothing is taken: see MergeCopies.
func Merge(base, mine, theirs *Doc, judge func(*Doc) diag.Notes) (*Merged, diag.Notes) {
	if notes := strangers(base, mine, theirs); notes != nil {
		return nil, notes
	}
	w := walk{strangers: base == nil}
	x := sides{nil, ptr(treeOf(mine)), ptr(treeOf(theirs))}
	if base != nil {
		x.base = ptr(treeOf(base))
	}
	w.object(docSpec(), "", x)
	m := &Merged{Base: base}
	for _, c := range w.clashes {
		if !touching(c.path, "conflicts") { // of what was open before, the first copy's list holds
			m.Conflicts = append(m.Conflicts, c.conflict())
		}
	}
	m.settle(mine, w.takes, judge)
	m.Doc = m.Doc.withConflicts(m.Conflicts)
	return m, nil
}

func ptr[T any](x T) *T { return &x }

// strangers notes documents that cannot be merged: of a newer format, or two plans that have nothing to do
// with each other.
func strangers(base, mine, theirs *Doc) diag.Notes {
	l := &log{}
	for _, d := range [...]*Doc{base, mine, theirs} {
		if d != nil && d.Planleaf > Version {
			l.on("planleaf", -1, "newer-format", show(float64(d.Planleaf)), show(Version))
			return l.sorted("")
		}
	}
	if base == nil && mine.ID != theirs.ID {
		l.on("id", -1, "merge-other-plan", mine.ID, theirs.ID)
		return l.sorted("")
	}
	return nil
}

// conflict is a clash as it stands in a document.
func (c *clash) conflict() Conflict {
	out := Conflict{Path: c.path, Base: c.base, Mine: c.mine, Theirs: c.their}
	if c.order {
		out.Kind = "order"
	}
	return out
}

// settle takes what can be taken: all of it, else without what the faults of the result have to do with, else nothing.
func (m *Merged) settle(mine *Doc, takes []Difference, judge func(*Doc) diag.Notes) {
	judged := func(d *Doc) diag.Notes {
		notes := Check(d)
		if judge != nil && !notes.Faults() {
			notes = append(notes, judge(d)...)
		}
		return notes
	}
	var had diag.Notes
	for {
		d, notes := Patch(mine, takes...)
		if d != nil {
			if notes = judged(d); notes.Faults() && had == nil {
				had = append(judged(mine), diag.Note{Warning: true})
			}
			notes = slices.DeleteFunc(notes, func(n diag.Note) bool { return n.Warning || known(had, n) })
		}
		if len(takes) == 0 {
			m.Doc = mine
			return
		}
		if len(notes) == 0 {
			m.Doc, m.Taken = d, takes
			return
		}
		var kept []Difference
		for _, t := range takes {
			if !slices.ContainsFunc(notes, func(n diag.Note) bool { return concerns(n, t.Path) }) {
				kept = append(kept, t)
			}
		}
		if len(kept) == len(takes) {
			kept = nil // nothing says which of them it is
		}
		for _, t := range takes {
			if !slices.Contains(kept, t) {
				c := Conflict{Path: t.Path, Kind: "together", Base: t.From, Mine: t.From, Theirs: t.To}
				if t.Order {
					c.Kind = "order"
				}
				m.Conflicts = append(m.Conflicts, c)
			}
		}
		takes = kept
	}
}

// known reports whether a note was there before.
func known(had diag.Notes, n diag.Note) bool {
	return slices.ContainsFunc(had, func(h diag.Note) bool { return h.Code == n.Code && h.Path == n.Path })
}

// concerns reports whether a fault may come from a difference: both are of one item or section,
// or the fault names something on the difference's path.
func concerns(n diag.Note, path string) bool {
	steps, at := Steps(path), Steps(n.Path)
	if len(at) > 0 && len(steps) > 0 && at[0] == steps[0] && (len(at) < 2 || len(steps) < 2 || at[1] == steps[1]) {
		return true
	}
	for _, arg := range n.Args {
		words := strings.FieldsFunc(arg, func(r rune) bool { return r == ' ' || r == ',' || r == '.' })
		if slices.ContainsFunc(steps, func(name string) bool { return slices.Contains(words, name) }) {
			return true
		}
	}
	return false
}

// withConflicts is a document with more conflicts; one on the path of another takes its place.
func (d *Doc) withConflicts(more []Conflict) *Doc {
	if len(more) == 0 {
		return d
	}
	after := *d
	after.Conflicts = nil
	for _, c := range d.Conflicts {
		if !slices.ContainsFunc(more, func(m Conflict) bool { return m.Path == c.Path }) {
			after.Conflicts = append(after.Conflicts, c)
		}
	}
	after.Conflicts = append(after.Conflicts, more...)
	return &after
}
