package compile_test

import (
	"testing"

	"pgregory.net/rapid"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// TestTheRowsOfAStarAddUpToTheirTotal: whatever the plan, a star stands for each part once.
func TestTheRowsOfAStarAddUpToTheirTotal(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		own := *d
		formulas := map[string]string{"leads": "sum(leads.*)", "new": "sum(new.*)"}
		if len(d.Tiers) > 0 {
			formulas["active"], formulas["mrr"] = "sum(active.*)", "sum(mrr.*)"
		}
		for _, row := range []string{"leads", "new", "active", "mrr"} {
			if f, ok := formulas[row]; ok {
				own.Metrics = append(own.Metrics, plan.Metric{ID: "own-" + row, Formula: f})
			}
		}
		with := drawn(t, &own)
		for _, m := range own.Metrics {
			row := m.ID[len("own-"):]
			want, got := r.get(t, row), with.get(t, "metrics."+m.ID)
			for i := range want {
				nearly(t, want[i], got[i], want[i], m.Formula)
			}
		}
	})
}

// TestAnOwnRowChangesNoOther: what a planner calculates beside the plan leaves it as it is,
// to the bit, and a formula of one name is the row of that name.
func TestAnOwnRowChangesNoOther(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		own := *d
		own.Metrics = []plan.Metric{{ID: "own-cash", Formula: "cash"}, {ID: "own-back", Formula: "lag(metrics.own-cash, 1) + 2 * lag(mrr, 2)"}}
		with := drawn(t, &own)
		for _, row := range []string{"cash", "mrr", "active", "new"} {
			want, got := r.get(t, row), with.get(t, row)
			for i := range want {
				if want[i] != got[i] && want[i] == want[i] {
					t.Fatalf("%s in period %d: %v became %v", row, i+1, want[i], got[i])
				}
			}
		}
		cash, copied := with.get(t, "cash"), with.get(t, "metrics.own-cash")
		for i := range cash {
			if cash[i] != copied[i] {
				t.Fatalf("a copy of cash differs in period %d", i+1)
			}
		}
	})
}
