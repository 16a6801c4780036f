package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/sorted"
)

// Truncated is the sign that users began before the log does. An event that a user has time and again, such as a visit, is
// met first by everybody who was there already, so that far more seem to begin with it in the first days than later.
//
//	Until         the day from which on no more begin than usual
//	Days          of a step of time
//	First, Usual  users who begin in the first step, and in the middle one of those after it, at most six
type Truncated struct {
	Until        int64
	Days         int
	First, Usual int
}

// The first step counts as truncated from so many users on, where it has so many times the usual, and more by so many
// standard deviations of a count. A product that loses 8% of its new users a month does not meet that.
const (
	truncatedLeast = 20
	truncatedTimes = 1.5
	truncatedSigma = 4
)

// truncated looks at the days on which users begin, from the first day of a log to asOf; nil where nothing shows.
func truncated(begins []int64, from, asOf int64) *Truncated {
	t := &Truncated{Days: 30}
	if asOf-from < 120 {
		t.Days = 7
	}
	n := int((asOf - from + 1) / int64(t.Days)) // whole steps
	if n < 4 {
		return nil
	}
	in := make([]int, n)
	for _, day := range begins {
		if k := int((day - from) / int64(t.Days)); k < n {
			in[k]++
		}
	}
	later := append([]int(nil), in[1:min(n, 7)]...)
	sorted.By(later, func(a, b int) int { return a - b })
	t.First, t.Usual = in[0], later[len(later)/2]
	usual := float64(t.Usual)
	more := func(k int) bool {
		return float64(in[k]) > float64(truncatedTimes*usual) && float64(in[k])-usual > float64(truncatedSigma*math.Sqrt(usual))
	}
	if t.First < truncatedLeast || !more(0) {
		return nil
	}
	k := 1
	for k < n/2 && more(k) {
		k++
	}
	t.Until = from + int64(k*t.Days)
	return t
}

// repeats reports whether users have an event again, more than one in twenty of them.
func repeats(log *eventlog.Log, event int) bool {
	rows, users := 0, 0
	for u := range log.Users {
		had := false
		for r := log.Start[u]; r < log.Start[u+1]; r++ {
			if int(log.Event[r]) == event {
				rows++
				had = true
			}
		}
		if had {
			users++
		}
	}
	return float64(rows) > float64(1.05*float64(users))
}
