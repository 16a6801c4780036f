package api

import (
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/view"
)

// KeyAsk asks which behaviour is key; what is empty is as discover.Suggest has it. Texts are as they were typed.
//
//	Events   the behaviours to try; none: all
//	Count    "days": on how many days it was done; else how often
//	Times    the greatest threshold: "20"
//	Windows  "7,14,30"; Ever, what was done before the start counts too
//	Origin   the day that is day 0 for everybody, "2026-01-05" or a day number; "-": each user's own start
//	Until    the log is complete up to this day, not with it; "": its last time
//	Outcome  "60..90" or "active:60..90", "did:purchase:60..90", "not:cancel:31..", days from … to−1
//	By       the column of strata; Cohort "month", "quarter" or ""
//	About    the rule to look at; nil the best
//	Counts   the text of a file of counts, in the place of the log
//	Rounds   how many permutations are wanted; 0: 1,000
type KeyAsk struct {
	Events  []string      `json:"events,omitempty"`
	Count   string        `json:"count,omitempty"`
	Times   string        `json:"times,omitempty"`
	Windows string        `json:"windows,omitempty"`
	Ever    bool          `json:"ever,omitempty"`
	Start   string        `json:"start,omitempty"`
	Origin  string        `json:"origin,omitempty"`
	Until   string        `json:"until,omitempty"`
	Outcome string        `json:"outcome,omitempty"`
	By      string        `json:"by,omitempty"`
	Cohort  string        `json:"cohort,omitempty"`
	Least   string        `json:"least,omitempty"`
	About   *view.KeyRule `json:"about,omitempty"`
	Counts  string        `json:"counts,omitempty"`
	Rounds  int           `json:"rounds,omitempty"`
}

// keyRounds is how many permutations are made unless the question says: p is then known to ±0.014 at 0.05.
const keyRounds = 1000

// keyHeld is the last question of this kind about a log, so that its rounds need not count anew.
type keyHeld struct {
	line  string
	count *discover.Counts
	cases *discover.Cases
}

// SQLAsk asks for the query of a KeyAsk: its dialect, the table, its columns, and what its times are: "", seconds, days.
type SQLAsk struct {
	Dialect string           `json:"dialect"`
	Table   string           `json:"table"`
	Columns eventlog.Columns `json:"columns"`
	Times   string           `json:"times,omitempty"`
	Key     KeyAsk           `json:"key"`
}
