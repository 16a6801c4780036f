package explain

import (
	"cmp"
	"math"
	"slices"

	"planleaf/core/model"
)

// Number is a row read over the periods From … To, both included.
type Number struct {
	Row      model.RowID
	From, To int
}

// Lever is an assumption that may be moved: Param is its index in the model's Params. Most is
// the greatest value that it may take (1 of a share), +Inf where there is no bound.
type Lever struct {
	Param int
	Most  float64
}

// Move is what became of a number when one assumption was moved and nothing else.
//
//	After   the number then; NaN where it then has no value, +Inf for never
//	Effect  After less the number as it was
//	Capped  the assumption stopped at its bound in some period
type Move struct {
	Lever
	After, Effect float64
	Capped        bool
}

// Levers are the parameters that a program reads. bound gives the greatest value of a parameter.
func Levers(p *model.Program, bound func(model.Param) float64) []Lever {
	var out []Lever
	params := p.Model().Params()
	for _, i := range p.Params() {
		out = append(out, Lever{i, bound(params[i])})
	}
	return out
}

// Mover is the room for moving the levers of one program. It belongs to one goroutine.
type Mover struct {
	p     *model.Program
	st    *model.State
	lanes *batch
}

// NewMover makes the room that Moves works in.
func NewMover(p *model.Program) *Mover {
	return &Mover{p, p.NewState(), newBatch(p, len(p.Params()))}
}

// Of is the program that it moves the levers of.
func (v *Mover) Of() *model.Program { return v.p }

// Moves multiplies each lever by 1+by, all its periods alike and no further than its bound,
// and evaluates the number anew. What moves it comes first, by the size of the effect: what
// makes it never or takes its value away before all others, equal effects in the order of
// the levers. A lever without any effect is left out.
//
//	params  the parameters as they are, in the order of the model
//	n       of a row that the program computes
//	by      relative: 0.1 is 10% more
//
// A number that has no value, or is never, cannot be moved by so much: there are no moves.
func (v *Mover) Moves(params []float64, n Number, levers []Lever, by float64) []Move {
	v.p.Eval(v.st, params)
	before := v.st.Over(n.Row, n.From, n.To)
	if math.IsNaN(before) || math.IsInf(before, 0) {
		return nil
	}
	var out []Move
	v.lanes.set(params)
	for len(levers) > 0 {
		now := levers[:min(v.lanes.n, len(levers))]
		levers = levers[len(now):]
		capped := v.lanes.eval(now, 1+by)
		for i, l := range now {
			after := v.lanes.Over(i, n.Row, n.From, n.To)
			if differs(before, after) {
				out = append(out, Move{l, after, after - before, capped[i]})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Move) int { return cmp.Compare(size(b.Effect), size(a.Effect)) })
	return out
}

// differs reports whether a number moved by more than its sums round: shares of a whole
// that move together leave the whole as it was, but for the last bits.
func differs(before, after float64) bool {
	return !(math.Abs(after-before) <= rounding*math.Abs(before))
}

// rounding is what some thousand sums and products of doubles may be off by, relative.
const rounding = 1e-12

// size orders effects; one without a value is the largest.
func size(effect float64) float64 {
	if effect != effect {
		return math.Inf(1)
	}
	return math.Abs(effect)
}

// room is how many values a batch of variants may take: 4 MB.
const room = 1 << 19

// batch evaluates some variants side by side, each with one lever moved.
type batch struct {
	*model.Lanes
	p      *model.Program
	params []float64 // as they are
	wide   []float64 // of all variants: parameter i of variant k is wide[i*n+k]
	n      int
}

func newBatch(p *model.Program, levers int) *batch {
	params := len(p.Model().Defaults())
	n := max(1, min(64, levers, room/max(1, p.Size()+params)))
	return &batch{Lanes: p.NewLanes(n), p: p, wide: make([]float64, n*params), n: n}
}

// set gives all variants the parameters as they are.
func (b *batch) set(params []float64) {
	b.params = params
	for i, x := range params {
		for k := range b.n {
			b.wide[i*b.n+k] = x
		}
	}
}

// eval evaluates a variant for each lever, times factor, and says which stopped at their
// bounds. The parameters are put back.
func (b *batch) eval(levers []Lever, factor float64) []bool {
	capped := make([]bool, len(levers))
	all := b.p.Model().Params()
	b.each(levers, all, func(k int, l Lever, x float64) float64 {
		moved := float64(x * factor)
		if moved > l.Most && x <= l.Most {
			moved, capped[k] = l.Most, true
		}
		return moved
	})
	b.p.EvalLanes(b.Lanes, b.wide)
	b.each(levers, all, func(_ int, _ Lever, x float64) float64 { return x })
	return capped
}

// each writes the values of every lever in its own variant.
func (b *batch) each(levers []Lever, all []model.Param, to func(k int, l Lever, x float64) float64) {
	for k, l := range levers {
		q := all[l.Param]
		for i := q.Offset; i < q.Offset+q.Len; i++ {
			b.wide[i*b.n+k] = to(k, l, b.params[i])
		}
	}
}
