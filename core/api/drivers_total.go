package api

import (
	"math"

	"planleaf/core/risk"
	"planleaf/core/sensitivity"
)

// How the points of the total indices are taken: so many randomisations, of so many points each.
const (
	randomisations = 8
	pointsEach     = 512
)

// totals adds the total indices of the first study, from points of their own. False where they are given up.
func (h *hung) totals(q Request) bool {
	s := &h.run.Studies()[0]
	p := h.probes[0]
	sources, coordinates := p.Factors()
	d := sensitivity.Design{Coordinates: p.Coordinates(), Points: pointsEach, Randomisations: randomisations}
	var holds []int
	for f, members := range sources {
		for i, o := range h.view.Holds {
			if o.Paths[0] == s.Sources[members[0]].Key || len(members) > 1 && h.among(o.Paths[0], members) {
				d.Factors = append(d.Factors, coordinates[f])
				holds = append(holds, i)
				break
			}
		}
	}
	var out []float64
	read := func(u [][]float64, dst []float64) {
		for from := 0; from < len(u); from += risk.Block {
			to := min(from+risk.Block, len(u))
			p.Take(u[from:to])
			out = p.Read(out[:0], to-from, 0)
			copy(dst[from:], out)
		}
	}
	got := sensitivity.Sobol(d, sensitivity.Points(s.Seed, 2*d.Coordinates), read, sensitivity.Watch(Watch))
	if got == nil {
		return false
	}
	for k, i := range holds {
		o := &h.view.Holds[i]
		o.Total = got[k].Total
		if o.Total.Value = math.Min(o.Total.Value, 1); o.First == (sensitivity.Estimate{Value: 1}) {
			o.Total = o.First
		}
	}
	h.view.Totals = true
	return true
}

// among reports whether one of some sources of the first study has a key.
func (h *hung) among(key string, sources []int) bool {
	for _, i := range sources {
		if h.run.Studies()[0].Sources[i].Key == key {
			return true
		}
	}
	return false
}
