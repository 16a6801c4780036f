package discover

import (
	"planleaf/core/diag"
	"planleaf/core/eventlog"
)

// Funnel asks how users come through steps, in order. A user reaches the first step at its first event, each further one
// at its first event at or after the step before.
//
//	Steps   at least two events
//	Within  by step after the first: the days after which who has not come is lost (time-out); 0 = half the days of the
//	        log, at most 180
//	By      channel, employee or a further column; "" nothing
//	Begins  the day from which the log holds everything: users whose first step lies before are refused, since of those
//	        days only survivors may be left; NoDay = the first day of the log, but where it shows that users began before
//	        it (Truncated) the day until which it does
//	AsOf    nothing later is looked at; AsLast is the last day of the log
//	Period  days of a cohort where days are of no calendar; else cohorts are months
type Funnel struct {
	Steps  []string
	Within []int
	By     string
	Begins int64
	AsOf   int64
	Period int
}

// NoDay is no day.
const NoDay = -(int64(1) << 62)

// FunnelFound is how users came through the steps.
//
//	Users    who took the first step
//	NoStart  users with a later step and without the first: they began before the log, or it is not whole; refused
//	Early    users whose first step lies before Begins: refused
//	Cut      why they are, where nobody said when the log begins
//	Stages   one for each step after the first
//	From, AsOf  the days that were looked at
type FunnelFound struct {
	Users, NoStart, Early int
	Cut                   *Truncated
	Stages                []Stage
	From, AsOf            int64
}

// Stage is how users came from one step to the next.
//
//	All      everybody
//	Parts    by channel or other column, the greatest first; none without By
//	Cohorts  by the month in which they took the step before, the oldest first
type Stage struct {
	From, To string
	Within   int
	Defaults bool // Within was not given
	All      Passage
	Parts    []Passage
	Cohorts  []Passage
}

// passer is a user who took the step before: on day at; lag days later the next step, or −1; known is for how many days
// the user was watched.
type passer struct {
	user           int32
	at, lag, known int64
}

// Find answers the question.
func (q Funnel) Find(log *eventlog.Log) (*FunnelFound, diag.Notes) {
	f, entered, notes := q.prepare(log)
	if len(notes) > 0 {
		return nil, notes
	}
	key := func(int32) string { return "" }
	if q.By != "" {
		of, ok := dividing(log, q.By, f.AsOf)
		if !ok {
			return nil, diag.Notes{{Code: "key-by-unknown", Args: []string{q.By}}}
		}
		key = of
	}
	for k := 1; k < len(q.Steps); k++ {
		s := Stage{From: q.Steps[k-1], To: q.Steps[k], Within: q.Within[k-1]}
		if s.Within == 0 {
			s.Within, s.Defaults = int(min(180, max(1, (f.AsOf-f.From+1)/2))), true
		}
		var passers []passer
		passers, entered = pass(log, entered, log.EventOf(s.To), f.AsOf, int64(s.Within))
		if k == 1 {
			f.Users = len(passers)
		}
		s.divide(log, passers, key, q.By != "", cohorts{log.Days, int64(max(1, q.Period))})
		f.Stages = append(f.Stages, s)
	}
	return f, nil
}

// entry is a row at which a user took a step.
type entry struct {
	user, row int32
}

// prepare checks a question and finds those who took the first step.
func (q *Funnel) prepare(log *eventlog.Log) (*FunnelFound, []entry, diag.Notes) {
	var notes diag.Notes
	if len(q.Steps) < 2 {
		notes = append(notes, diag.Note{Code: "funnel-steps"})
	}
	steps := make([]int, len(q.Steps))
	for i, name := range q.Steps {
		if steps[i] = log.EventOf(name); steps[i] < 0 {
			notes = append(notes, unknownEvent(log, name))
		}
		for _, other := range q.Steps[:i] {
			if other == name {
				notes = append(notes, diag.Note{Code: "funnel-twice", Args: []string{name}})
			}
		}
	}
	within := make([]int, max(0, len(q.Steps)-1))
	switch copy(within, q.Within); {
	case len(q.Within) == 1:
		for i := range within {
			within[i] = q.Within[0]
		}
	case len(q.Within) > len(within):
		notes = append(notes, diag.Note{Code: "funnel-within"})
	}
	q.Within = within
	if len(notes) > 0 || len(log.Time) == 0 {
		return &FunnelFound{}, nil, notes
	}
	from, to := Span(log)
	f := &FunnelFound{From: from, AsOf: min(to, q.AsOf)}
	var entered []entry
	for u := range log.Users {
		first, later := -1, false
		for r := int(log.Start[u]); r < int(log.Start[u+1]) && first < 0; r++ {
			if eventlog.DayOf(log.Time[r]) > f.AsOf {
				break
			}
			if e := int(log.Event[r]); e == steps[0] {
				first = r
			} else {
				for _, s := range steps[1:] {
					later = later || e == s
				}
			}
		}
		switch {
		case first >= 0:
			entered = append(entered, entry{int32(u), int32(first)})
		case later:
			f.NoStart++
		}
	}
	return f, f.refuse(log, entered, q.Begins, steps[0]), nil
}

// refuse leaves out who took the first step before the log is whole, as said, or as it shows.
func (f *FunnelFound) refuse(log *eventlog.Log, entered []entry, begins int64, step int) []entry {
	day := func(e entry) int64 { return eventlog.DayOf(log.Time[e.row]) }
	if begins == NoDay && repeats(log, step) {
		days := make([]int64, 0, len(entered))
		for _, e := range entered {
			days = append(days, day(e))
		}
		if f.Cut = truncated(days, f.From, f.AsOf); f.Cut != nil {
			begins = f.Cut.Until
		}
	}
	kept := entered[:0]
	for _, e := range entered {
		if day(e) < begins {
			f.Early++
		} else {
			kept = append(kept, e)
		}
	}
	return kept
}

// pass finds who takes the next step, within its time-out.
func pass(log *eventlog.Log, entered []entry, step int, asOf, within int64) ([]passer, []entry) {
	passers, next := make([]passer, 0, len(entered)), entered[:0:0]
	for _, e := range entered {
		at := eventlog.DayOf(log.Time[e.row])
		p := passer{user: e.user, at: at, lag: -1, known: min(within, asOf-at)}
		for r := e.row + 1; r < log.Start[e.user+1]; r++ {
			day := eventlog.DayOf(log.Time[r])
			if day > asOf || day-at > within {
				break
			}
			if int(log.Event[r]) == step {
				p.lag = day - at
				next = append(next, entry{e.user, r})
				break
			}
		}
		passers = append(passers, p)
	}
	return passers, next
}
