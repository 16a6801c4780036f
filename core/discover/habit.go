package discover

import (
	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
)

// Habit asks what users of a log do of one behaviour while they are there, how they leave and how they come back, as a plan's
// key behavior says it.
//
//	Times, Days  activated: done on Times days of the first Days
//	Until        days of age that are looked at
//	Origin       the moment of age 0 of all who have started by the end of its day; nil: each user's own start
type Habit struct {
	Event              string
	Times, Days, Until int
	Origin             *int64
	Leaving            Leaving
}

// Habits are the counts that answer it.
//
//	Lives          who was looked at, and who could not be
//	Users          how many were; Whole of them had the whole window, and Activated of these are activated
//	Reach          days of age that 30 users at least were seen for, left or not; at most Until
//	Did, Of        days within the window on which it was done, of days that users were there
//	Chance         of doing it on such a day, and how it differs between users
//	Before, After  days on which users were there, by days since the last time (at most 30), before activation and after it
//	Seen           how many users have such days, before and after
//	Gone           how many times users left and could have been seen to come back; Absent the days of that, Returned how many did
//	Alone          nothing but the behaviour itself shows that a user is there: how they leave cannot be told from how they do it
type Habits struct {
	Asked             Habit
	Lives             *Lives
	Users             int
	Whole, Activated  int
	Reach             int
	Did, Of           float64
	Chance            lifetime.Fit
	Before, After     []lifetime.Exits
	Seen              [2]int
	Gone              int
	Absent, Returned  float64
	Alone             bool
	did, of           []float64 // by user
	seen              []int     // how many users were seen for so many days of age
	cells             [2][idleDays + 1]lifetime.Exits
	first             int64 // age of the first day that counts for the chance
	active, leave, at int   // events
}

// idleDays is from how many days on one more without it changes nothing: as in package behave.
const idleDays = 30

// FindHabit counts a log.
func FindHabit(log *eventlog.Log, q Habit) *Habits {
	h := &Habits{Asked: q, Lives: lives(log, q.Leaving), at: log.EventOf(q.Event), active: log.EventOf(q.Leaving.Active), leave: log.EventOf(q.Leaving.Leave)}
	if q.Leaving.Start == "" || q.Leaving.Start == q.Event { // something was done on day 0, or it would not be that
		h.first = 1
	}
	h.Alone = q.Leaving.Leave == "" && onlyEvent(log, h.at, log.EventOf(q.Leaving.Start), h.active)
	done := make([]bool, q.Until)
	h.seen = make([]int, q.Until+1)
	for i := range h.Lives.N() {
		h.user(log, i, done)
	}
	users := 0
	for h.Reach = q.Until; h.Reach > 0; h.Reach-- {
		if users += h.seen[h.Reach]; users >= LeastUsers {
			break
		}
	}
	for s, cells := range h.cells {
		for idle, c := range cells {
			c.Idle = float64(idle)
			if c.Days > 0 && s == 0 {
				h.Before = append(h.Before, c)
			} else if c.Days > 0 {
				h.After = append(h.After, c)
			}
		}
	}
	_, h.Chance = lifetime.FitBetaBernoulli(h.did, h.of)
	return h
}

// onlyEvent reports whether a log has no other event that counts as activity than one, but for that of the start.
func onlyEvent(log *eventlog.Log, event, start, active int) bool {
	if active >= 0 {
		return active == event
	}
	for _, e := range log.Event {
		if int(e) != event && int(e) != start {
			return false
		}
	}
	return true
}

// user counts one user.
func (h *Habits) user(log *eventlog.Log, i int, done []bool) {
	q, l := &h.Asked, h.Lives
	begin, row := l.Start[i], int(l.First[i])
	in := rowsUntil(log, int(l.User[i]), l.To)
	if q.Origin != nil {
		if begin > eventlog.DayOf(*q.Origin) {
			l.Late++
			return
		}
		for begin = eventlog.DayOf(*q.Origin); row < in.to && eventlog.DayOf(log.Time[row]) < begin; row++ {
			if h.leave >= 0 && int(log.Event[row]) == h.leave {
				return // gone before it began
			}
		}
	}
	end := l.Known - begin - 1 // the last age that is seen whole
	if end < 0 {
		return
	}
	limit := min(end, int64(q.Until)-1)
	clear(done)
	for r := row; r < in.to; r++ {
		if age := eventlog.DayOf(log.Time[r]) - begin; age <= limit && int(log.Event[r]) == h.at {
			done[age] = true
		}
	}
	w := walk{Habits: h, done: done, limit: limit, end: end}
	if q.Leaving.Leave != "" {
		w.left(log, rows{row, in.to}, begin)
	} else {
		w.silent(log, rows{row, in.to}, begin)
	}
	h.Users++
	h.seen[limit+1]++
	if end >= int64(q.Days)-1 {
		h.Whole++
		if w.activated {
			h.Activated++
		}
	}
	if w.of > 0 {
		h.did, h.of = append(h.did, w.did), append(h.of, w.of)
		h.Did, h.Of = h.Did+w.did, h.Of+w.of
	}
	for s, seen := range w.seen {
		if seen {
			h.Seen[s]++
		}
	}
}
