package discover

import "planleaf/core/eventlog"

// DaysRule is on how many days a behaviour must be done within its window to tell best, by MCC: the times of a rule that counts
// days, and of one that counts how often the best of counting anew, with the users that a rule must have on either side.
func DaysRule(l *eventlog.Log, f *Found) int {
	k, rule := f.Counts.Key, f.Rule
	days := k.Windows[rule.Window]
	if k.Days {
		return min(rule.Times, days)
	}
	k.Days, k.Events, k.Windows, k.By, k.Cohort, k.Most = true, []string{f.Counts.Events[rule.Event]}, []int{days}, "", "", min(days, MostTimes)
	c, _, notes := Count(l, k, false)
	if len(notes) > 0 {
		return min(rule.Times, days)
	}
	best := Scored{}
	c.Each(&c.All, func(r Rule, four Four) {
		if c.enough(four) {
			better(&best, r, four, MCC)
		}
	})
	if best.Times == 0 {
		return min(rule.Times, days)
	}
	return best.Times
}
