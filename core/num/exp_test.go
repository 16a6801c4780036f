package num

import (
	"math"
	"math/big"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
)

// within demands that f stays within bound ulps of the oracle at n points between lo and hi.
func within(t *testing.T, bound float64, n int, lo, hi float64, f func(float64) float64, oracle func(*big.Float) *big.Float) {
	t.Helper()
	if runtime.GOOS == "js" {
		n /= 10 // big numbers are slow there, and the bits are the same
	}
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

func TestExpIsNearlyCorrectlyRounded(t *testing.T) {
	for _, r := range [][2]float64{{-0.35, 0.35}, {-3, 3}, {-40, 40}, {-708, 709}, {709, 709.78}, {-1e-9, 1e-9}} {
		within(t, 0.55, 2000, r[0], r[1], Exp, bigExp)
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

// Results by element are those of the loop, at the edges too.
func TestExpsGivesTheBitsOfExp(t *testing.T) {
	x := []float64{-1e9, -745.2, -720, -708, -3, -1e-9, 0, 0.7, 708.9, 709.5, 800, math.Inf(1), math.Inf(-1), math.NaN()}
	got := make([]float64, len(x))
	Exps(got, x)
	for i := range x {
		assert.Equal(t, math.Float64bits(Exp(x[i])), math.Float64bits(got[i]), "e^%v", x[i])
	}
	Exps(x, x)
	assert.Equal(t, got[:len(x)-1], x[:len(x)-1], "in place")
}

func TestExpTableHoldsTheRootsOfTwo(t *testing.T) {
	for i, e := range expTable {
		want := bigExp(zero().Mul(bigLn2, exact(float64(i)/128)))
		nearest, _ := want.Float64()
		assert.Equal(t, math.Float64bits(nearest), e.bits+uint64(i)<<45, "2^(%d/128)", i)
		tail, _ := zero().Quo(zero().Sub(want, exact(nearest)), exact(nearest)).Float64()
		assert.Equal(t, tail, e.tail, "tail of 2^(%d/128)", i)
	}
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
