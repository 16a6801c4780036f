package plantest

import "planleaf/core/plan"

// terms draws what a customer is worth; how it leaves is added by leaving. The first, or
// the only, terms are complete.
func (g gen) terms(complete bool) plan.Terms {
	var t plan.Terms
	has := func(label string) bool { return g.whole(label, 0, 3) == 0 }
	if g.maybe("has opening") {
		t.Opening = g.constant("opening", 0, 400)
	}
	if complete || has("has price") {
		t.Price = g.amount("price", 10, 900)
	}
	if has("has margin") {
		t.Margin = g.share("margin")
	}
	if has("has one-off") {
		t.OneOff = g.value("one-off", 0, 500)
	}
	if has("has service") {
		t.Service = g.value("service", 0, 8)
	}
	if has("has commission") {
		t.Commission = g.value("commission", 0, 100)
	}
	if has("has winback") {
		t.Winback = g.share("winback")
	}
	if has("has reactivation") {
		t.Reactivation = g.value("reactivation", 0, 0.25)
	}
	if has("has expansion") {
		t.Expansion = g.value("expansion", 0, 0.125)
	}
	if has("has contraction") {
		t.Contraction = g.value("contraction", 0, 0.125)
	}
	return t
}

func (g gen) constant(label string, least, most float64) *plan.Value {
	return &plan.Value{Number: g.number(label, least, most)}
}

// leaving draws how customers leave, and the ages of the opening stock.
func (g gen) leaving(t *plan.Terms) {
	form := 0
	if !g.without.Cohorts {
		form = g.whole("how customers leave", 0, 2)
	}
	switch form {
	case 0:
		t.Churn = g.value("churn", 0, 0.25)
	case 1:
		for range g.whole("ages with churn", 1, 5) {
			t.ChurnByAge = append(t.ChurnByAge, *g.constant("churn by age", 0, 0.5))
		}
	case 2:
		t.Contract = &plan.Contract{Term: g.whole("term", 1, 12), Renewal: g.share("renewal")}
	}
	if form > 0 && t.Opening != nil && g.maybe("has ages") {
		t.Ages = g.weights("ages", g.whole("number of ages", 1, 14))
	}
}

// money draws cash and cost lines.
func (g gen) money(d *plan.Doc) {
	if g.maybe("has cash") {
		d.Money.Cash = g.constant("cash", 0, 1e6)
	}
	for i := range g.whole("cost lines", 0, 3) {
		id := []string{"studio", "team", "rent"}[i]
		d.Money.Costs = append(d.Money.Costs, plan.Cost{ID: id, Kind: g.word("kind of cost", "content", "people", "tools", "other"), Amount: g.amount("cost line", 0, 20000)})
	}
}
