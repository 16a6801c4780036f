package compile

import "planleaf/core/model"

// bridge declares the five movements of MRR; losses are negative, and they add up to the
// change: mrr(t) = mrr(t−1) + new + expansion + reactivation + contraction + churn.
// With the list price p(t), and value counted as in mrr.go:
//
//	new           p(t) · new customers
//	expansion     p(t) · value that stays · expansion, and a rise of p on what stays
//	reactivation  p(t) · (won back in the month + reactivated)
//	contraction   −p(t) · value that stays · contraction, and a fall of p on what stays
//	churn         −p(t−1) · value lost
func (c *compiler) bridge() {
	b := &c.moves
	b.open = c.byTier(hide(flow("mrr.open", axes{}, money)), func(t *tier) *model.Expr {
		t.before = c.priceBefore(t)
		e := model.Mul(t.before, model.Lag(t.value, 1))
		return &e
	})
	some := func(xs []model.Expr) *model.Expr {
		if len(xs) == 0 {
			return nil
		}
		e := sum(xs)
		return &e
	}
	b.new = c.movement("mrr.new", func(t *tier) *model.Expr {
		return some([]model.Expr{model.Mul(*t.price, at(t.new))})
	})
	b.expansion = c.movement("mrr.expansion", func(t *tier) *model.Expr {
		var xs []model.Expr
		if t.expansion != nil {
			xs = append(xs, model.Mul(*t.price, t.stays(), *t.expansion))
		}
		if t.priceMoves {
			xs = append(xs, model.Mul(model.Max(model.Num(0), model.Sub(*t.price, t.before)), t.stays()))
		}
		return some(xs)
	})
	b.reactivation = c.movement("mrr.reactivation", func(t *tier) *model.Expr {
		var xs []model.Expr
		if t.winback != nil {
			xs = append(xs, model.Mul(*t.price, *t.winback, at(t.valueLost)))
		}
		if t.back != none {
			xs = append(xs, model.Mul(*t.price, at(t.back)))
		}
		return some(xs)
	})
	b.contraction = c.movement("mrr.contraction", func(t *tier) *model.Expr {
		var xs []model.Expr
		if t.contraction != nil {
			xs = append(xs, model.Mul(model.Num(-1), *t.price, t.stays(), *t.contraction))
		}
		if t.priceMoves {
			xs = append(xs, model.Mul(model.Min(model.Num(0), model.Sub(*t.price, t.before)), t.stays()))
		}
		return some(xs)
	})
	b.churn = c.movement("mrr.churn", func(t *tier) *model.Expr {
		return some([]model.Expr{model.Mul(model.Num(-1), t.before, at(t.valueLost))})
	})
}

// moves is the rows of the bridge.
type movements struct {
	open                                             model.RowID // MRR a month before
	new, expansion, reactivation, contraction, churn model.RowID
}

// movement is a row of the bridge, 0 where no tier has it.
func (c *compiler) movement(key string, of func(*tier) *model.Expr) model.RowID {
	s := report(flow(key, axes{}, money))
	id := c.byTier(s, of)
	c.list(s, id)
	return id
}

// byTier makes a row of each tier that has a formula, and their sum.
func (c *compiler) byTier(s model.Spec, of func(*tier) *model.Expr) model.RowID {
	id := c.declare(s)
	var parts []model.Expr
	for _, t := range c.tiers {
		e := of(t)
		if e == nil {
			continue
		}
		if c.tiered() {
			r := s
			r.Path, r.Axes = path(s.Path, byTier(t)), byTier(t)
			*e = at(c.row(r, *e))
		}
		parts = append(parts, *e)
	}
	if len(parts) == 0 {
		c.b.Define(id, model.Num(0))
		return id
	}
	c.b.Define(id, sum(parts))
	return id
}

// stays is the value that the month's churn leaves.
func (t *tier) stays() model.Expr { return model.Sub(model.Lag(t.value, 1), at(t.valueLost)) }

// priceBefore is the list price a month before; in the first month that of the month, for
// the opening stock pays it.
func (c *compiler) priceBefore(t *tier) model.Expr {
	if !t.priceMoves {
		return *t.price
	}
	s := hide(mean("price.before", byTier(t), perPerson))
	return at(c.row(s, model.If(model.LessEq(at(c.period), model.Num(1)), *t.price, model.Lag(t.price.Row, 1))))
}
