package plan

// What a new channel starts from where the plan has nothing to go by. They count for nothing
// as long as it has no spend and no leads, and stand there to be typed over.
const (
	firstCostPerLead = 100 // in the plan's currency
	firstRate        = 0.1
)

// newChannel is a channel that brings nothing yet. Its leads would pass and split as those of
// the first channel do.
func (d *Doc) newChannel(id, name, kind string) Channel {
	c := Channel{ID: id, Name: name, Kind: or(kind, "paid")}
	switch c.Kind {
	case "paid":
		c.Spend, c.Response = &Value{}, &Response{Kind: "linear", Cost: &Value{Number: firstCostPerLead}}
	case "organic", "series":
		c.Leads = &Value{}
	case "referral":
		c.Rate = &Value{}
	case "outbound":
		c.Contacts, c.Rate = &Value{}, &Value{}
	case "partner":
		c.Partners, c.Rate = &Value{}, &Value{}
	case "event":
		c.Pulses = []Pulse{{ID: "wave", Name: name, At: d.Horizon.Start, Leads: &Value{}}}
	}
	for i := 1; i < len(d.Stages); i++ {
		c.Rates = append(c.Rates, StageValue{d.Stages[i].ID, d.usualRate(d.Stages[i].ID)})
	}
	for i, t := range d.Tiers {
		part := Value{}
		if len(d.Channels) > 0 {
			if v := keyedValue(d.Channels[0].Mix, t.ID); v != nil {
				part = bare(*v)
			}
		} else if i == 0 {
			part.Number = 1
		}
		c.Mix = append(c.Mix, StageValue{t.ID, part})
	}
	return c
}

// usualRate is the rate to a stage of the first channel that has one.
func (d *Doc) usualRate(stage string) Value {
	for i := range d.Channels {
		if v := keyedValue(d.Channels[i].Rates, stage); v != nil {
			return bare(*v)
		}
		for _, t := range d.Channels[i].Tiers {
			if v := keyedValue(t.Rates, stage); v != nil {
				return bare(*v)
			}
		}
	}
	return Value{Number: firstRate}
}

// keyedValue is the value under a key, nil without one.
func keyedValue(all []StageValue, key string) *Value {
	for i := range all {
		if all[i].Key == key {
			return &all[i].Value
		}
	}
	return nil
}

// bare is a value without its provenance: what holds here need not hold there.
func bare(v Value) Value {
	v.Source, v.Owner, v.AsOf, v.Note, v.Finding, v.Extra = "", "", "", "", "", nil
	return v
}
