package lifetime

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// Slopes and curvatures that are written down are those that differences find.
func TestSlopesAreThoseOfTheLikelihood(t *testing.T) {
	l := seeded(5)
	orders := grouped(l.buyers(BGNBD{0.6, 5, 0.8, 2.5}, 60, 52), 26)
	counts, means := l.spend(GammaGamma{4, 5, 60}, 60)
	spent := newSpending(counts, means, 1)
	rapid.Check(t, func(t *rapid.T) {
		draw := func(n int) []float64 { return rapid.SliceOfN(rapid.Float64Range(-2, 2.5), n, n).Draw(t, "at") }
		same := func(f surface, at []float64) {
			p := f.look(at)
			assert.InEpsilon(t, f.likelihood(at), p.value, 1e-12)
			free := make([]int, len(at))
			for i := range free {
				free[i] = i
			}
			slope, bend := differences(f.likelihood, p, free)
			for i := range slope {
				assert.InDelta(t, slope[i], p.slope[i], 1e-3*(1+math.Abs(slope[i])), "slope %d", i)
				for j := range slope {
					assert.InDelta(t, bend[i][j], p.bend[i][j], 1e-2*(1+math.Abs(bend[i][j])), "curvature %d %d", i, j)
				}
			}
		}
		same(surface{orders.bgnbd, orders.curved}, draw(4))
		same(surface{spent.at, spent.curved}, draw(3))
	})
}
