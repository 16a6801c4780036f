package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// Insight is what a log says of one question, ready to read: the finding, how it was asked, what to mind, charts and
// tables, and what of it a plan can take over.
type Insight struct {
	Sentence []Span         `json:"sentence"`
	Question string         `json:"question"` // one canonical line
	Weak     bool           `json:"weak,omitempty"`
	Notes    []string       `json:"notes,omitempty"`
	Figures  []Figure       `json:"figures,omitempty"`
	Tables   []Table        `json:"tables,omitempty"`
	Adopts   []Taken        `json:"adopts,omitempty"`
	Counts   []FindingCount `json:"-"` // what the finding rests on
}

// Taken is something found that a plan can take over by one change: as an assumption at Path with the finding that it
// rests on, or, without a path, as the finding alone, which stands at Finding then.
type Taken struct {
	ID      string      `json:"id"`
	Label   string      `json:"label"`
	Says    string      `json:"says"`
	Path    string      `json:"path,omitempty"`
	Finding string      `json:"finding"`
	JSON    string      `json:"-"`
	Point   string      `json:"-"` // a churn point, see plan.Finding, and the share that leaves there
	Lost    float64     `json:"-"`
	Edits   []plan.Edit `json:"edits"`
}

// life is how findings of retention are written.
type life struct {
	Format
	bare bool // days of no calendar
}

// NewLife writes findings of a log.
func newLife(f Format, log *eventlog.Log) life { return life{f, log.Days} }

// day is the day of a number.
func (l life) day(day int64) string {
	if l.bare {
		return wordLifeKnownDay.fill(l.Lang, strconv.FormatInt(day, 10))
	}
	return Date(eventlog.Date(day*eventlog.Day), l.Lang)
}

// days writes so many of them.
func (l life) days(n int) string { return count(wordLifeDays, wordLifeDay, l.Lang, n) }

// parameter writes three significant digits.
func parameter(x float64) string {
	if math.IsNaN(x) {
		return "–"
	}
	return fixed(x, decimalsFor(x, 6))
}

// line is how a question was asked, in one canonical line.
func (l life) line(q discover.Leaving, to int64) string {
	var parts []string
	if q.Start == "" {
		parts = append(parts, wordLifeStartsFirst.in(l.Lang))
	} else {
		parts = append(parts, wordLifeStartsBy.fill(l.Lang, clean(q.Start)))
	}
	if q.Leave != "" {
		parts = append(parts, wordLifeLeavesBy.fill(l.Lang, clean(q.Leave)))
	} else {
		what := wordLifeAnyEvent.in(l.Lang)
		if q.Active != "" {
			what = clean(q.Active)
		}
		parts = append(parts, wordLifeLeavesQuiet.fill(l.Lang, strconv.Itoa(q.Silence), what))
	}
	parts = append(parts, wordLifeStepOf.fill(l.Lang, strconv.Itoa(q.Period)), wordLifeKnownUntil.fill(l.Lang, l.day(to)))
	return strings.Join(parts, wordStop.in(l.Lang))
}

// about are the notes on who was left out.
func (l life) about(v *discover.Lives, left int) []string {
	var notes []string
	note := func(many, one word, n int, more ...string) {
		if n > 0 {
			notes = append(notes, count(many, one, l.Lang, n, more...))
		}
	}
	note(wordLifeNoteNoStart, wordLifeNoteNoStartOne, v.NoStart)
	note(wordLifeNoteEarly, wordLifeNoteEarlyOne, v.Early)
	note(wordLifeNoteLate, wordLifeNoteLateOne, v.Late)
	if left > 0 {
		note(wordLifeNoteReturned, wordLifeNoteReturned, v.Returned, shareText(float64(v.Returned)/float64(left)))
	}
	return notes
}

// row is a row of texts.
func row(texts ...string) TableRow {
	return TableRow{Cells: cells(texts...)}
}
