package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// kpis are up to six key figures, those that the plan has.
func (r *Results) kpis() []Kpi {
	var out []Kpi
	put := func(path, note string) {
		if id, ok := r.row(path); ok {
			out = append(out, r.kpi(id, note))
		}
	}
	if sumOf(r.values("mrr")) != 0 {
		put("mrr", r.fromFirst("mrr"))
	} else {
		put("active", r.fromFirst("active"))
	}
	put("new", r.orFirst(r.soFar("new"), "new"))
	put("cac", r.beside("cac.blended"))
	if _, ok := r.row("payback"); ok {
		put("payback", r.beside("ltv.cac"))
	} else {
		put("payback.simple", r.beside("ltv.cac"))
	}
	put("nrr", r.beside("grr"))
	if r.Doc.Money.Cash != nil {
		at := low(r.values("cash"))
		put("cash.low", r.month(at).Long(r.Lang))
	}
	return out
}

// kpi is one key figure. Where the plan has a target for it, it is read in the target's
// own month, so that figure and verdict speak of the same; else over the horizon.
func (r *Results) kpi(id model.RowID, note string) Kpi {
	spec := r.Sheet.Model.Spec(id)
	k := Kpi{ID: spec.Path, Label: r.Names.Short(spec), Note: note, Explain: spec.Path}
	value, reason := r.over(spec.Path)
	goal := r.goalOf(id)
	switch {
	case goal != nil:
		value, reason = goal.Got, goal.Why
		k.Explain = r.addressOf(goal)
		if date := r.dated(goal, spec.Agg); date != "" {
			k.Label = wordInMonth.fill(r.Lang, k.Label, date)
		}
	case spec.Agg == model.Last:
		k.Label = wordInMonth.fill(r.Lang, k.Label, r.month(r.last).Long(r.Lang))
	}
	amount := r.Of(value, spec.Unit)
	k.Value, k.Unit = amount.Value, amount.Unit
	if spec.Unit == unit.People && k.Unit == "" {
		k.Unit = wordHeads.in(r.Lang)
	}
	if math.IsNaN(value) {
		k.Unit, k.Note = "", r.why(reason)
		return k
	}
	if goal != nil {
		k.Note = wordTarget.fill(r.Lang, r.bound(goal))
		k.Verdict, k.Says = "short", r.misses(goal)
		if goal.Met {
			k.Verdict, k.Says = "met", wordMet.in(r.Lang)
		}
		k.Line = line{now: value, was: math.NaN(), low: math.NaN(), high: math.NaN(), goal: goal}.drawn()
	}
	return k
}

// dated is the month or months of a target, short enough for a label.
func (r *Results) dated(g *compile.Target, agg model.Agg) string {
	switch {
	case g.At != "":
		return Date(g.At, r.Lang)
	case g.By != "":
		return r.until(g, agg)
	case agg == model.Last:
		return r.month(r.last).Long(r.Lang)
	}
	return "" // the whole plan goes without saying
}

// orFirst is a note, or where there is none what the figure is in the first month.
func (r *Results) orFirst(note, path string) string {
	if note != "" {
		return note
	}
	return r.fromFirst(path)
}

// fromFirst is the note of a figure that moves: what it is in the first month.
func (r *Results) fromFirst(path string) string {
	first := r.values(path)[0]
	if math.IsNaN(first) {
		return ""
	}
	return r.first.Long(r.Lang) + wordColon.in(r.Lang) + r.Text(first, r.unit(path))
}

// beside is the note of a figure that has a second definition: that one's value.
func (r *Results) beside(path string) string {
	id, ok := r.row(path)
	value, _ := r.over(path)
	if !ok || math.IsNaN(value) {
		return ""
	}
	spec := r.Sheet.Model.Spec(id)
	return wordBeside.fill(r.Lang, r.Names.Short(spec), r.Text(value, spec.Unit))
}
