package view

import (
	"math"

	"planleaf/core/unit"
)

// AddUp writes parts of a difference with their signs, all at the scale of the largest of them
// and of the whole, rounded so that as they are written they add up to the whole as it is
// written. What rounds to nothing is 0; a part without a value takes no part.
func (f Format) AddUp(parts []float64, whole float64, u unit.Unit) (texts []string, total string) {
	top := math.Abs(whole)
	for _, x := range parts {
		if isValue(x) {
			top = math.Max(top, math.Abs(x))
		}
	}
	g := f.grain(top, u)
	g.trim = false
	if u == unit.OfShare {
		g = grain{div: 0.01, decimals: 1, unit: wordPoints.in(f.Lang), gap: true}
	}
	step := g.div / pow10(g.decimals)
	signed := func(x float64) string {
		if blank, ok := f.blank(x); ok {
			return blank
		}
		switch size := g.write(math.Abs(x)).String(); {
		case math.Abs(x) < step/2:
			return "0"
		case x < 0:
			return minus + size
		default:
			return "+" + size
		}
	}
	steps := math.RoundToEven(whole / step)
	for _, x := range shared(parts, step, steps) {
		texts = append(texts, signed(x))
	}
	return texts, signed(steps * step)
}
