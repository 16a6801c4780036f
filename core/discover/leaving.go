package discover

import "planleaf/core/eventlog"

// Leaving says how users of a log begin, and what it means that they leave.
//
//	Start    the event that begins a user; "" is the first of any
//	Leave    the event by which a user leaves; "" is silence
//	Silence  that so many days without an active event are leaving, at the day of the last one; at least 1 without Leave
//	Active   the event that counts as activity, "" any
//	Whole    without Start, or with one that users have again: the log holds the first events of all its users. Else those
//	         who are first seen within the first Silence days (Period days with Leave) may be older than the log, and are refused
//	AsOf     nothing later is looked at: the number of a day; AsLast is the last of the log
type Leaving struct {
	Start, Leave, Active string
	Silence              int
	Period               int // days of a step of age
	Whole                bool
	AsOf                 int64
}

// AsLast is the last day of the log.
const AsLast = int64(1)<<62 - 1

// Lives are the users of a log, an entry each, as far as they can be told.
type Lives struct {
	User  []int32 // of the log
	Start []int64 // number of the day of the start
	Age   []int64 // days from the start to the leaving, else to the end of what is known
	Left  []bool
	Last  []int32 // row of the last active event up to there, −1 for none
	First []int32 // row of the start

	NoStart  int   // users without the event that begins them
	Early    int   // users who may be older than the log: left-truncated, refused
	Late     int   // users who began in the last Silence days: nothing can be told of them yet
	Returned int   // of those who left by silence, how many came back later
	From, To int64 // days of the log's first event and of the last that is looked at
	Known    int64 // the day up to which leaving is known: To, less the silence
}

// N is how many users there are.
func (l *Lives) N() int { return len(l.User) }

// left is how many of them left.
func (l *Lives) left() int {
	n := 0
	for _, left := range l.Left {
		if left {
			n++
		}
	}
	return n
}

// lives reads the users of a log.
func lives(log *eventlog.Log, q Leaving) *Lives {
	l := &Lives{}
	l.From, l.To = Span(log)
	l.To = min(l.To, q.AsOf)
	l.Known = l.To
	if q.Leave == "" {
		l.Known -= int64(q.Silence)
	}
	start, leave, active := log.EventOf(q.Start), log.EventOf(q.Leave), log.EventOf(q.Active)
	early := l.From + int64(q.Silence)
	if q.Leave != "" {
		early = l.From + int64(q.Period)
	}
	open := !q.Whole && (q.Start == "" || start >= 0 && repeats(log, start))
	for u := range log.Users {
		in := rowsUntil(log, u, l.To)
		first := firstOf(log, in, start, q.Start == "")
		switch {
		case in.from == in.to:
			continue // not there yet
		case first < 0:
			l.NoStart++
			continue
		}
		begin := eventlog.DayOf(log.Time[first])
		if open && begin < early {
			l.Early++
			continue
		}
		if begin > l.Known {
			l.Late++
			continue
		}
		end, left, last := l.Known, false, first
		if q.Leave != "" {
			for last < in.to && int(log.Event[last]) != leave {
				last++
			}
			if left = last < in.to; left {
				end = eventlog.DayOf(log.Time[last])
			}
			last = max(first, last-1)
		} else {
			at, back := quiet(log, rows{first, in.to}, active, int64(q.Silence))
			last = back - 1
			if back < in.to {
				l.Returned++
			}
			if left = at < l.Known; left {
				end = at
			}
		}
		l.User = append(l.User, int32(u))
		l.Start = append(l.Start, begin)
		l.Age = append(l.Age, end-begin)
		l.Left = append(l.Left, left)
		l.Last = append(l.Last, int32(last))
		l.First = append(l.First, int32(first))
	}
	return l
}

// quiet is the day of a user's last activity before the first silence, and the row at which it ends: the end of
// the rows where nothing comes after it. The first row counts as activity, whatever it is.
func quiet(log *eventlog.Log, in rows, active int, silence int64) (at int64, back int) {
	at = eventlog.DayOf(log.Time[in.from])
	for r := in.from; r < in.to; r++ {
		if active >= 0 && int(log.Event[r]) != active {
			continue
		}
		day := eventlog.DayOf(log.Time[r])
		if day-at > silence {
			return at, r
		}
		at = day
	}
	return at, in.to
}

// rows is a range of rows.
type rows struct{ from, to int }

// rowsUntil are the rows of a user up to the end of a day.
func rowsUntil(log *eventlog.Log, u int, day int64) rows {
	r := rows{int(log.Start[u]), int(log.Start[u+1])}
	for r.to > r.from && eventlog.DayOf(log.Time[r.to-1]) > day {
		r.to--
	}
	return r
}

// firstOf is the first row of an event, of any where all is set; −1 where there is none.
func firstOf(log *eventlog.Log, in rows, event int, any bool) int {
	for r := in.from; r < in.to; r++ {
		if any || int(log.Event[r]) == event {
			return r
		}
	}
	return -1
}

// Span are the days of the first and the last event of a log.
func Span(log *eventlog.Log) (from, to int64) {
	for i, t := range log.Time {
		if i == 0 || t < from {
			from = t
		}
		if i == 0 || t > to {
			to = t
		}
	}
	return eventlog.DayOf(from), eventlog.DayOf(to)
}
