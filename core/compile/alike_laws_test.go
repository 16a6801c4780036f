package compile_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// twins is a plan without tiers as one of two tiers that are alike.
func twins(d *plan.Doc) *plan.Doc {
	two := *d
	two.Channels = append([]plan.Channel(nil), d.Channels...)
	opening, ages := d.Customers.Opening, d.Customers.Ages
	two.Customers.Opening, two.Customers.Ages = nil, nil
	for _, id := range []string{"left", "right"} {
		t := plan.Tier{ID: id, Terms: plan.Terms{Ages: ages}}
		if opening != nil {
			t.Opening = &plan.Value{Number: opening.Number / 2}
		}
		two.Tiers = append(two.Tiers, t)
		for i := range two.Channels {
			ch := &two.Channels[i]
			ch.Mix = append(append([]plan.StageValue(nil), ch.Mix...), plan.StageValue{Key: id, Value: plan.Value{Number: 0.5}})
		}
	}
	return &two
}

func TestTwoTiersThatAreAlikeAreOne(t *testing.T) {
	law(t, plantest.Without{Tiers: true}, func(t *rapid.T, d *plan.Doc, r run) {
		two := drawn(t, twins(d))
		for id := model.RowID(0); int(id) < r.Model.Rows(); id++ {
			spec := r.Model.Spec(id)
			there, ok := two.Model.Find(spec.Path)
			if spec.Hidden || !ok {
				continue
			}
			for i := range r.Model.Periods() {
				a, b := r.st.Over(id, i, i), two.st.Over(there, i, i)
				if b != b && r.get(t, "new")[i] == 0 {
					continue // what is weighted by new customers
				}
				if strings.HasPrefix(spec.Path, "payback") && math.Abs(a-b) <= 1 || a != a && b == 0 || math.IsInf(a, 1) && math.IsInf(b, 1) {
					continue // a month that is reached by a hair; a share of nobody; never
				}
				if (a != a) != (b != b) {
					t.Fatalf("%s in period %d: %v, of two tiers %v", spec.Path, i, a, b)
				}
				nearly(t, a, b, 0, spec.Path)
			}
		}
	})
}

func TestAConstantChurnIsAChurnOfAnyAge(t *testing.T) {
	law(t, plantest.Without{Cohorts: true}, func(t *rapid.T, d *plan.Doc, r run) {
		aged := *d
		aged.Tiers = append([]plan.Tier(nil), d.Tiers...)
		age := func(terms *plan.Terms) bool {
			if terms.Churn == nil || terms.Churn.Form == plan.Series {
				return terms.Churn == nil
			}
			terms.ChurnByAge, terms.Churn = []plan.Value{*terms.Churn}, nil
			return true
		}
		for i := range aged.Tiers {
			if !age(&aged.Tiers[i].Terms) {
				return
			}
		}
		if !age(&aged.Customers.Terms) {
			return
		}
		by := drawn(t, &aged)
		for _, name := range []string{"active", "lost", "new", "mrr", "mrr.expansion", "mrr.churn", "cash", "ltv", "ltv.simple", "payback"} {
			want, got := r.get(t, name), by.get(t, name)
			for i := range want {
				nearly(t, want[i], got[i], r.get(t, "active")[i], name)
			}
		}
	})
}
