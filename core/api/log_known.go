package api

import (
	"cmp"
	"slices"
	"strconv"

	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// knownLog is the log of a plan whose columns a file has, nil without one: that of the same file, else the newest. The form is
// mapped as it was then. A column that has no head is known by its number, in the same file alone.
func (e *Engine) knownLog(q Request, ask *LogAsk, form *eventlog.Form, head []byte) *plan.Log {
	if q.Plan == "" || !ask.Columns.None() {
		return nil
	}
	d := e.document(q.Plan)
	if d.doc == nil {
		return nil
	}
	var known *plan.Log
	for i := range d.doc.Logs {
		l := &d.doc.Logs[i]
		c := columnsOf(l.Columns)
		same := l.Names(q.Name)
		f := formLike(form, head, ask, l)
		if hasColumns(f.Heads, c, same) && (same || known == nil || !known.Names(q.Name)) {
			known = l
		}
	}
	if known != nil {
		c := columnsOf(known.Columns)
		*form = formLike(form, head, ask, known)
		form.Take(c, eventlog.Clock(known.Columns.Times))
	}
	return known
}

// formLike is the form of a file as a log was read: what it said of the first row holds unless the asker says it.
func formLike(form *eventlog.Form, head []byte, ask *LogAsk, l *plan.Log) eventlog.Form {
	header := cmp.Or(ask.Header, l.Columns.Header)
	if form.Header && header != "no" {
		return *form
	}
	return eventlog.RecogniseLike(head, header, columnsOf(l.Columns))
}

// follow completes an ask by how a log was read; what the ask says holds.
func (ask *LogAsk) follow(c plan.LogColumns) {
	if _, ok := eventlog.ParseZone(c.Zone); ok {
		ask.Zone = cmp.Or(ask.Zone, c.Zone)
	}
	ask.Header = cmp.Or(ask.Header, c.Header)
	if ask.Start == nil {
		ask.Start = &c.Start
	}
	if ask.Drop == nil {
		ask.Drop = c.Drop
	}
}

// columnsOf is the mapping that a plan keeps.
func columnsOf(c plan.LogColumns) eventlog.Columns {
	groups := c.Groups
	if c.Group != "" && !slices.Contains(groups, c.Group) {
		groups = append([]string{c.Group}, groups...)
	}
	return eventlog.Columns{
		User: c.User, Event: c.Event, Time: c.Time, Value: c.Value, Channel: c.Channel, Employee: c.Employee,
		Key: c.Key, Groups: groups, As: c.As, Flag: c.Flag, FlagAs: c.FlagAs,
	}
}

// hasColumns reports whether a file of these heads has all columns of a mapping.
func hasColumns(heads []string, c eventlog.Columns, same bool) bool {
	if c.User == "" || c.Time == "" {
		return false
	}
	for _, name := range append([]string{c.User, c.Event, c.Time, c.Value, c.Channel, c.Employee, c.Key, c.Flag}, c.Groups...) {
		n, err := strconv.Atoi(name)
		if name != "" && !slices.Contains(heads, name) && !(same && err == nil && n >= 1 && n <= len(heads)) {
			return false
		}
	}
	return true
}
