package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// media declares what a channel spends: its spend and the costs of its pulses.
func (c *compiler) media(ch *channel) {
	if v := ch.doc.Spend; v != nil {
		id := c.assume(ch.at.key("spend"), v, money, model.Sum, ch.axes(), ch.before("spend")...)
		ch.spends = append(ch.spends, id)
	}
	for i := range ch.doc.Pulses {
		p := &ch.doc.Pulses[i]
		t, ok := c.index(p.At)
		if p.Cost == nil || !ok || t < 0 || t >= c.periods {
			continue
		}
		s := ch.at.key("pulses").item(p.ID)
		a := axes{Channel: ch.id(), Item: p.ID, Owner: ch.doc.Owner}
		cost := c.assume(s.key("cost"), p.Cost, money, model.First, a)
		spec := flow("pulse.cost", a, money)
		spec.Path += "." + p.ID
		ch.spends = append(ch.spends, c.row(spec, model.Mul(at(cost), c.month(t))))
	}
	s := flow("spend", ch.axes(), money)
	s.Before = ch.before("spend")
	switch {
	case len(ch.spends) > 0:
		ch.media = c.row(s, sumOf(ch.spends))
	case len(s.Before) > 0: // it spends no more, and its leads of then have their cost
		ch.media = c.row(s, model.Num(0))
	}
}

// month is 1 in period t and 0 elsewhere.
func (c *compiler) month(t int) model.Expr {
	return model.Eq(at(c.period), model.Num(float64(t+1)))
}

// leads declares what a channel brings in, by its kind.
func (c *compiler) leads(ch *channel) {
	s := c.count(0, ch.axes())
	s.Before = ch.before("leads")
	var id model.RowID
	switch ch.doc.Kind {
	case "paid":
		e := c.paid(ch)
		id = c.row(s, e)
	case "organic", "series":
		id = c.row(s, c.need(ch, "leads", ch.doc.Leads, people, model.Sum))
	case "referral":
		id = c.referral(ch, s)
	case "outbound":
		contacts := c.need(ch, "contacts", ch.doc.Contacts, people, model.Sum)
		id = c.row(s, model.Mul(contacts, c.need(ch, "rate", ch.doc.Rate, number, model.Mean)))
	case "partner":
		partners := c.need(ch, "partners", ch.doc.Partners, number, model.Mean)
		id = c.row(s, model.Mul(partners, c.need(ch, "rate", ch.doc.Rate, people, model.Mean)))
	case "event":
		id = c.pulses(ch, s)
	}
	ch.counts = []model.RowID{id}
}

// need declares an assumption that a document has for every channel of this kind.
func (c *compiler) need(ch *channel, key string, v *plan.Value, u unit.Unit, agg model.Agg) model.Expr {
	s := ch.at.key(key)
	if key == "rate" {
		s.name += "." + ch.doc.Kind
	}
	return at(c.assume(s, v, u, agg, ch.axes()))
}

// referral is rate × customers of the period before, less the nearer they come to the
// whole market: rate · active(t−1) · max(0, 1 − active(t−1)/market).
func (c *compiler) referral(ch *channel, s model.Spec) model.RowID {
	rate := c.need(ch, "rate", ch.doc.Rate, number, model.Mean)
	var market *model.Expr
	if v := ch.doc.Market; v != nil {
		e := at(c.assume(ch.at.key("market"), v, people, model.Last, ch.axes()))
		market = &e
	}
	id := c.declare(s)
	c.later = append(c.later, func() {
		var open []model.Expr
		for _, t := range c.tiers {
			open = append(open, model.Lag(t.active, 1))
		}
		e := model.Mul(rate, sum(open))
		if market != nil {
			e = model.Mul(e, model.Max(model.Num(0), rest(model.Div(sum(open), *market))))
		}
		c.b.Define(id, e)
	})
	return id
}

// pulses are waves that decay: each brings leads·keep^(t−at) from its month on; of one
// before the plan the tail counts.
func (c *compiler) pulses(ch *channel, s model.Spec) model.RowID {
	id := c.declare(s)
	var waves []model.RowID
	for i := range ch.doc.Pulses {
		p := &ch.doc.Pulses[i]
		t, ok := c.index(p.At)
		if !ok || t >= c.periods {
			c.warn("pulse-after-plan", ch.at.key("pulses").item(p.ID).path, p.At, c.Month(c.periods-1))
			continue
		}
		sp := ch.at.key("pulses").item(p.ID)
		a := axes{Channel: ch.id(), Item: p.ID, Owner: ch.doc.Owner}
		leads := at(c.assume(sp.key("leads"), p.Leads, people, model.First, a))
		keep := model.Num(0)
		if p.Keep != nil {
			keep = at(c.assume(sp.key("keep"), p.Keep, share, model.Mean, a))
		}
		wave := flow("pulse", a, people)
		wave.Path += "." + p.ID
		if t >= 0 {
			waves = append(waves, c.row(wave, model.Scan(keep, model.Mul(leads, c.month(t)), model.Num(0))))
		} else {
			begun := model.Mul(leads, model.Pow(keep, model.Num(float64(-t-1))))
			waves = append(waves, c.row(wave, model.Scan(keep, model.Num(0), begun)))
		}
	}
	if len(waves) == 0 {
		c.b.Define(id, model.Num(0))
		return id
	}
	c.b.Define(id, sumOf(waves))
	return id
}
