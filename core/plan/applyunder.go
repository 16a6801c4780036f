package plan

import (
	"slices"
	"strings"

	"planleaf/core/diag"
)

// ApplyUnder is Apply while a scenario is open: what is typed for an assumption becomes the scenario's change
// and leaves the plan as it is. Edits of scenarios themselves, of comments and of what the page keeps, are done as ever; all
// else belongs to the plan and is refused, as is any edit of a locked scenario.
func ApplyUnder(d *Doc, scenario string, edits ...Edit) (*Doc, diag.Notes) {
	if IsBase(scenario) {
		return Apply(d, edits...)
	}
	var said diag.Notes
	for len(edits) > 0 {
		n := slices.IndexFunc(edits, func(e Edit) bool { return e.Anywhere() })
		if n == 0 {
			for n < len(edits) && edits[n].Anywhere() {
				n++
			}
			after, notes := Apply(d, edits[:n]...)
			if after == nil {
				return nil, notes
			}
			d, said, edits = after, notes, edits[n:]
			continue
		}
		if n < 0 {
			n = len(edits)
		}
		after, notes := changeUnder(d, scenario, edits[:n])
		if after == nil {
			return nil, notes
		}
		d, said, edits = after, nil, edits[n:]
	}
	return d, said
}

// Anywhere reports whether an edit means the same whatever scenario is open.
func (e *Edit) Anywhere() bool {
	section, _, _ := strings.Cut(e.Path, ".")
	return has([]string{"scenarios", "views", "history", "comments", "logs", "findings"}, section) || has([]string{"draft", "comment", "seal", "unseal"}, e.Do)
}

// changeUnder makes edits of assumptions the changes of a scenario: it does them on what the scenario makes of
// the plan, and says what is different then.
func changeUnder(d *Doc, scenario string, edits []Edit) (*Doc, diag.Notes) {
	log := &log{}
	u, notes := Under(d, scenario)
	switch s := d.Scenario(scenario); {
	case u == nil:
		return nil, notes
	case s.Locked:
		log.on("scenarios."+scenario, -1, "scenario-locked", labelOf(s.Name, s.ID))
		return nil, log.sorted("")
	}
	out := *d
	out.Scenarios = slices.Clone(d.Scenarios)
	s := out.Scenario(scenario)
	parent, _ := Under(d, s.On)
	u.write()
	w := &rewriter{log: log, d: &out, s: s, root: treeOf(u), parent: map[string]*Assumption{}}
	all := Assumptions(parent)
	for i := range all {
		w.parent[all[i].Path] = &all[i]
	}
	s.Changes = slices.Clone(s.Changes)
	for i := range edits {
		w.edit(&edits[i])
	}
	if log.faults() {
		return nil, log.sorted("")
	}
	if bound := build(&w.root, log); bound == nil {
		return nil, log.sorted("")
	}
	s.Changes = joined(s.Changes, d.Horizon)
	if scenario == Draft && len(s.Changes) == 0 { // nothing is left to keep
		out.Scenarios = slices.DeleteFunc(out.Scenarios, func(s Scenario) bool { return s.ID == Draft })
		return &out, log.sorted("")
	}
	if _, notes = Under(&out, scenario); notes.Faults() {
		return nil, notes
	}
	return &out, log.sorted("")
}

// rewriter turns edits into changes.
//
//	root    the plan under the scenario, as a file would say it, where the edits are done
//	parent  the assumptions of the scenario's parent
type rewriter struct {
	*log
	d      *Doc
	s      *Scenario
	root   node
	parent map[string]*Assumption
}

// edit does one edit and takes what it changed.
func (w *rewriter) edit(edit *Edit) {
	path, part := assumptionAt(edit.Path, func(p string) bool { return w.parent[p] != nil })
	a := w.parent[path]
	switch {
	case !slices.Contains([]string{"set", "type", "form", "fill", "clear", "adopt"}, edit.Do) || a == nil || has(givenKeys, part):
		w.on(edit.Path, -1, "scenario-plan-only", labelOf(w.s.Name, w.s.ID))
		return
	case edit.Do == "clear":
		w.clear(path, part, edit.Period)
		return
	}
	did := *edit
	did.ByPeriod = true // a change for a month suits any form
	(&editor{log: w.log, root: &w.root, Edit: &did}).do()
	v, ok := w.value(path, a)
	switch {
	case !ok:
		return // what is wrong is noted where it is done
	case edit.Period > 0:
		w.month(a, edit.Period, &v)
	case part != "" && !w.has(path):
		w.drop(func(c *Change) bool { return c.Path == edit.Path })
		if x, ok := w.number(edit.Path); ok {
			w.s.Changes = append(w.s.Changes, Change{Path: edit.Path, Set: &Value{Number: x}})
		}
	default:
		w.whole(a, &v)
	}
}

// value is an assumption after an edit.
func (w *rewriter) value(path string, a *Assumption) (Value, bool) {
	s := (&log{}).seek(&w.root, path)
	if s == nil || s.node() == nil {
		return Value{}, false
	}
	b := &binder{log: &log{}}
	v := b.value(s.node(), a.quantity())
	for _, n := range b.notes {
		if !n.Warning {
			w.on(path, -1, n.Code, n.Args...).fix(n.Fixes...)
			return v, false
		}
	}
	return v, true
}

// number is what stands at a path within an assumption after an edit.
func (w *rewriter) number(path string) (float64, bool) {
	s := (&log{}).seek(&w.root, path)
	if s == nil || s.node() == nil || s.node().kind != number {
		return 0, false
	}
	return parseNumber(s.node().text)
}

// has reports whether the scenario itself changes a whole assumption, in all months or some.
func (w *rewriter) has(path string) bool {
	return slices.ContainsFunc(w.s.Changes, func(c Change) bool { return c.Path == path })
}

// drop removes changes.
func (w *rewriter) drop(which func(*Change) bool) {
	w.s.Changes = slices.DeleteFunc(w.s.Changes, func(c Change) bool { return which(&c) })
}

// insideOf reports whether a path is an assumption or a part of it.
func insideOf(path, assumption string) bool {
	return path == assumption || strings.HasPrefix(path, assumption+".")
}

// whole sets an assumption as a whole: nothing else that the scenario said of it stays, and nothing at all
// where it is now as in the parent.
func (w *rewriter) whole(a *Assumption, v *Value) {
	note := ""
	for i := range w.s.Changes {
		if c := &w.s.Changes[i]; c.Path == a.Path && !c.dated() {
			note = c.Note
		}
	}
	w.drop(func(c *Change) bool { return insideOf(c.Path, a.Path) })
	was := a.Written(w.d.Horizon)
	set := *v
	if sameProvenance(v, &was) {
		set = v.bare()
	}
	if now, before := formNode(&set), formNode(&was); same(&now, &before) {
		return
	}
	w.s.Changes = append(w.s.Changes, Change{Path: a.Path, Set: &set, Note: note})
}

// bare is a value without its provenance.
func (v Value) bare() Value {
	v.Source, v.Owner, v.AsOf, v.Note, v.Finding, v.Extra = "", "", "", "", "", nil
	return v
}

func sameProvenance(a, b *Value) bool {
	x, y := a.formed(Value{}), b.formed(Value{})
	m, n := valueNode(&x), valueNode(&y)
	return same(&m, &n)
}

// month sets one month of an assumption.
func (w *rewriter) month(a *Assumption, period int, v *Value) {
	first, _ := Month(w.d.Horizon.Start)
	name := MonthName(first + period - 1)
	now, _ := v.ByPeriod(a.Unit == "share", first, w.d.Horizon.Periods)
	was, _ := a.Value.ByPeriod(a.Unit == "share", first, w.d.Horizon.Periods)
	if a.Once || period > len(now) {
		return
	}
	w.cut(a.Path, period)
	x := now[period-1]
	if x == was[period-1] && !w.covers(a.Path) {
		return
	}
	w.s.Changes = append(w.s.Changes, Change{Path: a.Path, Set: &Value{Number: x}, From: name, To: name})
}

// covers reports whether the scenario changes all months of an assumption.
func (w *rewriter) covers(path string) bool {
	return slices.ContainsFunc(w.s.Changes, func(c Change) bool { return insideOf(c.Path, path) && !c.dated() })
}

// clear takes back what the scenario says of an assumption, of a number in it, or of one of its months.
func (w *rewriter) clear(path, part string, period int) {
	if period > 0 {
		w.cut(path, period)
		return
	}
	if part != "" {
		path += "." + part
	}
	w.drop(func(c *Change) bool { return insideOf(c.Path, path) })
}

// cut takes one month out of what the scenario sets, multiplies or adds in some months.
func (w *rewriter) cut(path string, period int) {
	first, _ := Month(w.d.Horizon.Start)
	month := first + period - 1
	var out []Change
	for _, c := range w.s.Changes {
		from, to := c.span(w.d.Horizon)
		if c.Path != path || !c.dated() || period-1 < from || period-1 > to {
			out = append(out, c)
			continue
		}
		if from < period-1 {
			before := c
			before.To = MonthName(month - 1)
			out = append(out, before)
		}
		if to > period-1 {
			after := c
			if after.From = MonthName(month + 1); c.Set != nil {
				after.Set = c.Set.later(period - from)
			}
			out = append(out, after)
		}
	}
	w.s.Changes = out
}

// later is a value that begins so many periods later.
func (v *Value) later(by int) *Value {
	out := *v
	switch v.Form {
	case Series:
		out.Series = v.Series[min(by, len(v.Series)-1):]
	case Growth:
		for ; by > 0; by-- {
			out.Start *= 1 + v.Growth
		}
	}
	return &out
}
