package compile

import (
	"planleaf/core/dist"
	"planleaf/core/plan"
)

// Uncertain is an assumption of which each draw may have another number.
//
//	Key     of its stream of random numbers: its path, so that a scenario's other value takes the same draws
//	Param   its index in Model.Params
//	Steps   nil: one draw holds for all its periods; else the key of each period's own stream
//	Keep    the correlation of the normal scores of a period with those of the one before, 0 … 1
//	Pieces  what a draw means in its periods, which they cover without a gap
type Uncertain struct {
	Key    string
	Param  int
	Steps  []string
	Keep   float64
	Pieces []dist.Piece
}

// Uncertain lists what is uncertain, in the order of the document. The single line is not touched by it: that runs at
// the given figures, else at the means. An assumption that no row reads (the share of a tier that nobody enters)
// is left out.
func (s *Sheet) Uncertain() []Uncertain {
	places := map[string]int{}
	for i, p := range s.Model.Params() {
		places[p.Path] = i
	}
	var out []Uncertain
	for _, a := range plan.Assumptions(s.Doc) {
		path, drawn := a.Path, a.Pieces
		if a.Value.Factor != nil && a.Value.Steady() {
			path, drawn = a.Path+".factor", a.FactorPieces
		}
		i, read := places[path]
		if !read {
			continue
		}
		pieces, err := drawn(s.first, s.Model.Params()[i].Len)
		if err != nil || len(pieces) == 0 {
			continue // a distribution that there is not is a fault, and there is no sheet
		}
		u := Uncertain{Key: a.Path, Param: i, Pieces: pieces, Keep: 1}
		if keep, months := a.Value.Months(); months {
			u.Keep = keep
			for t := range s.periods {
				u.Steps = append(u.Steps, a.Path+"@"+s.Month(t))
			}
		}
		out = append(out, u)
	}
	return out
}
