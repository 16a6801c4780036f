package view

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// bound is the greatest value that a parameter may be moved to: 1 of a share.
func bound(q model.Param) float64 {
	if q.Unit == unit.OfShare && !strings.HasSuffix(q.Path, ".growth") {
		return 1
	}
	return math.Inf(1)
}

// isShape reports whether a parameter is a shape that stays when assumptions are moved:
// seasonal factors.
func isShape(q model.Param) bool { return strings.HasSuffix(q.Path, ".season") }

// Levers are the assumptions that a program reads, as an explanation moves them: a share no
// further than 1. Seasonal factors are a shape and stay.
func Levers(p *model.Program) []explain.Lever {
	params := p.Model().Params()
	var out []explain.Lever
	for _, l := range explain.Levers(p, bound) {
		if !isShape(params[l.Param]) {
			out = append(out, l)
		}
	}
	return out
}

// Movable are all assumptions of a sheet that can be moved, by their places in its parameters.
func Movable(s *compile.Sheet) []int {
	var out []int
	for i, q := range s.Model.Params() {
		if !isShape(q) {
			out = append(out, i)
		}
	}
	return out
}

// LeversOf are parameters as levers: a share no further than 1.
func LeversOf(s *compile.Sheet, params []int) []explain.Lever {
	out := make([]explain.Lever, len(params))
	for k, i := range params {
		out[k] = explain.Lever{Param: i, Most: bound(s.Model.Params()[i])}
	}
	return out
}

// Swings are the ends at which assumptions are tried: of an uncertain one its 5% and 95% points, unless
// all move alike, of any other ±by; a share no further than 1.
//
//	params  places in the model's parameters
//	by      relative: 0.1 is 10% to either side
//	alike   ranges are set aside: each assumption moves by as much
func Swings(s *compile.Sheet, v *explain.Variants, params []int, by float64, alike bool) []explain.Swing {
	uncertain := map[string]*plan.Assumption{}
	all := plan.Assumptions(s.Doc)
	for i := range all {
		switch v := all[i].Value; {
		case alike:
		case v.Uncertain():
			uncertain[all[i].Path] = &all[i]
		case v.Factor != nil:
			uncertain[all[i].Path+".factor"] = &plan.Assumption{Unit: "number", Value: v.Factor}
		}
	}
	out := make([]explain.Swing, len(params))
	for k, i := range params {
		q := s.Model.Params()[i]
		if a := uncertain[q.Path]; a != nil && q.Len == 1 {
			if d, err := a.Value.Distribution(a.Unit == "share"); err == nil {
				low, high := math.Min(bound(q), a.Value.Adjusted(d.Quantile(lowPoint))), math.Min(bound(q), a.Value.Adjusted(d.Quantile(1-lowPoint)))
				out[k] = explain.Swing{Param: i, Low: []float64{low}, High: []float64{high}}
				continue
			}
		}
		out[k] = v.Swing(s.Model.Defaults(), explain.Lever{Param: i, Most: bound(q)}, by)
	}
	return out
}

// lowPoint is the share below the lower end of a range, as the format defines.
const lowPoint = 0.05
