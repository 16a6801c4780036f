package num

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLogIsWithinOneUlp(t *testing.T) {
	for _, r := range [][2]float64{{0.5, 2}, {0.999, 1.001}, {1 - 1e-12, 1 + 1e-12}, {1e-10, 100}, {1e100, 1e308}, {1e-320, 1e-308}} {
		within(t, 1, 2000, r[0], r[1], Log, bigLog)
	}
}

func TestLogEdges(t *testing.T) {
	assert.Equal(t, math.Inf(-1), Log(0))
	assert.Equal(t, math.Inf(1), Log(math.Inf(1)))
	assert.Equal(t, 0.0, Log(1))
	for _, x := range []float64{-1, math.Inf(-1), math.NaN(), -5e-324} {
		assert.True(t, math.IsNaN(Log(x)), "ln %v", x)
		assert.True(t, math.IsNaN(Log1p(x-1)) || x == -5e-324, "ln(1+%v)", x-1)
	}
}

func TestLog1pIsWithinTwoUlp(t *testing.T) {
	oracle := func(x *big.Float) *big.Float { return bigLog(zero().Add(x, exact(1))) }
	for _, r := range [][2]float64{{-1e-9, 1e-9}, {-0.29, 0.41}, {-0.9999, 3}, {1, 1e6}, {1e15, 1e18}} {
		within(t, 2, 2000, r[0], r[1], Log1p, oracle)
	}
	assert.Equal(t, math.Inf(-1), Log1p(-1))
	assert.Equal(t, 5e-324, Log1p(5e-324))
	assert.True(t, math.Signbit(Log1p(math.Copysign(0, -1))), "the sign of zero stays")
}

func TestPowIsWithinItsBound(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, r := range []struct {
		name         string
		lo, hi, size float64 // base between lo and hi, |ln of the result| up to size
		bound        float64
	}{
		{"a year of growth", 0.9, 1.1, 5, 1},
		{"base near 1, result near the range's end", 0.999, 1.001, 690, 1},
		{"any base", 1e-6, 1e6, 30, 1},
		{"any base, result near the range's end", 1e-6, 1e6, 690, 1},
		{"base near the root of 2", 1.4, 1.42, 690, 1.5},
	} {
		t.Run(r.name, func(t *testing.T) {
			worst, atX, atY := 0.0, 0.0, 0.0
			for range 500 {
				x := r.lo + (r.hi-r.lo)*random.Float64()
				y := (2*random.Float64() - 1) * r.size / math.Abs(math.Log(x))
				want := bigExp(zero().Mul(bigLog(exact(x)), exact(y)))
				if d := ulps(Pow(x, y), want); d > worst {
					worst, atX, atY = d, x, y
				}
			}
			t.Logf("worst %.3f ulp at %v ^ %v", worst, atX, atY)
			assert.LessOrEqual(t, worst, r.bound, "%v ^ %v", atX, atY)
		})
	}
}

func TestPowOfSmallIntegersIsExact(t *testing.T) {
	for base := 2.0; base <= 20; base++ {
		want := 1.0
		for n := 0.0; want < 1<<53; n++ {
			assert.Equal(t, want, Pow(base, n), "%v ^ %v", base, n)
			want *= base
		}
	}
	assert.Equal(t, 3.0, Pow(9, 0.5))
	assert.Equal(t, 0.25, Pow(4, -1))
}

// The special cases of IEEE 754 are those of the standard library.
func TestPowEdgesAreThoseOfTheStandard(t *testing.T) {
	inf := math.Inf(1)
	edges := []float64{0, math.Copysign(0, -1), 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 5e-324, -5e-324,
		inf, -inf, math.NaN(), 1 - 0x1p-53, 1 + 0x1p-52, 0x1p53 + 1, 0x1p62, 0x1p70, -0x1p70}
	for _, x := range edges {
		for _, y := range edges {
			want, got := math.Pow(x, y), Pow(x, y)
			if math.IsNaN(want) {
				assert.True(t, math.IsNaN(got), "%v ^ %v is %v", x, y, got)
				continue
			}
			if want == 0 || y == 0 || x == 1 || math.IsInf(want, 0) || math.IsInf(y, 0) {
				assert.Equal(t, want, got, "%v ^ %v", x, y)
				assert.Equal(t, math.Signbit(want), math.Signbit(got), "sign of %v ^ %v", x, y)
				continue
			}
			// the standard itself errs by 1e-8 for a base next to 1, hence the oracle
			exactly := bigExp(zero().Mul(bigLog(exact(math.Abs(x))), exact(y)))
			assert.LessOrEqual(t, ulps(math.Abs(got), exactly), 1.0, "%v ^ %v", x, y)
			assert.Equal(t, math.Signbit(want), math.Signbit(got), "sign of %v ^ %v", x, y)
		}
	}
}

func BenchmarkLog(b *testing.B) {
	x, s := 0.5, 0.0
	for b.Loop() {
		s += Log(x)
		x += 1e-9
	}
	sink = s
}

func BenchmarkPow(b *testing.B) {
	x, s := 0.5, 0.0
	for b.Loop() {
		s += Pow(x, 1.7)
		x += 1e-9
	}
	sink = s
}
