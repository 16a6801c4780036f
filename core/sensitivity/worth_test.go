package sensitivity

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/num"
)

// loss is the unit normal loss integral: the mean of max(0, Z − a).
func loss(a float64) float64 {
	return math.Exp(-a*a/2)/math.Sqrt(2*math.Pi) - a*(1-num.NormalCDF(a))
}

// Two ways, one certain, the other normal around mean: knowing a term of spread s is worth
// s·loss(|mean|/s), and knowing all of it the same of the whole spread (Raiffa and Schlaifer 1961).
func TestWorthOfANormalChoiceIsTheLossIntegral(t *testing.T) {
	const n, mean = 40 * block, -0.7
	spreads := []float64{2, 1, 0.5, 0}
	u := stratified(5, 4, n)
	b := make([]float64, n)
	whole := 0.0
	for i, s := range spreads {
		whole += s * s
		for j := range b {
			b[j] += s * num.NormalQuantile(u[i][j])
		}
	}
	for j := range b {
		b[j] += mean
	}
	c := NewDecision([][]float64{make([]float64, n), b}, draws)
	assert.Equal(t, 0, c.Best)
	assert.InDelta(t, 0.7, c.Lead, 0.01)
	whole = math.Sqrt(whole)
	assert.InDelta(t, whole*loss(0.7/whole), c.Worth.Value, 1.5*c.Worth.Error)
	for i, s := range spreads[:3] {
		got := c.Of(u[i])
		want := s * loss(0.7/s)
		assert.InDelta(t, want, got.Value, 1.5*got.Error+0.02*want, "term %d", i)
	}
	none := c.Of(u[3])
	assert.InDelta(t, 0, none.Value, none.Error+1e-12, "what changes nothing is worth nothing")
}

// Where luck alone could choose, the draws that judge are not those that chose.
func TestLuckIsWorthNothing(t *testing.T) {
	const n = 8 * block
	total := 0.0
	for seed := range uint64(40) {
		u := stratified(100+seed, 3, n)
		a, b := make([]float64, n), make([]float64, n)
		for j := range a {
			a[j], b[j] = num.NormalQuantile(u[0][j]), num.NormalQuantile(u[1][j])
		}
		c := NewDecision([][]float64{a, b}, draws)
		got := c.Of(u[2])
		total += got.Value / c.Worth.Value / 40
	}
	assert.Less(t, total, 0.02, "of what it would be worth to know everything")
}

func TestASureChoiceIsWorthNothingToKnow(t *testing.T) {
	u := stratified(6, 1, 4*block)
	better := make([]float64, len(u[0]))
	for j, x := range u[0] {
		better[j] = x + 2
	}
	c := NewDecision([][]float64{u[0], better}, draws)
	assert.Equal(t, 1, c.Best)
	assert.Zero(t, c.Worth.Value)
	assert.Zero(t, c.Of(u[0]).Value)
}

func TestOneWayIsNoChoice(t *testing.T) {
	u := stratified(6, 1, 4*block)
	c := NewDecision(u, draws)
	assert.Zero(t, c.Worth.Value)
	assert.True(t, math.IsInf(c.Lead, 1))
}

func TestHalving(t *testing.T) {
	assert.Equal(t, 100.0, Halving(100, 0))
	assert.Equal(t, 200.0, Halving(100, 0.5))
	assert.True(t, math.IsNaN(Halving(100, 1)))
	// After that many the share is half: what remains of it, over what then remains of all.
	for _, share := range []float64{0.05, 0.3, 0.7} {
		m := Halving(1e9, share)
		left := share * 1e9 / (1e9 + m)
		assert.InDelta(t, share/2, left/(1-share+left), 1e-6)
	}
}
