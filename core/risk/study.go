// Package risk asks how sure an answer of the model is: it draws the uncertain assumptions
// many times over, evaluates the model under each draw, and says how its numbers spread, how
// likely targets are met and by how much one scenario beats another on the same draws. It
// knows the model alone. Work is cut in blocks of rng.Block draws which anyone may compute
// anywhere; parts merge in any order and grouping to the same bits.
// Entry points: New, Run.Blocks, Merge, Run.Result.
package risk

import (
	"math"

	"planleaf/core/dist"
	"planleaf/core/model"
)

// Study is one scenario of a plan: a model, what is uncertain in it, and what is asked.
//
//	Params   the parameters on the single line, in the order of Model.Params
//	Sources  what is uncertain; their order changes no bit
//	Groups   sources that go together; a source is in one group at most
//	Seed     of all streams; the same in all studies of a run
//	Plain    plain sampling; else every block is stratified
//	Numbers  the numbers that are asked for; studies of a run have as many, in the same order
//	Fans     rows that are followed over all periods
//	Goals    targets on Numbers, and what is counted besides
type Study struct {
	Model   *model.Model
	Params  []float64
	Sources []Source
	Groups  []Group
	Seed    uint64
	Plain   bool
	Numbers []Number
	Fans    []model.RowID
	Goals   []Goal
}

// Source is an uncertain assumption.
//
//	Key     its path, which names its stream of draws
//	Param   index in Model.Params
//	Steps   nil: one draw for all of it; else the keys of the streams of its periods, as many
//	        as the parameter has values
//	Keep    with Steps: correlation of the normal scores of one period and the next, 0 … 1
//	Pieces  what its values are in a draw; values without a piece stay as they are in Params
type Source struct {
	Key    string
	Param  int
	Steps  []string
	Keep   float64
	Pieces []dist.Piece
}

// Group correlates sources by a Gaussian copula: Of are their keys, Scores the correlations
// of their normal scores, a positive definite matrix by rows.
type Group struct {
	Of     []string
	Scores [][]float64
}

// Number is a row read over the periods From … To, both included, by its own Agg; with Best
// the greatest (Greatest) or least (Smallest) of any one of these periods.
type Number struct {
	Row      model.RowID
	From, To int
	Best     Best
}

// Best says of which period a Number is.
type Best int8

// A number is of all its periods together, or of its best one.
const (
	Together Best = iota
	Greatest
	Smallest
)

// Goal is met in a draw where the number (an index in Study.Numbers) is at least Value, or
// with Most at most. A draw in which the number is not available does not meet it; one in
// which it is infinite ("never") is compared. Alone is a goal that is counted by itself: it is no part of all goals.
type Goal struct {
	Number int
	Most   bool
	Value  float64
	Alone  bool
}

// Under is met where a number is less than 0, and counted by itself.
func Under(number int) Goal { return Goal{number, true, -math.SmallestNonzeroFloat64, true} }

// Met reports whether a number meets the goal.
func (g Goal) Met(x float64) bool { return x >= g.Value && !g.Most || x <= g.Value && g.Most }

// Miss is by how much a number misses the goal, 0 where it is met.
func (g Goal) Miss(x float64) float64 {
	switch {
	case g.Met(x):
		return 0
	case g.Most:
		return x - g.Value
	}
	return g.Value - x
}
