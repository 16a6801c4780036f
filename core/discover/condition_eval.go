package discover

import (
	"math"

	"planleaf/core/eventlog"
)

// Meets reports whether a user meets the rule at the end of a day. worth is that of the log at that day.
func (r *Condition) Meets(worth *Worth, u int32) bool { return r.meets(r.root, worth, u) }

func (r *Condition) meets(n *ruleNode, w *Worth, u int32) bool {
	switch n.join {
	case "and":
		for _, k := range n.kids {
			if !r.meets(k, w, u) {
				return false
			}
		}
		return true
	case "or":
		for _, k := range n.kids {
			if r.meets(k, w, u) {
				return true
			}
		}
		return false
	case "not":
		return !r.meets(n.kids[0], w, u)
	}
	if n.isText {
		return (r.textOf(n.of, w, u) == n.text) == (n.sign == "=")
	}
	return compare(r.amount(n.of, w, u), n.sign, n.number)
}

// compare compares two numbers; what is not a number meets nothing.
func compare(x float64, sign string, y float64) bool {
	switch sign {
	case "<":
		return x < y
	case "<=":
		return x <= y
	case ">":
		return x > y
	case ">=":
		return x >= y
	case "=":
		return x == y
	}
	return x == x && x != y
}

// textOf is the channel of a user's first event, or what its last one says of another column.
func (r *Condition) textOf(q quantity, w *Worth, u int32) string {
	switch q.kind {
	case "channel":
		return ChannelOf(r.log, u)
	case "employee":
		return EmployeeOf(r.log, u, w.AsOf)
	}
	return groupOf(r.log, q.group, u, w.AsOf)
}

// amount is a quantity of a user as a number; NaN where there is none.
func (r *Condition) amount(q quantity, w *Worth, u int32) float64 {
	switch q.kind {
	case "gross":
		return w.Gross[u]
	case "net":
		return w.Net[u]
	case "orders":
		return float64(w.Orders[u])
	case "age":
		return float64(w.AsOf - w.First[u])
	case "idle":
		return float64(w.AsOf - w.Last[u])
	case "group":
		if x, ok := numberOf(groupOf(r.log, q.group, u, w.AsOf)); ok {
			return x
		}
		return math.NaN()
	}
	return r.ofEvent(q, w.AsOf, u)
}

// ofEvent is a quantity of a user's events of one kind.
func (r *Condition) ofEvent(q quantity, asOf int64, u int32) float64 {
	l := r.log
	n, sum, least, most, last := 0.0, 0.0, math.NaN(), math.NaN(), math.NaN()
	days, day, from := 0.0, int64(math.MinInt64), int64(math.MinInt64)
	if q.within > 0 {
		from = asOf - q.within + 1
	}
	for i := l.Start[u]; i < l.Start[u+1]; i++ {
		if int(l.Event[i]) != q.event {
			continue
		}
		d := eventlog.DayOf(l.Time[i])
		if d > asOf {
			break
		}
		x := math.NaN()
		if l.Value != nil {
			x = l.Value[i]
		}
		if d < from || q.sign != "" && !compare(x, q.sign, q.limit) {
			continue
		}
		n++
		if d != day {
			days, day = days+1, d
		}
		if x == x {
			sum, last = sum+x, x
			if !(least <= x) {
				least = x
			}
			if !(most >= x) {
				most = x
			}
		}
	}
	switch q.kind {
	case "count":
		return n
	case "days":
		return days
	case "sum":
		return sum
	case "mean":
		return sum / n
	case "max":
		return most
	case "min":
		return least
	case "last":
		return last
	}
	if n == 0 {
		return math.NaN()
	}
	return float64(asOf - day) // since
}

// ChannelOf is the channel of a user's first event that has one.
func ChannelOf(l *eventlog.Log, u int32) string {
	for i := l.Start[u]; l.Channel != nil && i < l.Start[u+1]; i++ {
		if c := l.Channels[l.Channel[i]]; c != "" {
			return c
		}
	}
	return ""
}

// EmployeeOf is the employee of a user's last event up to a day that has one.
func EmployeeOf(l *eventlog.Log, u int32, asOf int64) string {
	if l.Employee == nil {
		return ""
	}
	return lastOf(l, l.Employee, l.Employees, u, asOf)
}

// groupOf is what the last event of a user up to a day says of a further column.
func groupOf(l *eventlog.Log, group int, u int32, asOf int64) string {
	return lastOf(l, l.Groups[group].Of, l.Groups[group].Values, u, asOf)
}

func lastOf(l *eventlog.Log, of []uint16, names []string, u int32, asOf int64) string {
	for i := l.Start[u+1] - 1; i >= l.Start[u]; i-- {
		if name := names[of[i]]; name != "" && eventlog.DayOf(l.Time[i]) <= asOf {
			return name
		}
	}
	return ""
}
