package compile

import "planleaf/core/model"

// Value reads a query from an evaluated state. A NaN comes with its reason; that of a
// ratio over several periods is the reason of the last period that has none, else that
// its denominator adds up to nothing.
func (s *Sheet) Value(st *model.State, q Query) (float64, model.Reason) {
	v := st.Over(q.Row, q.From, q.To)
	if v == v {
		return v, model.Reason{}
	}
	for t := q.To; t >= q.From; t-- {
		if x := st.Row(q.Row)[t]; x != x {
			_, _, why := st.Program().Root(st, q.Row, t)
			return v, why
		}
	}
	return v, model.Reason{Code: "na-division", Path: s.Model.Spec(q.Row).Path}
}
