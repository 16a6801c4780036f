package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
)

// channel is a source of leads on the sheet.
type channel struct {
	doc    *plan.Channel
	at     spot
	spends []model.RowID // what the channel's media spend consists of: its assumption and its pulses' costs
	media  model.RowID   // "spend.ads", none if the channel spends nothing
	slope  *model.Expr   // paid: leads per unit of money at the planned spend
	counts []model.RowID // by stage: "leads.ads" … "new.ads"
	pairs  []*pair
}

// pair is a channel's leads of one tier; without tiers a channel is its one pair.
type pair struct {
	channel *channel
	tier    *tier
	mix     *model.Expr     // share of the channel's leads; nil: all
	counts  []model.RowID   // by stage
	passes  []model.Expr    // by step: the share that ever passes, nurtured ones included
	lags    []lag           // by step
	lag     lag             // from lead to customer
	figures map[int]float64 // by stage: share of the channel's count there at the plan's own figures
}

const none = model.RowID(-1)

func (ch *channel) id() string { return ch.doc.ID }

func (ch *channel) axes() axes { return axes{Channel: ch.doc.ID, Owner: ch.doc.Owner} }

// before is the history of a key ("spend", "leads", a stage), the latest month first.
func (ch *channel) before(key string) []float64 {
	for _, b := range ch.doc.Before {
		if b.Key == key {
			out := make([]float64, len(b.Values))
			for i, v := range b.Values {
				out[len(out)-1-i] = v
			}
			return out
		}
	}
	return nil
}

// stage names the counts of a stage: "leads", the stage's id, "new"; and their words.
func (c *compiler) stage(k int) (key, name string) {
	switch k {
	case 0:
		return "leads", "leads"
	case len(c.doc.Stages) - 1:
		return "new", "new"
	}
	return c.doc.Stages[k].ID, "stage"
}

// count describes the row of a stage's count.
func (c *compiler) count(k int, a axes) model.Spec {
	key, name := c.stage(k)
	a.Stage = c.doc.Stages[k].ID
	s := flow(key, a, people)
	s.Name = name
	return s
}

// funnel declares every channel from its assumptions to its customers, then the totals.
func (c *compiler) funnel() {
	for i := range c.doc.Channels {
		doc := &c.doc.Channels[i]
		ch := &channel{doc: doc, at: section("channels").item(doc.ID), media: none}
		c.channels = append(c.channels, ch)
		c.media(ch)
		c.leads(ch)
		c.stages(ch)
	}
	for k := range c.doc.Stages {
		var ids []model.RowID
		for _, ch := range c.channels {
			ids = append(ids, ch.counts[k])
		}
		c.totals = append(c.totals, c.row(c.count(k, axes{}), sumOf(ids)))
	}
	if !c.tiered() {
		c.tiers[0].new = c.totals[len(c.totals)-1]
		return
	}
	for k := range c.doc.Stages {
		for _, t := range c.tiers {
			c.tierTotal(k, t)
		}
	}
}

// tierTotal is the count of a tier over all channels: "new.*.large".
func (c *compiler) tierTotal(k int, t *tier) {
	var ids []model.RowID
	for _, p := range t.pairs {
		ids = append(ids, p.counts[k])
	}
	s := c.count(k, byTier(t))
	key, _ := c.stage(k)
	s.Path = all(key, t.id)
	e := model.Num(0)
	if len(ids) > 0 {
		e = sumOf(ids)
	}
	id := c.row(s, e)
	if k == len(c.doc.Stages)-1 {
		t.new = id
	}
}

// stages splits a channel's leads by tier and takes each part through the funnel.
func (c *compiler) stages(ch *channel) {
	n := len(c.doc.Stages)
	if !c.tiered() {
		p := &pair{channel: ch, tier: c.tiers[0], counts: ch.counts}
		c.openRates(p)
		for k := 1; k < n; k++ {
			p.counts = append(p.counts, c.step(p, k, of(ch.id(), "")))
		}
		ch.counts = p.counts
		c.join(ch, p)
		return
	}
	mix := c.mix(ch)
	for i, t := range c.tiers {
		if mix[i] == nil {
			continue
		}
		p := &pair{channel: ch, tier: t, mix: mix[i]}
		c.openRates(p)
		c.join(ch, p)
	}
	c.split(ch)
	for k := 0; k < n; k++ {
		if k > 0 {
			ch.counts = append(ch.counts, c.declare(c.count(k, ch.axes())))
		}
		var ids []model.RowID
		for _, p := range ch.pairs {
			a := ch.axes()
			a.Tier = p.tier.id
			if k == 0 {
				s := c.count(0, a)
				s.Before = p.history("leads", 0)
				p.counts = append(p.counts, c.row(s, model.Mul(at(ch.counts[0]), *p.mix)))
				continue
			}
			p.counts = append(p.counts, c.step(p, k, a))
			ids = append(ids, p.counts[k])
		}
		if k > 0 && len(ids) > 0 {
			c.b.Define(ch.counts[k], sumOf(ids))
		}
	}
}

func (c *compiler) join(ch *channel, p *pair) {
	ch.pairs = append(ch.pairs, p)
	p.tier.pairs = append(p.tier.pairs, p)
}

// mix is the share of a channel's leads that each tier gets, nil where it gets none.
// Shares are taken relative to their sum, so that moving one moves the others.
func (c *compiler) mix(ch *channel) []*model.Expr {
	out := make([]*model.Expr, len(c.tiers))
	given := make([]model.Expr, len(c.tiers))
	var parts []model.Expr
	for i, t := range c.tiers {
		v := stageValue(ch.doc.Mix, t.id)
		if v == nil || v.Form == plan.Constant && v.Number == 0 {
			continue
		}
		given[i] = at(c.assume(ch.at.key("mix").item(t.id), v, share, model.Mean, of(ch.id(), t.id)))
		parts = append(parts, given[i])
		out[i] = &given[i]
	}
	switch len(parts) {
	case 0:
		whole := model.Num(1)
		out[0] = &whole
	default:
		for i := range out {
			if out[i] != nil {
				e := model.Div(given[i], sum(parts))
				out[i] = &e
			}
		}
	}
	return out
}

func stageValue(vs []plan.StageValue, key string) *plan.Value {
	for i := range vs {
		if vs[i].Key == key {
			return &vs[i].Value
		}
	}
	return nil
}
