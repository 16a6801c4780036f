package compile

import "planleaf/core/model"

// funnelMetrics declares how the funnel passes:
//
//	rate.<stage>  count of the stage over that of the stage before, in the same period: a
//	              report, which a lag bends; the assumption is the rate of the cohort
//	gone.<stage>  those of the stage before who will never pass, at once or nurtured; hidden
//	lag.<stage>   mean periods of the step, by those who take it
//	won           customers that the period's leads will become, sooner or later
//	conversion    won over leads: the cohort's rate from lead to customer
//	lag           mean periods from lead to customer
func (c *compiler) funnelMetrics() {
	n := len(c.doc.Stages)
	for k := 1; k < n; k++ {
		key, _ := c.stage(k)
		s := ratio("rate", axes{Stage: c.doc.Stages[k].ID}, share)
		s.Path += "." + key
		c.ratios(s, c.counts(k), c.counts(k-1))
	}
	for k := 1; k < n; k++ {
		key, _ := c.stage(k)
		c.add(hide(flow("gone."+key, axes{}, people)), func(p *pair) *model.Expr {
			e := model.Mul(at(p.counts[k-1]), rest(p.passes[k-1]))
			return &e
		})
	}
	won := c.add(report(flow("won", axes{}, people)), func(p *pair) *model.Expr {
		e := product(append([]model.Expr{at(p.counts[0])}, p.passes...)...)
		return &e
	})
	c.won = won
	c.ratios(ratio("conversion", axes{}, share), won, c.counts(0))
	for k := 1; k < n; k++ {
		key, _ := c.stage(k)
		s := hide(flow("lag."+key+".sum", axes{}, people))
		waited := c.add(s, func(p *pair) *model.Expr {
			e := model.Mul(at(p.counts[k]), p.lags[k-1].mean())
			return &e
		})
		s = ratio("lag", axes{Stage: c.doc.Stages[k].ID}, months)
		s.Path += "." + key
		c.ratios(s, waited, c.counts(k))
	}
	waited := c.add(hide(flow("lag.sum", axes{}, people)), func(p *pair) *model.Expr {
		id, _ := won.of(p.axes())
		e := model.Mul(at(id), p.lag.mean())
		return &e
	})
	c.ratios(ratio("lag", axes{}, months), waited, won)
}
