package compile

import (
	"strconv"

	"planleaf/core/model"
)

// customers declares the stock of customers, who leaves and who comes back, and MRR: each
// quantity as the total and then by tier.
func (c *compiler) customers() {
	for _, t := range c.tiers {
		c.openTerms(t)
	}
	always := func(*tier) bool { return true }
	returns := func(t *tier) bool { return t.reactivation != nil }
	c.declareByTier(stock("active", axes{}, people), always, func(t *tier) *model.RowID { return &t.active })
	c.declareByTier(flow("lost", axes{}, people), always, func(t *tier) *model.RowID { return &t.lost })
	c.declareByTier(flow("winback", axes{}, people), func(t *tier) bool { return t.winback != nil }, func(t *tier) *model.RowID { return &t.won })
	c.declareByTier(stock("former", axes{}, people), returns, func(t *tier) *model.RowID { return &t.former })
	c.declareByTier(flow("reactivated", axes{}, people), returns, func(t *tier) *model.RowID { return &t.back })
	c.declareByTier(stock("mrr", axes{}, money), always, func(t *tier) *model.RowID { return &t.mrr })
	for _, t := range c.tiers {
		c.stock(t)
		c.mrr(t)
	}
	l := &c.ledger
	l.active, l.lost, l.mrr = c.ids["active"], c.ids["lost"], c.ids["mrr"]
}

// declareByTier declares a row of each tier that has it, none for the others, and above
// them their sum. Without tiers the row is the whole.
func (c *compiler) declareByTier(s model.Spec, has func(*tier) bool, row func(*tier) *model.RowID) {
	total := none
	var parts []model.RowID
	for _, t := range c.tiers {
		*row(t) = none
		if !has(t) {
			continue
		}
		if c.tiered() && total == none {
			total = c.declare(s)
		}
		r := s
		r.Axes, r.Path = byTier(t), path(s.Path, byTier(t))
		*row(t) = c.declare(r)
		parts = append(parts, *row(t))
	}
	if total != none {
		c.b.Define(total, sumOf(parts))
	}
}

// stock defines the customers of a tier at the end of the period:
//
//	active(t) = active(t−1) − lost(t) + won back(t) + reactivated(t) + new(t)
//
// Churn by period needs no memory of ages and is one scan; churn by age and contracts
// keep customers by the period in which they started, and who is won back starts anew.
func (c *compiler) stock(t *tier) {
	inflow := []model.Expr{at(t.new)}
	if t.back != none {
		inflow = append(inflow, at(t.back))
	}
	if h := t.hazard.ByPeriod; h != nil {
		c.b.Define(t.lost, model.Mul(*h, model.Lag(t.active, 1)))
		c.b.Define(t.active, model.Scan(t.kept1(), sum(inflow), t.opening))
	} else {
		if t.opened && len(t.ages()) == 0 && t.hazard.Term > 1 {
			c.warn("ages-unknown", t.terms.ownAt.path, strconv.Itoa(t.hazard.Term))
		}
		co := c.b.Cohort(model.CohortSpec{Opening: t.opening, Ages: t.ages(), Hazard: t.hazard})
		c.b.Define(t.lost, c.b.Age(co))
		if t.won != none {
			inflow = append(inflow, at(t.won))
		}
		c.b.Define(t.active, c.b.Join(co, sum(inflow)))
		t.kept = &co
	}
	t.value, t.valueLost = t.active, t.lost
	c.returning(t)
}

// kept1 is the share of a tier's customers that a month of churn by period leaves, those
// won back in the same month among them.
func (t *tier) kept1() model.Expr {
	if t.winback == nil {
		return rest(*t.hazard.ByPeriod)
	}
	return rest(model.Mul(*t.hazard.ByPeriod, rest(*t.winback)))
}

// returning defines who comes back: of this month's lost in the same month (won back),
// and of the former customers of the months before (reactivated).
func (c *compiler) returning(t *tier) {
	gone := at(t.lost)
	if t.won != none {
		c.b.Define(t.won, model.Mul(*t.winback, at(t.lost)))
		gone = model.Sub(at(t.lost), at(t.won))
	}
	if t.back != none {
		c.b.Define(t.back, model.Mul(*t.reactivation, model.Lag(t.former, 1)))
		c.b.Define(t.former, model.Scan(rest(*t.reactivation), gone, model.Num(0)))
	}
}

// ordinal names the n-th of a list in a path, from 1.
func ordinal(i int) string { return strconv.Itoa(i + 1) }
