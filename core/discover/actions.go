package discover

import (
	"cmp"
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Action is an event as the last that users did: before they left, or before what is known of them ends.
type Action struct {
	Event  string
	Users  int // whose last action it was
	Left   int
	Share  float64       // who left, of these
	In     stat.Interval // 95%, Wilson
	Others float64       // who left, of all other users
	P      float64       // that it is no higher than theirs, corrected for the number of events (Holm); NaN where too few to test
}

// Peak reports whether surely more left after it than after other last actions, as at a churn point.
func (a Action) Peak() bool { return a.P < fluke && a.Share > standsOut*a.Others }

// actions are the events as last ones, those after which most left first.
func actions(log *eventlog.Log, l *Lives) []Action {
	users, left := make([]int, len(log.Events)), make([]int, len(log.Events))
	all := 0
	for i, row := range l.Last {
		e := log.Event[row]
		users[e]++
		if l.Left[i] {
			left[e]++
			all++
		}
	}
	var out []Action
	var p []float64
	for e, n := range users {
		if n < leastAtRisk {
			continue
		}
		rest := l.N() - n
		a := Action{Event: log.Events[e], Users: n, Left: left[e], Share: float64(left[e]) / float64(n), Others: math.NaN()}
		a.In = stat.Wilson(float64(left[e]), float64(n), Level)
		if rest > 0 {
			a.Others = float64(all-left[e]) / float64(rest)
		}
		out = append(out, a)
		p = append(p, higher(left[e], n, all-left[e], rest))
	}
	for i, q := range stat.Holm(p) {
		out[i].P = q
	}
	sorted.By(out, func(a, b Action) int { return cmp.Compare(b.Share, a.Share) })
	return out
}
