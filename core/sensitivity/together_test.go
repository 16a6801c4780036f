package sensitivity

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/num"
)

func TestTogetherIsTheLineThatGoesBestWithTheNumber(t *testing.T) {
	u := stratified(9, 3, 40*block)
	a, b := make([]float64, len(u[0])), make([]float64, len(u[0])) // correlated 0.6, by the first
	y := make([]float64, len(a))
	for j := range y {
		z := num.NormalQuantile(u[0][j])
		w := 0.6*z + 0.8*num.NormalQuantile(u[1][j])
		a[j], b[j] = u[0][j], num.NormalCDF(w)
		y[j] = z + 2*w + 1.5*num.NormalQuantile(u[2][j])
	}
	// Var(z + 2w) = 1 + 4 + 2·2·0.6 = 7.4, of 7.4 + 2.25.
	got := FirstOrder(Together([][]float64{a, b}, y), y, draws)
	assert.InDelta(t, 7.4/9.65, got.Value, 1.5*got.Error+0.006)
	twice := FirstOrder(Together([][]float64{a, b, a}, y), y, draws)
	assert.InDelta(t, got.Value, twice.Value, 1e-3, "the same twice says no more")
}

func TestSolvedEquations(t *testing.T) {
	got := solved([][]float64{{4, 0, 10}, {2, 3, 8}})
	assert.InDelta(t, 1.75, got[0], 1e-12)
	assert.InDelta(t, 1.5, got[1], 1e-12)
}
