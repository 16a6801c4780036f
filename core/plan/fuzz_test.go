package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/diag"
)

// FuzzParse: any text is read, or explained in both languages.
func FuzzParse(f *testing.F) {
	f.Add(sample)
	for _, c := range faulty {
		f.Add(c.now)
	}
	for _, c := range valueForms {
		f.Add(`{"planleaf": 1, "customers": {"churn": ` + c.share + `}}`)
	}
	f.Fuzz(func(t *testing.T, text string) { readOrExplained(t, text) })
}

// FuzzTyped: any typed text becomes a value that is typed the same again, or is explained.
func FuzzTyped(f *testing.F) {
	for _, text := range []string{"35%", "1.2万", "25%~35%", "271/1613", "(300)", "12000 +2%", "900 (600~1350)", "1,200", "１．５Ｋ", "[1, 2]"} {
		f.Add(text, "share", false)
		f.Add(text, "money", true)
	}
	f.Fuzz(func(t *testing.T, text, unit string, percent bool) {
		v, bad := readTyped(text, quantity{unit: unit, signed: unit == "money"}, percent)
		if bad != nil {
			for _, lang := range []string{"zh", "en"} {
				_, known := diag.Words(bad.code, lang)
				assert.True(t, known, bad.code)
				assert.Equal(t, diag.Arity(bad.code, lang), len(bad.args), bad.code)
			}
			return
		}
		again, bad := readTyped(Typed(&v, unit), quantity{unit: unit, signed: unit == "money"}, percent && unit == "share")
		assert.Nil(t, bad, "%q", Typed(&v, unit))
		assert.Equal(t, v, again, "%q", Typed(&v, unit))
	})
}

// FuzzApply: any edit gives a document that parses to itself, or is explained, and never
// changes the document that it was given.
func FuzzApply(f *testing.F) {
	for _, do := range []string{"set", "type", "form", "add", "copy", "remove", "rename", "move"} {
		f.Add(do, "channels.ads.rates.mql", "0.3", 0, 0)
		f.Add(do, "channels.ads.spend.dated.2027-02", "1", 2, 0)
		f.Add(do, "money.costs", `{"id": "x", "kind": "other", "amount": 1}`, 0, 1)
		f.Add(do, "stages.mql", "名", 1, 1)
		f.Add(do, "channels.ads.response.scale.source", "a", 0, 0)
		f.Add(do, "channels.seo.leads", "12", 5, 0)
		f.Add(do, "customers.churn", "range", 0, 0)
		f.Add(do, "tiers", "大客户", 0, 0)
		f.Add(do, "channels.ads", "", 0, 0)
	}
	before, _ := Parse([]byte(sample))
	f.Fuzz(func(t *testing.T, do, path, input string, period, to int) {
		after, notes := Apply(before, Edit{Do: do, Path: path, JSON: input, Text: input, Period: period, To: to})
		assert.Equal(t, sample, string(Format(before)))
		assert.Equal(t, notes.Faults(), after == nil)
		for _, n := range notes {
			assert.Equal(t, diag.Arity(n.Code, "en"), len(n.Args), n.Code)
		}
		if after != nil {
			again, _ := Parse(Format(after))
			assert.Equal(t, after, again)
		}
	})
}

// FuzzMerge: whatever two copies of a plan hold, they are merged into a plan, or it is said why not; and every conflict
// can be settled either way.
func FuzzMerge(f *testing.F) {
	first, _ := Parse([]byte(sample))
	mine, _ := Apply(first, Edit{Do: "type", Path: "customers.margin", Text: "70%"})
	theirs, _ := Apply(first, Edit{Do: "type", Path: "customers.margin", Text: "80%"}, Edit{Do: "rename", Path: "channels.ads", Text: "b"})
	at := Revision{At: "2026-11-22T12:00Z", By: "a"}
	mine, theirs = Revise(mine, at, first), Revise(theirs, at, first)
	merged, _ := MergeCopies(nil, mine, theirs, nil)
	f.Add(string(Format(mine)), string(Format(theirs)), false)
	f.Add(string(Format(merged.Doc)), string(Format(theirs)), false)
	f.Add(string(Format(mine)), string(Format(theirs)), true)
	f.Fuzz(func(t *testing.T, a, b string, base bool) {
		mine, _ := Parse([]byte(a))
		theirs, _ := Parse([]byte(b))
		if mine == nil || theirs == nil {
			return
		}
		was := (*Doc)(nil)
		if base {
			was = first
		}
		m, notes := MergeCopies(was, mine, theirs, nil)
		if m == nil {
			assert.True(t, notes.Faults())
			return
		}
		again, notes := Parse(Format(Revise(m.Doc, at, mine, theirs)))
		if !assert.NotNil(t, again, "%v", notes) {
			return
		}
		for _, c := range m.Conflicts {
			for _, take := range []string{"mine", "theirs"} {
				settled, notes := Apply(m.Doc, Edit{Do: "resolve", Path: c.Path, Text: take})
				assert.True(t, settled != nil || notes.Faults())
			}
		}
	})
}
