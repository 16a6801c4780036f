package plan

import (
	"slices"
	"strings"

	"planleaf/core/diag"
)

// draft opens the draft on the scenario that the edit's path names, or on the plan.
func (e *editor) draft() {
	on := strings.TrimPrefix(e.Path, "scenarios.")
	e.whole(func(d *Doc) {
		switch s := d.Scenario(Draft); {
		case !IsBase(on) && d.Scenario(on) == nil:
			note := unknownScenario(d, on)
			e.fault(note.Code, note.Args...).fix(note.Fixes...)
		case s != nil && baseOr(s.On) == baseOr(on): // it is open there
		case s != nil && len(s.Changes) > 0:
			e.fault("draft-open")
		default:
			d.Scenarios = slices.DeleteFunc(d.Scenarios, func(s Scenario) bool { return s.ID == Draft })
			d.Scenarios = append(d.Scenarios, Scenario{ID: Draft, On: baseOr(on)})
		}
	})
}

// baseOr leaves out the name of the plan itself.
func baseOr(id string) string {
	if IsBase(id) {
		return ""
	}
	return id
}

// saved makes the draft a scenario of the name that the edit gives.
func (e *editor) saved(s *slot) {
	if s.role != asItem || s.node().string("id") != Draft {
		e.fault("draft-only")
		return
	}
	e.whole(func(d *Doc) {
		name := strings.TrimSpace(e.Text)
		if name == "" {
			e.fault("text-empty")
			return
		}
		id := newScenarioID(d, name)
		draft := d.Scenario(Draft)
		draft.ID, draft.Name = id, name
		for i := range d.Scenarios {
			if d.Scenarios[i].On == Draft {
				d.Scenarios[i].On = id
			}
		}
	})
}

// newScenarioID is newID without the words that scenarios keep for themselves.
func newScenarioID(d *Doc, name string) string {
	id := newID(d, name, "scenario")
	if id == Base || id == Draft {
		id = newID(d, name+" 2", "scenario")
	}
	return id
}

// apply folds a scenario's changes into what it stands on, which then counts at the same as the
// scenario did; what stood on the scenario stands on that.
func (e *editor) apply(s *slot) {
	if s.role != asItem || !strings.HasPrefix(e.Path, "scenarios.") {
		e.fault("not-an-item")
		return
	}
	id := s.node().string("id")
	var lost []string
	done := e.whole(func(d *Doc) {
		own := d.Scenario(id)
		if on := d.Scenario(own.On); on != nil && on.Locked {
			e.fault("scenario-locked", labelOf(on.Name, on.ID))
			return
		}
		under, notes := Under(d, id)
		if under == nil {
			e.faults(notes)
			return
		}
		if on := own.On; IsBase(on) {
			lost = d.take(under, Touched(d, id))
		} else {
			d.fold(under, own, on)
		}
		on := own.On
		d.Scenarios = slices.DeleteFunc(d.Scenarios, func(s Scenario) bool { return s.ID == id })
		for i := range d.Scenarios {
			if d.Scenarios[i].On == id {
				d.Scenarios[i].On = on
			}
		}
	})
	if done && len(lost) > 0 {
		e.fault("range-lost", strings.Join(lost, ", ")).warn()
	}
}

// faults notes why a scenario gives no document.
func (e *editor) faults(notes diag.Notes) {
	for _, n := range notes {
		if !n.Warning {
			e.on(n.Path, -1, n.Code, n.Args...).fix(n.Fixes...)
		}
	}
}

// take writes what a scenario makes of assumptions into the plan; where a value comes from stays, unless the
// scenario says it. It returns the paths of uncertain ones that are then certain, as no form of a value says both.
func (d *Doc) take(under *Doc, paths []string) (lost []string) {
	now := map[string]*Assumption{}
	all := Assumptions(under)
	for i := range all {
		now[all[i].Path] = &all[i]
	}
	for _, a := range Assumptions(d) {
		if !slices.Contains(paths, a.Path) {
			continue
		}
		v := now[a.Path].Written(d.Horizon)
		if now[a.Path].Value.drawn() && !v.drawn() {
			lost = append(lost, a.Path)
		}
		if bare := (Value{Owner: v.Owner}); sameProvenance(&v, &bare) {
			v = a.Value.formed(v)
		}
		*a.Value = v
	}
	return lost
}

// fold adds a scenario's changes to those of its parent. An assumption that both change counts at what the scenario
// makes of it: by both lists where these say it together, else set anew.
func (d *Doc) fold(under *Doc, own *Scenario, on string) {
	parent := d.Scenario(on)
	merged := slices.DeleteFunc(slices.Clone(parent.Changes), func(p Change) bool {
		return slices.ContainsFunc(own.Changes, func(c Change) bool {
			return c.Set != nil && !c.dated() && insideOf(p.Path, c.Path) || c.Path == p.Path && c.From == p.From && c.To == p.To
		})
	})
	merged = append(merged, own.Changes...)
	trial := *d
	trial.Scenarios = slices.Clone(d.Scenarios)
	trial.Scenario(on).Changes = merged
	var has []Assumption
	if got, _ := Under(&trial, on); got != nil {
		has = Assumptions(got)
	}
	want := Assumptions(under)
	for i := range want {
		a := &want[i]
		if has != nil && countsAlike(a, &has[i], d.Horizon) {
			continue
		}
		merged = slices.DeleteFunc(merged, func(c Change) bool { return insideOf(c.Path, a.Path) })
		v := a.Written(d.Horizon)
		merged = append(merged, Change{Path: a.Path, Set: &v})
	}
	parent.Changes = joined(merged, d.Horizon)
}

// countsAlike reports whether two values of an assumption are the same, or count at the same in each period.
func countsAlike(a, b *Assumption, h Horizon) bool {
	first, _ := Month(h.Start)
	x, _ := a.Value.ByPeriod(a.Unit == "share", first, h.Periods)
	y, _ := b.Value.ByPeriod(a.Unit == "share", first, h.Periods)
	return slices.Equal(x, y) && a.Value.certain() == b.Value.certain()
}

// lift removes a scenario and puts those that stand on it on its parent: its changes are then among theirs,
// and they count at the same as before.
func (e *editor) lift(s *slot) {
	if s.role != asItem || !strings.HasPrefix(e.Path, "scenarios.") {
		e.fault("not-an-item")
		return
	}
	id := s.node().string("id")
	e.whole(func(d *Doc) {
		gone := *d.Scenario(id)
		for i := range d.Scenarios {
			if d.Scenarios[i].On != id {
				continue
			}
			own := d.Scenarios[i]
			under, notes := Under(d, own.ID)
			if under == nil {
				e.faults(notes)
				return
			}
			d.fold(under, &own, id)
			d.Scenarios[i].On, d.Scenarios[i].Changes = gone.On, d.Scenario(id).Changes
			d.Scenario(id).Changes = gone.Changes
		}
		d.Scenarios = slices.DeleteFunc(d.Scenarios, func(s Scenario) bool { return s.ID == id })
	})
}
