package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
)

// typical is one figure of a customer (its LTV, its margin) for every part of the plan,
// weighted by new customers: over tiers in each month, over months where it moves.
type typical struct {
	c      *compiler
	figure func(*tier) model.RowID
	sum    family // new customers × figure; empty where no part needs it
	won    family
}

// typical declares what a figure needs to be weighted; key names the hidden rows.
func (c *compiler) typical(key string, figure func(*tier) model.RowID) typical {
	w := typical{c, figure, family{total: none}, c.counts(len(c.doc.Stages) - 1)}
	needed := c.tiered()
	for _, t := range c.tiers {
		needed = needed || t.terms.move()
	}
	if needed {
		w.sum = c.perNewCustomers(key, figure)
	}
	return w
}

// of is the figure of a part. A tier's own that is the same in every month is simply that;
// one that moves is, in months without new customers, what the next would have.
func (w typical) of(a axes) model.Expr {
	t := w.c.tierOf(a)
	if t == nil {
		return perNew(a, w.sum, w.won)
	}
	own := at(w.figure(t))
	n, ok := w.won.of(a)
	_, summed := w.sum.of(a) // a tier that no channel brings has no sum
	if !ok || !summed || !t.terms.move() {
		return own
	}
	return model.If(model.Less(model.Num(0), at(n)), perNew(a, w.sum, w.won), own)
}

// worthOf declares a figure as a metric: of the plan, each tier and each channel. Within
// a tier all customers are alike, so a channel's tier, or a channel without tiers, has none.
func (c *compiler) worthOf(key string, figure func(*tier) model.RowID) typical {
	w := c.typical(key+".sum", figure)
	c.each(ratio(key, axes{}, perPerson), func(a axes) *model.Expr {
		if a.Channel != "" && c.tierOf(a) != nil {
			return nil
		}
		e := w.of(a)
		return &e
	})
	return w
}

// perNewCustomers is new customers times a tier's figure, by part.
func (c *compiler) perNewCustomers(key string, figure func(*tier) model.RowID) family {
	return c.add(hide(flow(key, axes{}, money)), func(p *pair) *model.Expr {
		e := model.Mul(at(p.counts[len(p.counts)-1]), at(figure(p.tier)))
		return &e
	})
}

// perNew is a family's part over its new customers.
func perNew(a axes, of, won family) model.Expr {
	x, _ := of.of(a)
	n, _ := won.of(a)
	return model.Div(at(x), at(n))
}

// move reports whether anything that a customer's worth rests on is given by period.
func (x terms) move() bool {
	for _, of := range []func(*plan.Terms) *plan.Value{
		func(p *plan.Terms) *plan.Value { return p.Price },
		func(p *plan.Terms) *plan.Value { return p.OneOff },
		func(p *plan.Terms) *plan.Value { return p.Margin },
		func(p *plan.Terms) *plan.Value { return p.Service },
	} {
		v := of(x.own)
		if v == nil {
			v = of(x.all)
		}
		if v != nil && moves(v) {
			return true
		}
	}
	p := x.leaving()
	for i := range p.ChurnByAge {
		if moves(&p.ChurnByAge[i]) {
			return true
		}
	}
	return p.Churn != nil && moves(p.Churn) ||
		p.Contract != nil && p.Contract.Renewal != nil && moves(p.Contract.Renewal)
}

// leaving is the terms that say how customers leave: the tier's own, else all customers'.
func (x terms) leaving() *plan.Terms {
	if p := x.own; p.Churn != nil || len(p.ChurnByAge) > 0 || p.Contract != nil {
		return p
	}
	return x.all
}
