package plan

import "planleaf/core/diag"

// MergeCopies is Merge that finds what both copies come from in their histories when base is nil, and says of each
// conflict who made either side, and when. The result has the history of the first copy; Revise adds the
// second's. Notes of a merge that was done are warnings: there was no common state, or it cannot be rebuilt.
func MergeCopies(base, mine, theirs *Doc, judge func(*Doc) diag.Notes) (*Merged, diag.Notes) {
	l := NewAncestry(mine, theirs)
	since, found := "", ""
	if base != nil {
		since = Hash(base)
	} else if found = l.Common(mine, theirs); found != "" {
		base, since = l.Doc(found), found
	}
	m, notes := Merge(base, mine, theirs, judge)
	if m == nil {
		return nil, notes
	}
	if m.Base == nil {
		code := "merge-no-ancestor"
		if found != "" {
			code = "merge-ancestor-lost"
		}
		notes = append(notes, diag.Note{Code: code, Path: "history", Warning: true})
	}
	for i := range m.Conflicts {
		c := &m.Conflicts[i]
		if r := l.Last(mine, since, c.Path); r != nil {
			c.MineBy, c.MineAt = r.By, r.At
		}
		if r := l.Last(theirs, since, c.Path); r != nil {
			c.TheirsBy, c.TheirsAt = r.By, r.At
		}
	}
	m.Doc = m.Doc.withConflicts(m.Conflicts)
	return m, notes
}
