package compile

import "planleaf/core/model"

// worthMetrics declares what a customer is worth and when it has paid for itself:
//
//	ltv             Σ_k (price·margin − service)·S(k)·(1+d)^(−k/12), k = 0 … months−1, and the
//	                margin of the one-off fee; S by the customer's own hazard
//	ltv.simple      price·margin / churn, undiscounted and without end
//	ltv.cac         ltv / cac
//	payback         first month in which the margin of survivors reaches cac; may be never
//	payback.simple  cac.blended / (price·margin)
//	return          revenue of new customers within the window / their acquisition cost
//	roi             return − 1
//
// Over tiers, channels and months each is weighted by new customers.
func (c *compiler) worthMetrics() {
	for _, t := range c.tiers {
		c.worth(t)
	}
	ltv := c.worthOf("ltv", func(t *tier) model.RowID { return t.ltv })
	c.worthOf("ltv.simple", func(t *tier) model.RowID { return t.simple })
	c.each(ratio("ltv.cac", axes{}, number), func(a axes) *model.Expr {
		cost, ok := c.cac.of(a)
		if !ok {
			return nil
		}
		e := model.Div(ltv.of(a), at(cost))
		return &e
	})
	c.payback()
	c.returns()
}

// worth declares the rows of one tier's customer.
func (c *compiler) worth(t *tier) {
	gross, fee := *t.price, model.Num(0)
	if t.margin != nil {
		gross = model.Mul(gross, *t.margin)
	}
	t.gross = c.row(hide(mean("unit.gross", byTier(t), perPerson)), gross)
	net := at(t.gross)
	if t.service != nil {
		net = model.Sub(net, *t.service)
	}
	t.net = c.row(hide(mean("unit.margin", byTier(t), perPerson)), net)
	if t.oneoff != nil {
		fee = *t.oneoff
		if t.margin != nil {
			fee = model.Mul(fee, *t.margin)
		}
	}
	t.fee = c.row(hide(mean("unit.fee", byTier(t), perPerson)), fee)

	worth := model.Ltv(at(t.net), c.discount(), c.doc.Conventions.WorthMonths(), t.hazard)
	income := model.Ltv(*t.price, model.Num(1), c.doc.Conventions.EarnMonths(), t.hazard)
	if t.oneoff != nil {
		worth = model.Add(worth, at(t.fee))
		income = model.Add(income, *t.oneoff)
	}
	t.income = c.row(hide(mean("unit.income", byTier(t), perPerson)), income)
	t.ltv = c.row(hide(mean("unit.ltv", byTier(t), perPerson)), worth)
	t.simple = c.row(hide(mean("unit.ltv.simple", byTier(t), perPerson)), model.Mul(at(t.gross), t.lifetime()))
}

// lifetime is the expected number of payments of a customer, without end: Σ_k S(k).
//
//	by period  1/churn
//	by age     S(0) + … + S(n−2) + S(n−1)/h_n, h_n the hazard that holds on
//	by term    term/(1 − renewal)
func (t *tier) lifetime() model.Expr {
	h := t.hazard
	switch {
	case h.ByPeriod != nil:
		return model.Div(model.Num(1), *h.ByPeriod)
	case h.Term > 0:
		return model.Div(model.Num(float64(h.Term)), rest(h.Renewal))
	}
	n := len(h.ByAge)
	e := model.Div(model.Num(1), h.ByAge[n-1])
	for i := n - 2; i >= 0; i-- {
		e = model.Add(model.Num(1), model.Mul(rest(h.ByAge[i]), e))
	}
	return e
}

// payback declares the two forms of payback. Over tiers the first is that of the mixture
// of new customers: Σ_i new_i·margin_i·S_i(k) over new, its survival weighted by margin.
func (c *compiler) payback() {
	net := c.typical("unit.margin.sum", func(t *tier) model.RowID { return t.net })
	fee := c.typical("unit.fee.sum", func(t *tier) model.RowID { return t.fee })
	gross := c.typical("unit.gross.sum", func(t *tier) model.RowID { return t.gross })
	c.each(ratio("payback", axes{}, months), func(a axes) *model.Expr {
		cost, ok := c.cac.of(a)
		if !ok {
			return nil
		}
		t := c.tierOf(a)
		if t == nil {
			e := model.Payback(model.Sub(at(cost), fee.of(a)), net.of(a), c.mixture(a, net.sum))
			return &e
		}
		price := at(cost)
		if t.oneoff != nil {
			price = model.Sub(price, fee.of(a))
		}
		e := model.Payback(price, net.of(a), t.hazard)
		return &e
	})
	c.each(ratio("payback.simple", axes{}, months), func(a axes) *model.Expr {
		cost, ok := c.blended.of(a)
		if !ok {
			return nil
		}
		e := model.Div(at(cost), gross.of(a))
		return &e
	})
}

// tierOf is the tier that a part is of, nil where it is of several.
func (c *compiler) tierOf(a axes) *tier {
	for _, t := range c.tiers {
		if t.id == a.Tier {
			return t
		}
	}
	return nil
}

// mixture is how new customers of several tiers leave, weighted by the margin that they
// bring: net, new customers × margin.
func (c *compiler) mixture(a axes, net family) model.Hazard {
	whole, _ := net.of(a)
	var mix []model.Share
	for _, t := range c.tiers {
		if part, ok := net.of(axes{Channel: a.Channel, Tier: t.id}); ok {
			weight := model.If(model.Eq(at(whole), model.Num(0)), model.Num(0), model.Div(at(part), at(whole)))
			mix = append(mix, model.Share{Weight: weight, Hazard: t.hazard}) // where nothing is earned, 0 of nothing
		}
	}
	return model.Hazard{Mixed: mix}
}

// returns declares output over input, and the gain over the cost.
func (c *compiler) returns() {
	income := c.add(hide(flow("return.income", axes{}, money)), func(p *pair) *model.Expr {
		e := model.Mul(at(p.counts[len(p.counts)-1]), at(p.tier.income))
		return &e
	})
	back := c.ratios(ratio("return", axes{}, number), income, c.cost)
	c.each(ratio("roi", axes{}, share), func(a axes) *model.Expr {
		id, ok := back.of(a)
		if !ok {
			return nil
		}
		e := model.Sub(at(id), model.Num(1))
		return &e
	})
}
