package sensitivity

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/num"
)

func TestLawWorthOfPartLiesBetweenNothingAndAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "blocks") * block
		factors := rapid.IntRange(1, 4).Draw(t, "factors")
		ways := rapid.IntRange(1, 4).Draw(t, "ways")
		u := stratified(rapid.Uint64().Draw(t, "seed"), factors, n)
		ys := rows(ways, n)
		for w := range ys {
			slope := rapid.SliceOfN(rapid.Float64Range(-3, 3), factors, factors).Draw(t, "slope")
			for j := range ys[w] {
				for i, s := range slope {
					ys[w][j] += s * num.NormalQuantile(u[i][j])
				}
			}
		}
		c := NewDecision(ys, draws)
		for i := range u {
			got := c.Of(u[i])
			assert.GreaterOrEqual(t, got.Value, 0.0)
			assert.LessOrEqual(t, got.Value, c.Worth.Value)
		}
	})
}

func TestLawSharesDoNotChangeWithTheUnit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 12).Draw(t, "blocks") * block
		u := stratified(rapid.Uint64().Draw(t, "seed"), 2, n)
		scale := math.Ldexp(1, rapid.IntRange(-20, 20).Draw(t, "scale"))
		y, z := make([]float64, n), make([]float64, n)
		for j := range y {
			y[j] = u[0][j] + u[1][j]*u[1][j]
			z[j] = scale * y[j]
		}
		a, b := FirstOrder(u[0], y, draws), FirstOrder(u[0], z, draws)
		assert.InDelta(t, a.Value, b.Value, 1e-12)
		assert.InDelta(t, a.Error, b.Error, 1e-12)
		assert.Equal(t, Rank(u[0], Ranks(y)), Rank(u[0], Ranks(z)))
	})
}

func TestLawFirstOrderIsNoMoreThanTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := rapid.SliceOfN(rapid.Float64Range(0.1, 3), 4, 4).Draw(t, "weights")
		f := func(u []float64) float64 { return w[0]*u[0] + w[1]*u[1]*u[2] + w[2]*u[2] + w[3]*u[0]*u[1] }
		got := Sobol(Design{single(3), 3, 512, 8}, plainly, all(f), nil)
		for i := range got {
			// Twice what both errors allow, for hundreds of trials.
			assert.LessOrEqual(t, got[i].First.Value, got[i].Total.Value+2*(got[i].First.Error+got[i].Total.Error))
		}
	})
}
