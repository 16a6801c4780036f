package compile

import "planleaf/core/model"

// retention declares what customers and revenue remain.
//
//	churn.logo  customers lost / customers at the start of the month, of the whole and by tier
//	renewal     contracts renewed / contracts up for renewal
//	grr, nrr    over trailing 12 months, of the customers of 12 months ago: what they pay
//	            now, capped at what they paid (GRR), or not (NRR), over what they paid.
//	            The opening stock is a base, so the first value is that of the 12th month.
//	grr.month   (opening MRR + contraction + churn) / opening MRR
//	nrr.month   the same with expansion
//
// Of expansion and contraction in one tier, different customers have the one and the
// other; so nothing gained makes up for what is lost in GRR, which is at most 1.
func (c *compiler) retention() {
	open := c.byTier(hide(flow("open", axes{}, people)), func(t *tier) *model.Expr {
		e := model.Lag(t.active, 1)
		return &e
	})
	c.metric(ratio("churn.logo", axes{}, share), model.Div(at(c.ledger.lost), at(open)))
	if c.tiered() {
		for _, t := range c.tiers {
			c.metric(ratio("churn.logo", byTier(t), share), model.Div(at(t.lost), at(c.ids[path("open", byTier(t))])))
		}
	}
	c.renewal()

	m := &c.moves
	c.trailing("grr", m.open, c.keptGross)
	c.trailing("nrr", m.open, c.keptNet)
	lost := []model.Expr{at(m.open), at(m.contraction), at(m.churn)}
	c.metric(ratio("grr.month", axes{}, share), model.Div(sum(lost), at(m.open)))
	c.metric(ratio("nrr.month", axes{}, share), model.Div(sum(append(lost, at(m.expansion))), at(m.open)))
}

// trailing is a metric of what is kept over 12 months, of the whole and by tier: kept is
// the part of a tier's MRR of 12 months ago that is there today.
func (c *compiler) trailing(key string, open model.RowID, kept func(*tier) model.Expr) {
	s := stock(key, axes{}, share)
	base := func(id model.RowID) model.Expr { return model.Lag(id, trailing-1) }
	share := func(t *tier, then model.Expr) model.Expr { // of nobody there is none
		return model.Mul(kept(t), model.Div(then, then))
	}
	if !c.tiered() {
		c.metric(s, share(c.tiers[0], base(open)))
		return
	}
	total := s
	total.Report = true
	id := c.declare(total)
	c.list(total, id)
	var then, now []model.Expr
	for _, t := range c.tiers {
		of := base(c.ids[path("mrr.open", byTier(t))])
		part := c.metric(stock(key, byTier(t), s.Unit), share(t, of))
		stays := model.If(model.Less(model.Num(0), of), model.Mul(at(part), of), model.Num(0)) // a tier without customers then has no share
		then, now = append(then, of), append(now, stays)
	}
	c.b.Define(id, model.Mul(after(trailing), model.Div(sum(now), sum(then))))
}

// keptNet is the MRR today of a tier's customers of 12 months ago over their MRR then.
func (c *compiler) keptNet(t *tier) model.Expr {
	e := c.keptValue(t)
	if t.priceMoves {
		e = model.Mul(e, c.priceChange(t))
	}
	return e
}

// keptGross is keptNet with expansion left out, and the list price capped at what it was.
func (c *compiler) keptGross(t *tier) model.Expr {
	var e model.Expr
	h := t.hazard.ByPeriod
	switch {
	case h != nil && t.back != none:
		e = model.Min(model.Num(1), c.returned(t, c.grossStep(t)))
	case h != nil:
		e = model.Chain(c.grossStep(t), trailing)
	default:
		e = c.keptValue(t)
		if t.expansion != nil || t.contraction != nil {
			e = model.Mul(e, model.Chain(model.Div(t.left(), t.step()), trailing))
		}
	}
	if t.priceMoves {
		e = model.Mul(e, model.Min(model.Num(1), c.priceChange(t)))
	}
	return e
}

// keptValue is the share of the value of 12 months ago that is there today, expansion and
// contraction included. Kept by start, those who left and came back are new members and
// not counted; by period they are counted at what they pay today.
func (c *compiler) keptValue(t *tier) model.Expr {
	h := t.hazard.ByPeriod
	if h == nil {
		s := hide(flow("value.open", byTier(t), people))
		was, known := c.ids[s.Path]
		if !known {
			was = c.row(s, model.Lag(t.value, 1))
		}
		return model.Div(c.b.Part(*t.kept, trailing), model.Lag(was, trailing-1))
	}
	step := model.Mul(rest(*h), t.step())
	if t.expansion == nil && t.contraction == nil {
		step = rest(*h)
	}
	if t.winback != nil {
		step = model.Add(step, model.Mul(*h, *t.winback))
	}
	if t.back != none {
		return c.returned(t, step)
	}
	return model.Chain(step, trailing)
}

// grossStep is what a month leaves of a tier's value without expansion.
func (c *compiler) grossStep(t *tier) model.Expr {
	e := model.Mul(rest(*t.hazard.ByPeriod), t.left())
	if t.contraction == nil {
		e = rest(*t.hazard.ByPeriod)
	}
	if t.winback != nil {
		e = model.Add(e, model.Mul(*t.hazard.ByPeriod, *t.winback))
	}
	return e
}

// left is 1 − contraction.
func (t *tier) left() model.Expr {
	if t.contraction == nil {
		return model.Num(1)
	}
	return rest(*t.contraction)
}

// priceChange is the list price over that of 12 months ago.
func (c *compiler) priceChange(t *tier) model.Expr {
	return model.Chain(model.Div(*t.price, t.before), trailing)
}
