package discover

import (
	"strings"

	"planleaf/core/eventlog"
)

// The names by which events that begin or end a user are known.
var (
	startNames = []string{"register", "registered", "registration", "signup", "sign_up", "sign-up", "sign up", "signed_up", "subscribe", "subscribed", "created", "注册", "开通", "订阅", "签约"}
	leaveNames = []string{"leave", "left", "unregister", "unregistered", "cancel", "canceled", "cancelled", "churn", "churned", "unsubscribe", "unsubscribed", "terminated", "注销", "退订", "流失", "解约", "取消订阅"}
)

// SuggestLeaving is what leaving most likely means in a log: an event that is named like it, of which hardly any user
// has two, else silence; and steps of age of a month, or a week where the log is shorter than four months.
func SuggestLeaving(log *eventlog.Log) Leaving {
	q := Leaving{Period: 30, AsOf: AsLast}
	q.Start, q.Leave = onceNamed(log, startNames), onceNamed(log, leaveNames)
	from, to := Span(log)
	if to-from < 120 {
		q.Period = 7
	}
	if q.Leave == "" {
		q.Silence = silence(log, to-from)
	}
	return q
}

// onceNamed is the event of one of the names that users have once, "" without any.
func onceNamed(log *eventlog.Log, names []string) string {
	for e, event := range log.Events {
		for _, name := range names {
			if strings.ToLower(event) != name {
				continue
			}
			if !repeats(log, e) {
				return event
			}
		}
	}
	return ""
}

// silence is the first of a few round numbers of days that 95% of the gaps between visits are no longer than; at most a
// quarter of the log, so that something remains to be told.
func silence(log *eventlog.Log, days int64) int {
	round := []int{7, 14, 30, 60, 90, 180, 365}
	within, gaps := make([]int, len(round)), 0
	for u := range log.Users {
		for r := int(log.Start[u]) + 1; r < int(log.Start[u+1]); r++ {
			gap := eventlog.DayOf(log.Time[r]) - eventlog.DayOf(log.Time[r-1])
			if gap == 0 {
				continue
			}
			gaps++
			for i, n := range round {
				if gap <= int64(n) {
					within[i]++
				}
			}
		}
	}
	for i, n := range round {
		if i+1 == len(round) || float64(within[i]) >= 0.95*float64(gaps) || int64(round[i+1]) > days/4 {
			return n
		}
	}
	return round[0]
}
