package api

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/view"
)

// projected answers with rows and metrics in the format of the request.
func (e *Engine) projected(q Request) Response {
	o := e.open(q)
	if o.sheet == nil {
		return Response{}.of(q, o)
	}
	rows, notes := named(o.sheet, q.Rows)
	months, more := periods(o.sheet, q.Periods)
	if len(q.Periods) > 0 && q.Grain != "" && q.Grain != "month" {
		more = append(more, diag.Note{Code: "periods-with-grain", Args: []string{q.Grain}})
	}
	if notes = append(notes, more...); notes.Faults() {
		return refuse(q, notes...)
	}
	kind := ""
	if rows == nil {
		kind = "project"
	}
	st := o.evaluate(kind, func() []model.RowID {
		want := rows
		if want == nil {
			want = view.Visible(o.sheet)
		}
		return append(want[:len(want):len(want)], o.sheet.TargetRows()...)
	})
	p := view.NewProjection(o.results(q, st), rows)
	p.Months, p.Grain, p.Definitions = months, q.Grain, q.Define
	return written(q, p).of(q, o)
}

// named finds the rows that were asked for, by their names or by names with a * that
// stands for any characters: "leads", "new.*". Nothing asked is nil.
func named(s *compile.Sheet, names []string) ([]model.RowID, diag.Notes) {
	var rows []model.RowID
	var notes diag.Notes
	for _, name := range names {
		if !strings.Contains(name, "*") || strings.Contains(name, ".*.") {
			q, note := s.Resolve(name)
			if note != nil {
				notes = append(notes, *note)
				continue
			}
			rows = append(rows, q.Row)
			continue
		}
		before := len(rows)
		for _, id := range view.Visible(s) {
			if matches(name, s.Model.Spec(id).Path) {
				rows = append(rows, id)
			}
		}
		if len(rows) == before {
			notes = append(notes, diag.Note{Code: "address-unknown", Path: name, Args: []string{name}})
		}
	}
	return rows, notes
}

// matches reports whether a name fits a pattern whose * stand for any characters.
func matches(pattern, name string) bool {
	first, rest, more := strings.Cut(pattern, "*")
	if !more {
		return pattern == name
	}
	name, ok := strings.CutPrefix(name, first)
	if !ok {
		return false
	}
	for at := 0; at <= len(name); at++ {
		if matches(rest, name[at:]) {
			return true
		}
	}
	return false
}
