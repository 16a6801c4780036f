package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
)

// targets is the table of targets, met or missed.
func (r *Results) targets(goals []compile.Target) *Table {
	met := 0
	t := &Table{
		Note:    wordTargetsSub.in(r.Lang),
		Columns: []string{wordTargetHead.in(r.Lang), wordForecast.in(r.Lang), wordGap.in(r.Lang)},
		Align:   "lrr",
	}
	for i := range goals {
		g := &goals[i]
		if g.Met {
			met++
		}
		t.Rows = append(t.Rows, r.targetRow(g))
	}
	w := wordTargetsMet
	switch {
	case len(goals) == 1 && met == 1:
		w = wordOneMet
	case len(goals) == 1:
		w = wordOneMissed
	case met == len(goals):
		w = wordAllMet
	case met == 0:
		w = wordNoneMet
	}
	t.Caption = w.fill(r.Lang, strconv.Itoa(met), strconv.Itoa(len(goals)))
	return t
}

func (r *Results) targetRow(g *compile.Target) TableRow {
	spec := r.Sheet.Model.Spec(g.Row)
	row := TableRow{ID: g.ID, Verdict: "short", Cells: []Cell{
		{Text: r.targetName(g), Sub: r.targetSub(g), Path: r.boundPath(g)},
		{Text: r.Text(g.Got, spec.Unit), Explain: r.addressOf(g)},
		{Text: r.Difference(g.Gap, spec.Unit), Tone: r.gap(g).Tone},
	}}
	if g.Met {
		row.Verdict = "met"
	}
	if math.IsNaN(g.Got) {
		row.Cells[1].Why = r.why(g.Why)
	}
	return row
}

// targetName is what the planner called it, else "MRR ≥ 640万".
func (r *Results) targetName(g *compile.Target) string {
	if g.Name != "" {
		return clean(g.Name)
	}
	return r.Names.Short(r.Sheet.Model.Spec(g.Row)) + " " + r.bound(g)
}

// targetSub is what the name leaves out: the comparison, and the months where not all count.
func (r *Results) targetSub(g *compile.Target) string {
	said := ""
	if g.Name != "" {
		said = r.bound(g)
	}
	if g.At == "" && g.By == "" {
		return said
	}
	if said != "" {
		said += wordSep.in(r.Lang)
	}
	return said + r.when(g, r.Sheet.Model.Spec(g.Row).Agg)
}

// bound is a target's value with its side: "≥ 640万".
func (r *Results) bound(g *compile.Target) string {
	side := "≥ "
	if g.Most {
		side = "≤ "
	}
	return side + r.Exact(g.Value, r.Sheet.Model.Spec(g.Row).Unit)
}

// boundPath is where a target's value stands in the plan.
func (r *Results) boundPath(g *compile.Target) string {
	if g.Most {
		return "targets." + g.ID + ".atMost"
	}
	return "targets." + g.ID + ".atLeast"
}

// addressOf is the address of what a plan makes of a target: in its month, in the month that
// came nearest until it is due, else as the metric itself is read.
func (r *Results) addressOf(g *compile.Target) string {
	name, _, _ := strings.Cut(g.Metric, "@")
	switch {
	case g.At != "":
		return name + "@" + g.At
	case g.By == "":
		return g.Metric
	}
	until, _ := r.Sheet.Period(g.By)
	for t := range until {
		if r.State.At(g.Row, t) == g.Got {
			return name + "@" + r.Sheet.Month(t)
		}
	}
	return name + "@" + g.By
}
