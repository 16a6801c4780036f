package risk

import (
	"planleaf/core/dist"
	"planleaf/core/model"
	"planleaf/core/rng"
)

// sampler writes the draws of a study's sources into the parameters of the lanes.
type sampler struct {
	params []model.Param
	plain  bool
	all    []drawn
	groups []mixed
}

// drawn is a source and its draws of one block.
//
//	streams  by step, or one for all
//	u        where it stands in each lane, 0 … 1, likewise
//	tables   by piece; nil where a draw does not matter
//	x        the draws of a table, where they hold for several periods
type drawn struct {
	*Source
	streams []rng.Stream
	u       [][]float64
	tables  []*dist.Table
	x       []float64
}

// newSampler makes what a study is drawn by. Tables of distributions that others have made
// ready are taken from them.
func newSampler(s *Study, known tables) sampler {
	out := sampler{params: s.Model.Params(), plain: s.Plain}
	for i := range s.Sources {
		d := drawn{Source: &s.Sources[i], x: make([]float64, Block)}
		keys := d.Steps
		if keys == nil {
			keys = []string{d.Key}
		}
		for _, key := range keys {
			d.streams = append(d.streams, rng.Of(s.Seed, key))
			d.u = append(d.u, make([]float64, Block))
		}
		for k := range d.Pieces {
			var t *dist.Table
			if p := &d.Pieces[k]; p.Times != 0 {
				t = known.of(d.Key, &p.Dist)
			}
			d.tables = append(d.tables, t)
		}
		out.all = append(out.all, d)
	}
	for _, g := range s.Groups {
		out.groups = append(out.groups, out.mix(g))
	}
	return out
}

// tables are distributions made ready, by the keys of their sources.
type tables map[string][]tabled

type tabled struct {
	dist  dist.Dist
	table *dist.Table
}

// of is the table of a source's distribution, made where there is none.
func (t tables) of(key string, d *dist.Dist) *dist.Table {
	for _, known := range t[key] {
		if known.dist.Same(*d) {
			return known.table
		}
	}
	made := dist.NewTable(*d)
	if len(t[key]) >= keptTables {
		t[key] = nil
	}
	t[key] = append(t[key], tabled{*d, made})
	return made
}

// keptTables is how many distributions of one assumption are kept ready: more than scenarios
// usually have, and few enough that dragging a slider fills no memory.
const keptTables = 8

// fill writes the draws of a block.
func (s *sampler) fill(b int, room *model.Room) {
	for i := range s.all {
		d := &s.all[i]
		for t, stream := range d.streams {
			if s.plain {
				stream.Plain(b, d.u[t])
			} else {
				stream.Block(b, d.u[t])
			}
		}
	}
	s.mixed()
	s.put(room)
}

// put writes the values that the draws stand for.
func (s *sampler) put(room *model.Room) {
	for i := range s.all {
		d := &s.all[i]
		var last *dist.Table // whose draws stand in d.x
		for k := range d.Pieces {
			p, table := &d.Pieces[k], d.tables[k]
			for t := p.From; t <= p.To && t < s.params[d.Param].Len; t++ {
				lanes := room.Set(d.Param, t)
				switch {
				case table == nil:
					fill(lanes, p.Of(0))
					continue
				case len(d.u) > 1:
					table.Quantiles(lanes, d.u[t])
				default:
					if last != table {
						table.Quantiles(d.x, d.u[0])
						last = table
					}
					copy(lanes, d.x)
				}
				for j, x := range lanes {
					lanes[j] = p.Of(x)
				}
			}
		}
	}
}

func fill(lanes []float64, x float64) {
	for i := range lanes {
		lanes[i] = x
	}
}
