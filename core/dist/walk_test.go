package dist

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"planleaf/core/num"
)

func TestLawAWalkKnowsTheQuantiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Float64Range(0.05, 3000).Draw(t, "a"), rapid.Float64Range(0.05, 3000).Draw(t, "b")
		d, part := Beta(a, b), 1.0
		if rapid.Bool().Draw(t, "cut") {
			p := rapid.Float64Range(0, 0.99).Draw(t, "from")
			if cut, err := d.Truncate(d.Quantile(p), d.Quantile(p+0.01)); err == nil && cut.cut != nil {
				d, part = cut, cut.cut.mass()
			}
		}
		for _, below := range []bool{true, false} {
			for _, k := range d.betaKnots(below) {
				p, q, sign := k.v, 1-k.v, part
				if !below {
					p, q, sign = q, p, -part
				}
				if d.cut != nil {
					p, q = d.cut.whole(p, q)
				}
				x, y := num.BetaPoint(p, q, a, b)
				first := sign * x * y / num.Exp(a*num.Log(x)+b*num.Log(y)-num.LogBeta(a, b))
				// 1e-11 of the share (what BetaPoint promises), as a difference of the value and of its derivative's logarithm
				if math.Abs(k.x-x) > 1e-11*math.Abs(first)+1e-13*x || math.Abs(k.first/first-1) > 1e-11*math.Abs(k.second/first)+1e-9 {
					t.Fatalf("at %v: %+v, found anew %v, %v", k.v, k, x, first)
				}
			}
		}
	})
}
