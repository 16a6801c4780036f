package view

import (
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
)

// Trace is where one number comes from. A node stands for a row in a month; its inputs
// are what its formula reads there, hidden helpers walked through, down to the
// assumptions. A row is opened once: where it comes again, Again holds and its inputs
// are left out.
//
//	Kind     "assumption" or "row"
//	Formula  in words; At: the same with the values of the month
//	Source…  where an assumption comes from, as the plan says
type Trace struct {
	Path    string  `json:"path"`
	Label   string  `json:"label"`
	Kind    string  `json:"kind"`
	Month   string  `json:"month"` // "2027-04"
	When    string  `json:"when"`  // in words
	Value   string  `json:"value"` // in words
	Why     string  `json:"why,omitempty"`
	Meaning string  `json:"meaning,omitempty"`
	Formula string  `json:"formula,omitempty"`
	At      string  `json:"at,omitempty"`
	Source  string  `json:"source,omitempty"`
	Owner   string  `json:"owner,omitempty"`
	AsOf    string  `json:"asOf,omitempty"`
	Note    string  `json:"note,omitempty"`
	Rests   string  `json:"rests,omitempty"` // evidence in words: "observed 271 of 1,613"
	Again   bool    `json:"again,omitempty"`
	More    int     `json:"more,omitempty"` // months of the same row that the formula reads besides
	Inputs  []Trace `json:"inputs,omitempty"`
}

// Trace follows a row in a period, 0 … periods−1. The state must compute the row.
func (r *Results) Trace(id model.RowID, t int) Trace {
	tr := tracer{Results: r, opened: map[model.RowID]bool{}, given: map[string]*plan.Assumption{}}
	all := plan.Assumptions(r.Doc)
	for i := range all {
		tr.given[rowPath(all[i].Path)] = &all[i]
	}
	return tr.node(id, t)
}

type tracer struct {
	*Results
	opened map[model.RowID]bool
	given  map[string]*plan.Assumption
}

func (tr *tracer) node(id model.RowID, t int) Trace {
	n := tr.named(id, t)
	if tr.opened[id] {
		n.Again = n.Kind == "row"
		return n
	}
	tr.opened[id] = true
	if _, param := tr.Sheet.Model.Param(id); param {
		return n
	}
	spec := tr.Sheet.Model.Spec(id)
	n.Meaning = tr.Names.Meaning(spec)
	n.Formula = tr.Names.Formula(tr.Sheet.Model, id)
	n.At = tr.Names.FormulaAt(tr.Sheet.Model, id, func(row model.RowID, lag int) string {
		return tr.Text(tr.State.At(row, t-lag), tr.Sheet.Model.Spec(row).Unit)
	})
	inputs := tr.State.Program().Trace(tr.State, id, t).Inputs
	at := map[model.RowID]int{}
	self := -1
	for _, in := range inputs {
		if i, known := at[in.Row]; known { // other months of the same row say nothing new
			n.Inputs[i].More++
			continue
		}
		at[in.Row] = len(n.Inputs)
		if in.Row == id {
			self = len(n.Inputs)
			n.Inputs = append(n.Inputs, tr.named(id, in.Period))
			continue
		}
		n.Inputs = append(n.Inputs, tr.node(in.Row, in.Period))
	}
	if self >= 0 { // last, so that it tells only what the month itself does not
		tr.origin(&n.Inputs[self], id)
	}
	return n
}

// origin opens a row that reads itself a month before. The months between say nothing
// new; what it began with, in the first month and before it, does.
func (tr *tracer) origin(n *Trace, id model.RowID) {
	n.Again = true
	for _, first := range []int{0, -1} {
		for _, in := range tr.State.Program().Trace(tr.State, id, first).Inputs {
			if in.Row != id && !tr.opened[in.Row] {
				n.Inputs = append(n.Inputs, tr.node(in.Row, in.Period))
			}
		}
	}
}

// named is a node without its inputs.
func (tr *tracer) named(id model.RowID, t int) Trace {
	spec, value := tr.Sheet.Model.Spec(id), tr.State.At(id, t)
	n := Trace{
		Path: spec.Path, Label: tr.Names.Row(spec), Kind: "row",
		Month: tr.month(t).String(), When: tr.month(t).Long(tr.Lang), Value: tr.Text(value, spec.Unit),
	}
	if value != value {
		_, _, reason := tr.State.Program().Root(tr.State, id, t)
		n.Why = tr.why(reason)
	}
	path := spec.Path
	a := tr.given[path]
	if at := strings.LastIndexByte(path, '.'); a == nil && at > 0 && tr.given[path[:at]] != nil {
		n.Kind = "assumption" // a part of one, channels.ads.spend.start, which says where it is from
	}
	if a != nil {
		n.Kind = "assumption"
	}
	if a != nil && !tr.opened[id] {
		v := a.Value
		n.Source, n.Owner, n.AsOf, n.Note, n.Rests = v.Source, v.Owner, v.AsOf, v.Note, tr.Evidence(v, a.Unit)
	}
	return n
}
