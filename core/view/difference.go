package view

import (
	"math"

	"planleaf/core/unit"
)

// Difference writes how much more (+) or less (−) something is: +53.2万, −¥33K,
// +2.0 个百分点. No difference is 0, without a sign.
func (f Format) Difference(x float64, u unit.Unit) string {
	if blank, ok := f.blank(x); ok {
		return blank
	}
	size := f.Size(x, u)
	switch {
	case size == f.Size(0, u):
		return "0"
	case x < 0:
		return minus + size
	}
	return "+" + size
}

// Size writes the size of a difference, without its sign: "15.6万", "2.5 pp". The
// difference of two shares is in percentage points.
func (f Format) Size(x float64, u unit.Unit) string {
	x = math.Abs(x)
	if _, ok := f.blank(x); !ok && u == unit.OfShare {
		return fixed(x*100, 1) + " " + wordPoints.in(f.Lang)
	}
	if u == unit.People && x >= 0.95 { // beside whole people, their difference is whole
		return f.Exact(math.Floor(x+0.5), u)
	}
	return f.Exact(x, u)
}
