package compile

import (
	"planleaf/core/model"
	"planleaf/core/plan"
)

// openRates declares the rates of a pair's steps and what follows from them: the share
// that ever passes each step, and the lag from lead to customer.
// A rate or a lag is the tier's override, else the channel's.
func (c *compiler) openRates(p *pair) {
	p.lag = instant
	for k := 1; k < len(c.doc.Stages); k++ {
		stage := c.doc.Stages[k].ID
		rate := c.rate(p, stage)
		passes, lag := rate, delay(c.weights(p, stage))
		if nu := p.channel.doc.Nurture; nu != nil && nu.Stage == stage {
			later := c.nurtured(p, rate)
			passes = model.Add(rate, later)
			lag = lag.or(model.Div(rate, passes), model.Div(later, passes), nu.Lag)
		}
		p.passes = append(p.passes, passes)
		p.lags = append(p.lags, lag)
		p.lag = p.lag.then(lag)
	}
}

// rate is the share of those in the stage before that ever reach a stage.
func (c *compiler) rate(p *pair, stage string) model.Expr {
	ch := p.channel
	a := of(ch.id(), "")
	a.Stage = stage
	if v := stageValue(ofTier(ch.doc, p.tier.id).Rates, stage); v != nil {
		a.Tier = p.tier.id
		return at(c.assume(ch.at.key("tiers").item(p.tier.id).key("rates").item(stage), v, share, model.Mean, a))
	}
	v := stageValue(ch.doc.Rates, stage)
	if v == nil {
		return model.Num(0)
	}
	return at(c.assume(ch.at.key("rates").item(stage), v, share, model.Mean, a))
}

// weights are the lag weights of the step to a stage; without any it takes no time.
func (c *compiler) weights(p *pair, stage string) []float64 {
	if w := lagOf(p.channel.doc, p.tier.id, stage); w != nil {
		return w
	}
	return []float64{1}
}

// ofTier is what a channel says of a tier itself, nothing of one that it does not name.
func ofTier(c *plan.Channel, tier string) plan.ChannelTier {
	for i := range c.Tiers {
		if c.Tiers[i].Key == tier {
			return c.Tiers[i]
		}
	}
	return plan.ChannelTier{}
}

// lagOf are the weights of the step of a tier to a stage, its own or the channel's; nil without any.
func lagOf(c *plan.Channel, tier, stage string) []float64 {
	if w := stageLag(ofTier(c, tier).Lags, stage); w != nil {
		return w
	}
	return stageLag(c.Lags, stage)
}

func stageLag(ls []plan.StageLag, key string) []float64 {
	for i := range ls {
		if ls[i].Key == key {
			return ls[i].Weights
		}
	}
	return nil
}

// nurtured is the share that passes a step late: of those who did not pass, share waits
// and rate of these converts.
func (c *compiler) nurtured(p *pair, rate model.Expr) model.Expr {
	nu, s := p.channel.doc.Nurture, p.channel.at.key("nurture")
	a := of(p.channel.id(), "")
	a.Stage = nu.Stage
	waits := c.assume(s.key("share"), nu.Share, share, model.Mean, a)
	converts := c.assume(s.key("rate"), nu.Rate, share, model.Mean, a)
	return model.Mul(rest(rate), at(waits), at(converts))
}

// step declares the count of a pair at stage k: rate × Σ_j w_j · count of the stage
// before, j periods ago, and beside it those who were nurtured.
// A rate that is given by period acts on those who pass in that period.
func (c *compiler) step(p *pair, k int, a axes) model.RowID {
	a.Owner = p.channel.doc.Owner
	stage := c.doc.Stages[k].ID
	rate := c.rate(p, stage)
	w := c.weights(p, stage)
	s := c.count(k, a)
	s.Before = p.history(stage, k)
	e := model.Mul(rate, lagged(p.counts[k-1], w))
	nu := p.channel.doc.Nurture
	if nu == nil || nu.Stage != stage {
		return c.row(s, e)
	}
	id := c.declare(s)
	ns := flow("nurtured", a, people)
	ns.Axes.Stage = stage
	late := c.row(ns, model.Mul(c.nurtured(p, rate), lagged(p.counts[k-1], convolve(w, nu.Lag))))
	c.b.Define(id, model.Add(e, at(late)))
	return id
}

// split computes how a channel's counts before the plan divide over its tiers: by the mix
// at the entry, and further down by what passes, at the plan's own figures.
func (c *compiler) split(ch *channel) {
	n := len(c.doc.Stages)
	parts := make([][]float64, len(ch.pairs))
	for i, p := range ch.pairs {
		part := 1.0
		if v := stageValue(ch.doc.Mix, p.tier.id); v != nil {
			part = first(v, share)
		}
		parts[i] = append(parts[i], part)
		for k := 1; k < n; k++ {
			part *= c.firstPasses(p, c.doc.Stages[k].ID)
			parts[i] = append(parts[i], part)
		}
	}
	for i, p := range ch.pairs {
		p.figures = map[int]float64{}
		for k := 0; k < n; k++ {
			total := 0.0
			for _, q := range parts {
				total += q[k]
			}
			switch {
			case total > 0:
				p.figures[k] = parts[i][k] / total
			default: // nobody passes any more: those counted before are divided as leads are
				p.figures[k] = p.figures[0]
			}
		}
	}
}

// firstPasses is the share that ever passes a step at the figures of the first month,
// nurtured ones included.
func (c *compiler) firstPasses(p *pair, stage string) float64 {
	rate := 1.0
	if v := c.rateValue(p, stage); v != nil {
		rate = first(v, share)
	}
	nu := p.channel.doc.Nurture
	if nu == nil || nu.Stage != stage {
		return rate
	}
	return rate + float64((1-rate)*float64(first(nu.Share, share)*first(nu.Rate, share)))
}

func (c *compiler) rateValue(p *pair, stage string) *plan.Value {
	if v := stageValue(ofTier(p.channel.doc, p.tier.id).Rates, stage); v != nil {
		return v
	}
	return stageValue(p.channel.doc.Rates, stage)
}

// history is the pair's share of the channel's counts before the plan, latest first.
func (p *pair) history(key string, k int) []float64 {
	h := p.channel.before(key)
	if p.figures != nil {
		for i := range h {
			h[i] *= p.figures[k]
		}
	}
	return h
}
