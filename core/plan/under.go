package plan

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// Under is the document as a scenario says it is: its ancestors' changes first, then its own. "" and Base are the
// plan itself. A change that leads nowhere, or into no month of the plan, is a warning and passed over. The
// document is nil exactly when the notes hold a fault; it serves results alone: what is written to a
// file is the plan. Notes have paths and no places: see Place.
func Under(d *Doc, scenario string) (*Doc, diag.Notes) {
	if IsBase(scenario) {
		return d, nil
	}
	chain, ok := d.Lineage(scenario)
	if !ok {
		return nil, diag.Notes{unknownScenario(d, scenario)}
	}
	u := &under{log: &log{}, doc: d.clone(), at: map[string]*Assumption{}}
	u.all = Assumptions(u.doc)
	for i := range u.all {
		u.at[u.all[i].Path] = &u.all[i]
	}
	for _, s := range chain {
		for _, i := range sequence(s.Changes, d.Horizon) {
			u.place = "scenarios." + s.ID + ".changes." + strconv.Itoa(i+1)
			u.change(&s.Changes[i])
		}
	}
	u.settle()
	u.bounds()
	if u.faults() {
		return nil, u.sorted("")
	}
	return u.doc, u.sorted("")
}

// Touched are the assumptions that a scenario and its ancestors change, each once.
func Touched(d *Doc, scenario string) []string {
	chain, _ := d.Lineage(scenario)
	told := map[string]bool{}
	for _, a := range Assumptions(d) {
		told[a.Path] = false
	}
	var paths []string
	for _, s := range chain {
		for i := range s.Changes {
			path, _ := assumptionAt(s.Changes[i].Path, func(p string) bool { _, known := told[p]; return known })
			if path != "" && !told[path] {
				paths, told[path] = append(paths, path), true
			}
		}
	}
	return paths
}

// assumptionAt is the assumption at a path, or around it, and the rest of the path; "" without one.
func assumptionAt(path string, known func(string) bool) (at, part string) {
	for at = path; at != ""; at = at[:max(0, strings.LastIndexByte(at, '.'))] {
		if known(at) {
			return at, strings.TrimPrefix(path[len(at):], ".")
		}
	}
	return "", path
}

// unknownScenario says that there is no such scenario, or that its parents lead nowhere.
func unknownScenario(d *Doc, id string) diag.Note {
	n := diag.Note{Code: "scenario-unknown", Path: "scenarios." + id}
	ids := []string{Base}
	for i := range d.Scenarios {
		ids = append(ids, d.Scenarios[i].ID)
	}
	if d.Scenario(id) != nil {
		n.Code, n.Args = "scenario-circle", []string{id}
		return n
	}
	n.Args = []string{id, strings.Join(ids, ", ")}
	if near := diag.Likely(id, ids); near != "" {
		n.Fixes = []string{near}
	}
	return n
}

// under makes changes on a document that is its own.
//
//	place  the change that is made, and by what was changed last
type under struct {
	*log
	doc     *Doc
	all     []Assumption
	at      map[string]*Assumption
	place   string
	changed []string // assumptions, in order
	by      []string // the places that changed them
}

// change makes one change.
func (u *under) change(c *Change) {
	path, part := assumptionAt(c.Path, func(p string) bool { return u.at[p] != nil })
	a := u.at[path]
	from, to := c.span(u.doc.Horizon)
	switch {
	case a == nil:
		u.on(u.place, -1, "change-orphaned", c.Path).warn()
		return
	case from > to:
		u.on(u.place, -1, "change-no-month", c.Path, c.From+" – "+c.To).warn()
		return
	case part == "is" && a.Value.Factor != nil && !c.dated(): // the value beside its factor
		if c.Set == nil {
			u.adjust(a, Adjustment{From: from, To: to, Whole: true, Multiply: orElse(c.Multiply, 1), Add: orElse(c.Add, 0)})
			break
		}
		w := c.Set.bare()
		w.Factor, w.Persistence = a.Value.Factor, a.Value.Persistence
		*a.Value = a.Value.formed(w)
	case c.dated() && (a.Once || part != ""):
		u.on(u.place, -1, "change-not-by-month", c.Path)
		return
	case part != "":
		if !u.part(a, part, c) {
			return
		}
	case c.Set != nil && !c.dated():
		owner := a.Value.Owner
		if *a.Value = *c.Set; a.Value.Owner == "" {
			a.Value.Owner = owner
		}
	default:
		u.adjust(a, Adjustment{From: from, To: to, Whole: !c.dated(), Set: c.Set, Multiply: orElse(c.Multiply, 1), Add: orElse(c.Add, 0)})
	}
	u.changed, u.by = append(u.changed, path), append(u.by, u.place)
}

func orElse(x *float64, other float64) float64 {
	if x == nil {
		return other
	}
	return *x
}

// certain reports whether a value is known for each period, without any range.
func (v *Value) certain() bool {
	return !v.Uncertain() && v.Factor == nil && len(v.Adjust) == 0
}

// Uncertain reports whether a value has a distribution: a range, observed counts, or one by name.
func (v *Value) Uncertain() bool { return v.Form == Range || v.Form == Counts || v.Form == Dist }

// adjust changes what an assumption counts at. What is certain is written anew, in its own form where that can
// say it; what is uncertain carries the adjustment, so that every draw meets it. So does growth until all changes are
// made: a later one may be of its start or its rate.
func (u *under) adjust(a *Assumption, by Adjustment) {
	v := a.Value
	switch {
	case v.Form == Growth && len(v.Adjust) == 0 && by.Whole && by.Set == nil && by.Add == 0:
		v.Start *= by.Multiply
	case v.Factor != nil && len(v.Adjust) == 0 && by.Whole && by.Set == nil && by.Add == 0: // times the same factor
		v.Number *= by.Multiply
		v.Series = slices.Clone(v.Series)
		for i := range v.Series {
			v.Series[i] *= by.Multiply
		}
	case v.Form == Growth || !v.certain() || by.Set != nil && !by.Set.certain():
		v.Adjust = append(v.Adjust[:len(v.Adjust):len(v.Adjust)], by)
	case by.Whole && by.Set == nil && v.Form == Constant:
		v.Number = by.of(v.Number)
	case by.Whole && by.Set == nil && v.Form == Series:
		own := make([]float64, len(v.Series))
		for i, x := range v.Series {
			own[i] = by.of(x)
		}
		v.Series = own
	default:
		v.Adjust = []Adjustment{by}
		u.byMonth(a)
	}
}

// byMonth writes a value out by period, adjusted.
func (u *under) byMonth(a *Assumption) {
	v := a.Value
	first, _ := Month(u.doc.Horizon.Start)
	out, _ := v.ByPeriod(a.Unit == "share", first, u.doc.Horizon.Periods) // certain: no distribution is asked
	v.Form, v.Number, v.Series, v.Start, v.Growth, v.Season, v.Dated, v.Adjust = Series, 0, out, 0, 0, nil, nil, nil
}

// settle writes out what growth carries, where that is certain.
func (u *under) settle() {
	for _, path := range u.changed {
		a := u.at[path]
		uncertain := slices.ContainsFunc(a.Value.Adjust, func(by Adjustment) bool { return by.Set != nil && !by.Set.certain() })
		if a.Value.Form == Growth && len(a.Value.Adjust) > 0 && !uncertain && a.Value.Factor == nil {
			u.byMonth(a)
		}
	}
}

// part changes one number within an assumption, and reports whether it could.
func (u *under) part(a *Assumption, part string, c *Change) bool {
	n := formNode(a.Value)
	k := &seeker{log: &log{}, path: c.Path, steps: strings.Split(part, ".")}
	s := k.part(&n, &field{}, a.quantity(), k.steps)
	if s == nil || s.q.unit == "text" || s.node() == nil || s.node().kind != number {
		u.on(u.place, -1, "change-orphaned", c.Path).warn()
		return false
	}
	x, _ := parseNumber(s.node().text)
	if c.Set != nil {
		x = c.Set.Number
	} else {
		x = float64(x*orElse(c.Multiply, 1)) + orElse(c.Add, 0)
	}
	s.put(numberNode(x))
	b := &binder{log: &log{}}
	w := b.value(&n, a.quantity())
	for _, note := range b.notes {
		if !note.Warning {
			u.on(u.place, -1, note.Code, note.Args...).fix(note.Fixes...)
			return false
		}
	}
	v := *a.Value
	w.Adjust, w.Factor, w.Persistence = v.Adjust, v.Factor, v.Persistence
	*a.Value = v.formed(w)
	return true
}

// bounds notes what has left the bounds of its unit, at the change that did it last.
func (u *under) bounds() {
	first, _ := Month(u.doc.Horizon.Start)
	said := map[string]bool{}
	for i := len(u.changed) - 1; i >= 0; i-- {
		a := u.at[u.changed[i]]
		if said[a.Path] {
			continue
		}
		said[a.Path] = true
		all := []float64{a.Value.Start} // of a growing share package plan's Check tells the rest
		if a.Value.Form != Growth || len(a.Value.Adjust) > 0 {
			all, _ = a.Value.ByPeriod(a.Unit == "share", first, u.doc.Horizon.Periods)
		}
		for t, x := range all {
			if code, _, _ := outOfBounds(x, a.quantity()); code != "" {
				code = "change-negative"
				if a.Unit == "share" {
					code = "change-no-share"
				}
				u.on(u.by[i], -1, code, a.Path, show(rounded(x)), MonthName(first+t))
				break
			}
		}
	}
}
