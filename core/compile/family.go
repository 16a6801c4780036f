package compile

import "planleaf/core/model"

// family is one quantity in all its parts: the whole plan, each channel, each channel's
// tiers and each tier. Parts that a plan does not have are absent.
type family struct {
	total model.RowID
	parts map[axes]model.RowID // by channel and tier alone
}

func (f family) of(a axes) (model.RowID, bool) {
	if bare(a) == (axes{}) {
		return f.total, f.total != none
	}
	id, ok := f.parts[bare(a)]
	return id, ok
}

func (f *family) put(a axes, id model.RowID) {
	if bare(a) == (axes{}) {
		f.total = id
		return
	}
	f.parts[bare(a)] = id
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

// add makes the rows of a flow from what each pair adds to it, and the sums over them; a
// pair without a formula is left out, and so are the sums over none.
func (c *compiler) add(s model.Spec, each func(*pair) *model.Expr) family {
	f := family{total: none, parts: map[axes]model.RowID{}}
	made := map[*pair]*model.Expr{}
	within := map[axes][]model.RowID{} // what each sum is over
	for _, ch := range c.channels {
		for _, p := range ch.pairs {
			if made[p] = each(p); made[p] != nil {
				for _, a := range p.wholes() {
					within[a] = nil
				}
			}
		}
	}
	for _, a := range c.parts() {
		if _, needed := within[bare(a)]; needed {
			r := s
			r.Axes, r.Path = a, c.partPath(s.Name, a)
			f.put(a, c.declare(r))
		}
	}
	for _, ch := range c.channels {
		for _, p := range ch.pairs {
			if e := made[p]; e != nil {
				id, _ := f.of(p.axes())
				c.b.Define(id, *e)
				for _, a := range p.wholes() {
					if a != bare(p.axes()) {
						within[a] = append(within[a], id)
					}
				}
			}
		}
	}
	for _, a := range c.parts() {
		if over := within[bare(a)]; len(over) > 0 {
			id, _ := f.of(a)
			c.b.Define(id, sumOf(over))
		}
	}
	return f
}

// wholes are the parts of a family that a pair belongs to, itself among them.
func (p *pair) wholes() []axes {
	own := bare(p.axes())
	if own.Tier == "" {
		return []axes{{}, own}
	}
	return []axes{{}, {Tier: own.Tier}, {Channel: own.Channel}, own}
}

// bare is the channel and the tier alone, by which a family finds its parts.
func bare(a axes) axes { return axes{Channel: a.Channel, Tier: a.Tier} }

// partPath is the path of a part of what channels have: "new.*.large" for a tier.
func (c *compiler) partPath(key string, a axes) string {
	if a.Tier != "" && a.Channel == "" {
		return all(key, a.Tier)
	}
	return path(key, a)
}

// counts is the count of a stage as a family.
func (c *compiler) counts(k int) family {
	key, _ := c.stage(k)
	f := family{total: none, parts: map[axes]model.RowID{}}
	for _, a := range c.parts() {
		if id, ok := c.ids[c.partPath(key, a)]; ok {
			f.put(a, id)
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
		r.Axes, r.Path = a, c.partPath(key, a)
		r.Axes.Stage = s.Axes.Stage
		f.put(a, c.metric(r, *e))
	}
	return f
}
