package discover

import (
	"strings"

	"planleaf/core/eventlog"
)

// Suggest is a question that a log is long enough for: windows in the first days of a user, and activity in an outcome
// as far behind them as half of the log allows, so that most users have the whole of it. Where an event says that a user
// leaves, the outcome is that it does not happen; where day numbers go below 0, day 0 is the same for all. Without a log
// it is that of a long one.
func Suggest(l *eventlog.Log) Key {
	k := Key{}.filled()
	if l == nil || len(l.Time) == 0 {
		return k
	}
	first, last := l.Time[0], l.Time[0]
	for _, t := range l.Time {
		first, last = min(first, t), max(last, t)
	}
	switch days := eventlog.DayOf(last - first); {
	case days >= 150:
	case days >= 70:
		k.Windows, k.Outcome = []int{3, 7, 14}, Outcome{From: 28, To: 42}
	case days >= 35:
		k.Windows, k.Outcome = []int{1, 3, 7}, Outcome{From: 14, To: 21}
	default:
		k.Windows, k.Outcome = []int{1, 2, 3}, Outcome{From: 7, To: 14}
	}
	if l.Days && first < 0 && last > 0 {
		zero := int64(0)
		k.Origin = &zero
	}
	for _, e := range l.Events {
		if !leaves(e) {
			continue
		}
		k.Outcome.Kind, k.Outcome.Event = Not, e
		if k.Origin != nil && eventlog.DayOf(last) >= 60 {
			k.Windows, k.Outcome.From, k.Outcome.To = []int{7, 14, 31}, 31, 0
		}
		break
	}
	return k
}

// leaves reports whether an event's name says that a user leaves.
func leaves(event string) bool {
	event = strings.ToLower(event)
	for _, word := range [...]string{"unregister", "unsubscribe", "cancel", "churn", "退订", "注销", "流失", "退课", "停用"} {
		if strings.Contains(event, word) {
			return true
		}
	}
	return false
}
