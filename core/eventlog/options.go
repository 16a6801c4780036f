package eventlog

import (
	"slices"

	"planleaf/core/diag"
)

// Options say how a text is read, and what becomes of what is odd in it. What is not said is as recognised.
type Options struct {
	File     string  // the name of the first text, where others follow
	Columns  Columns // where all of it is empty, as recognised
	Clock    Clock   // "" as recognised
	Zone     int     // minutes east of Greenwich: the clock of Log.Time, and of times that say no zone
	Start    string  // the event that everything begins with; "" = there is none
	Identity *Identity
	Decide
}

// Decide is what a user decides of what is named in a report. Zero keeps everything that can be read.
type Decide struct {
	DropDuplicates  bool // within a file
	DropAcross      bool // rows that another file has
	DropBeforeStart bool // rows before the user's start
	DropNoStart     bool // users without one
	DropUnjoined    bool // ids that the identity table does not have
}

// Drops are the words by which a user has something left out, in order.
var Drops = []string{"across", "before-start", "duplicates", "no-start", "unjoined"}

// DropOf is the word for what a report tells of by a code, "" where that is none of a user's choice.
func DropOf(code string) string {
	switch code {
	case Duplicate:
		return "duplicates"
	case Across:
		return "across"
	case BeforeStart:
		return "before-start"
	case NoStart:
		return "no-start"
	case NotJoined:
		return "unjoined"
	}
	return ""
}

// Dropping is what words decide; unknown is the first that is none of Drops, "" without one.
func Dropping(words []string) (d Decide, unknown string) {
	for _, w := range words {
		on := d.of(w)
		if on == nil {
			return d, w
		}
		*on = true
	}
	return d, ""
}

// of is the switch of a word, nil where it is none of Drops.
func (d *Decide) of(word string) *bool {
	switch word {
	case "duplicates":
		return &d.DropDuplicates
	case "across":
		return &d.DropAcross
	case "before-start":
		return &d.DropBeforeStart
	case "no-start":
		return &d.DropNoStart
	case "unjoined":
		return &d.DropUnjoined
	}
	return nil
}

// drops reports whether rows are taken out that a report tells of by a code.
func (d *Decide) drops(code string) bool {
	on := d.of(DropOf(code))
	return on != nil && *on
}

// settle completes options by what was recognised. The notes are faults: a column that is not there, or one
// that is missing, or an order of day and month that nobody has said yet.
func (o *Options) settle(f *Form) diag.Notes {
	if o.Columns.None() {
		o.Columns = f.Columns
	}
	c := &o.Columns
	clocks := f.Clocks
	if o.Clock == "" {
		o.Clock = f.Clock
		if c.Time != f.Columns.Time {
			o.Clock, clocks = f.clockOf(c.Time)
		}
	}
	if len(f.Heads) == 0 {
		return diag.Notes{{Code: "log-empty"}}
	}
	var notes diag.Notes
	for _, name := range c.all() {
		if f.column(name) < 0 {
			notes = append(notes, diag.Note{Code: "log-column-unknown", Args: []string{name}, Fixes: diag.Nearest(name, f.Heads)})
		}
	}
	for _, n := range []struct {
		lacks bool
		code  string
	}{{c.User == "", "log-needs-user"}, {c.Time == "", "log-needs-time"}, {c.Event == "" && c.As == "", "log-needs-event"}} {
		if n.lacks {
			notes = append(notes, diag.Note{Code: n.code})
		}
	}
	if len(notes) > 0 {
		return notes
	}
	switch {
	case o.Clock == "" && len(clocks) > 1:
		return diag.Notes{{Code: "log-date-order", Args: []string{c.Time}, Fixes: []string{string(DMY), string(MDY)}}}
	case o.Clock == "":
		return diag.Notes{{Code: "log-no-clock", Args: []string{c.Time}}}
	case !slices.Contains(Clocks, o.Clock):
		return diag.Notes{{Code: "log-clock-unknown", Args: []string{string(o.Clock)}}}
	}
	return nil
}

// None reports whether no column is mapped.
func (c *Columns) None() bool { return len(c.all()) == 0 && c.As == "" && c.FlagAs == "" }

// all are the columns that are named.
func (c *Columns) all() []string {
	var out []string
	for _, name := range append([]string{c.User, c.Event, c.Time, c.Value, c.Channel, c.Employee, c.Key, c.Flag}, c.Groups...) {
		if name != "" {
			out = append(out, name)
		}
	}
	return out
}

// column finds a column by its head, else by its number; −1 where there is none.
func (f *Form) column(name string) int {
	if name == "" {
		return -1
	}
	for i, h := range f.Heads {
		if h == name {
			return i
		}
	}
	n := 0
	for _, c := range name {
		if c < '0' || c > '9' || n > 1e6 {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	if n < 1 || n > len(f.Heads) {
		return -1
	}
	return n - 1
}

// clockOf is the clock of another column than the one that was proposed.
func (f *Form) clockOf(name string) (Clock, []Clock) {
	i := f.column(name)
	if i < 0 {
		return "", nil
	}
	clocks, _ := clocksOf(f.Sample, i)
	if len(clocks) == 1 {
		return clocks[0], nil
	}
	return "", clocks
}

// Take maps the columns of a form otherwise than was recognised; clock "" is as the column of times seems to be written.
func (f *Form) Take(c Columns, clock Clock) {
	f.Clocks = nil
	if f.Clock = clock; clock == "" {
		f.Clock, f.Clocks = f.clockOf(c.Time)
	}
	f.Columns = c
}
