package view

import (
	"strconv"
	"strings"

	"planleaf/core/plan"
	"planleaf/core/unit"
)

// ChangeLine is one change of a scenario in words: "广告投放 · 花费 ×1.25", "4月起". Lost says that the plan
// has nothing at its path any more: Target is then what the path was.
type ChangeLine struct {
	Scenario string `json:"scenario"`
	Path     string `json:"path"`   // of the change, scenarios.stretch.changes.1
	Target   string `json:"target"` // what it changes
	Text     string `json:"text"`
	When     string `json:"when,omitempty"`
	Note     string `json:"note,omitempty"`
	Lost     string `json:"lost,omitempty"`
	Unit     string `json:"unit,omitempty"`
}

// Changes are the changes of scenarios in words, in the order of the plan.
func (r *Results) Changes(ids []string) []ChangeLine {
	var out []ChangeLine
	for _, id := range ids {
		s := r.Plan.Scenario(id)
		if s == nil {
			continue
		}
		_, notes := plan.Under(r.Plan, id)
		parent, _ := plan.Under(r.Plan, s.On)
		if parent == nil {
			parent = r.Plan
		}
		was := map[string]*plan.Assumption{}
		all := plan.Assumptions(parent)
		for i := range all {
			was[all[i].Path] = &all[i]
		}
		for i := range s.Changes {
			c := &s.Changes[i]
			path := "scenarios." + id + ".changes." + strconv.Itoa(i+1)
			line := ChangeLine{Scenario: id, Path: path, Target: c.Path, Text: r.changed(c, was), When: r.monthsOfChange(c), Note: clean(c.Note)}
			for _, n := range notes {
				if n.Path == path && n.Warning {
					line.Lost = n.Message(string(r.Lang))
				}
			}
			out = append(out, line)
		}
	}
	return out
}

// changed says one change.
func (r *Results) changed(c *plan.Change, was map[string]*plan.Assumption) string {
	name := r.Names.Path(c.Path)
	a := was[c.Path]
	switch {
	case c.Multiply != nil:
		times := "×" + strconv.FormatFloat(*c.Multiply, 'g', 4, 64)
		if was, now := r.multiplied(c, a); now != "" {
			return name + " " + was + " → " + wordPartial.fill(r.Lang, now, times)
		}
		return name + " " + times
	case c.Add != nil && a != nil:
		return name + " " + r.Difference(*c.Add, units[a.Unit])
	case c.Add != nil:
		return name + " " + r.Difference(*c.Add, unit.Number)
	case c.Set == nil:
		return name
	}
	u := r.changeUnit(c.Path, was)
	now := r.saidValue(c.Set, u)
	if a == nil {
		if old, ok := partOf(c.Path, was); ok {
			return name + " " + r.Exact(old, units[u]) + " → " + now
		}
		return name + " → " + now
	}
	if c.From == "" && c.To == "" || a.Value.HasValue || a.Value.Form == plan.Constant {
		return name + " " + r.saidValue(a.Value, u) + " → " + now
	}
	first, _ := plan.Month(r.Doc.Horizon.Start)
	at := 0
	if m, ok := plan.Month(c.From); ok {
		at = max(0, min(m-first, r.last))
	}
	old, _ := a.Value.ByPeriod(a.Unit == "share", first, r.Doc.Horizon.Periods)
	return name + " " + r.Text(old[at], units[a.Unit]) + " → " + now
}

// multiplied is an assumption of one figure before and after it is multiplied in all months; "" where its months
// differ, or a share would pass 100%.
func (r *Results) multiplied(c *plan.Change, a *plan.Assumption) (was, now string) {
	if a == nil || c.From != "" || c.To != "" || a.Value.Form != plan.Constant && !a.Value.HasValue || len(a.Value.Adjust) > 0 {
		return "", ""
	}
	u, after := units[a.Unit], a.Value.Number*(*c.Multiply)
	if a.Unit == "share" && after > 1 {
		return "", ""
	}
	return r.Exact(a.Value.Number, u), r.Text(after, u)
}

// partOf is the start or the growth at a path within a value.
func partOf(path string, was map[string]*plan.Assumption) (float64, bool) {
	at, part := path[:max(0, strings.LastIndexByte(path, '.'))], path[strings.LastIndexByte(path, '.')+1:]
	a := was[at]
	switch {
	case a == nil || a.Value.Form != plan.Growth:
		return 0, false
	case part == "start":
		return a.Value.Start, true
	}
	return a.Value.Growth, part == "growth"
}

// changeUnit is the unit of what a change sets, also where it is a part of an assumption.
func (r *Results) changeUnit(path string, was map[string]*plan.Assumption) string {
	for at := path; at != ""; at = at[:max(0, strings.LastIndexByte(at, '.'))] {
		if a := was[at]; a != nil {
			if strings.HasSuffix(path, ".growth") {
				return "growth"
			}
			return a.Unit
		}
	}
	return "number"
}

// saidValue is a value as prose says it: a figure, a range, a start and its growth, or that it differs by month.
func (r *Results) saidValue(v *plan.Value, name string) string {
	switch {
	case v.Form == plan.Series:
		return wordByMonthEach.in(r.Lang)
	case v.Form == plan.Constant, v.HasValue && len(v.Adjust) == 0:
		return r.Exact(v.Number, units[name])
	case len(v.Adjust) > 0:
		x, _ := v.Figure(name == "share")
		return r.Text(x, units[name])
	}
	return plan.Typed(v, name)
}

// monthsOfChange says in which months a change holds; "" where it does in all.
func (r *Results) monthsOfChange(c *plan.Change) string {
	from, to := ParseMonth(c.From), ParseMonth(c.To)
	switch {
	case c.From == "" && c.To == "":
		return ""
	case c.To == "":
		return wordFromMonth.fill(r.Lang, from.Long(r.Lang))
	case c.From == "":
		return wordUntilMonth.fill(r.Lang, to.Long(r.Lang))
	}
	return between(from, to, r.Lang)
}
