package compile

import "planleaf/core/model"

// mrr defines a tier's monthly recurring revenue: list price × value, where value counts
// each customer by what it pays over the list price. A new customer counts 1; expansion
// and contraction act on those who stay; without either, value is the number of customers.
// A change of the list price reaches every customer.
func (c *compiler) mrr(t *tier) {
	c.value(t)
	c.b.Define(t.mrr, model.Mul(at(t.value), *t.price))
}

// value declares the value state of a tier where expansion or contraction moves it:
//
//	value(t) = (value(t−1) − lost)·(1 + expansion − contraction) + won back + reactivated + new
//
// Those won back in the month return at what they paid, all others at the list price.
func (c *compiler) value(t *tier) {
	if t.expansion == nil && t.contraction == nil {
		return
	}
	step := t.step()
	inflow := []model.Expr{at(t.new)}
	if t.back != none {
		inflow = append(inflow, at(t.back))
	}
	t.value = c.declare(stock("value", byTier(t), people))
	lost := hide(flow("value.lost", byTier(t), people))
	if h := t.hazard.ByPeriod; h != nil {
		t.valueLost = c.row(lost, model.Mul(*h, model.Lag(t.value, 1)))
		keep := model.Mul(rest(*h), step)
		if t.winback != nil {
			keep = model.Add(keep, model.Mul(*h, *t.winback))
		}
		c.b.Define(t.value, model.Scan(keep, sum(inflow), t.opening))
		return
	}
	co := c.b.Cohort(model.CohortSpec{Opening: t.opening, Ages: t.ages(), Hazard: t.hazard, Growth: &step})
	t.valueLost = c.row(lost, c.b.Age(co))
	if t.winback != nil {
		inflow = append(inflow, model.Mul(*t.winback, at(t.valueLost)))
	}
	c.b.Define(t.value, c.b.Join(co, sum(inflow)))
	t.kept = &co
}

// step is 1 + expansion − contraction: what a month makes of the value that stays.
func (t *tier) step() model.Expr {
	e := model.Num(1)
	if t.expansion != nil {
		e = model.Add(e, *t.expansion)
	}
	if t.contraction != nil {
		e = model.Sub(e, *t.contraction)
	}
	return e
}
