package compile

import (
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// goal is a target bound to its row.
type goal struct {
	doc  *plan.Target
	q    Query
	by   bool // met if reached in any one period of q
	most bool // at most, else at least
	want float64
}

// Target is a target and what the plan makes of it.
//
//	At    the month that counts, "" for the metric's own window; By: any month until then
//	Most  the value must not be passed, else it must be reached
//	Got   the metric's value; with By the best month's until then, of a low point the low
//	      point until then; NaN with Why where not available
//	Gap   Got − Value, in the metric's unit
type Target struct {
	ID, Name, Metric string
	Row              model.RowID
	At, By           string
	Most             bool
	Value, Got, Gap  float64
	Met              bool
	Why              model.Reason
}

// bindTargets finds the rows and months of the targets.
func (s *Sheet) bindTargets() ([]goal, diag.Notes) {
	var goals []goal
	var notes diag.Notes
	for i := range s.Doc.Targets {
		d := &s.Doc.Targets[i]
		at := section("targets").item(d.ID).path
		address := d.Metric
		when := d.At
		if when == "" {
			when = d.By
		}
		if when != "" {
			address += "@" + when
		}
		q, note := s.Resolve(address)
		if note != nil {
			note.Path = at + ".metric"
			if note.Code == "month-outside" || note.Code == "period-unreadable" {
				note.Path = at + ".at"
				if d.At == "" {
					note.Path = at + ".by"
				}
			}
			notes = append(notes, *note)
			continue
		}
		g := goal{doc: d, q: q}
		if d.At == "" && d.By != "" {
			g.q.From = 0
			agg := s.Model.Spec(q.Row).Agg
			g.by = agg != model.Least && agg != model.Most // an extreme is read over all these months
		}
		switch {
		case d.AtLeast != nil:
			g.want = *d.AtLeast
		case d.AtMost != nil:
			g.want, g.most = *d.AtMost, true
		}
		goals = append(goals, g)
	}
	return goals, notes
}

// Aim is the number that a target is on, and what it must be: Most, at most Value, else at
// least. With By the best of any one period of the query counts.
type Aim struct {
	Query
	By, Most bool
	ID       string
	Value    float64
}

// Aims are the targets' numbers, in document order.
func (s *Sheet) Aims() []Aim {
	out := make([]Aim, len(s.targets))
	for i, g := range s.targets {
		out[i] = Aim{g.q, g.by, g.most, g.doc.ID, g.want}
	}
	return out
}

// TargetRows are the rows that Targets reads.
func (s *Sheet) TargetRows() []model.RowID {
	var out []model.RowID
	for _, g := range s.targets {
		out = append(out, g.q.Row)
	}
	return out
}

// Targets says of every target whether the evaluated plan meets it, in document order.
// st must come from a program that computes TargetRows.
func (s *Sheet) Targets(st *model.State) []Target {
	var out []Target
	for _, g := range s.targets {
		t := Target{ID: g.doc.ID, Name: g.doc.Name, Metric: g.doc.Metric, Row: g.q.Row,
			At: g.doc.At, By: g.doc.By, Most: g.most, Value: g.want}
		if g.by {
			if t.Got = best(st.Row(g.q.Row)[:g.q.To+1], g.most); t.Got != t.Got {
				_, _, t.Why = st.Program().Root(st, g.q.Row, g.q.To)
			}
		} else {
			t.Got, t.Why = s.Value(st, g.q)
		}
		t.Gap = t.Got - t.Value
		t.Met = t.Gap >= 0 && !g.most || t.Gap <= 0 && g.most
		out = append(out, t)
	}
	return out
}

// best is the value nearest to being reached; NaN where there is none.
func best(row []float64, most bool) float64 {
	b := row[0]
	for _, v := range row[1:] {
		if b != b || most && v < b || !most && v > b {
			b = v
		}
	}
	return b
}
