package plan

import "slices"

// addStage puts a stage into the funnel so that no number changes: all who are at the stage before
// reach it at once, in every channel, and its history is theirs. It never stands in front of all others.
func (d *Doc) addStage(s Stage, at int) {
	history := "leads"
	if at > 1 {
		history = d.Stages[at-1].ID
	}
	d.Stages = insert(d.Stages, at, s)
	if at == 0 {
		return
	}
	for i := range d.Channels {
		c := &d.Channels[i]
		c.Rates = append(slices.Clone(c.Rates), StageValue{s.ID, Value{Number: 1}})
		for _, b := range c.Before {
			if b.Key == history {
				c.Before = append(slices.Clone(c.Before), Before{s.ID, b.Values})
			}
		}
	}
}

// dropStage takes a stage out with what belongs to it: its rates, lags and history. When it is the
// first, leads enter at the next, to which nobody has to pass any more.
func (d *Doc) dropStage(at int) {
	gone := []string{d.Stages[at].ID}
	if at == 0 {
		gone = append(gone, d.Stages[1].ID)
	}
	d.Stages = slices.Delete(d.Stages, at, at+1)
	rate := func(v StageValue) bool { return slices.Contains(gone, v.Key) }
	lag := func(l StageLag) bool { return slices.Contains(gone, l.Key) }
	for i := range d.Channels {
		c := &d.Channels[i]
		c.Rates, c.Lags = slices.DeleteFunc(c.Rates, rate), slices.DeleteFunc(c.Lags, lag)
		c.Before = slices.DeleteFunc(c.Before, func(b Before) bool { return b.Key == gone[0] })
		for j := range c.Tiers {
			t := &c.Tiers[j]
			t.Rates, t.Lags = slices.DeleteFunc(t.Rates, rate), slices.DeleteFunc(t.Lags, lag)
		}
		c.Tiers = slices.DeleteFunc(c.Tiers, func(t ChannelTier) bool { return len(t.Rates)+len(t.Lags)+len(t.Extra) == 0 })
	}
}

// moveStage puts a stage at another place. When the first stage becomes another, the first step
// of the funnel keeps its rate, lag and history: they go by the stage that is reached.
func (d *Doc) moveStage(from, to int) {
	was := d.Stages[0].ID
	s := d.Stages[from]
	d.Stages = insert(slices.Delete(d.Stages, from, from+1), to, s)
	first := d.Stages[0].ID
	if first == was {
		return
	}
	rekey := func(key *string) {
		if *key == first {
			*key = was
		}
	}
	for i := range d.Channels {
		c := &d.Channels[i]
		rekeyed(c.Rates, c.Lags, rekey)
		for j := range c.Tiers {
			rekeyed(c.Tiers[j].Rates, c.Tiers[j].Lags, rekey)
		}
		for j := range c.Before {
			rekey(&c.Before[j].Key)
		}
		if c.Nurture != nil {
			rekey(&c.Nurture.Stage)
		}
	}
}

func rekeyed(rates []StageValue, lags []StageLag, rekey func(*string)) {
	for i := range rates {
		rekey(&rates[i].Key)
	}
	for i := range lags {
		rekey(&lags[i].Key)
	}
}
