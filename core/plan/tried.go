package plan

import (
	"slices"
	"strings"
)

// Try is the document with one change in a scenario, in the place of that on the same path and months. A scenario
// that is not there yet is made, on the scenario on. Nothing is checked: see Under for what the change comes to.
func (d *Doc) Try(scenario, on string, c Change) *Doc {
	out := *d
	out.Scenarios = slices.Clone(d.Scenarios)
	s := out.Scenario(scenario)
	if s == nil {
		out.Scenarios = append(out.Scenarios, Scenario{ID: scenario, On: baseOr(on)})
		s = &out.Scenarios[len(out.Scenarios)-1]
	}
	s.Changes = slices.Clone(s.Changes)
	same := func(o Change) bool { return o.Path == c.Path && o.From == c.From && o.To == c.To }
	if i := slices.IndexFunc(s.Changes, same); i >= 0 {
		s.Changes[i] = c
	} else {
		s.Changes = append(s.Changes, c)
	}
	return &out
}

// Untry is the document without the changes of a scenario on an assumption, or on one number in it and on
// all of it. A draft without changes goes too.
func (d *Doc) Untry(scenario, path string) *Doc {
	concerns := d.concerns(path)
	return d.without(scenario, concerns)
}

// Sole is the document with no other changes of a scenario than those that Untry would take away.
func (d *Doc) Sole(scenario, path string) *Doc {
	concerns := d.concerns(path)
	return d.without(scenario, func(c Change) bool { return !concerns(c) })
}

// concerns tells the changes of an assumption, or of one number in it and of all of it.
func (d *Doc) concerns(path string) func(Change) bool {
	all := Assumptions(d)
	at, _ := assumptionAt(path, func(p string) bool {
		return slices.ContainsFunc(all, func(a Assumption) bool { return a.Path == p })
	})
	return func(c Change) bool {
		return c.Path == path || c.Path == at || path == at && strings.HasPrefix(c.Path, path+".")
	}
}

// without takes changes away from a scenario.
func (d *Doc) without(scenario string, gone func(Change) bool) *Doc {
	i := slices.IndexFunc(d.Scenarios, func(s Scenario) bool { return s.ID == scenario })
	if i < 0 {
		return d
	}
	out := *d
	out.Scenarios = slices.Clone(d.Scenarios)
	s := &out.Scenarios[i]
	s.Changes = slices.DeleteFunc(slices.Clone(s.Changes), gone)
	if len(s.Changes) == 0 && scenario == Draft {
		out.Scenarios = slices.Delete(out.Scenarios, i, i+1)
	}
	if len(out.Scenarios) == 0 {
		out.Scenarios = nil
	}
	return &out
}
