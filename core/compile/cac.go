package compile

import "planleaf/core/model"

// costMetrics declares what a customer costs. All divide sums by sums.
//
//	cpl           media / leads of the same period
//	cac           all acquisition cost, moved by the lag to the sale, / new customers
//	cac.paid      media of paid channels, moved so, / their new customers
//	cac.blended   media / all new customers of the same period
//	cac.marginal  media of paid channels / what it would bring were each curve as steep
//	              everywhere as it is at the plan: 1/(d customers / d spend)
//
// Moved by the lag: Σ_k w_k·cost(t−k), w the channel's lag weights from lead to customer.
// What leads from before the plan cost is part of it: see matched.
// A channel's media follows its leads over tiers. Cost lines of acquisition follow the
// customers that the month's leads will become (won). Commission falls due with the sale.
func (c *compiler) costMetrics() {
	won := c.counts(len(c.doc.Stages) - 1)
	media := c.mediaByPart()
	c.ratios(ratio("cpl", axes{}, perPerson), media, c.counts(0))

	c.cost = c.add(report(flow("cac.cost", axes{}, money)), c.loaded)
	c.cac = c.ratios(ratio("cac", axes{}, perPerson), c.cost, won)

	paid := func(p *pair) bool { return p.channel.doc.Kind == "paid" && p.channel.media != none }
	cost := c.add(hide(flow("cac.paid.cost", axes{}, money)), func(p *pair) *model.Expr {
		if !paid(p) {
			return nil
		}
		e := c.matched(p, c.mediaOf(p), len(p.channel.before("spend")))
		return &e
	})
	bought := c.add(hide(flow("cac.paid.new", axes{}, people)), func(p *pair) *model.Expr {
		if !paid(p) {
			return nil
		}
		e := at(p.counts[len(p.counts)-1])
		return &e
	})
	c.ratios(ratio("cac.paid", axes{}, perPerson), cost, bought)
	c.blended = c.ratios(ratio("cac.blended", axes{}, perPerson), media, won)
	c.marginal()
}

// mediaByPart is media of the whole plan and of each channel that spends.
func (c *compiler) mediaByPart() family {
	f := family{total: c.ledger.spend, parts: map[axes]model.RowID{}}
	for _, ch := range c.channels {
		if ch.media != none {
			f.parts[axes{Channel: ch.id()}] = ch.media
		}
	}
	return f
}

// mediaOf is the row of a pair's part of its channel's media: the whole, or by the mix.
func (c *compiler) mediaOf(p *pair) model.RowID {
	if p.mix == nil {
		return p.channel.media
	}
	s := hide(flow("media", p.axes(), money))
	if id, known := c.ids[s.Path]; known {
		return id
	}
	s.Before = p.channel.before("spend")
	for i := range s.Before {
		s.Before[i] *= p.figures[0]
	}
	return c.row(s, model.Mul(at(p.channel.media), *p.mix))
}

// loaded is the acquisition cost of a pair's new customers of the period.
func (c *compiler) loaded(p *pair) *model.Expr {
	l := &c.ledger
	var parts []model.Expr
	if p.channel.media != none {
		parts = append(parts, c.matched(p, c.mediaOf(p), len(p.channel.before("spend"))))
	}
	if l.shared != none {
		parts = append(parts, c.matched(p, c.sharedOf(p), 0))
	}
	if e, ok := l.commissionByPair[p]; ok {
		parts = append(parts, e)
	}
	e := model.Num(0)
	if len(parts) > 0 {
		e = sum(parts)
	}
	return &e
}

// sharedOf is the row of a pair's part of the cost lines of acquisition: by the customers
// that the month's leads will become, in equal parts where there are none.
func (c *compiler) sharedOf(p *pair) model.RowID {
	n := 0
	for _, ch := range c.channels {
		n += len(ch.pairs)
	}
	own, _ := c.won.of(p.axes())
	part := model.If(model.Less(model.Num(0), at(c.won.total)),
		model.Div(at(own), at(c.won.total)), model.Num(1/float64(n)))
	return c.row(hide(flow("costs.acquisition", p.axes(), money)), model.Mul(at(c.ledger.shared), part))
}

// marginal declares the marginal CAC: of a channel 1/(d customers/d spend), over several
// periods or channels the cost of the next customer when all scale their spend alike.
func (c *compiler) marginal() {
	yield := map[string]model.RowID{}
	gain := family{total: none, parts: map[axes]model.RowID{}}
	spend := family{total: none, parts: map[axes]model.RowID{}}
	var gains, spends []model.RowID
	for _, ch := range c.channels {
		if ch.slope == nil || len(ch.pairs) == 0 {
			continue
		}
		var reach []model.Expr
		for _, p := range ch.pairs {
			e := product(p.passes...)
			if p.mix != nil {
				e = model.Mul(*p.mix, e)
			}
			reach = append(reach, e)
		}
		y := hide(mean("yield", ch.axes(), perMoney))
		yield[ch.id()] = c.row(y, model.Mul(*ch.slope, sum(reach)))
		bought := ch.spends[0] // pulses have a cost and no curve
		g := c.row(hide(flow("gain", ch.axes(), people)), model.Mul(at(bought), at(yield[ch.id()])))
		gain.parts[axes{Channel: ch.id()}], spend.parts[axes{Channel: ch.id()}] = g, bought
		gains, spends = append(gains, g), append(spends, bought)
	}
	if len(gains) == 0 {
		return
	}
	gain.total = c.row(hide(flow("gain", axes{}, people)), sumOf(gains))
	spend.total = c.row(hide(flow("gain.spend", axes{}, money)), sumOf(spends))
	c.each(ratio("cac.marginal", axes{}, perPerson), func(a axes) *model.Expr {
		g, ok := gain.of(a)
		if !ok {
			return nil
		}
		s, _ := spend.of(a)
		e := model.Div(at(s), at(g))
		if a.Channel != "" { // a channel that spends nothing still has a first customer
			e = model.If(model.Less(model.Num(0), at(s)), e, model.Div(model.Num(1), at(yield[a.Channel])))
		}
		return &e
	})
}
