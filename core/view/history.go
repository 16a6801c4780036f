package view

import (
	"slices"
	"strconv"

	"planleaf/core/plan"
)

// saidOfRevision is how many changes of one revision are put into words.
const saidOfRevision = 6

// NewHistory puts the saved states of a plan into words, the newest first: who saved it, when, and what changed.
func NewHistory(d *plan.Doc, l Lang) []RevisionLine {
	all, _ := plan.Revisions(d)
	known, here := plan.NewAncestry(d), plan.Hash(d)
	out := []RevisionLine{}
	for i := len(all) - 1; i >= 0; i-- {
		r := &all[i]
		line := RevisionLine{ID: r.ID, At: r.At, By: clean(r.By), Note: clean(r.Note), Here: r.ID == here, Locks: r.Locks}
		after := known.Doc(r.ID)
		line.Gone = after == nil
		for _, p := range r.Parents {
			if before := known.Doc(p.ID); before != nil && after != nil {
				list := plan.Diff(before, after)
				line.More = moreOf(len(list)-saidOfRevision, l)
				for _, x := range NewDiffers(before, after, list[:min(len(list), saidOfRevision)], l) {
					line.Says = append(line.Says, x.Says)
				}
				break
			}
		}
		out = append(out, line)
	}
	return slices.Clip(out)
}

// moreOf says how many more there are, "" for none.
func moreOf(n int, l Lang) string {
	if n <= 0 {
		return ""
	}
	return wordMoreDiffers.fill(l, strconv.Itoa(n))
}
