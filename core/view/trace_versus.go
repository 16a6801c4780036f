package view

import (
	"planleaf/core/model"
	"planleaf/core/plan"
)

// TraceVersus is a trace beside another scenario.
//
//	Value        of the number there, "" where it is the same
//	Assumptions  those that differ there up to the month and that the number rests on, in the order of
//	             the plan, each in the first month where it does
type TraceVersus struct {
	Scenario    string  `json:"scenario"`
	Name        string  `json:"name"`
	Value       string  `json:"value,omitempty"`
	Assumptions []Trace `json:"assumptions"`
}

// TraceVersus says how a number in a period, 0 … periods−1, differs from the scenario of Compared; nil
// without one.
func (r *Results) TraceVersus(id model.RowID, t int) *TraceVersus {
	if r.other == nil {
		return nil
	}
	v := &TraceVersus{Scenario: r.other.Receipt.Scenario, Name: r.other.name, Assumptions: []Trace{}}
	number := model.Input{Row: id, From: t, To: t, Value: r.State.At(id, t)}
	v.Value = r.elsewhere(number, number)
	tr := r.tracer()
	for _, a := range plan.Assumptions(r.Doc) {
		row, ok := r.Sheet.Model.Find(rowPath(a.Path))
		if !ok || r.State.Row(row) == nil {
			continue
		}
		for at := 0; at <= t; at++ {
			in := model.Input{Row: row, From: at, To: at, Value: r.State.At(row, at)}
			if n := tr.named(in, in); n.Other != "" {
				n.Kind, n.Source, n.Owner, n.AsOf, n.Note, n.Finding, n.Rests = "assumption", "", "", "", "", "", ""
				v.Assumptions = append(v.Assumptions, n)
				break
			}
		}
	}
	return v
}
