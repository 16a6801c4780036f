package compile

import "planleaf/core/model"

// renewal is declared where customers are under contract: those who renew over those who
// may. Whoever joined, or renewed, a term ago is up for renewal; of the opening stock it
// is those whose age comes to a multiple of the term.
func (c *compiler) renewal() {
	contracted, any := func(t *tier) bool { return t.hazard.Term > 0 }, false
	for _, t := range c.tiers {
		any = any || contracted(t)
	}
	if !any {
		return
	}
	c.declareByTier(hide(flow("renewal.up", axes{}, people)), contracted, func(t *tier) *model.RowID { return &t.up })
	c.declareByTier(hide(flow("renewal.stayed", axes{}, people)), contracted, func(t *tier) *model.RowID { return &t.renewed })
	for _, t := range c.tiers {
		if !contracted(t) {
			continue
		}
		term := t.hazard.Term
		due := []model.Expr{model.Lag(t.renewed, term), model.Lag(t.new, term)}
		for _, back := range []model.RowID{t.won, t.back} {
			if back != none {
				due = append(due, model.Lag(back, term))
			}
		}
		if t.opened {
			due = append(due, model.Mul(t.opening, model.Lag(c.termsBefore(t), term)))
		}
		c.b.Define(t.up, sum(due))
		c.b.Define(t.renewed, model.Mul(t.hazard.Renewal, at(t.up)))
	}
	c.metric(ratio("renewal", axes{}, share), model.Div(at(c.ids["renewal.stayed"]), at(c.ids["renewal.up"])))
}

// termsBefore is a hidden row of the shares of the opening stock whose latest term began
// 1, 2, … months before the plan, up to a term; in the plan it is 0.
func (c *compiler) termsBefore(t *tier) model.RowID {
	s := hide(stock("terms", byTier(t), share))
	s.Before = make([]float64, t.hazard.Term)
	ages := t.ages()
	if len(ages) == 0 {
		ages = []float64{1}
	}
	for age, part := range ages {
		s.Before[age%t.hazard.Term] += part
	}
	return c.row(s, model.Num(0))
}
