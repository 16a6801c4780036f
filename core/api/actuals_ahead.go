package api

import (
	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// ahead is the plan from its record on: the months on record as they were, later ones by what is believed now.
func (e *Engine) ahead(q Request, o opened, was *compile.AsWas, x *view.Observed) *diag.Note {
	after, notes := plan.Apply(o.doc, x.Edits()...)
	if after == nil {
		return &notes[0]
	}
	own := *after
	own.Scenarios = append(own.Scenarios[:len(own.Scenarios):len(own.Scenarios)], plan.Scenario{ID: recordedID, Changes: recordedChanges(o.doc, was)})
	var rows []string
	seen := map[string]bool{}
	for _, k := range x.KeyNumbers() {
		address := k.Path
		if k.Aim.From > 0 || k.Aim.To < x.Sheet.Model.Periods()-1 {
			address += "@" + x.Sheet.When(k.Aim.From, k.Aim.To)
		}
		if !seen[address] {
			seen[address] = true
			rows = append(rows, address)
		}
	}
	draws := observedDraws
	now, uncertain, note := e.spreads(q, string(plan.Format(&own)), recordedID, rows, draws)
	if note != nil {
		return note
	}
	then, _, note := e.spreads(q, o.text, "", rows, draws)
	if note != nil {
		return note
	}
	for i, address := range rows {
		x.Ahead = append(x.Ahead, view.Ahead{Address: address, Plan: then[i].single, Now: now[i].single, Low: now[i].low, High: now[i].high, PlanLow: then[i].low, PlanHi: then[i].high})
	}
	if uncertain {
		x.Draws = draws
	}
	return nil
}

// recordedChanges set the months on record to what they must have been, also where that is what the plan has, and what
// holds once to what it was.
func recordedChanges(d *plan.Doc, was *compile.AsWas) []plan.Change {
	first, _ := plan.Month(d.Horizon.Start)
	recorded := map[string][]bool{}
	for i := range was.Moved {
		for _, mover := range was.Moved[i].Movers {
			if recorded[mover.Path] == nil {
				recorded[mover.Path] = make([]bool, was.Last+1)
			}
			for _, t := range was.Moved[i].Months {
				recorded[mover.Path][t] = true
			}
		}
		for _, w := range was.Moved[i].Waves {
			recorded[w.Path] = []bool{}
		}
	}
	before := map[string]*plan.Assumption{}
	for _, a := range plan.Assumptions(d) {
		before[a.Path] = &a
	}
	var out []plan.Change
	for _, a := range plan.Assumptions(was.Doc) {
		old := before[a.Path]
		if old != nil && a.Once && a.Value.Form == plan.Constant && (recorded[a.Path] != nil || !same(a.Value, old.Value)) {
			out = append(out, plan.Change{Path: a.Path, Set: &plan.Value{Number: a.Value.Number}})
		}
		for t, is := range recorded[a.Path] {
			if is && t < len(a.Value.Series) {
				month := plan.MonthName(first + t)
				out = append(out, plan.Change{Path: a.Path, Set: &plan.Value{Number: a.Value.Series[t]}, From: month, To: month})
			}
		}
	}
	return out
}

// same reports whether two values say the same.
func same(a, b *plan.Value) bool { return plan.FormJSON(a) == plan.FormJSON(b) }

// countedAt is what the assumptions counted at on the mean of the months on record: by the plan, and as it was.
func countedAt(d *plan.Doc, was *compile.AsWas) map[string][2]float64 {
	first, _ := plan.Month(d.Horizon.Start)
	out := map[string][2]float64{}
	at := func(d *plan.Doc, side int) {
		for _, a := range plan.Assumptions(d) {
			all, err := a.Value.ByPeriod(a.Unit == "share", first, was.Last+1)
			if pair := out[a.Path]; err == nil {
				pair[side] = mean(all)
				out[a.Path] = pair
			}
		}
	}
	at(d, 0)
	at(was.Doc, 1)
	return out
}
