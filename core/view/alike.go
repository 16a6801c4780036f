package view

import (
	"strings"

	"planleaf/core/unit"
)

// Alike writes numbers that are read beside each other, in a chart or a column: those of one
// scale have the same decimals, ¥2.60K beside ¥3.13K. Prose, where each stands alone, trims.
func (f Format) Alike(values []float64, u unit.Unit) []string {
	out := make([]string, len(values))
	grains := make([]grain, len(values))
	keep := map[grain]bool{} // scales of which some number needs its last decimal
	for i, x := range values {
		if _, blank := f.blank(x); blank {
			continue
		}
		grains[i] = f.grain(x, u)
		if g := grains[i]; g.trim && g.decimals > 0 {
			g.trim = false
			keep[grains[i]] = keep[grains[i]] || !strings.HasSuffix(g.digits(x), "0")
		}
	}
	for i, x := range values {
		g := grains[i]
		if !keep[g] || x == 0 || hardly(x, u) {
			out[i] = f.Text(x, u)
			continue
		}
		g.trim = false
		out[i] = g.write(x).String()
	}
	return out
}
