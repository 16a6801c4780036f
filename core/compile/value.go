package compile

import "planleaf/core/model"

// Value reads a query. NaN comes with why: the key of its reason's words.
func (s *Sheet) Value(p *model.Program, st *model.State, q Query) (value float64, why string) {
	if q.From == q.To {
		value = st.Row(q.Row)[q.From]
	} else {
		value = st.Over(q.Row, q.From, q.To)
	}
	if value == value {
		return value, ""
	}
	_, _, reason := p.Root(st, q.Row, q.To)
	return value, string(reason)
}
