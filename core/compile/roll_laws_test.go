package compile_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// excused are the rows that a note on a roll excuses, by how their paths begin; "" is all.
var excused = map[string][]string{
	"roll-former": {""}, // who comes back brings others, who do so too
	"roll-split":  {""},
	"roll-value":  {"mrr", "revenue", "gp", "cash", "arr", "value", "quick", "magic", "burn", "rule40", "nrr", "grr", "roi", "return"},
	"roll-cash":   {"cash$"},
	"roll-price":  {"mrr.", "quick", "magic", "burn", "rule40", "nrr", "grr"},
	"roll-cost":   {"cac", "ltv.cac", "payback", "return", "roi"},
}

// looksBack are the months that a row looks back, which the rolled plan has not yet had.
var looksBack = map[string]int{"grr": 12, "nrr": 12, "rule40": 12, "magic": 6, "cash.low": math.MaxInt}

func isExcused(notes diag.Notes, path string, t int) bool {
	for _, n := range notes {
		for _, begin := range excused[n.Code] {
			if strings.HasPrefix(path+"$", begin) {
				return true
			}
		}
	}
	for row, months := range looksBack {
		if (path == row || strings.HasPrefix(path, row+".") && path != row+".month") && t < months {
			return true
		}
	}
	return false
}

// What a plan says of a month, the plan rolled forward a month says of it too.
func TestLawARolledPlanIsThePlanAMonthLater(t *testing.T) {
	compared := 0
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		next, notes := r.Roll(r.st)
		again, faults := plan.Parse(plan.Format(next))
		if again == nil {
			t.Fatalf("the rolled plan is at fault: %v\n%s", faults, plan.Format(next))
		}
		rolled := drawn(t, again)
		for id := model.RowID(0); int(id) < r.Model.Rows(); id++ {
			spec := r.Model.Spec(id)
			there, ok := rolled.Model.Find(spec.Path)
			if !ok || spec.Hidden || spec.Agg == model.First || strings.HasSuffix(spec.Path, ".start") {
				continue
			}
			for i := range r.Model.Periods() - 1 {
				if isExcused(notes, spec.Path, i) {
					continue
				}
				was, is := r.st.Over(id, i+1, i+1), rolled.st.Over(there, i, i)
				if strings.HasPrefix(spec.Path, "payback") && math.Abs(was-is) <= 1 || math.IsInf(was, 1) && math.IsInf(is, 1) {
					continue // a month that is reached by a hair; never
				}
				if math.IsInf(size(r, spec.Path, i+1), 1) {
					continue // MRR did not change but for rounding
				}
				if (was != was) != (is != is) || was == was && math.Abs(was-is) > 1e-9*math.Max(1, math.Max(math.Abs(was), size(r, spec.Path, i+1))) {
					t.Fatalf("%s in period %d is %v, of the rolled plan %v\nnotes %v\n%s\n---\n%s", spec.Path, i+1, was, is, notes, plan.Format(d), plan.Format(next))
				}
				compared++
			}
		}
	})
	require.Greater(t, compared, 10000, "the law is not empty")
}

// size is what the rounding in a row cancels against: cash adds up all that went in and out,
// and burn divides by the little that MRR may have changed.
func size(r run, path string, period int) float64 {
	row := func(name string) []float64 {
		id, _ := r.Model.Find(name)
		return r.st.Row(id)
	}
	switch {
	case strings.HasPrefix(path, "cash"):
		most := 0.0
		for _, v := range row("cash") {
			most = math.Max(most, math.Abs(v))
		}
		return most
	case path == "burn":
		mrr := row("mrr")
		gained := math.Abs(mrr[period] - mrr[period-1])
		if gained <= 1e-9*mrr[period] {
			return math.Inf(1)
		}
		return math.Abs(row("burn")[period]) * (1 + mrr[period]/gained)
	}
	return 0
}
