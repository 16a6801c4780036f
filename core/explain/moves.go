package explain

import (
	"cmp"
	"math"

	"planleaf/core/model"
	"planleaf/core/sorted"
)

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
func (v *Variants) Moves(params []float64, n Number, levers []Lever, by float64) []Move {
	capped := make([]bool, len(levers))
	all := v.Of().Model().Params()
	after := v.Read(params, n, len(levers)+1, func(k int, set Set) { // the last is the number as it is
		if k < len(levers) {
			var moved []float64
			moved, capped[k] = levers[k].times(params, all, 1+by)
			set(levers[k].Param, moved)
		}
	})
	before := after[len(levers)]
	if !finite(before) {
		return nil
	}
	var out []Move
	for i, l := range levers {
		if differs(before, after[i]) {
			out = append(out, Move{l, after[i], after[i] - before, capped[i]})
		}
	}
	sorted.By(out, func(a, b Move) int { return cmp.Compare(size(b.Effect), size(a.Effect)) })
	return out
}

// times is the values of a lever times a factor, none further than the bound unless it is
// there already; capped says that one was held.
func (l Lever) times(params []float64, all []model.Param, factor float64) (values []float64, capped bool) {
	q := all[l.Param]
	values = make([]float64, q.Len)
	for i := range values {
		x := params[q.Offset+i]
		values[i] = float64(x * factor)
		if values[i] > l.Most && x <= l.Most {
			values[i], capped = l.Most, true
		}
	}
	return values, capped
}

// differs reports whether a number moved by more than its sums round: shares of a whole
// that move together leave the whole as it was, but for the last bits.
func differs(before, after float64) bool {
	return !(math.Abs(after-before) <= rounding*math.Abs(before))
}

// Alike reports whether two lists hold the same numbers but for rounding; what has no value, or is
// never, is so in both.
func Alike(a, b []float64) bool {
	for i, x := range a {
		if y := b[i]; x != y && (x == x || y == y) && differs(x, y) {
			return false
		}
	}
	return true
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
