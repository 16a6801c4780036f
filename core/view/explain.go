package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// Explain is where one number comes from: what it is, how it is computed, what it rests on
// down to the assumptions, and what a move of each would do to it. It stands beside any view.
type Explain struct {
	Address string        `json:"address"`        // of the number, its periods written out
	Gone    string        `json:"gone,omitempty"` // there is no such number any more: why, and nothing else
	Label   string        `json:"label"`
	When    string        `json:"when"`
	Value   string        `json:"value"`
	Unit    string        `json:"unit,omitempty"`
	Exact   string        `json:"exact"` // how its periods are read, and the value with all that is meant: "期末 · 6,243,898 元"
	Why     string        `json:"why,omitempty"`
	Root    *ExplainLink  `json:"root,omitempty"` // of a number that is not available: where that arises
	Meaning string        `json:"meaning,omitempty"`
	Given   *ExplainGiven `json:"given,omitempty"` // it is an assumption itself
	Formula []Span        `json:"formula,omitempty"`
	At      []Span        `json:"at,omitempty"` // the formula with values
	Inputs  []ExplainNode `json:"inputs"`
	Moves   []ExplainMove `json:"moves,omitempty"`
	Rest    string        `json:"rest,omitempty"`  // assumptions that move it less
	Waits   bool          `json:"waits,omitempty"` // the moves are not computed yet
	Notes   []string      `json:"notes,omitempty"`
}

// ExplainLink leads to the explanation of another number.
type ExplainLink struct {
	Label   string `json:"label"`
	Address string `json:"address"`
}

// ExplainGiven is an assumption: what it rests on, and where it is changed.
type ExplainGiven struct {
	Rests   string `json:"rests,omitempty"` // evidence, source, owner, date, note
	Section string `json:"section"`         // of the assumptions
	Path    string `json:"path"`
	Period  int    `json:"period"` // 1-based
}

// ExplainNode is an input of a number.
//
//	Key      of this number among those that are opened
//	Address  of its own explanation, "" where it has none (before the plan)
//	Opens    it has inputs, which are sent when its key is asked for
//	Again    the same number stands further up with its inputs
type ExplainNode struct {
	Key     string        `json:"key"`
	Address string        `json:"address,omitempty"`
	Label   string        `json:"label"`
	Note    string        `json:"note,omitempty"`
	Value   string        `json:"value"`
	Why     string        `json:"why,omitempty"`
	Given   *ExplainGiven `json:"given,omitempty"`
	Opens   bool          `json:"opens,omitempty"`
	Again   bool          `json:"again,omitempty"`
	Inputs  []ExplainNode `json:"inputs,omitempty"`
}

// ExplainMove is what 10% more of an assumption does to the number.
type ExplainMove struct {
	Label  string        `json:"label"`
	Note   string        `json:"note,omitempty"`
	Effect string        `json:"effect"`
	Tone   string        `json:"tone,omitempty"`
	Given  *ExplainGiven `json:"given"`
}

// Lost is the explanation of a number that the plan has not, or no longer has.
func Lost(address, why string) *Explain { return &Explain{Address: address, Gone: why} }

// Explain says where a number comes from. The state must compute its row. opened are the
// keys of the inputs that are opened, moves what explain.Moves gives for the number.
func (r *Results) Explain(q compile.Query, opened []string, moves []explain.Move) *Explain {
	spec := r.Sheet.Model.Spec(q.Row)
	value, _ := r.Sheet.Value(r.State, q)
	in := model.Input{Row: q.Row, From: q.From, To: q.To, Value: value}
	if in.From != in.To && spec.Agg == model.Last { // a stock over a time is that of its end
		in.From = in.To
	}
	tree := &explainTree{tracer: r.tracer(), root: in, asked: opened, seen: map[string]bool{}}
	e := &Explain{
		Address: r.address(in), Label: r.Names.Short(spec), When: r.during(in.From, in.To),
		Exact: r.exact(in), Meaning: r.Names.Meaning(spec), Given: tree.goal(in),
	}
	if other := r.there(in, in); other != "" {
		e.Exact = strings.TrimPrefix(e.Exact+wordSep.in(r.Lang)+other, wordSep.in(r.Lang))
	}
	amount := r.Of(value, spec.Unit)
	e.Value, e.Unit = amount.Value, amount.Unit
	if value != value {
		reason := tree.blame(in)
		e.Why = r.why(reason)
		e.Root = tree.rootOf(in, reason)
	}
	e.Formula, e.At = r.formulas(in)
	if value != value && e.Root == nil {
		e.At = nil // there is nothing to see in it
	}
	e.Inputs = tree.inputsOf(in, 0)
	if _, given := r.Sheet.Model.Param(q.Row); !given { // an assumption moves by what it is moved
		r.moved(e, q, moves)
	}
	return e
}

// address is the address of a number with its periods written out.
func (r *Results) address(in model.Input) string {
	return r.Sheet.Model.Spec(in.Row).Path + "@" + r.Sheet.When(in.From, in.To)
}

// exact says how the periods of a number are one, and its value to the last digit that is meant.
func (r *Results) exact(in model.Input) string {
	spec := r.Sheet.Model.Spec(in.Row)
	var said []string
	switch {
	case spec.Agg == model.Last:
		said = append(said, wordAtEnd.in(r.Lang))
	case in.From == in.To:
	default:
		said = append(said, readWords[spec.Agg].in(r.Lang))
	}
	full := r.full(in.Value, spec.Unit)
	if _, blank := r.blank(in.Value); !blank && full != r.Exact(in.Value, spec.Unit) {
		said = append(said, full)
	}
	return strings.Join(said, wordSep.in(r.Lang))
}

// full writes a number with more digits than prose does: whole money, four decimals else.
func (f Format) full(x float64, u unit.Unit) string {
	switch {
	case u.Money == 1:
		decimals := 0
		if x > -1000 && x < 1000 {
			decimals = 2
		}
		return fixed(x, decimals) + " " + f.UnitOf("money")
	case u == unit.OfShare:
		return trim(fixed(x*100, 4)) + "%"
	}
	text := trim(fixed(x, 4))
	if u == unit.OfMonths {
		text += " " + wordMonths.in(f.Lang)
	}
	return text
}

// formulas are the formula of a number in words, and with its values. A sum over periods
// that is no sum of other rows has none: its periods are its inputs.
func (r *Results) formulas(in model.Input) (words, values []Span) {
	if _, given := r.Sheet.Model.Param(in.Row); given {
		return nil, nil
	}
	words = spansOf(r.Names.formula(r.Sheet.Model, in.Row))
	inputs := r.State.Program().Trace(r.State, in.Row, in.From, in.To).Inputs
	if in.From != in.To && len(inputs) > 0 && inputs[0].Row == in.Row { // by its own periods
		name := r.Names.Short(r.Sheet.Model.Spec(in.Row))
		return append([]Span{{Text: wordEachMonth.fill(r.Lang, name) + wordColon.in(r.Lang)}}, words...), nil
	}
	values = spansOf(r.Names.formulaAt(r.Sheet.Model, in.Row, in.From != in.To, func(row model.RowID, lag int) string {
		return r.near(r.State.Over(row, in.From-lag, in.To-lag), r.Sheet.Model.Spec(row).Unit)
	}))
	return words, values
}

// moved tells the moves of a number, the largest first.
func (r *Results) moved(e *Explain, q compile.Query, moves []explain.Move) {
	spec := r.Sheet.Model.Spec(q.Row)
	params := r.Sheet.Model.Params()
	tr := r.tracer()
	for i, m := range moves {
		if i == mostMoves {
			e.Rest = wordMovesRest.fill(r.Lang, strconv.Itoa(len(moves)-mostMoves))
			break
		}
		p := params[m.Param]
		one := ExplainMove{
			Label: r.Names.Path(p.Path), Effect: r.Difference(m.Effect, spec.Unit), Tone: toneOf(spec.Name, m.Effect),
			Given: tr.goal(model.Input{Row: p.Row, From: q.To, To: q.To}),
		}
		if _, blank := r.blank(m.After); blank {
			one.Effect, one.Tone = wordBecomes.fill(r.Lang, r.Text(m.After, spec.Unit)), "bad"
		}
		if one.Effect == "0" {
			one.Tone = ""
		}
		if m.Capped {
			one.Note = wordCapped.in(r.Lang)
		}
		e.Moves = append(e.Moves, one)
	}
	if len(moves) > 0 && len(r.Doc.Tiers) > 0 && compile.RemembersBefore(r.Doc) { // rates have divided what was recorded
		e.Notes = append(e.Notes, wordBeforeKept.in(r.Lang))
	}
}

// mostMoves is how many moves are told.
const mostMoves = 8

// toneOf says whether more of a row is good: of most it is, of what costs, waits or leaves it
// is not, of what is neither, such as spend, it is not said.
func toneOf(name string, effect float64) string {
	better, told := betterMore[name]
	switch {
	case !told || effect == 0:
		return ""
	case better == (effect > 0):
		return "good"
	}
	return "bad"
}
