package plan

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/diag"
)

// without is a document's text with the places of conflicts taken away.
func without(t require.TestingT, d *Doc, conflicts []Conflict) string {
	var cuts []Difference
	bare := *d
	bare.Conflicts = nil
	for _, c := range conflicts {
		at := Difference{Path: c.Path}
		if c.Kind == "order" {
			at = Difference{Path: c.Path, To: `[]`, Order: true}
		}
		cuts = append(cuts, at)
	}
	root, l := treeOf(&bare), &log{}
	for i := range cuts {
		l.patch(&root, &cuts[i])
	}
	root.tidy(docSpec())
	require.False(t, l.faults())
	return compact(&root)
}

func TestLawAMergeWithItselfChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		d := r.doc()
		for _, base := range []*Doc{nil, d, r.changed(d)} {
			m, notes := Merge(base, d, d, nil)
			require.Empty(rt, notes)
			assert.Equal(rt, d, m.Doc)
			assert.Empty(rt, m.Conflicts)
		}
	})
}

func TestLawAMergeWithAnUnchangedSideIsTheOther(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		base := r.doc()
		other := r.changed(base)
		for _, pair := range [][2]*Doc{{base, other}, {other, base}} {
			m, notes := Merge(base, pair[0], pair[1], nil)
			require.Empty(rt, notes)
			assert.Empty(rt, m.Conflicts)
			assert.Equal(rt, string(Format(other)), string(Format(m.Doc)))
		}
	})
}

func TestLawAMergeIsSymmetricButForItsConflicts(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		base := r.doc()
		a, b := r.changed(base), r.changed(base)
		one, notes := Merge(base, a, b, nil)
		require.Empty(rt, notes)
		other, _ := Merge(base, b, a, nil)
		if slices.ContainsFunc(append(slices.Clone(one.Conflicts), other.Conflicts...), func(c Conflict) bool { return c.Kind != "" }) {
			return // an order of which one side's holds, and what cannot stand together: those are not told apart by place
		}
		swapped := slices.Clone(other.Conflicts)
		for i := range swapped {
			swapped[i].Mine, swapped[i].Theirs = swapped[i].Theirs, swapped[i].Mine
		}
		assert.ElementsMatch(rt, one.Conflicts, swapped)
		assert.Equal(rt, without(rt, one.Doc, one.Conflicts), without(rt, other.Doc, other.Conflicts))
	})
}

func TestLawAMergePassesCheckAndLosesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		base := r.doc()
		a, b := r.changed(base), r.changed(base)
		if r.chance("no ancestor") {
			base = nil
		}
		m, notes := Merge(base, a, b, nil)
		require.Empty(rt, notes)
		assert.False(rt, Check(m.Doc).Faults())
		open := 0
		for _, n := range Check(m.Doc) {
			if n.Code == "conflict-open" {
				open++
			}
		}
		assert.Equal(rt, len(m.Conflicts), open)
		again, notes := Parse(Format(m.Doc))
		require.False(rt, notes.Faults(), "%v", notes)
		assert.Equal(rt, m.Doc, again)

		var edits []Edit // whoever takes all that was set aside has the other copy where it was changed
		for _, c := range m.Conflicts {
			edits = append(edits, Edit{Do: "resolve", Path: c.Path, Text: "theirs"})
		}
		if resolved, _ := Apply(m.Doc, edits...); resolved != nil && base == nil {
			for _, x := range Diff(resolved, b) {
				assert.True(rt, x.Order, "all but the place of what came back: %+v", x)
			}
		}
	})
}

// TestLawHostileMergesEndInWords: whatever the bytes, merging says something and does not panic.
func TestLawHostileMergesEndInWords(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		base := r.doc()
		mine := Revise(r.changed(base), Revision{At: "2026-11-22T12:00Z"}, base)
		theirs := string(Format(Revise(r.changed(base), Revision{At: "2026-11-22T13:00Z"}, base)))
		at := rapid.IntRange(0, len(theirs)-1).Draw(rt, "at")
		theirs = theirs[:at] + rapid.SampledFrom([]string{"", "x", "9", "]", "null", "{}"}).Draw(rt, "put") + theirs[at+1:]
		d, _ := Parse([]byte(theirs))
		if d == nil {
			return
		}
		m, notes := MergeCopies(nil, mine, d, func(*Doc) diag.Notes { return nil })
		if m == nil {
			require.NotEmpty(rt, notes)
			return
		}
		_, again := Parse(Format(m.Doc))
		assert.False(rt, again.Faults())
	})
}

func TestLawAHistoryLeadsBackToEachOfItsStates(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		d := r.doc()
		states := []*Doc{d}
		for i := 0; i < rapid.IntRange(1, 6).Draw(rt, "saves"); i++ {
			after := r.changed(d)
			d = Revise(after, Revision{At: "2026-11-2" + string('0'+rune(i)) + "T12:00Z", By: "a"}, d)
			states = append(states, d)
		}
		again, notes := Parse(Format(d))
		require.False(rt, notes.Faults())
		l := NewAncestry(again)
		for _, s := range states {
			was := l.Doc(Hash(s))
			require.NotNil(rt, was)
			assert.Equal(rt, string(Format(Bare(s))), string(Format(was)))
		}
		assert.Equal(rt, Hash(d), Hash(Bare(d)), "the history is not part of what the plan says")
		assert.False(rt, strings.Contains(string(Format(Bare(d))), "history"))
	})
}

func TestLawCopiesThatPartedFindWhatTheyComeFrom(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		first := r.doc()
		if r.chance("kept") {
			first = Revise(first, Revision{At: "2026-11-01T08:00Z"})
		}
		mine, theirs := first, first
		for i := 0; i < 2; i++ {
			mine = Revise(r.changed(mine), Revision{At: "2026-11-02T0" + string('0'+rune(i)) + ":00Z", By: "a"}, mine)
			theirs = Revise(r.changed(theirs), Revision{At: "2026-11-03T0" + string('0'+rune(i)) + ":00Z", By: "b"}, theirs)
		}
		if Hash(mine) == Hash(first) || Hash(theirs) == Hash(first) || len(mine.History) == 0 {
			return
		}
		found, notes := MergeCopies(nil, mine, theirs, nil)
		require.False(rt, notes.Faults())
		require.NotNil(rt, found.Base, "%v", notes)
		known, _ := MergeCopies(found.Base, mine, theirs, nil)
		assert.Equal(rt, known.Doc, found.Doc)

		both := Revise(found.Doc, Revision{At: "2026-11-04T08:00Z"}, mine, theirs)
		l := NewAncestry(both)
		for _, s := range []*Doc{first, mine, theirs} {
			assert.NotNil(rt, l.Doc(Hash(s)), "the merged plan leads back to both copies")
		}
		then, _ := MergeCopies(nil, both, theirs, nil)
		assert.Empty(rt, Diff(both, then.Doc), "what was merged is not merged again")
	})
}
