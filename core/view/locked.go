package view

import "planleaf/core/plan"

// locked is why the rate of a step is not one assumption, that could be changed in the
// funnel's own table; the empty word where it is one.
func (r *Results) locked(channel, stage string) word {
	var ch *plan.Channel
	for i := range r.Doc.Channels {
		if r.Doc.Channels[i].ID == channel {
			ch = &r.Doc.Channels[i]
		}
	}
	if n := ch.Nurture; n != nil && n.Stage == stage {
		return wordLockedNurture
	}
	for _, t := range ch.Tiers {
		for _, rate := range t.Rates {
			if rate.Key == stage {
				return wordLockedTiers
			}
		}
	}
	for _, rate := range ch.Rates {
		if rate.Key != stage {
			continue
		}
		if rate.Value.Form == plan.Series || rate.Value.Form == plan.Growth {
			return wordLockedMonths
		}
		return word{}
	}
	return wordLockedNone
}
