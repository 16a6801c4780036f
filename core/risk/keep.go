package risk

import (
	"math"
	"slices"

	"planleaf/core/dist"
)

// fewKept is how many blocks of a study are kept for a later run in which it is the same: as many as a first answer
// has. While a slider is held one scenario changes, and what it is compared with does not.
const fewKept = 4

// keeps is what the draws from … to−1 of a study came to.
type keeps struct {
	span
	columns [][]float64
}

// keep remembers a part of few blocks, by study.
func (r *Run) keep(p *Part) {
	for i := range r.studies {
		from := r.shape().first(i)
		r.kept[i] = keeps{p.spans[0], p.values[from : from+len(p.studies[i].at)]}
	}
}

// same reports whether every draw of two studies of one model is the same.
func (s *Study) same(o *Study) bool {
	bits := func(x, y float64) bool { return math.Float64bits(x) == math.Float64bits(y) }
	return s.Model == o.Model && s.Seed == o.Seed && s.Plain == o.Plain && slices.Equal(s.Numbers, o.Numbers) &&
		slices.Equal(s.Fans, o.Fans) && slices.EqualFunc(s.Params, o.Params, bits) &&
		slices.EqualFunc(s.Sources, o.Sources, Source.same) && slices.EqualFunc(s.Groups, o.Groups, Group.same)
}

func (s Source) same(o Source) bool {
	return s.Key == o.Key && s.Param == o.Param && s.Keep == o.Keep && slices.Equal(s.Steps, o.Steps) &&
		slices.EqualFunc(s.Pieces, o.Pieces, func(p, q dist.Piece) bool {
			return p.From == q.From && p.To == q.To && p.Times == q.Times && p.Plus == q.Plus && p.Least == q.Least && p.Most == q.Most && p.Dist.Same(q.Dist)
		})
}

func (g Group) same(o Group) bool {
	return slices.Equal(g.Of, o.Of) && slices.EqualFunc(g.Scores, o.Scores, slices.Equal[[]float64])
}
