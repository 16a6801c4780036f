package num

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bigErf sums the series of erf that has no alternating signs; |x| ≤ 8 leaves 1 − erf 100 bits.
func bigErf(x *big.Float) *big.Float {
	square := zero().Mul(x, x)
	term, sum := zero().Copy(x), zero()
	for n := 1; n < 400; n++ {
		sum = zero().Add(sum, term)
		term = zero().Quo(zero().Mul(term, zero().Mul(square, exact(2))), exact(float64(2*n+1)))
	}
	pi, _, _ := big.ParseFloat("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803", 10, precision, big.ToNearestEven)
	scale := zero().Quo(exact(2), zero().Sqrt(pi))
	return zero().Mul(zero().Mul(scale, sum), bigExp(zero().Neg(square)))
}

func TestErfAndErfcAreWithinFiveUlp(t *testing.T) {
	oracle := func(x *big.Float) *big.Float { return zero().Sub(exact(1), bigErf(x)) }
	for _, r := range [][2]float64{{-6, -0.5}, {-1, 1}, {0.3, 1}, {1, 3}, {3, 8}} {
		within(t, 5, 300, r[0], r[1], Erf, bigErf)
		within(t, 5, 300, r[0], r[1], Erfc, oracle)
	}
}

func TestErfEdges(t *testing.T) {
	assert.Equal(t, 1.0, Erf(math.Inf(1)))
	assert.Equal(t, -1.0, Erf(math.Inf(-1)))
	assert.Equal(t, 0.0, Erfc(math.Inf(1)))
	assert.Equal(t, 2.0, Erfc(math.Inf(-1)))
	assert.InEpsilon(t, math.Erfc(26.5), Erfc(26.5), 1e-9, "the last of the tail is subnormal")
	assert.True(t, math.IsNaN(Erf(math.NaN())) && math.IsNaN(Erfc(math.NaN())))
}

func TestLogGammaOfFactorials(t *testing.T) {
	factorial := exact(1)
	for n := 1.0; n < 60; n++ {
		want, _ := bigLog(factorial).Float64()
		assert.InDelta(t, want, LogGamma(n), 1e-14+4e-16*want*2, "ln Γ(%v)", n)
		factorial = zero().Mul(factorial, exact(n))
	}
	assert.InDelta(t, math.Log(math.Sqrt(math.Pi)), LogGamma(0.5), 1e-14)
	assert.InEpsilon(t, -math.Log(1e-20), LogGamma(1e-20), 1e-15)
	assert.True(t, math.IsNaN(LogGamma(-1)) && math.IsInf(LogGamma(0), 1))
}

// B(a, b) of whole numbers is a ratio of factorials: the product below is exact to 200 bits.
func TestLogBetaOfWholeNumbers(t *testing.T) {
	for _, c := range [][2]int{{1, 1}, {2, 18}, {9, 12}, {3, 500}, {50, 60}, {271, 2025}, {2000, 3}} {
		a, b := c[0], c[1]
		want := zero().Quo(exact(1), exact(float64(b))) // B(1, b)
		for k := 1; k < a; k++ {
			want = zero().Quo(zero().Mul(want, exact(float64(k))), exact(float64(b+k)))
		}
		ln, _ := bigLog(want).Float64()
		assert.InDelta(t, ln, LogBeta(float64(a), float64(b)), 1e-13+1e-15*math.Abs(ln), "ln B(%d, %d)", a, b)
	}
	assert.True(t, math.IsNaN(LogBeta(0, 1)) && math.IsNaN(LogBeta(1, math.Inf(1))) && math.IsNaN(LogBeta(math.NaN(), 1)))
}

// I_x(a, n−a+1) is the chance of at least a successes in n trials.
func TestBetaCDFIsABinomialTail(t *testing.T) {
	for _, c := range []struct {
		a, n int
		x    float64
	}{{1, 1, 0.3}, {2, 19, 0.1}, {2, 19, 0.6}, {30, 200, 0.15}, {271, 2296, 0.118}, {271, 2296, 0.1}, {271, 2296, 0.15}, {5000, 10000, 0.49}} {
		want := zero()
		p, q := exact(c.x), zero().Sub(exact(1), exact(c.x))
		term := exact(1) // binomial(n, 0)·q^n, then upward
		for range c.n {
			term = zero().Mul(term, q)
		}
		for k := 0; k <= c.n; k++ {
			if k >= c.a {
				want = zero().Add(want, term)
			}
			term = zero().Mul(term, zero().Quo(zero().Mul(p, exact(float64(c.n-k))), zero().Mul(q, exact(float64(k+1)))))
		}
		w, _ := want.Float64()
		assert.InEpsilon(t, w, BetaCDF(c.x, float64(c.a), float64(c.n-c.a+1)), 1e-11, "%+v", c)
	}
}

func TestBetaQuantileInvertsTheCDF(t *testing.T) {
	for _, a := range []float64{0.5, 1, 2.5, 15, 271.5, 1e4} {
		for _, b := range []float64{0.5, 1, 18, 85, 2025.5, 1e4} {
			for _, p := range []float64{1e-6, 0.001, 0.05, 0.1, 0.5, 0.9, 0.95, 0.999} {
				x := BetaQuantile(p, a, b)
				place := BetaCDF(math.Nextafter(x, 1), a, b) - BetaCDF(math.Nextafter(x, 0), a, b)
				assert.InDelta(t, p, BetaCDF(x, a, b), 1e-11+place, "beta(%v, %v) at %v", a, b, p)
			}
		}
	}
}

func TestBetaQuantileBelowAllDoublesIsZero(t *testing.T) {
	assert.Equal(t, 0.0, BetaQuantile(0.05, 0.001, 1), "it is 0.05^1000")
	assert.InEpsilon(t, 1e-100, BetaQuantile(0.1, 0.01, 1), 1e-9, "it is 0.1^100")
	assert.InEpsilon(t, math.Pow(0.05, 1/0.005), BetaQuantile(0.05, 0.005, 1), 1e-9)
	assert.Equal(t, 1.0, BetaQuantile(0.95, 1, 0.001))
}

func TestBetaEdges(t *testing.T) {
	assert.Equal(t, 0.0, BetaCDF(-1, 2, 3))
	assert.Equal(t, 1.0, BetaCDF(2, 2, 3))
	assert.Equal(t, 0.0, BetaQuantile(0, 2, 3))
	assert.Equal(t, 1.0, BetaQuantile(1, 2, 3))
	assert.InDelta(t, 0.5, BetaQuantile(0.5, 7, 7), 1e-15, "a symmetric one has its median at a half")
	for _, x := range []float64{BetaQuantile(-0.1, 1, 1), BetaQuantile(0.5, 0, 1), BetaCDF(0.5, 1, -1), BetaCDF(math.NaN(), 1, 1), BetaQuantile(math.NaN(), 1, 1)} {
		assert.True(t, math.IsNaN(x))
	}
}

func TestNormalQuantileInvertsTheCDF(t *testing.T) {
	for _, p := range []float64{1e-300, 1e-20, 1e-9, 0.001, 0.05, 0.074, 0.076, 0.3, 0.5, 0.7, 0.924, 0.926, 0.999} {
		assert.InEpsilon(t, p, NormalCDF(NormalQuantile(p)), 2e-13, "at %v", p)
	}
	assert.InDelta(t, 1.6448536269514722, NormalQuantile(0.95), 1e-15, "the 95%% point (standard tables)")
	assert.True(t, math.IsInf(NormalQuantile(0), -1) && math.IsInf(NormalQuantile(1), 1))
	assert.True(t, math.IsNaN(NormalQuantile(-0.1)) && math.IsNaN(NormalQuantile(1.1)) && math.IsNaN(NormalQuantile(math.NaN())))
}
