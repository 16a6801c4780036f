package plantest

import (
	"strconv"

	"planleaf/core/plan"
)

// channel draws the i-th channel of a plan.
func (g gen) channel(d *plan.Doc, i int) plan.Channel {
	c := plan.Channel{ID: "c" + strconv.Itoa(i), Kind: g.word("kind", "paid", "paid", "organic", "referral", "outbound", "partner", "event", "series")}
	switch c.Kind {
	case "paid":
		c.Spend = g.amount("spend", 0, 50000)
		c.Response = g.response()
		if g.maybe("has carry-over") {
			c.Carryover = &plan.Carryover{Keep: g.constant("keep", 0, 31.0/32), Length: g.whole("carry-over length", 1, 6)}
		}
	case "organic", "series":
		c.Leads = g.amount("leads", 0, 900)
	case "referral":
		c.Rate = g.value("referral rate", 0, 0.25)
		if !g.without.Market && g.maybe("has market") {
			c.Market = g.constant("market", 500, 5000)
		}
	case "outbound":
		c.Contacts, c.Rate = g.amount("contacts", 0, 4000), g.share("answer")
	case "partner":
		c.Partners, c.Rate = g.value("partners", 0, 40), g.value("leads per partner", 0, 8)
	case "event":
		for j := range g.whole("pulses", 1, 3) {
			c.Pulses = append(c.Pulses, plan.Pulse{ID: "p" + strconv.Itoa(j), At: []string{"2027-02", "2027-04", "2027-06"}[j],
				Leads: g.constant("pulse", 0, 500), Keep: g.constant("pulse keep", 0, 31.0/32), Cost: g.constant("pulse cost", 0, 9000)})
		}
	}
	g.steps(d, &c)
	g.tiers(d, &c)
	if g.maybe("has commission") {
		c.Commission = g.constant("channel commission", 0, 90)
	}
	g.before(d, &c)
	return c
}

func (g gen) response() *plan.Response {
	switch r := (&plan.Response{Kind: g.word("response", "linear", "exponential", "hill")}); r.Kind {
	case "linear":
		r.Cost = g.constant("cost", 5, 300)
		return r
	case "exponential":
		r.Cap, r.Scale = g.constant("cap", 10, 1500), g.constant("scale", 1000, 60000)
		return r
	default:
		r.Cap, r.Half, r.Slope = g.constant("cap", 10, 1500), g.constant("half", 1000, 60000), g.constant("slope", 0.5, 3)
		return r
	}
}

// steps draws the rates and lags of a channel, and perhaps a stage that is nurtured.
func (g gen) steps(d *plan.Doc, c *plan.Channel) {
	for _, s := range d.Stages[1:] {
		c.Rates = append(c.Rates, plan.StageValue{Key: s.ID, Value: *g.share("rate")})
		if g.maybe("has lag") {
			c.Lags = append(c.Lags, plan.StageLag{Key: s.ID, Weights: g.weights("lag", g.whole("lag length", 1, 4))})
		}
	}
	if !g.without.Nurture && g.whole("has nurture", 0, 2) == 0 {
		c.Nurture = &plan.Nurture{Stage: d.Stages[1].ID, Share: g.share("waiting"), Rate: g.share("converting")}
		if g.maybe("has nurture lag") {
			c.Nurture.Lag = g.weights("nurture lag", g.whole("nurture lag length", 1, 4))
		}
	}
}

// tiers draws how the leads split over tiers, and rates of a tier's own.
func (g gen) tiers(d *plan.Doc, c *plan.Channel) {
	if len(d.Tiers) == 0 {
		return
	}
	last := d.Stages[len(d.Stages)-1].ID
	for i, w := range g.weights("mix", len(d.Tiers)) {
		c.Mix = append(c.Mix, plan.StageValue{Key: d.Tiers[i].ID, Value: plan.Value{Number: w}})
		if w > 0 && g.maybe("has own rate") {
			o := plan.ChannelTier{Key: d.Tiers[i].ID, Rates: []plan.StageValue{{Key: last, Value: *g.share("own rate")}}}
			if g.maybe("has own lag") {
				o.Lags = []plan.StageLag{{Key: last, Weights: g.weights("own lag", 3)}}
			}
			c.Tiers = append(c.Tiers, o)
		}
	}
}

// before draws what was before the plan.
func (g gen) before(d *plan.Doc, c *plan.Channel) {
	keys := []string{"leads", d.Stages[len(d.Stages)-1].ID}
	if c.Spend != nil {
		keys = append([]string{"spend"}, keys...)
	}
	for _, key := range keys {
		if g.whole("has before", 0, 2) > 0 {
			continue
		}
		b := plan.Before{Key: key}
		for range g.whole("months before", 1, 4) {
			b.Values = append(b.Values, g.number("before", 0, 300))
		}
		c.Before = append(c.Before, b)
	}
}
