package dist

import "slices"

// Piece is what an uncertain assumption is in some of its periods: the draw x of Dist counts as Plus + Times·x
// there, and not outside Least … Most. A scenario's factor and addition are Times and Plus; what is certain in
// these periods has Times 0, and Dist is not asked.
//
//	From, To     periods, 0-based within the assumption's values, both included
//	Least, Most  may be infinite
type Piece struct {
	From, To    int
	Dist        Dist
	Times, Plus float64
	Least, Most float64
}

// Of is what a draw of Dist counts as; NaN stays.
func (p *Piece) Of(x float64) float64 {
	y := p.Plus
	if p.Times != 0 {
		y += float64(p.Times * x)
	}
	switch {
	case y < p.Least:
		return p.Least
	case y > p.Most:
		return p.Most
	}
	return y
}

// Same reports whether two distributions are one: whether all they answer is the same to the bit.
func (d Dist) Same(e Dist) bool {
	return d.family == e.family && d.at == e.at && d.width == e.width && d.a == e.a && d.b == e.b &&
		slices.Equal(d.steps, e.steps) && d.cut.same(e.cut)
}
