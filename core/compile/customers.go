package compile

import (
	"strconv"

	"planleaf/core/model"
)

// customers declares each tier's stock of customers and its MRR, then the totals.
func (c *compiler) customers() {
	for _, t := range c.tiers {
		c.openTerms(t)
	}
	c.totalOf(stock("active", axes{}, people), c.stockRows)
	c.totalOf(flow("lost", axes{}, people), func(t *tier) model.RowID { return t.lost })
	c.optionalTotal(flow("winback", axes{}, people), func(t *tier) model.RowID { return t.won })
	c.optionalTotal(flow("reactivated", axes{}, people), func(t *tier) model.RowID { return t.back })
	c.totalOf(stock("mrr", axes{}, money), c.mrr)
	c.ledger.active, c.ledger.lost, c.ledger.mrr = c.ids["active"], c.ids["lost"], c.ids["mrr"]
}

// totalOf makes the rows of every tier and, where there are tiers, their sum above them.
func (c *compiler) totalOf(s model.Spec, rows func(*tier) model.RowID) {
	if !c.tiered() {
		rows(c.tiers[0])
		return
	}
	total := c.declare(s)
	var ids []model.RowID
	for _, t := range c.tiers {
		if id := rows(t); id != none {
			ids = append(ids, id)
		}
	}
	c.b.Define(total, sumOf(ids))
}

// optionalTotal is totalOf for what no tier may have.
func (c *compiler) optionalTotal(s model.Spec, row func(*tier) model.RowID) {
	if !c.tiered() {
		return
	}
	for _, t := range c.tiers {
		if row(t) != none {
			c.totalOf(s, row)
			return
		}
	}
}

// stockRows declares the customers of a tier at the end of the period:
//
//	active(t) = active(t−1) − lost(t) + won back(t) + reactivated(t) + new(t)
//
// Churn by period needs no memory of ages and is one scan; churn by age and contracts
// keep customers by the period in which they started. Returns the row of active.
func (c *compiler) stockRows(t *tier) model.RowID {
	t.active = c.declare(stock("active", byTier(t), people))
	t.won, t.back, t.value = none, none, t.active
	inflow := []model.Expr{at(t.new)}
	lost := flow("lost", byTier(t), people)
	if h := t.hazard.ByPeriod; h != nil {
		t.lost = c.row(lost, model.Mul(*h, model.Lag(t.active, 1)))
		inflow = append(inflow, c.returning(t)...)
		c.b.Define(t.active, model.Scan(t.kept1(), sum(inflow), t.opening))
	} else {
		if t.opened && len(t.ages()) == 0 && t.hazard.Term > 1 {
			c.warn("ages-unknown", t.terms.ownAt.path, strconv.Itoa(t.hazard.Term))
		}
		co := c.b.Cohort(model.CohortSpec{Opening: t.opening, Ages: t.ages(), Hazard: t.hazard})
		t.lost = c.row(lost, c.b.Age(co))
		inflow = append(inflow, c.returning(t)...)
		if t.winback != nil {
			inflow = append(inflow, at(t.won))
		}
		c.b.Define(t.active, c.b.Join(co, sum(inflow)))
		t.kept = &co
	}
	t.valueLost = t.lost
	return t.active
}

// kept1 is the share of a tier's customers that a month of churn by period leaves, those
// won back in the same month among them.
func (t *tier) kept1() model.Expr {
	if t.winback == nil {
		return rest(*t.hazard.ByPeriod)
	}
	return rest(model.Mul(*t.hazard.ByPeriod, rest(*t.winback)))
}

// returning declares who comes back: of this month's lost in the same month (won back),
// and of the former customers of the months before (reactivated). It returns the inflow
// that is not part of kept1.
func (c *compiler) returning(t *tier) []model.Expr {
	gone := at(t.lost)
	if t.winback != nil {
		t.won = c.row(flow("winback", byTier(t), people), model.Mul(*t.winback, at(t.lost)))
		gone = model.Sub(at(t.lost), at(t.won))
	}
	if t.reactivation == nil {
		return nil
	}
	former := c.declare(stock("former", byTier(t), people))
	t.back = c.row(flow("reactivated", byTier(t), people), model.Mul(*t.reactivation, model.Lag(former, 1)))
	c.b.Define(former, model.Scan(rest(*t.reactivation), gone, model.Num(0)))
	return []model.Expr{at(t.back)}
}

// ordinal names the n-th of a list in a path, from 1.
func ordinal(i int) string { return strconv.Itoa(i + 1) }
