package risk

import "planleaf/core/model"

// At is the values of an assumption where all its draws stand at u, 0 … 1; those without a piece are as in
// params, the parameters of the model.
func (s *Source) At(params []float64, m *model.Model, u float64) []float64 {
	q := m.Params()[s.Param]
	out := append([]float64(nil), params[q.Offset:q.Offset+q.Len]...)
	for i := range s.Pieces {
		p := &s.Pieces[i]
		x := 0.0
		if p.Times != 0 {
			x = p.Dist.Quantile(u)
		}
		for t := p.From; t <= p.To && t < q.Len; t++ {
			out[t] = p.Of(x)
		}
	}
	return out
}
