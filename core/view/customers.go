package view

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// LogTold is what a log says of a question about its customers.
//
//	Sentence  the answer
//	Figures   charts; Tables further tables, each with its caption
//	Notes     what to beware of
//	Divide    columns by which users can be divided: their names and what they are called
//	Takes     numbers that the plan can take over, see Take
//	Picked    what the parts that are picked are called
//	Plan      the stages and channels that steps can fit, Fits those that they do
//	Adopt     what it brings to the plan
type LogTold struct {
	Sentence []Span      `json:"sentence"`
	Figures  []Figure    `json:"figures,omitempty"`
	Tables   []Table     `json:"tables,omitempty"`
	Notes    []string    `json:"notes,omitempty"`
	Divide   []LogChoice `json:"divide,omitempty"`
	Events   []string    `json:"events"`
	Takes    []LogTake   `json:"takes,omitempty"`
	Picked   []string    `json:"picked,omitempty"`
	Plan     *LogPlan    `json:"plan,omitempty"`
	Fits     []string    `json:"fits,omitempty"`
	Adopt    *LogAdopt   `json:"adopt,omitempty"`
}

// LogAdopt is what a finding brings to a plan: in words, and as edits that are one step.
type LogAdopt struct {
	Name  string      `json:"name"` // of the step
	Says  string      `json:"says"`
	Table *Table      `json:"table,omitempty"` // assumption, what it is, what it becomes
	Edits []plan.Edit `json:"edits"`
}

// LogChoice is one of several things to choose from.
type LogChoice struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// customerView is a log and a language.
type customerView struct {
	Lang Lang
	log  *eventlog.Log
}

// amount writes a value of a log, whose unit nobody knows.
func amountText(x float64) string {
	if x-x != 0 {
		return "–"
	}
	return trim(fixed(x, decimalsFor(x, 2)))
}

// day writes a day of the log: "2011-12-09", or its number.
func (v customerView) day(day int64) string {
	if v.log.Days {
		return strconv.FormatInt(day, 10)
	}
	return eventlog.Date(day * eventlog.Day)
}

// held is the word for what customers hold: one of value, or one of events where a log has no values and they are counted.
func held(w *discover.Worth, value, events word) word {
	if w.Counted {
		return events
	}
	return value
}

// uncounted is a table without columns that would say once more how many events there are, which they do where events are
// counted and none is taken back.
func uncounted(w *discover.Worth, t Table, columns ...int) Table {
	if !w.Counted || !slices.Equal(w.Net, w.Gross) {
		return t
	}
	slices.Reverse(columns)
	for _, at := range columns {
		t.Columns = slices.Delete(t.Columns, at, at+1)
		t.Align = t.Align[:at] + t.Align[at+1:]
		for i := range t.Rows {
			t.Rows[i].Cells = slices.Delete(t.Rows[i].Cells, at, at+1)
		}
	}
	return t
}

// spoken is a day as sentences have it.
func (v customerView) spoken(day int64) string {
	return newLife(Format{Lang: v.Lang}, v.log).day(day)
}

// cells are the texts of a row.
func cells(texts ...string) []Cell {
	out := make([]Cell, len(texts))
	for i, t := range texts {
		out[i].Text = t
	}
	return out
}

// headed is a table with its columns; the first is flush left, the others right.
func headed(l Lang, caption word, columns ...word) Table {
	t := Table{Caption: caption.in(l), Align: "l" + strings.Repeat("r", len(columns)-1)}
	for _, c := range columns {
		t.Columns = append(t.Columns, c.in(l))
	}
	return t
}

// divisions are the columns by which the users can be divided.
func (v customerView) divisions() []LogChoice {
	var out []LogChoice
	for _, by := range discover.Dividers(v.log) {
		c := LogChoice{by, clean(by)}
		switch by {
		case "channel":
			c.Text = wordDivideChannel.in(v.Lang)
		case "employee":
			c.Text = wordByEmployee.in(v.Lang)
		}
		out = append(out, c)
	}
	return out
}

// byText is what a division is called.
func (v customerView) byText(by string) string {
	for _, c := range v.divisions() {
		if c.ID == by {
			return c.Text
		}
	}
	return by
}

// shareOf is a part of a whole as a text.
func shareOf(part, whole float64) string {
	if !(whole > 0) {
		return "–"
	}
	return shareText(part / whole)
}

// each is what falls on one of n.
func each(x float64, n int) float64 {
	if n == 0 {
		return math.NaN()
	}
	return x / float64(n)
}
