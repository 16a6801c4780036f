package view

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/model"
)

// explainTree writes the inputs of a number, and those of what is opened among them.
type explainTree struct {
	*tracer
	root  model.Input
	asked []string
	seen  map[string]bool // keys that stand opened
	count int
}

// Bounds of a tree: how deep it goes and how many nodes it has. What is opened beyond them
// is closed, and explained by itself.
const (
	deepest   = 24
	mostNodes = 400
)

// inputsOf are the inputs of a number, at most so many that the whole stays in bounds.
func (e *explainTree) inputsOf(in model.Input, depth int) []ExplainNode {
	out := []ExplainNode{}
	for _, one := range e.read(in) {
		if e.count == mostNodes {
			break
		}
		e.count++
		out = append(out, e.node(one, in, depth))
	}
	return out
}

// read is what a number reads: of a lag its months, of a number what its formula does.
func (e *explainTree) read(in model.Input) []model.Input {
	if in.How == model.ByAgg {
		return e.inputs(in.Row, in.From, in.To)
	}
	var months []model.Input
	for t := in.To; t >= in.From; t-- {
		months = append(months, model.Input{Row: in.Row, From: t, To: t, Value: e.State.At(in.Row, t)})
	}
	return months
}

func (e *explainTree) node(in, above model.Input, depth int) ExplainNode {
	spec := e.Sheet.Model.Spec(in.Row)
	n := ExplainNode{
		Key: e.keyOf(in), Label: e.label(in, above), Value: e.near(in.Value, spec.Unit), Given: e.goal(in),
	}
	if in.From >= 0 && in.How == model.ByAgg {
		n.Address = e.address(in)
	}
	if in.Value != in.Value {
		n.Why = e.why(e.blame(in))
	}
	n.Note = e.noteOf(&n, in, above)
	if len(e.read(in)) == 0 {
		return n
	}
	switch n.Again = e.seen[n.Key]; {
	case n.Again:
	case slices.Contains(e.asked, n.Key) && depth < deepest:
		e.seen[n.Key] = true
		n.Opens = true
		n.Inputs = e.inputsOf(in, depth+1)
	default:
		n.Opens = true
	}
	return n
}

// keyOf tells numbers apart, those before the plan and those of a lag too.
func (e *explainTree) keyOf(in model.Input) string {
	return e.address(in) + strings.Repeat("~", int(in.How))
}

// label names an input without what the number above is a part of, too.
func (e *explainTree) label(in, above model.Input) string {
	return e.Names.inside(e.Sheet.Model.Spec(above.Row).Axes, e.Sheet.Model.Spec(in.Row))
}

// noteOf is the second line of an input: what an assumption rests on; of a row its time
// where that is another, and what its parts are.
func (e *explainTree) noteOf(n *ExplainNode, in, above model.Input) string {
	var said []string
	switch {
	case in.How == model.Weighted:
		said = append(said, wordByWeights.fill(e.Lang, e.during(in.From, in.To)))
	case in.How == model.Multiplied:
		said = append(said, wordByProduct.fill(e.Lang, e.during(in.From, in.To)))
	case in.From < 0 && in.To < 0:
		said = append(said, e.during(in.From, in.To), wordBeforePlan.in(e.Lang))
	case in.From != above.From || in.To != above.To:
		said = append(said, e.during(in.From, in.To))
	}
	if in.Row == above.Row && in.To != above.To && above.From == above.To {
		said = append(said, wordSameRow.in(e.Lang))
	}
	if expr := e.Sheet.Model.Expr(in.Row); expr.Op == model.OpAdd && n.Given == nil && len(expr.Args) > 1 {
		said = append(said, wordSumOf.fill(e.Lang, strconv.Itoa(len(expr.Args))))
	}
	if other := e.there(in, above); other != "" {
		said = append(said, other)
	}
	if n.Given != nil && n.Given.Rests != "" {
		said = append(said, n.Given.Rests)
	}
	if n.Why != "" {
		said = append(said, n.Why)
	}
	return strings.Join(said, wordSep.in(e.Lang))
}

// goal is the assumption that a row is, and where it is changed; nil for what is computed.
func (tr *tracer) goal(in model.Input) *ExplainGiven {
	path := tr.Sheet.Model.Spec(in.Row).Path
	a, given := tr.assumption(path)
	if !given {
		return nil
	}
	g := &ExplainGiven{Path: path, Period: max(1, in.To+1)}
	g.Section, _, _ = strings.Cut(path, ".")
	if a != nil {
		v := a.Value
		n := Trace{Source: v.Source, Owner: v.Owner, AsOf: v.AsOf, Note: v.Note, Finding: v.Finding, Rests: tr.Evidence(v, a.Unit)}
		g.Rests = tr.rests(&n)
		g.Path = a.Path
	}
	return g
}

// rootOf leads to the row where a missing value arises, if that is another one.
func (e *explainTree) rootOf(in model.Input, why model.Reason) *ExplainLink {
	for t := in.To; t >= in.From; t-- {
		if x := e.State.At(in.Row, t); x == x {
			continue
		}
		row, at, _ := e.State.Program().Root(e.State, in.Row, t)
		if id, ok := e.Sheet.Model.Find(why.Path); ok && !e.Sheet.Model.Spec(id).Hidden {
			row = id
		}
		spec := e.Sheet.Model.Spec(row)
		if at < 0 || spec.Hidden || row == in.Row && at == in.To {
			return nil
		}
		to := model.Input{Row: row, From: at, To: at}
		return &ExplainLink{Label: e.Names.Row(spec) + wordSep.in(e.Lang) + e.during(at, at), Address: e.address(to)}
	}
	return nil
}
