package discover

import "planleaf/core/eventlog"

// Key asks which behaviour, done how often and how soon, tells best who does something, or is there, later.
//
//	Events   the behaviours, in order; none: all events of the log but those that make the start and the outcome,
//	         at most MostEvents of them, the most frequent
//	Days     counted are the days since the start on which it was done, not how often
//	Most     thresholds are at least 1 … Most times
//	From     age at which windows begin, days; Ever: no beginning, what was done before the start counts too
//	Windows  ages before which they end, ascending: 7 is the first 7 days
//	Start    event whose first time is age 0; "": the first event of any kind
//	Origin   the moment that is age 0 for everybody who has started by the end of its day, nil: each user's own start
//	End      until when the log was observed; nil: its last time
//	By       column that divides users: channel, employee, or one of the log's Groups; "" none
//	Cohort   users are divided by month, quarter or not at all (""), by when they started
//	Least    users that a rule must have on either side to be the best; 0: LeastUsers
//
// A user's age at a row is the number of whole days of 24 hours since age 0, rounded down; in a log of dates that
// is the difference of the dates.
type Key struct {
	Events  []string
	Days    bool
	Most    int
	From    int
	Ever    bool
	Windows []int
	Start   string
	Origin  *int64
	Outcome Outcome
	End     *int64
	By      string
	Cohort  string
	Least   int
}

// Outcome is what is told apart: who did Event (Did), who did not (Not), or who did anything (Active), at ages
// From … To−1 in days. To 0 is until the log's end, which is the same for all only with an Origin. Of Not, who did
// Event earlier is no longer there to be told apart, and is left out.
type Outcome struct {
	Kind  OutcomeKind
	Event string
	From  int
	To    int
}

// OutcomeKind says what of an outcome's window is looked at.
type OutcomeKind uint8

// The kinds of outcomes.
const (
	Active OutcomeKind = iota
	Did
	Not
)

const (
	// MostEvents is how many behaviours are tried where none are named.
	MostEvents = 100
	// MostTimes is the greatest threshold.
	MostTimes = 100
	// MostStrata is how many strata, and MostCohorts how many cohorts users may divide into.
	MostStrata  = 60
	MostCohorts = 120
	// MostWindows is how many windows are tried at once.
	MostWindows = 40
	// LeastUsers is how many users a rule must have on either side to be called the best: with fewer the Wilson
	// interval of either side is wider than 35 points.
	LeastUsers = 30
)

// filled is a question with what it leaves open filled in: 20 thresholds, windows of 7, 14 and 30 days, activity
// in the 30 days behind 60.
func (k Key) filled() Key {
	if k.Most == 0 {
		k.Most = 20
	}
	if len(k.Windows) == 0 {
		k.Windows = []int{7, 14, 30}
	}
	if k.Outcome == (Outcome{}) {
		k.Outcome = Outcome{From: 60, To: 90}
	}
	if k.Least == 0 {
		k.Least = LeastUsers
	}
	return k
}

// age is the number of whole days from start to t.
func age(t, start int64) int64 { return eventlog.DayOf(t - start) }
