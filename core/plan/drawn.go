package plan

import (
	"math"

	"planleaf/core/dist"
)

// Bounds are the least and the greatest number that an assumption may be, infinite where there is none.
// A draw beyond them counts as the bound: more than everybody never passes a stage, and the file refuses
// such a number of whoever writes it.
func (a *Assumption) Bounds() (least, most float64) {
	switch {
	case a.Unit == "share":
		return 0, 1
	case a.signed:
		return math.Inf(-1), math.Inf(1)
	}
	return 0, math.Inf(1)
}

// Pieces are what the draws of an assumption are in so many periods from a month on, neighbouring periods of
// one kind together. nil where nothing of it is
// uncertain. An error where no distribution has what it says.
func (a *Assumption) Pieces(first, periods int) ([]dist.Piece, error) {
	if !a.Value.drawn() {
		return nil, nil
	}
	p := piecer{share: a.Unit == "share", first: first}
	p.least, p.most = a.Bounds()
	cells := p.cells(a.Value, periods)
	for i := range a.Value.Adjust {
		p.adjust(cells, &a.Value.Adjust[i])
	}
	return p.together(cells), p.err
}

// FactorPieces are the Pieces of the factor of an assumption, nil without one.
func (a *Assumption) FactorPieces(first, periods int) ([]dist.Piece, error) {
	if a.Value.Factor == nil {
		return nil, nil
	}
	f := Assumption{Path: a.Path, Unit: "number", Value: a.Value.Factor}
	return f.Pieces(first, periods)
}

// Months is the correlation of the luck of a month with that of the one before where each has its own, and whether it has.
func (v *Value) Months() (keep float64, ok bool) {
	if v.Factor == nil || v.Persistence == nil || *v.Persistence >= 1 {
		return 1, false
	}
	return *v.Persistence, true
}

// Drawn reports whether draws of an assumption differ.
func (a *Assumption) Drawn() bool { return a.Value.drawn() }

// drawn reports whether a draw of a value may differ from another.
func (v *Value) drawn() bool {
	if v.Uncertain() || v.Factor != nil {
		return true
	}
	for i := range v.Adjust {
		if set := v.Adjust[i].Set; set != nil && set.drawn() {
			return true
		}
	}
	return false
}

// piecer makes a piece a period.
//
//	first  the month of the first period, as Month counts
//	err    the first distribution that there is not
type piecer struct {
	share       bool
	first       int
	least, most float64
	err         error
}

// cells are the pieces of a value from the first month on, without what a scenario does to it.
func (p *piecer) cells(v *Value, periods int) []dist.Piece {
	out := make([]dist.Piece, periods)
	bare := *v
	bare.Adjust, bare.Factor = nil, nil
	if bare.Uncertain() {
		d, err := bare.Distribution(p.share)
		p.note(err)
		for t := range out {
			out[t] = dist.Piece{Dist: d, Times: 1}
		}
		return out
	}
	all, err := bare.ByPeriod(p.share, p.first, periods)
	p.note(err)
	var factor dist.Dist
	if v.Factor != nil {
		factor, err = v.Factor.Distribution(false)
		p.note(err)
	}
	for t := range out {
		if out[t] = (dist.Piece{Plus: all[t]}); v.Factor != nil {
			out[t] = dist.Piece{Dist: factor, Times: all[t]}
		}
	}
	return out
}

func (p *piecer) note(err error) {
	if p.err == nil {
		p.err = err
	}
}

// adjust does to the pieces what a scenario does to the value.
func (p *piecer) adjust(cells []dist.Piece, a *Adjustment) {
	to := min(a.To, len(cells)-1)
	if a.Set != nil {
		own := piecer{share: p.share, first: p.first + a.From}
		copy(cells[a.From:], own.cells(a.Set, max(0, to-a.From+1)))
		p.note(own.err)
		return
	}
	for t := a.From; t <= to; t++ {
		c := &cells[t]
		c.Times, c.Plus = c.Times*a.Multiply, a.of(c.Plus)
	}
}

// together joins neighbouring periods that are alike, and gives all their bounds.
func (p *piecer) together(cells []dist.Piece) []dist.Piece {
	out := cells[:0]
	for t, c := range cells {
		c.Least, c.Most = p.least, p.most
		if n := len(out) - 1; n >= 0 && c.Times == out[n].Times && c.Plus == out[n].Plus && c.Dist.Same(out[n].Dist) {
			out[n].To = t
			continue
		}
		c.From, c.To = t, t
		out = append(out, c)
	}
	return out
}
