package compile

import "planleaf/core/model"

// ledger is the rows of money that metrics build on.
type ledger struct {
	active, lost, mrr        model.RowID
	spend, revenue, gp, cash model.RowID
	commission, costs        model.RowID // none where the plan has none
	flow                     model.RowID // cash of the period
	acquisition              model.RowID // media + cost lines of acquisition + commission
	shared                   model.RowID // cost lines of acquisition; none where there are none
	commissionByPair         map[*pair]model.Expr
}

// money declares what is spent and earned, down to cash:
//
//	revenue      mrr + one-off fees of new customers
//	gp           revenue · margin − service · customers, by tier
//	acquisition  media + cost lines of acquisition + commission
//	cash(t)      cash(t−1) + gp − media − cost lines − commission
func (c *compiler) money() {
	l := &c.ledger
	var spends []model.RowID
	for _, ch := range c.channels {
		spends = append(spends, ch.spends...)
	}
	l.spend = c.row(flow("spend", axes{}, money), sumOrNone(spends))
	c.costLines()
	c.commissions()
	c.acquired()
	c.income()

	out := []model.Expr{at(l.spend)}
	if l.costs != none {
		out = append(out, at(l.costs))
	}
	if l.commission != none {
		out = append(out, at(l.commission))
	}
	opening := model.Num(0)
	if v := c.doc.Money.Cash; v != nil {
		opening = at(c.assume(section("money").key("cash"), v, money, model.First, axes{}))
	}
	l.cash = c.row(stock("cash", axes{}, money), model.Scan(model.Num(1), model.Sub(at(l.gp), sum(out)), opening))
}

// costLines declares the fixed lines, their sums by kind, and all of them.
func (c *compiler) costLines() {
	l := &c.ledger
	l.costs, l.shared = none, none
	var ids, shared []model.RowID
	kinds := map[string][]model.RowID{}
	for i := range c.doc.Money.Costs {
		k := &c.doc.Money.Costs[i]
		id := c.assume(section("money").key("costs").item(k.ID).key("amount"), k.Amount, money, model.Sum, axes{Item: k.ID, Owner: k.Owner})
		ids = append(ids, id)
		kinds[k.Kind] = append(kinds[k.Kind], id)
		if k.Acquisition == nil && k.Kind != "other" || k.Acquisition != nil && *k.Acquisition {
			shared = append(shared, id)
		}
	}
	if len(ids) == 0 {
		return
	}
	for _, kind := range []string{"content", "people", "tools", "other"} {
		if len(kinds[kind]) > 0 {
			c.row(flow("costs."+kind, axes{}, money), sumOf(kinds[kind]))
		}
	}
	l.costs = c.row(flow("costs", axes{}, money), sumOf(ids))
	if len(shared) > 0 {
		l.shared = c.row(flow("costs.acquisition", axes{}, money), sumOf(shared))
	}
}

// commissions declares what is paid per new customer: the tier's and the channel's.
func (c *compiler) commissions() {
	l := &c.ledger
	l.commission = none
	l.commissionByPair = map[*pair]model.Expr{}
	var parts []model.Expr
	for _, ch := range c.channels {
		for _, p := range ch.pairs {
			var each []model.Expr
			if p.tier.commission != nil {
				each = append(each, *p.tier.commission)
			}
			if v := ch.doc.Commission; v != nil {
				each = append(each, at(c.assume(ch.at.key("commission"), v, perPerson, model.Mean, ch.axes())))
			}
			if len(each) > 0 {
				e := model.Mul(at(p.counts[len(p.counts)-1]), sum(each))
				l.commissionByPair[p] = e
				parts = append(parts, e)
			}
		}
	}
	if len(parts) > 0 {
		l.commission = c.row(flow("commission", axes{}, money), sum(parts))
	}
}

// acquired declares all that acquiring customers cost in the period.
func (c *compiler) acquired() {
	l := &c.ledger
	parts := []model.RowID{l.spend}
	for _, id := range []model.RowID{l.shared, l.commission} {
		if id != none {
			parts = append(parts, id)
		}
	}
	l.acquisition = c.row(report(flow("acquisition", axes{}, money)), sumOf(parts))
}

// income declares revenue and gross profit.
func (c *compiler) income() {
	l := &c.ledger
	var oneoff, gross, service []model.Expr
	for _, t := range c.tiers {
		revenue := at(t.mrr)
		if t.oneoff != nil {
			fee := model.Mul(at(t.new), *t.oneoff)
			oneoff = append(oneoff, fee)
			revenue = model.Add(revenue, fee)
		}
		if t.margin != nil {
			revenue = model.Mul(revenue, *t.margin)
		}
		gross = append(gross, revenue)
		if t.service != nil {
			service = append(service, model.Mul(*t.service, at(t.active)))
		}
	}
	revenue := at(l.mrr)
	if len(oneoff) > 0 {
		fees := c.row(flow("oneoff", axes{}, money), sum(oneoff))
		revenue = model.Add(revenue, at(fees))
	}
	l.revenue = c.row(flow("revenue", axes{}, money), revenue)
	gp := sum(gross)
	if len(service) > 0 {
		cost := c.row(flow("service", axes{}, money), sum(service))
		gp = model.Sub(gp, at(cost))
	}
	l.gp = c.row(flow("gp", axes{}, money), gp)
}

func sumOrNone(ids []model.RowID) model.Expr {
	if len(ids) == 0 {
		return model.Num(0)
	}
	return sumOf(ids)
}
