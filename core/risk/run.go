package risk

import (
	"math"

	"planleaf/core/rng"
)

// Block is how many draws make one independent randomisation.
const Block = rng.Block

// Run holds studies on the same draws: scenarios that are compared. It keeps what it has
// made for evaluating them and belongs to one goroutine.
//
//	Draws  how many are wanted; more extend those that were there before
type Run struct {
	Draws   int
	studies []Study
	rooms   []*room // by study, made when it is first evaluated
	kept    []keeps // by study, of the last few blocks
	tables  tables
	desk    desk // of its results
	outline *shape
	print   uint64
}

// Watch is told how many of the wanted draws are done. When it gives false the run is given
// up. It may be nil.
type Watch func(done, of int) bool

// New is a run of studies, at least one, with as many numbers each.
func New(draws int, studies ...Study) *Run {
	for i := range studies {
		if len(studies[i].Numbers) != len(studies[0].Numbers) {
			panic("risk: studies of a run ask for the same numbers")
		}
	}
	r := &Run{Draws: draws, studies: studies, rooms: make([]*room, len(studies)), kept: make([]keeps, len(studies)), tables: tables{}}
	r.print = r.fingerprint()
	return r
}

// Studies are what the run holds. They must not be changed.
func (r *Run) Studies() []Study { return r.studies }

// Certain reports whether nothing is uncertain in any study: all draws are the same.
func (r *Run) Certain() bool {
	for i := range r.studies {
		if len(r.studies[i].Sources) > 0 {
			return false
		}
	}
	return true
}

// Count is how many blocks the draws take; the last may be a part of one.
func (r *Run) Count() int { return (r.Draws + Block - 1) / Block }

// Blocks computes the blocks from … to−1, as far as there are any. It is nil where watch
// has given it up.
func (r *Run) Blocks(from, to int, watch Watch) *Part {
	from, to = max(0, from), min(to, r.Count())
	if from >= to {
		return &Part{shape: r.shape(), values: make([][]float64, r.shape().columns())}
	}
	first, end := from*Block, min(to*Block, r.Draws)
	all := []span{{first, end}}
	p := r.room(all)
	var much *Part
	for b := from; b < to; b++ {
		n := min(Block, r.Draws-b*Block)
		if watch != nil && !watch(b*Block-first, end-first) {
			return nil
		}
		if p.Draws() == Exact { // no room for more
			much = p.into(much)
			p = r.room([]span{{b * Block, end}})
		}
		at := 0
		for i := range r.studies {
			if k := &r.kept[i]; k.from == first && k.to == end {
				for c := range k.columns {
					p.values[at] = append(p.values[at], k.columns[c][b*Block-first:][:n]...)
					at++
				}
				continue
			}
			at = r.evaluator(i).block(b, n, p.values, at)
		}
		p.spans[0].to = b*Block + n
	}
	if much != nil {
		much = p.into(much)
		much.spans = all
		return much
	}
	if to-from <= fewKept {
		r.keep(p)
	}
	return p
}

// Inherit takes over what an earlier run has made ready and serves this one too; the earlier one makes it anew should
// it go on.
func (r *Run) Inherit(earlier *Run) {
	for key, known := range earlier.tables {
		if r.tables[key] == nil {
			r.tables[key] = known
		}
	}
	for i := range r.rooms {
		for k := range earlier.kept {
			if r.studies[i].same(&earlier.studies[k]) {
				r.kept[i] = earlier.kept[k]
			}
		}
		for k, old := range earlier.rooms {
			if r.rooms[i] == nil && old != nil && old.serves(&r.studies[i]) {
				old.begin(&r.studies[i], r.tables)
				r.rooms[i], earlier.rooms[k] = old, nil
			}
		}
	}
}

// room is a part without draws yet, with room for as many as are kept of a span.
func (r *Run) room(spans []span) *Part {
	p := &Part{shape: r.shape(), spans: []span{{spans[0].from, spans[0].from}}}
	p.values = make([][]float64, p.columns())
	n := min(Exact, total(spans))
	for i := range p.values {
		p.values[i] = make([]float64, 0, n)
	}
	return p
}

// into adds the draws of a part to one that keeps none, made where there is none yet.
func (p *Part) into(much *Part) *Part {
	if much == nil {
		much = &Part{shape: p.shape, much: p.newSummary()}
	}
	much.take(p)
	return much
}

// evaluator is where draws of a study are evaluated.
func (r *Run) evaluator(study int) *room {
	if r.rooms[study] == nil {
		r.rooms[study] = newRoom(&r.studies[study], r.tables)
	}
	return r.rooms[study]
}

// shape is what parts know of the run; made when the first is.
func (r *Run) shape() *shape {
	if r.outline != nil {
		return r.outline
	}
	out := &shape{print: r.print}
	for i := range r.studies {
		s := &r.studies[i]
		out.studies = append(out.studies, outline{len(s.Numbers), s.single(), s.Goals})
	}
	r.outline = out
	return out
}

// fingerprint tells runs apart whose parts must not be merged.
func (r *Run) fingerprint() uint64 {
	h := uint64(14695981039346656037) // FNV-1a, over words
	word := func(x uint64) { h = (h ^ x) * 1099511628211; h ^= h >> 32 }
	number := func(x float64) { word(math.Float64bits(x)) }
	text := func(s string) {
		for i := range len(s) {
			word(uint64(s[i]))
		}
		word(256)
	}
	for i := range r.studies {
		s := &r.studies[i]
		word(s.Seed)
		if s.Plain {
			word(1)
		}
		for _, x := range s.Params {
			number(x)
		}
		for _, n := range s.Numbers {
			text(s.Model.Spec(n.Row).Path)
			word(uint64(n.From)<<40 | uint64(n.To)<<8 | uint64(n.Best))
		}
		for _, row := range s.Fans {
			text(s.Model.Spec(row).Path)
		}
		for _, g := range s.Goals {
			word(uint64(g.Number))
			if g.Most {
				word(1)
			}
			if g.Alone {
				word(2)
			}
			number(g.Value)
		}
		var sources uint64 // a sum: their order is no matter
		for k := range s.Sources {
			before := h
			h = 0
			u := &s.Sources[k]
			text(u.Key)
			number(u.Keep)
			for _, p := range u.Pieces {
				word(uint64(p.From)<<32 | uint64(p.To))
				for _, x := range []float64{p.Times, p.Plus, p.Least, p.Most, p.Dist.Quantile(0.25), p.Dist.Quantile(0.75)} {
					number(x)
				}
			}
			sources += h
			h = before
		}
		word(sources)
		for _, g := range s.Groups {
			for k, key := range g.Of {
				text(key)
				for _, score := range g.Scores[k] {
					number(score)
				}
			}
		}
	}
	return h
}
