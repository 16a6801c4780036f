package num

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// within demands that f stays within bound ulps of the oracle at n points between lo and hi.
func within(t *testing.T, bound float64, n int, lo, hi float64, f func(float64) float64, oracle func(*big.Float) *big.Float) {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	worst, at := 0.0, 0.0
	for range n {
		x := lo + (hi-lo)*random.Float64()
		if d := ulps(f(x), oracle(exact(x))); d > worst {
			worst, at = d, x
		}
	}
	t.Logf("worst of %d between %g and %g: %.3f ulp at %v", n, lo, hi, worst, at)
	assert.LessOrEqual(t, worst, bound, "at %v", at)
}

func TestExpIsWithinOneUlp(t *testing.T) {
	for _, r := range [][2]float64{{-0.35, 0.35}, {-3, 3}, {-40, 40}, {-708, 709}, {709, 709.78}, {-1e-9, 1e-9}} {
		within(t, 1, 2000, r[0], r[1], Exp, bigExp)
	}
}

func TestExpGoesThroughSubnormalsToZero(t *testing.T) {
	within(t, 1, 500, -745, -708, Exp, bigExp)
	assert.Equal(t, math.SmallestNonzeroFloat64, Exp(-745.1))
	assert.Equal(t, 0.0, Exp(-745.14))
}

func TestExpEdges(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct{ x, want float64 }{
		{0, 1}, {math.Copysign(0, -1), 1}, {inf, inf}, {-inf, 0}, {709.79, inf}, {1e300, inf}, {-1e300, 0}, {5e-324, 1},
	} {
		assert.Equal(t, c.want, Exp(c.x), "e^%v", c.x)
	}
	assert.True(t, math.IsNaN(Exp(math.NaN())))
	assert.InDelta(t, math.MaxFloat64, Exp(expOverflow), math.MaxFloat64*1e-12)
}

func TestExpm1IsWithinTwoUlp(t *testing.T) {
	oracle := func(x *big.Float) *big.Float { return zero().Sub(bigExp(x), exact(1)) }
	for _, r := range [][2]float64{{-1e-9, 1e-9}, {-0.4, 0.4}, {-2, 2}, {-60, 60}} {
		within(t, 2, 2000, r[0], r[1], Expm1, oracle)
	}
	assert.Equal(t, -1.0, Expm1(math.Inf(-1)))
	assert.Equal(t, math.Inf(1), Expm1(math.Inf(1)))
	assert.True(t, math.IsNaN(Expm1(math.NaN())))
	assert.True(t, math.Signbit(Expm1(math.Copysign(0, -1))), "the sign of zero stays")
}

var sink float64

func BenchmarkExp(b *testing.B) {
	for _, c := range []struct {
		name string
		f    func(float64) float64
	}{{"num", Exp}, {"std", math.Exp}} {
		b.Run(c.name, func(b *testing.B) {
			x, s := -0.9, 0.0
			for b.Loop() {
				s += c.f(x)
				x += 1e-9
			}
			sink = s
		})
	}
}
