package api

import (
	"math"

	"planleaf/core/diag"
	"planleaf/core/model"
)

// spreadOf is a number as it is and between which ends the draws put it.
type spreadOf struct{ single, low, high float64 }

// spreads draws numbers of a plan.
func (e *Engine) spreads(q Request, text, scenario string, rows []string, draws int) ([]spreadOf, bool, *diag.Note) {
	s, no := e.study(Request{Plan: text, Scenario: scenario, Rows: rows, Draws: draws, Lang: q.Lang})
	if no != nil {
		return nil, false, &no.Faults[0].Note
	}
	st := s.o.evaluate("", func() (ids []model.RowID) {
		for _, n := range s.rows {
			ids = append(ids, s.numbers[n.Number].Row)
		}
		return ids
	})
	out := make([]spreadOf, len(s.rows))
	for i, n := range s.rows {
		single, _ := s.o.sheet.Value(st, s.numbers[n.Number].Query)
		out[i] = spreadOf{single, math.NaN(), math.NaN()}
	}
	if s.run.Certain() {
		return out, false, nil
	}
	part, note := s.drawn(Request{})
	if note != nil {
		return nil, false, note
	}
	of, note := s.result(part)
	if note != nil {
		return nil, false, note
	}
	for i, n := range s.rows {
		spread := of.Number(0, n.Number)
		if low, high := spread.Point(0.05), spread.Point(0.95); low < high {
			out[i].low, out[i].high = low, high
		}
	}
	return out, true, nil
}
