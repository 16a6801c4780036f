package discover

import "planleaf/core/eventlog"

// walk goes through the days of one user.
//
//	limit      the last age that counts; end, the last that is seen
//	at         the next age that has not been walked
//	did, of    days of the window on which it was done, and on which the user was there
//	seen       whether there were days before activation, and after it
type walk struct {
	*Habits
	done       []bool
	limit, end int64
	at         int64
	times      int
	activated  bool
	did, of    float64
	seen       [2]bool
}

// left walks a user who leaves by an event. What comes on a later day shows that he is back: he is there again from the day
// after it.
func (w *walk) left(log *eventlog.Log, in rows, begin int64) {
	here, from, gone := true, int64(0), int64(0)
	back := int64(-1) // the day on which he came back, of an absence that is not counted yet
	settle := func() {
		if back >= 0 {
			w.absent(gone+1, back, true)
			back = -1
		}
	}
	for r := in.from; r < in.to; r++ {
		age := eventlog.DayOf(log.Time[r]) - begin
		switch leaves := int(log.Event[r]) == w.leave; {
		case leaves && here && age < from: // gone again on the day he came back: he was not there
			here, back = false, -1
		case leaves && here:
			settle()
			w.there(from, age, true)
			here, gone = false, age
		case !leaves && !here && age > gone:
			here, back, from = true, age, age+1
		}
	}
	settle()
	if here {
		w.there(from, w.end, false)
	} else {
		w.absent(gone+1, w.end, false)
	}
}

// silent walks a user who leaves by silence: on the day of the last activity before it. That he is away is known once the
// silence is over, so days of absence count from then on.
func (w *walk) silent(log *eventlog.Log, in rows, begin int64) {
	silence := int64(w.Asked.Leaving.Silence)
	from, last := int64(0), int64(0)
	for r := in.from; r < in.to; r++ {
		if w.active >= 0 && int(log.Event[r]) != w.active {
			continue
		}
		age := eventlog.DayOf(log.Time[r]) - begin
		if age-last > silence {
			w.there(from, last, true)
			w.absent(last+silence+1, age, true)
			from = age
		}
		last = age
	}
	if last > w.end {
		w.there(from, w.end, false)
		return
	}
	w.there(from, last, true)
	w.absent(last+silence+1, w.end+silence, false) // seen up to the end of the log
}

// there walks days on which the user was there; on the last of them he left.
func (w *walk) there(from, to int64, left bool) {
	q := &w.Asked
	for idle := 0; w.at <= min(to, w.limit); w.at++ {
		if w.done[w.at] {
			w.times++
			if w.at < int64(q.Days) && w.times >= q.Times {
				w.activated = true
			}
		}
		if w.at < from {
			continue
		}
		if idle = min(idle+1, idleDays); w.done[w.at] {
			idle = 0
		}
		if w.at >= w.first && w.at < int64(q.Days) {
			w.of++
			if w.done[w.at] {
				w.did++
			}
		}
		s := 0
		if w.activated {
			s = 1
		}
		cell := &w.cells[s][idle]
		cell.Days++
		w.seen[s] = true
		if left && w.at == to {
			cell.Left++
		}
	}
}

// absent counts the days on which a user who left could have come back; on the last of them he did.
func (w *walk) absent(from, to int64, back bool) {
	if from > w.limit || from > to {
		return
	}
	w.Gone++
	w.Absent += float64(min(to, w.limit) - from + 1)
	if back && to <= w.limit {
		w.Returned++
	}
}
