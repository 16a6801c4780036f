package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/diag"
)

func TestLawParseUndoesFormat(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		text := Format(d)
		again, notes := Parse(text)
		if notes.Faults() || Check(d).Faults() {
			rt.Fatalf("%v %v\n%s", notes, Check(d), text)
		}
		assert.Equal(rt, d, again)
		assert.Equal(rt, string(text), string(Format(again)), "one document has one text")
		assert.Equal(rt, Hash(d), Hash(again))
	})
}

func TestLawTypingUndoesTyped(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		var edits []Edit
		for _, a := range Assumptions(d) {
			edits = append(edits, Edit{Do: "type", Path: a.Path, Text: Typed(a.Value, a.Unit)})
		}
		for _, percent := range []bool{false, true} {
			for i := range edits {
				edits[i].AsPercent = percent && valueAt(d, edits[i].Path) != nil && isShare(d, edits[i].Path)
			}
			again, notes := Apply(d, edits...)
			if notes.Faults() {
				rt.Fatalf("%v", notes)
			}
			assert.Equal(rt, d, again)
		}
	})
}

func isShare(d *Doc, path string) bool {
	for _, a := range Assumptions(d) {
		if a.Path == path {
			return a.Unit == "share"
		}
	}
	return false
}

func TestLawSettingAnAssumptionChangesThatOneAlone(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		d := r.doc()
		before := string(Format(d))
		all := Assumptions(d)
		i := rapid.IntRange(0, len(all)-1).Draw(rt, "which")
		v := r.value(quantity{unit: all[i].Unit}, "new")
		if all[i].Once {
			v = *r.single(quantity{unit: all[i].Unit}, "new")
		}
		n := valueNode(&v)
		after, notes := Apply(d, Edit{Do: "set", Path: all[i].Path, JSON: compact(&n)})
		if notes.Faults() {
			rt.Fatalf("%v", notes)
		}
		assert.Equal(rt, before, string(Format(d)), "the document given is never changed")
		for j, a := range Assumptions(after) {
			want := *all[j].Value
			if j == i {
				want = kept(want, v)
			}
			assert.Equal(rt, want, *a.Value, a.Path)
		}
	})
}

// kept is a new value in the place of an old one: with the old provenance when it brings
// none of its own.
func kept(old, v Value) Value {
	if v.Source+v.Owner+v.AsOf+v.Note+v.Finding == "" && len(v.Extra) == 0 {
		v.Source, v.Owner, v.AsOf, v.Note, v.Finding, v.Extra = old.Source, old.Owner, old.AsOf, old.Note, old.Finding, old.Extra
	}
	return v
}

func TestLawRenamingChangesTheNameAlone(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := random{rt}.doc()
		after, notes := Apply(d, Edit{Do: "rename", Path: "stages.mql", Text: "合格线索"})
		assert.Equal(rt, diag.Notes{}, notes)
		assert.Equal(rt, "合格线索", after.Stages[1].Name)
		after.Stages[1].Name = d.Stages[1].Name
		assert.Equal(rt, d, after)
	})
}

func TestLawEveryTextIsReadOrExplained(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := string(Format(random{rt}.doc()))
		at := rapid.IntRange(0, len(text)-1).Draw(rt, "at")
		put := rapid.SampledFrom([]string{"", "x", "-", "9", ",", "\"", "}", "[", "null", "14"}).Draw(rt, "put")
		readOrExplained(rt, text[:at]+put+text[at+1:])
	})
}

// readOrExplained demands that a text gives a document which formats and parses to
// itself, or notes with words in both languages.
func readOrExplained(t assert.TestingT, text string) {
	d, notes := Parse([]byte(text))
	for _, n := range notes {
		for _, lang := range []string{"zh", "en"} {
			_, known := diag.Words(n.Code, lang)
			assert.True(t, known, n.Code)
			assert.Equal(t, diag.Arity(n.Code, lang), len(n.Args), n.Code)
		}
	}
	assert.Equal(t, notes.Faults(), d == nil)
	if d != nil {
		again, _ := Parse(Format(d))
		assert.Equal(t, d, again)
	}
}
