package api

import (
	"math"

	"planleaf/core/explain"
	"planleaf/core/solve"
)

// objective evaluates the search's number at places of its levers, many side by side.
func (s *search) objective() solve.Objective {
	if s.future != nil {
		return s.future.objective()
	}
	n := explain.Number{Row: s.at.Row, From: s.at.From, To: s.at.To}
	p := s.o.sheet.Model.Program(n.Row)
	params := s.o.sheet.Model.Defaults()
	rooms := []*explain.Variants{explain.NewVariants(p, 1), explain.NewVariants(p, 8), explain.NewVariants(p, 64)}
	return func(points [][]float64, out []float64) {
		room := rooms[2]
		switch {
		case len(points) == 1:
			room = rooms[0]
		case len(points) <= 8:
			room = rooms[1]
		}
		got := room.Read(params, n, len(points), func(k int, set explain.Set) { s.put(points[k], params, set) })
		for i, x := range got {
			if out[i] = x; math.IsInf(x, 0) { // never is no place to go to
				out[i] = math.NaN()
			}
		}
	}
}

// put sets the levers of one variant. Months of one assumption meet in one parameter.
func (s *search) put(point, params []float64, set explain.Set) {
	all := s.o.sheet.Model.Params()
	for i := 0; i < len(point); i++ {
		l := &s.levers[i]
		if l.Period >= 0 {
			q := all[l.Params[0]]
			values := append([]float64(nil), params[q.Offset:q.Offset+q.Len]...)
			for ; i < len(point) && s.levers[i].Params[0] == l.Params[0]; i++ {
				values[s.levers[i].Period] = point[i]
			}
			i--
			set(l.Params[0], values)
			continue
		}
		values := l.Put(point[i])
		for _, p := range l.Params {
			set(p, values[:all[p].Len])
			values = values[all[p].Len:]
		}
	}
}
