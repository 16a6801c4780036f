package risk

import (
	"errors"
	"sort"
)

// Part is what some draws of a run came to. Parts of a run merge in any order and grouping.
type Part struct {
	print   uint64
	spans   []span      // ascending, apart from each other
	columns [][]float64 // by study: its numbers, then its fans by period; draws in order
}

// span is the draws from … to−1; from is the first of a block.
type span struct{ from, to int }

// Why parts do not go together.
var (
	ErrOther   = errors.New("risk: parts of different runs")
	ErrOverlap = errors.New("risk: parts hold the same draws")
)

// empty is a part without draws.
func (r *Run) empty() *Part {
	n := 0
	for i := range r.studies {
		n += r.studies[i].columns()
	}
	return &Part{print: r.print, columns: make([][]float64, n)}
}

// Draws is how many draws a part holds.
func (p *Part) Draws() int {
	n := 0
	for _, s := range p.spans {
		n += s.to - s.from
	}
	return n
}

// Merge joins parts of one run, at least one, to what one part of all their draws would be,
// to the bit. It changes none of them. The error is ErrOther or ErrOverlap.
func Merge(parts ...*Part) (*Part, error) {
	out := &Part{print: parts[0].print, columns: make([][]float64, len(parts[0].columns))}
	type piece struct {
		span
		of *Part
		at int // its first draw in the columns
	}
	var all []piece
	for _, p := range parts {
		if p.print != out.print || len(p.columns) != len(out.columns) {
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
		if i > 0 && s.from < all[i-1].to {
			return nil, ErrOverlap
		}
		if n := len(out.spans); n > 0 && out.spans[n-1].to == s.from {
			out.spans[n-1].to = s.to
		} else {
			out.spans = append(out.spans, s.span)
		}
		for c := range out.columns {
			out.columns[c] = append(out.columns[c], s.of.columns[c][s.at:s.at+s.to-s.from]...)
		}
	}
	return out, nil
}
