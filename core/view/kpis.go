package view

import (
	"math"

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
	put("new", r.fromFirst("new"))
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

// kpi is one key figure over the horizon, with its target if it has one.
func (r *Results) kpi(id model.RowID, note string) Kpi {
	spec := r.Sheet.Model.Spec(id)
	value, reason := r.over(spec.Path)
	amount := r.Of(value, spec.Unit)
	k := Kpi{ID: spec.Path, Label: r.kpiLabel(spec), Value: amount.Value, Unit: amount.Unit, Note: note, Meaning: r.Names.Meaning(spec)}
	if spec.Unit == unit.People && k.Unit == "" {
		k.Unit = wordHeads.in(r.Lang)
	}
	if math.IsNaN(value) {
		k.Unit, k.Note = "", r.why(reason)
		return k
	}
	if g := r.goalOf(id); g != nil {
		k.Note = wordTarget.fill(r.Lang, r.bound(g))
		k.Verdict, k.Says = "short", r.gap(g).Text
		if g.Met {
			k.Verdict, k.Says = "met", wordMet.in(r.Lang)
		}
	}
	return k
}

// kpiLabel names a key figure with its month, where it is that of one month.
func (r *Results) kpiLabel(s model.Spec) string {
	name := r.Names.Short(s)
	if s.Agg == model.Last {
		return wordInMonth.fill(r.Lang, name, r.month(r.last).Long(r.Lang))
	}
	return name
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
