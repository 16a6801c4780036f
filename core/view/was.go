package view

import (
	"slices"

	"planleaf/core/plan"
)

// was says where an assumption differs from the plan's own, and what it is there. Only columns of
// months can say it one by one.
func (g *grid) was(row *GridRow, a *plan.Assumption) {
	if g.Plan == g.Doc {
		return
	}
	base := g.base[a.Path]
	if base == nil {
		return
	}
	horizon := g.Doc.Horizon
	first, _ := plan.Month(horizon.Start)
	now, _ := a.Value.ByPeriod(a.Unit == "share", first, horizon.Periods)
	old, _ := base.Value.ByPeriod(base.Unit == "share", first, horizon.Periods)
	if slices.Equal(now, old) {
		return
	}
	row.Differs = wordWas.fill(g.Lang, plan.Typed(base.Value, a.Unit))
	if base.Value.Form == plan.Series {
		row.Differs = wordWasByMonth.in(g.Lang)
	}
	switch n := len(row.Texts); {
	case n == 1:
		row.Was = []string{row.Differs}
	case n == len(now) && g.columns.byMonth():
		row.Was = make([]string, n)
		for t := range now {
			if now[t] != old[t] {
				row.Was[t] = wordWas.fill(g.Lang, g.Cell(old[t], a.Unit))
			}
		}
	}
}

// ofBase are the plan's own assumptions by their paths; nil while the plan itself is shown.
func (r *Results) ofBase() map[string]*plan.Assumption {
	if r.Plan == r.Doc {
		return nil
	}
	all := plan.Assumptions(r.Plan)
	out := make(map[string]*plan.Assumption, len(all))
	for i := range all {
		out[all[i].Path] = &all[i]
	}
	return out
}
