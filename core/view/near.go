package view

import (
	"math"
	"strings"

	"planleaf/core/unit"
)

// near is Text with three digits at least, for a number that somebody reckons with: beside
// 22 new customers stands 0.412 + 4.78 + 16.5 and not 0.4 + 4.8 + 16.
func (f Format) near(x float64, u unit.Unit) string {
	g := f.grain(x, u)
	a := math.Abs(x / g.div)
	if u.Money == 1 || x == 0 || !(a < 99.95) {
		return f.Text(x, u)
	}
	g.decimals = decimalsFor(a, 2)
	if a < 0.9995 {
		g.decimals = min(9, decimalsSmall(a)+1)
	}
	if g.trim = u != unit.OfShare; !g.trim { // percent keeps a decimal
		for g.decimals > 1 && strings.HasSuffix(g.digits(x), "0") {
			g.decimals--
		}
	}
	return g.write(x).String()
}
