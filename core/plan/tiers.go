package plan

import (
	"reflect"
	"slices"
)

// addTier puts a tier into the plan so that no number changes. The first takes over the opening
// stock and all leads. A further one has no customers and gets no leads; what the customers of all
// tiers lack (a way to leave, a price, a margin, a rate) it takes from the last tier.
func (d *Doc) addTier(t Tier, at int) {
	if len(d.Tiers) == 0 {
		all := &d.Customers.Terms
		t.Opening, t.Ages = all.Opening, all.Ages
		all.Opening, all.Ages = nil, nil
		d.Tiers = []Tier{t}
		for i := range d.Channels {
			d.Channels[i].Mix = []StageValue{{t.ID, Value{Number: 1}}}
		}
		return
	}
	last := &d.Tiers[len(d.Tiers)-1]
	if all := &d.Customers.Terms; t.ways() == 0 && all.ways() == 0 {
		t.Churn, t.ChurnByAge, t.Contract = last.Churn, last.ChurnByAge, last.Contract
	}
	if d.Customers.Price == nil && t.Price == nil {
		t.Price = last.Price
	}
	if d.Customers.Margin == nil && t.Margin == nil {
		t.Margin = last.Margin
	}
	d.joinTier(t, last.ID, at, false)
}

// copyTier puts a tier with the terms and rates of another behind it: no customers and no leads,
// for those stay where they are until somebody splits them.
func (d *Doc) copyTier(of int, id, name string) {
	t := d.Tiers[of]
	was := t.ID
	t.ID, t.Name = id, name
	d.joinTier(t, was, of+1, true)
}

// joinTier puts a further tier in its place, with the rates that a channel has for another tier:
// all of them, or those without which nobody would pass.
func (d *Doc) joinTier(t Tier, as string, at int, all bool) {
	t.Opening, t.Ages = &Value{}, nil
	d.Tiers = insert(d.Tiers, at, t)
	for i := range d.Channels {
		c := &d.Channels[i]
		c.Mix = append(slices.Clone(c.Mix), StageValue{t.ID, Value{}})
		for _, o := range c.Tiers {
			if o.Key != as {
				continue
			}
			own := ChannelTier{Key: t.ID}
			for _, r := range o.Rates {
				if all || keyedValue(c.Rates, r.Key) == nil {
					own.Rates = append(own.Rates, StageValue{r.Key, bare(r.Value)})
				}
			}
			if all {
				own.Lags, own.Extra = o.Lags, o.Extra
			}
			if len(own.Rates)+len(own.Lags) > 0 {
				c.Tiers = append(slices.Clone(c.Tiers), own)
			}
			break
		}
	}
}

// dropTier takes a tier out with its customers; its leads go to the others in their proportion.
// The last tier hands its customers and terms back to all customers, and no number changes.
func (d *Doc) dropTier(at int) {
	t := d.Tiers[at]
	d.Tiers = slices.Delete(d.Tiers, at, at+1)
	if len(d.Tiers) == 0 {
		d.withoutTiers(t)
		return
	}
	for i := range d.Channels {
		c := &d.Channels[i]
		c.Tiers = slices.DeleteFunc(c.Tiers, func(o ChannelTier) bool { return o.Key == t.ID })
		mine := keyedValue(c.Mix, t.ID)
		if mine == nil {
			continue
		}
		none := mine.Form == Constant && mine.Number == 0
		c.Mix = slices.DeleteFunc(c.Mix, func(m StageValue) bool { return m.Key == t.ID })
		if !none {
			d.spread(c)
		}
	}
}

// spread makes the parts of a channel's leads add up to all of them again. Parts that are
// uncertain or growing are taken relative to each other anyway.
func (d *Doc) spread(c *Channel) {
	periods := 1
	for _, m := range c.Mix {
		if m.Value.Form != Constant && m.Value.Form != Series {
			return
		}
		periods = max(periods, len(m.Value.Series))
	}
	parts := make([][]float64, len(c.Mix))
	for i := range parts {
		parts[i] = make([]float64, periods)
	}
	for p := 0; p < periods; p++ {
		sum := 0.0
		for i, m := range c.Mix {
			x := m.Value.Number
			if n := len(m.Value.Series); n > 0 {
				x = m.Value.Series[min(p, n-1)]
			}
			parts[i][p] = x
			sum += x
		}
		for i := range parts {
			if sum > 0 {
				parts[i][p] /= sum
			} else if i == 0 { // the channel brought that tier alone
				parts[i][p] = 1
			}
		}
	}
	if len(parts) == 0 {
		c.Mix = []StageValue{{d.Tiers[0].ID, Value{Number: 1}}}
	}
	for i := range parts {
		v := &c.Mix[i].Value
		if v.Form, v.Number, v.Series = Constant, parts[i][0], nil; periods > 1 {
			v.Form, v.Number, v.Series = Series, 0, parts[i]
		}
	}
}

// withoutTiers gives what the only tier said to all customers.
func (d *Doc) withoutTiers(t Tier) {
	all := &d.Customers.Terms
	if t.ways() > 0 {
		all.Churn, all.ChurnByAge, all.Contract = nil, nil, nil
	}
	from, to := reflect.ValueOf(t.Terms), reflect.ValueOf(all).Elem()
	for i := 0; i < from.NumField(); i++ {
		if !from.Field(i).IsZero() {
			to.Field(i).Set(from.Field(i))
		}
	}
	for i := range d.Channels {
		c := &d.Channels[i]
		for _, o := range c.Tiers {
			for _, r := range o.Rates {
				c.Rates = append(slices.DeleteFunc(c.Rates, func(v StageValue) bool { return v.Key == r.Key }), r)
			}
			for _, l := range o.Lags {
				c.Lags = append(slices.DeleteFunc(c.Lags, func(v StageLag) bool { return v.Key == l.Key }), l)
			}
		}
		c.Mix, c.Tiers = nil, nil
	}
}
