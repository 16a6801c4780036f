package explain

import "planleaf/core/model"

// Side is one set of rows with the parameters before and after the changes, and the numbers that
// are split read from its rows.
type Side struct {
	Program  *model.Program
	From, To []float64
	Numbers  []Number
}

// Change is one player: parameters that change together, by their indices in the model of each
// side.
type Change struct {
	Params [][]int // by side
}

// Difference is the game of the changes between two variants of a plan: with one side, changes of
// numbers alone; with two, the second has other rows, and to change over to these is the
// last player, besides the changes.
func Difference(sides []Side, changes []Change) *Game {
	players := len(changes) + len(sides) - 1
	rooms := make([]*Variants, len(sides))
	many := 64
	if players < 6 {
		many = 1 << players
	}
	for i, side := range sides {
		rooms[i] = NewVariants(side.Program, many)
	}
	g := &Game{Players: players, Outputs: len(sides[0].Numbers)}
	g.Worth = func(of []Coalition, dst []float64) {
		for i, side := range sides {
			var mine []int // coalitions that are evaluated on this side
			for k, c := range of {
				if len(sides) == 1 || c.Has(len(changes)) == (i == 1) {
					mine = append(mine, k)
				}
			}
			all := side.Program.Model().Params()
			rooms[i].Each(side.From, len(mine), func(k int, set Set) {
				for j, change := range changes {
					if !of[mine[k]].Has(j) {
						continue
					}
					for _, param := range change.Params[i] {
						q := all[param]
						set(param, side.To[q.Offset:][:q.Len])
					}
				}
			}, func(k int, over func(Number) float64) {
				for o, n := range side.Numbers {
					dst[mine[k]*g.Outputs+o] = over(n)
				}
			})
		}
	}
	return g
}
