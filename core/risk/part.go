package risk

import (
	"errors"
	"math"
	"sort"
)

// Exact is how many draws are kept; of more there are exact sums and counts, and sketches.
const Exact = 64 * Block

// Part is what some draws of a run came to. Parts of a run merge in any order and grouping.
type Part struct {
	*shape
	spans  []span      // ascending, apart from each other
	values [][]float64 // by study: its numbers, then its fans by period; draws in order; nil beyond Exact
	much   *summary    // beyond Exact
}

// span is the draws from … to−1; from is the first of a block.
type span struct{ from, to int }

// Why parts do not go together.
var (
	ErrOther   = errors.New("risk: parts of different runs")
	ErrOverlap = errors.New("risk: parts hold the same draws")
)

var nan = math.NaN()

// Draws is how many draws a part holds.
func (p *Part) Draws() int { return total(p.spans) }

// Upto is how many draws from the first on are all there.
func (p *Part) Upto() int {
	if len(p.spans) == 0 || p.spans[0].from > 0 {
		return 0
	}
	return p.spans[0].to
}

func total(spans []span) int {
	n := 0
	for _, s := range spans {
		n += s.to - s.from
	}
	return n
}

// Merge joins parts of one run, at least one, to what one part of all their draws would be,
// to the bit. It changes none of them; one alone is itself. The error is ErrOther or ErrOverlap.
func Merge(parts ...*Part) (*Part, error) {
	if len(parts) == 1 {
		return parts[0], nil
	}
	out := &Part{shape: parts[0].shape}
	var all []piece
	for _, p := range parts {
		if !out.same(p.shape) {
			return nil, ErrOther
		}
		at := 0
		for _, s := range p.spans {
			all = append(all, piece{s, p, at})
			at += s.to - s.from
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].from < all[j].from })
	for i, s := range all {
		n := len(out.spans)
		switch {
		case i > 0 && s.from < all[i-1].to:
			return nil, ErrOverlap
		case n > 0 && out.spans[n-1].to == s.from && s.from%Block == 0:
			out.spans[n-1].to = s.to
		default:
			out.spans = append(out.spans, s.span)
		}
	}
	if out.Draws() > Exact {
		out.much = out.newSummary()
		for _, p := range parts {
			out.take(p)
		}
		return out, nil
	}
	out.values = make([][]float64, out.columns())
	for c := range out.values {
		out.values[c] = make([]float64, 0, out.Draws())
		for _, s := range all {
			out.values[c] = append(out.values[c], s.of.values[c][s.at:s.at+s.to-s.from]...)
		}
	}
	return out, nil
}

// piece is a span of a part, and the place of its first draw there.
type piece struct {
	span
	of *Part
	at int
}

// take adds the draws of a part to the summary of this one.
func (p *Part) take(o *Part) {
	if o.much != nil {
		p.much.merge(o.much)
	} else {
		p.much.fold(p.shape, o.spans, o.values)
	}
}

// drawsBy is how many draws the groups of blocks have.
func drawsBy(spans []span) (of tally) {
	for _, s := range spans {
		first, whole := s.from/Block, (s.to-s.from)/Block
		for g := range of {
			of[g] += uint64(whole/mostGroups) * Block
		}
		for b := range whole % mostGroups {
			of[(first+b)%mostGroups] += Block
		}
		of[(first+whole)%mostGroups] += uint64((s.to - s.from) % Block)
	}
	return of
}
