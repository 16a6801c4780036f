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
	Month   string  `json:"month"`           // "2027-04"
	When    string  `json:"when"`            // in words
	Value   string  `json:"value"`           // in words
	Other   string  `json:"other,omitempty"` // in the scenario that is compared with, where it is another
	Why     string  `json:"why,omitempty"`
	Meaning string  `json:"meaning,omitempty"`
	Formula string  `json:"formula,omitempty"`
	At      string  `json:"at,omitempty"`
	Source  string  `json:"source,omitempty"`
	Owner   string  `json:"owner,omitempty"`
	AsOf    string  `json:"asOf,omitempty"`
	Note    string  `json:"note,omitempty"`
	Finding string  `json:"finding,omitempty"` // id of what it rests on
	Rests   string  `json:"rests,omitempty"`   // evidence in words: "observed 271 of 1,613"
	Again   bool    `json:"again,omitempty"`
	More    int     `json:"more,omitempty"` // months of the same row that the formula reads besides
	Inputs  []Trace `json:"inputs,omitempty"`
}

// Traced is the answer to "trace".
type Traced struct {
	Trace
	Versus  *TraceVersus `json:"versus,omitempty"`
	Receipt Receipt      `json:"receipt"`
}

// Trace follows a row in a period, 0 … periods−1. The state must compute the row.
func (r *Results) Trace(id model.RowID, t int) Trace {
	tr := r.tracer()
	in := model.Input{Row: id, From: t, To: t, Value: r.State.At(id, t)}
	return tr.node(in, in)
}

func (r *Results) tracer() *tracer {
	tr := &tracer{Results: r, opened: map[model.RowID]bool{}, given: map[string]*plan.Assumption{}}
	all := plan.Assumptions(r.Doc)
	for i := range all {
		tr.given[rowPath(all[i].Path)] = &all[i]
	}
	return tr
}

type tracer struct {
	*Results
	opened map[model.RowID]bool
	given  map[string]*plan.Assumption
}

// node is a row and what it reads, itself read by above. Of several periods it is opened in the last.
func (tr *tracer) node(in, above model.Input) Trace {
	id, t := in.Row, in.To
	n := tr.named(in, above)
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
	here := model.Input{Row: id, From: t, To: t}
	at := map[model.RowID]int{}
	self := -1
	for _, in := range tr.inputs(id, t, t) {
		if i, known := at[in.Row]; known { // other months of the same row say nothing new
			n.Inputs[i].More += in.To - in.From + 1
			continue
		}
		at[in.Row] = len(n.Inputs)
		if in.Row == id {
			self = len(n.Inputs)
			n.Inputs = append(n.Inputs, tr.named(in, here))
			continue
		}
		n.Inputs = append(n.Inputs, tr.node(in, here))
	}
	if self >= 0 { // last, so that it tells only what the month itself does not
		tr.origin(&n.Inputs[self], id)
	}
	return n
}

func (tr *tracer) inputs(id model.RowID, from, to int) []model.Input {
	return tr.State.Program().Trace(tr.State, id, from, to).Inputs
}

// origin opens a row that reads itself a month before. The months between say nothing
// new; what it began with, in the first month and before it, does.
func (tr *tracer) origin(n *Trace, id model.RowID) {
	n.Again = true
	for _, first := range []int{0, -1} {
		for _, in := range tr.inputs(id, first, first) {
			if in.Row != id && !tr.opened[in.Row] {
				n.Inputs = append(n.Inputs, tr.node(in, model.Input{Row: id, From: first, To: first}))
			}
		}
	}
}

// named is a node without its inputs.
func (tr *tracer) named(in, above model.Input) Trace {
	id, spec := in.Row, tr.Sheet.Model.Spec(in.Row)
	n := Trace{
		Path: spec.Path, Label: tr.Names.Row(spec), Kind: "row",
		Month: tr.month(in.To).String(), When: tr.during(in.From, in.To), Value: tr.Text(in.Value, spec.Unit), Other: tr.elsewhere(in, above),
	}
	switch {
	case in.Value != in.Value:
		n.Why = tr.why(tr.blame(in))
	case in.How == model.Weighted:
		n.When = wordByWeights.fill(tr.Lang, n.When)
	case in.How == model.Multiplied:
		n.When = wordByProduct.fill(tr.Lang, n.When)
	}
	a, given := tr.assumption(spec.Path)
	if given {
		n.Kind = "assumption"
	}
	if a != nil && !tr.opened[id] {
		v := a.Value
		n.Source, n.Owner, n.AsOf, n.Note, n.Finding, n.Rests = v.Source, v.Owner, v.AsOf, v.Note, v.Finding, tr.Evidence(v, a.Unit)
	}
	return n
}

// assumption finds the assumption that a row is. A part of one, channels.ads.spend.start, is
// given too; the assumption itself says where it is from.
func (tr *tracer) assumption(path string) (a *plan.Assumption, given bool) {
	if a = tr.given[path]; a != nil {
		return a, true
	}
	at := strings.LastIndexByte(path, '.')
	return nil, at > 0 && tr.given[path[:at]] != nil
}

// blame is why a number that is not available is not, by its last period that has none.
func (tr *tracer) blame(in model.Input) model.Reason {
	for t := in.To; t >= in.From; t-- {
		if x := tr.State.At(in.Row, t); x != x {
			_, _, reason := tr.State.Program().Root(tr.State, in.Row, t)
			return reason
		}
	}
	return model.Reason{Code: "na-division", Path: tr.Sheet.Model.Spec(in.Row).Path}
}

// during names periods: 2027年4月, 2027年9–12月, 2027 年, all of the plan by its span.
func (r *Results) during(from, to int) string { return between(r.month(from), r.month(to), r.Lang) }
