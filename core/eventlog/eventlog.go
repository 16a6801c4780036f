// Package eventlog reads logs of what users did: delimited text, streamed in chunks, into
// columns sorted by user and time. It owns the recognition of separators, heads and times,
// the joining of several ids of one person, and the report of everything in the text that
// is not as it should be; it refuses to know what the events mean. It takes UTF-8: other
// encodings and gzip are undone where files are read. Entry points: Recognise, NewReader.
package eventlog

// Columns says which column of a table holds what, each by its head, or by its number
// counted from 1 ("3"); "" means that there is none. A log needs User and Time, and Event
// or As.
//
//	User      who did it
//	Event     what they did
//	Time      when: see Clock
//	Value     an amount, optional
//	Channel   where the user came from, optional
//	Employee  who looks after the user, optional
//	Key       what names a row, such as an invoice's number: rows that differ in it are no duplicates
//	Groups    further columns whose values divide users, such as a tier
//	As        the name of all events where there is no column of them, such as "purchase"
//	Flag      a column that makes a row another event where it is not empty, 0, no or false: a cancellation
//	FlagAs    the name of that event
type Columns struct {
	User     string   `json:"user,omitempty"`
	Event    string   `json:"event,omitempty"`
	Time     string   `json:"time,omitempty"`
	Value    string   `json:"value,omitempty"`
	Channel  string   `json:"channel,omitempty"`
	Employee string   `json:"employee,omitempty"`
	Key      string   `json:"key,omitempty"`
	Groups   []string `json:"groups,omitempty"`
	As       string   `json:"as,omitempty"`
	Flag     string   `json:"flag,omitempty"`
	FlagAs   string   `json:"flagAs,omitempty"`
}

// Log is a log as columns: rows sorted by user, then time, then line. The rows of user u
// are Start[u] … Start[u+1]−1. Names stand in the order of their first appearance in the
// text, so that a log is the same however it was fed.
type Log struct {
	Users     []string
	Events    []string
	Channels  []string
	Employees []string

	Start    []int32   // by user, and the number of rows behind the last
	Event    []uint16  // by row: index into Events
	Time     []int64   // seconds since 1970-01-01 00:00 in the log's zone; day numbers are times of 86,400 each
	Value    []float64 // nil where there is none; NaN where a row has none
	Channel  []uint16  // nil where there is none
	Employee []uint16  // nil where there is none
	Line     []int32   // 1-based line of the text on which the row begins; those of further files count on

	Groups []Group

	Days  bool // times are day numbers, of no calendar; they may be negative
	Dates bool // no time has an hour: what is told apart is the day
	Zone  int  // minutes east of Greenwich of the clock that Time shows
}

// Group is a further column that divides users.
type Group struct {
	Name   string
	Values []string // in order of their first appearance
	Of     []uint16 // by row: index into Values
}

// Day is a day in the seconds of Log.Time.
const Day = 86400

// Rows counts the events of a log.
func (l *Log) Rows() int { return len(l.Event) }

// EventOf finds an event by its name, −1 where the log has none.
func (l *Log) EventOf(name string) int {
	for i, e := range l.Events {
		if e == name {
			return i
		}
	}
	return -1
}

// DayOf is the number of the day of a time, rounded down: days begin at midnight of the log's zone.
func DayOf(t int64) int64 {
	d := t / Day
	if t%Day < 0 {
		d--
	}
	return d
}
