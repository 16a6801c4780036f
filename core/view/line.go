package view

import (
	"math"

	"planleaf/core/compile"
)

// line is what a Line shows, in the unit of its figure.
//
//	now        the value
//	was        what it is in the base; NaN without one
//	low, high  where 80% of the draws are; NaN where nothing was drawn
//	goal       nil without a target
type line struct {
	now, was, low, high float64
	goal                *compile.Target
}

// drawn places them on one axis; nil where the value, or what is to stand in the middle, has no place.
func (l line) drawn() *Line {
	middle := l.now
	if l.goal != nil {
		middle = l.goal.Value
	} else if !math.IsNaN(l.was) {
		middle = l.was
	}
	half := math.Abs(middle) / 4
	for _, x := range [...]float64{l.was, l.low, l.high} {
		if !math.IsNaN(x) {
			half = math.Max(half, math.Abs(x-middle)*1.25)
		}
	}
	half = math.Max(half, math.Abs(l.now-middle)*1.25) // NaN stays NaN
	if !(half > 0) || math.IsInf(half, 0) {
		return nil
	}
	place := func(x float64) float64 { return 0.5 + (x-middle)/(half*2) }
	out := &Line{At: place(l.now), Target: -1}
	if !math.IsNaN(l.was) {
		base := place(l.was)
		out.Base = &base
	}
	if l.goal != nil {
		out.Target = 0.5
	}
	if l.low < l.high {
		out.Range = []float64{place(l.low), place(l.high)}
	}
	return out
}
