package compile_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// total compiles a text that is a document: it gives a sheet or faults, each with words,
// and a sheet evaluates.
func total(t interface{ Fatalf(string, ...any) }, text []byte) {
	d, _ := plan.Parse(text)
	if d == nil {
		return
	}
	s, notes := compile.Plan(d)
	if notes.Faults() != (s == nil) {
		t.Fatalf("sheet %v with %v", s != nil, notes)
	}
	for _, n := range notes {
		if n.Message("zh") == n.Code || n.Message("en") == n.Code {
			t.Fatalf("%s has no words", n.Code)
		}
	}
	if s != nil {
		r := evaluate(s)
		r.Targets(r.st)
	}
}

func FuzzPlan(f *testing.F) {
	f.Add(referencePlan)
	f.Add([]byte(tieredPlan + "}"))
	f.Fuzz(func(t *testing.T, text []byte) { total(t, text) })
}

// A plan on its way to being whole is a document with parts missing.
func TestAPlanWithPartsMissingGivesFaultsNotPanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var tree any
		if err := json.Unmarshal(plan.Format(plantest.Plan(draw(t), plantest.Without{})), &tree); err != nil {
			t.Fatalf("%v", err)
		}
		for range rapid.IntRange(1, 4).Draw(t, "parts missing") {
			tree = without(t, tree)
		}
		text, _ := json.Marshal(tree)
		total(t, text)
	})
}

// without takes one drawn part out of a tree of JSON.
func without(t *rapid.T, tree any) any {
	switch x := tree.(type) {
	case map[string]any:
		var keys []string
		for k := range x {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		if len(keys) == 0 {
			return x
		}
		k := rapid.SampledFrom(keys).Draw(t, "key")
		if rapid.Bool().Draw(t, "deeper") {
			x[k] = without(t, x[k])
		} else {
			delete(x, k)
		}
	case []any:
		if len(x) == 0 {
			return x
		}
		i := rapid.IntRange(0, len(x)-1).Draw(t, "place")
		if rapid.IntRange(0, 3).Draw(t, "deeper") > 0 {
			x[i] = without(t, x[i])
			return x
		}
		return slices.Delete(x, i, i+1)
	}
	return tree
}
