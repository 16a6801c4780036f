package compile

import "planleaf/core/model"

// metrics declares the report rows, in the order of the sheet: how the funnel passes,
// what a customer costs, what it is worth, how revenue moves, how efficient that is.
// Definitions and sources: docs/methods.md.
func (c *compiler) metrics() {
	c.funnelMetrics()
	c.costMetrics()
	c.worthMetrics()
	c.bridge()
	c.retention()
	c.efficiency()
}

// family is one quantity in all its parts: the whole plan, each channel, each channel's
// tiers and each tier. Parts that a plan does not have are absent.
type family struct {
	total model.RowID
	parts map[axes]model.RowID // by channel and tier alone
}

func (f family) of(a axes) (model.RowID, bool) {
	if a == (axes{}) {
		return f.total, f.total != none
	}
	id, ok := f.parts[axes{Channel: a.Channel, Tier: a.Tier}]
	return id, ok
}

// parts lists the axes that a family may have, in the order of the sheet.
func (c *compiler) parts() []axes {
	out := []axes{{}}
	if c.tiered() {
		for _, t := range c.tiers {
			out = append(out, byTier(t))
		}
	}
	for _, ch := range c.channels {
		out = append(out, ch.axes())
		if c.tiered() {
			for _, p := range ch.pairs {
				out = append(out, p.axes())
			}
		}
	}
	return out
}

// axes of a pair: its channel, and its tier where there are tiers.
func (p *pair) axes() axes {
	a := p.channel.axes()
	a.Tier = p.tier.id
	return a
}

// add makes the rows of a flow from what each pair adds to it; a pair without is left out,
// and so are the sums over none. The rows of pairs, which the sums read, are s's kind.
func (c *compiler) add(s model.Spec, each func(*pair) *model.Expr) family {
	f := family{total: none, parts: map[axes]model.RowID{}}
	made := map[*pair]*model.Expr{}
	any := false
	for _, ch := range c.channels {
		for _, p := range ch.pairs {
			made[p] = each(p)
			any = any || made[p] != nil
		}
	}
	if !any {
		return f
	}
	key := s.Name
	declare := func(a axes) model.RowID {
		r := s
		r.Path, r.Axes = path(key, a), a
		if a.Tier != "" && a.Channel == "" {
			r.Path = all(key, a.Tier)
		}
		id := c.declare(r)
		f.parts[axes{Channel: a.Channel, Tier: a.Tier}] = id
		return id
	}
	f.total = declare(axes{})
	var whole []model.RowID
	for _, ch := range c.channels {
		var own []model.RowID
		for _, p := range ch.pairs {
			if made[p] != nil {
				id := declare(p.axes())
				c.b.Define(id, *made[p])
				own = append(own, id)
			}
		}
		if len(own) > 0 && c.tiered() {
			c.b.Define(declare(ch.axes()), sumOf(own))
		}
		whole = append(whole, own...)
	}
	c.b.Define(f.total, sumOf(whole))
	if c.tiered() {
		for _, t := range c.tiers {
			var own []model.RowID
			for _, p := range t.pairs {
				if id, ok := f.of(p.axes()); ok && made[p] != nil {
					own = append(own, id)
				}
			}
			if len(own) > 0 {
				c.b.Define(declare(byTier(t)), sumOf(own))
			}
		}
	}
	return f
}

// counts is the count of a stage as a family.
func (c *compiler) counts(k int) family {
	key, _ := c.stage(k)
	f := family{total: c.totals[k], parts: map[axes]model.RowID{}}
	for _, a := range c.parts() {
		name := path(key, a)
		if a.Tier != "" && a.Channel == "" {
			name = all(key, a.Tier)
		}
		if id, ok := c.ids[name]; ok {
			f.parts[axes{Channel: a.Channel, Tier: a.Tier}] = id
		}
	}
	return f
}

// ratios makes the metric num/den of every part that has both, and returns them.
func (c *compiler) ratios(s model.Spec, num, den family) family {
	return c.each(s, func(a axes) *model.Expr {
		n, ok := num.of(a)
		d, also := den.of(a)
		if !ok || !also {
			return nil
		}
		e := model.Div(at(n), at(d))
		return &e
	})
}

// each makes a metric of every part that has a formula.
func (c *compiler) each(s model.Spec, formula func(axes) *model.Expr) family {
	f := family{total: none, parts: map[axes]model.RowID{}}
	key := s.Path
	for _, a := range c.parts() {
		e := formula(a)
		if e == nil {
			continue
		}
		r := s
		stage := s.Axes.Stage
		r.Path, r.Axes = path(key, a), a
		r.Axes.Stage = stage
		if a.Tier != "" && a.Channel == "" {
			r.Path = all(key, a.Tier)
		}
		id := c.metric(r, *e)
		if a == (axes{}) {
			f.total = id
		}
		f.parts[axes{Channel: a.Channel, Tier: a.Tier}] = id
	}
	return f
}
