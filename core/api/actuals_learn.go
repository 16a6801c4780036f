package api

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// learner gathers what the record says of each assumption.
type learner struct {
	sheet  *compile.Sheet
	values map[string]*plan.Assumption
	wide   func(path string, from, to int) float64 // standard deviation of a row by the plan's draws, as a share of it
}

// learned is what the record teaches, in the order of the rows. Who falls under luck is judged among all of them together.
func learned(s *compile.Sheet, was *compile.AsWas, wide func(path string, from, to int) float64) []view.Learned {
	l := &learner{s, map[string]*plan.Assumption{}, wide}
	all := plan.Assumptions(s.Doc)
	for i := range all {
		l.values[all[i].Path] = &all[i]
	}
	var out []view.Learned
	for i := range was.Moved {
		m := &was.Moved[i]
		switch {
		case strings.HasPrefix(m.Actual.Path, "spend"): // it is decided, and as it was
		case len(m.Waves) > 0:
			out = append(out, l.waves(m)...)
		case len(m.Movers) > 1:
			out = append(out, l.several(m)...)
		case len(m.Movers) == 1:
			out = append(out, l.seen(m)...)
		}
	}
	for i := range out {
		if out[i].Kind != "total" {
			out[i].Base = l.base(&out[i])
		}
		l.believe(&out[i], out)
	}
	judge(out)
	return out
}

// seen is what was recorded of a row that one assumption moves.
func (l *learner) seen(m *compile.Moved) []view.Learned {
	mover := m.Movers[0]
	a := l.values[mover.Path]
	out := view.Learned{Path: mover.Path, Row: m.Actual.Path, Kind: "count", Unit: a.Unit, From: -1}
	switch {
	case a.Unit == "share":
		out.Kind = "share"
	case strings.HasPrefix(m.Actual.Path, "mrr"):
		out.Kind = "amount"
	}
	var months []float64
	planned := 0.0
	for i, t := range m.Months {
		unit, seen := m.Unit[i], m.Seen[i]
		if t <= l.known(a.Value) || !(unit >= 0) || !(m.Planned[i] >= 0) {
			continue
		}
		if out.From < 0 {
			out.From = t
		}
		out.To = t
		own := m.Planned[i] / unit // the assumption by the plan
		switch mover.Way {
		case compile.Rest:
			seen, own = max(0, unit-seen), 1-own
		case compile.Over:
			own = unit / m.Planned[i]
		}
		switch out.Kind {
		case "share":
			out.Won, out.Of = out.Won+seen, out.Of+unit
			planned += float64(own * unit)
		case "count":
			out.Won, out.Of = out.Won+seen, out.Of+m.Planned[i]
			planned += float64(own * m.Planned[i])
		default:
			months = append(months, mover.Way.Then(own, seen/m.Planned[i]))
			planned += own
		}
	}
	if out.From < 0 {
		return nil
	}
	if out.Kind == "amount" {
		out.Of = float64(len(months))
		out.Won = mean(months)
		out.Seen, out.Low = out.Won, spread(months)
	}
	if !(out.Of > 0) {
		return nil
	}
	out.Was = planned / out.Of
	switch out.Kind {
	case "share":
		out.Won = min(out.Won, out.Of)
		out.Seen = out.Won / out.Of
	case "count":
		out.Seen = mover.Way.Then(out.Was, out.Won/out.Of)
	}
	return []view.Learned{out}
}

// known is the last period whose record the value already holds, −1 for none: what was learned once is not learned again.
func (l *learner) known(v *plan.Value) int {
	f := l.sheet.Doc.Finding(v.Finding)
	if f == nil || f.Kind != "actuals" {
		return -1
	}
	first, _ := plan.Month(l.sheet.Doc.Horizon.Start)
	last, ok := plan.Month(f.AsOf)
	if !ok {
		return -1
	}
	return last - first
}
