package compile_test

import (
	"testing"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/plan"
)

// FuzzOwnFormula: whatever a planner writes as two rows of their own, the plan compiles and
// evaluates, or there are faults with a path and words in both languages.
func FuzzOwnFormula(f *testing.F) {
	for _, s := range [][2]string{
		{"spend / new", "x * 2"}, {"y", "x"}, {"lag(y, 1) + 1", "lag(x, 1) * fee"}, {"sum(spend.*)", "avg(new.*, x)"},
		{"if(cash > 0, new, 0)", "log(cash)"}, {"cash + active", "new-lost"}, {"-2^2", "1/0"}, {"max(*.ads)", "sum(metrics.*)"},
		{"lag(lag(new, 1) + y, 120)", "pow(0, 0 - 1)"}, {"abs(-calls)", "floor(x ^ 0.5)"}, {"(", "1,200"}, {"channels.ads.rates.customer", "period"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, x, y string) {
		text := ownPlan([]string{"x", x}, []string{"y", y})
		d, _ := plan.Parse(text)
		if d == nil {
			return
		}
		s, notes := compile.Plan(d)
		if (s == nil) != notes.Faults() {
			t.Fatalf("%q, %q: a sheet beside faults, or neither: %v", x, y, notes)
		}
		for _, n := range notes {
			for _, lang := range []string{"zh", "en"} {
				if _, known := diag.Words(n.Code, lang); !known {
					t.Fatalf("%q, %q: no words for %s", x, y, n.Code)
				}
			}
			if n.Path == "" {
				t.Fatalf("%q, %q: %s without a path", x, y, n.Code)
			}
		}
		if s == nil {
			return
		}
		run := evaluate(s)
		for _, name := range []string{"metrics.x", "metrics.y"} {
			q, note := s.Resolve(name)
			if note != nil {
				t.Fatalf("%s is not there", name)
			}
			s.Value(run.st, q)
		}
	})
}
