package api

import (
	"slices"

	"planleaf/core/plan"
)

// settle finds the scenario that the edits of a page go to. A page says which scenario is open, and knows no
// draft: where one stands on that scenario it takes its place, and the first edit of assumptions under a scenario
// opens one. A scenario that is no longer there, as after an undo, is the draft that it was made of, else the plan itself.
func (q *Request) settle(d *plan.Doc) {
	if d == nil {
		return
	}
	if s := d.Scenario(q.Scenario); s != nil && s.Locked && !q.keeps() && len(q.Edits) > 0 { // a record stays as it is: nothing is kept
		q.Edits = append([]plan.Edit{{Do: "set", Path: "scenarios." + s.ID + ".locked", JSON: "false"}}, q.Edits...)
	}
	if !q.Draft {
		return
	}
	q.shown(d)
	switch {
	case slices.ContainsFunc(q.Edits, func(e plan.Edit) bool { return e.Do == "draft" }):
		q.Scenario = plan.Draft
	case q.Scenario == plan.Draft || plan.IsBase(q.Scenario):
	case slices.ContainsFunc(q.Edits, func(e plan.Edit) bool { return !e.Anywhere() }):
		q.Edits = append([]plan.Edit{{Do: "draft", Path: "scenarios." + q.Scenario}}, q.Edits...)
		q.Scenario = plan.Draft
	}
}

// arrive finds the scenario that a page shows once its edits are done: one that they have made, the draft on the one
// that was open, else that one.
func (q *Request) arrive(wanted string, before, after *plan.Doc) {
	if !q.Draft {
		return
	}
	if wanted == plan.Draft {
		if draft := before.Scenario(plan.Draft); draft != nil {
			wanted = draft.On
		}
	}
	for i := range after.Scenarios {
		if id := after.Scenarios[i].ID; len(q.Edits) > 0 && before.Scenario(id) == nil {
			wanted = id
		}
	}
	q.Scenario = wanted
	q.shown(after)
}

// shown puts the draft in the place of what it stands on, and of what is gone; without one the plan.
func (q *Request) shown(d *plan.Doc) {
	draft := d.Scenario(plan.Draft)
	gone := !plan.IsBase(q.Scenario) && d.Scenario(q.Scenario) == nil
	switch {
	case draft != nil && (gone || sameParent(draft.On, q.Scenario)):
		q.Scenario = plan.Draft
	case gone:
		q.Scenario = plan.Base
	}
}

// sameParent reports whether two ids mean the same scenario, or the plan.
func sameParent(a, b string) bool { return a == b || plan.IsBase(a) && plan.IsBase(b) }
