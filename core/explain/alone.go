package explain

import (
	"math"

	"planleaf/core/model"
)

// Alone is a number where one group of parameters has its value of the vector to and all others have that of
// from, for each group; NaN for a group that is the same in both, whose number is that of from.
//
//	st      room of the program, overwritten
//	groups  indices into the model's Params
func Alone(st *model.State, from, to []float64, n Number, groups [][]int) []float64 {
	p := st.Program()
	params, all := p.Model().Params(), append([]float64(nil), from...)
	out := make([]float64, len(groups))
	for i, group := range groups {
		moved := false
		for _, k := range group {
			q := params[k]
			for j := q.Offset; j < q.Offset+q.Len; j++ {
				moved = moved || to[j] != from[j]
				all[j] = to[j]
			}
		}
		out[i] = math.NaN()
		if moved {
			p.Eval(st, all)
			out[i] = st.Over(n.Row, n.From, n.To)
		}
		copy(all, from)
	}
	return out
}
