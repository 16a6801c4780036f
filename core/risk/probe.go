package risk

import (
	"math"

	"planleaf/core/num"
)

// Probe evaluates one study where its caller wants, up to Block lanes at a time: at the draws of a
// run, at numbers of the caller's own, with assumptions moved. It belongs to one goroutine.
type Probe struct {
	room
	first []int // by source: its first coordinate
	count int
}

// NewProbe is a probe of a study, at its own parameters.
func NewProbe(s *Study) *Probe {
	p := &Probe{room: *newRoom(s, tables{})}
	for i := range p.sampler.all {
		p.first = append(p.first, p.count)
		p.count += len(p.sampler.all[i].u)
	}
	return p
}

// Coordinates is how many independent numbers make a draw.
func (p *Probe) Coordinates() int { return p.count }

// Factors are the sources (indices in Study.Sources) that count as one, and their coordinates: those of a
// declared group together, every other by itself; in the order of the sources.
func (p *Probe) Factors() (sources, coordinates [][]int) {
	in := map[int]int{} // by source: its group
	for g := range p.sampler.groups {
		for _, i := range p.sampler.groups[g].of {
			in[i] = g + 1
		}
	}
	place := map[int]int{} // by group: its factor
	for i := range p.sampler.all {
		at := len(sources)
		if g := in[i]; g > 0 {
			if known, is := place[g]; is {
				at = known
			}
			place[g] = at
		}
		if at == len(sources) {
			sources, coordinates = append(sources, nil), append(coordinates, nil)
		}
		sources[at] = append(sources[at], i)
		for t := range p.sampler.all[i].u {
			coordinates[at] = append(coordinates[at], p.first[i]+t)
		}
	}
	return sources, coordinates
}

// Draw takes the draws of a block of the run.
func (p *Probe) Draw(b int) { p.sampler.fill(b, p.eval) }

// Take takes numbers of the caller's own, 0 … 1: u[lane][coordinate], at most Block lanes.
func (p *Probe) Take(u [][]float64) {
	for i := range p.sampler.all {
		for t, lanes := range p.sampler.all[i].u {
			for k := range u {
				lanes[k] = u[k][p.first[i]+t]
			}
		}
	}
	p.sampler.mixed()
	p.sampler.put(p.eval)
}

// Stands is where a source stands in each lane, 0 … 1, appended to dst: its number, of one by period that of the
// mean of its scores.
func (p *Probe) Stands(dst []float64, source, lanes int) []float64 {
	u := p.sampler.all[source].u
	if len(u) == 1 {
		return append(dst, u[0][:lanes]...)
	}
	for k := range lanes {
		z := 0.0
		for t := range u {
			z += num.NormalQuantile(u[t][k])
		}
		dst = append(dst, num.NormalCDF(z/math.Sqrt(float64(len(u)))))
	}
	return dst
}

// Read evaluates the first lanes and appends one number of the study to dst.
func (p *Probe) Read(dst []float64, lanes int, numbers ...int) []float64 {
	p.eval.Eval(lanes)
	for _, n := range numbers {
		from := len(dst)
		dst = append(dst, p.read[:lanes]...)
		p.number(p.s.Numbers[n], dst[from:])
	}
	return dst
}

// Kept are draws of a block as their distributions give them, for one assumption after another to be moved: see Use.
type Kept struct {
	raw [][][]float64 // by source and piece: the lanes, of one by period those of its periods one after the other
	n   int
}

// Keep makes the first draws of a block and keeps them.
func (p *Probe) Keep(b, lanes int) *Kept {
	p.Draw(b)
	k := &Kept{n: lanes}
	for i := range p.sampler.all {
		d := &p.sampler.all[i]
		var pieces [][]float64
		for j, piece := range d.Pieces {
			var raw []float64
			for t := piece.From; t <= piece.To && t-piece.From < len(d.u); t++ {
				from := len(raw)
				if raw = append(raw, d.u[min(t, len(d.u)-1)][:lanes]...); d.tables[j] != nil {
					d.tables[j].Quantiles(raw[from:], raw[from:])
				}
			}
			pieces = append(pieces, raw)
		}
		k.raw = append(k.raw, pieces)
	}
	return k
}

// Move gives all lanes other parameters, in the order of the study's. What varies has no value until it is Used.
func (p *Probe) Move(params []float64) { p.eval.Begin(params) }

// Use takes draws that were kept, those of each source times a factor.
func (p *Probe) Use(k *Kept, factor []float64) {
	for i := range p.sampler.all {
		d := &p.sampler.all[i]
		length := p.sampler.params[d.Param].Len
		for j, piece := range d.Pieces {
			if f := factor[i]; f != 1 {
				piece.Times, piece.Plus = float64(piece.Times*f), float64(piece.Plus*f)
			}
			for t := piece.From; t <= piece.To && t < length; t++ {
				raw := k.raw[i][j]
				if at := (t - piece.From) * k.n; len(d.u) > 1 {
					raw = raw[at : at+k.n]
				}
				lanes := p.eval.Set(d.Param, t)
				for lane, x := range raw[:k.n] {
					lanes[lane] = piece.Of(x)
				}
			}
		}
	}
}
