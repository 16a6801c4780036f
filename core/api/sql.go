//go:build !page

package api

import (
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
)

// queried answers with the query that computes, in a warehouse, the counts of a question.
func (e *Engine) queried(q Request) Response {
	ask := q.SQL
	if ask == nil {
		ask = &SQLAsk{}
	}
	k, notes := ask.Key.key(nil)
	notes = append(notes, k.Check()...)
	if len(notes) > 0 {
		return refuse(q, notes...)
	}
	c := ask.Columns
	t := discover.Table{Name: ask.Table, User: c.User, Event: c.Event, Time: c.Time, As: c.As, Flag: c.Flag, FlagAs: c.FlagAs,
		Seconds: ask.Times == "seconds", Days: ask.Times == "days"}
	switch k.By {
	case "channel":
		t.By = c.Channel
	case "employee":
		t.By = c.Employee
	}
	query, ok := discover.SQL(k, t, ask.Dialect)
	if !ok {
		return refuse(q, diag.Note{Code: "sql-dialect", Args: []string{ask.Dialect, strings.Join(discover.Dialects(), ", ")}})
	}
	return result(query)
}
