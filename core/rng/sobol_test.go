package rng

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func sobol(t testing.TB, dimensions int) *Sobol {
	s, err := NewSobol(dimensions)
	require.NoError(t, err)
	return s
}

// SA-7, verified with scipy.
func TestTheFirstSobolPoints(t *testing.T) {
	s, x := sobol(t, 3), make([]float64, 3)
	for i, want := range [][]float64{
		{0, 0, 0}, {.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75}, {.375, .375, .625}, {.875, .875, .125}, {.625, .125, .875}, {.125, .625, .375},
	} {
		s.At(uint32(i), x)
		assert.Equal(t, want, x)
	}
}

// SA-9, verified with scipy: the mean of x1·x2·x3·x4·x5 over the first 1024 points.
func TestTheMeanOfAProductOverSobolPoints(t *testing.T) {
	s, x, sum := sobol(t, 5), make([]float64, 5), 0.0
	for i := range 1024 {
		s.At(uint32(i), x)
		sum += x[0] * x[1] * x[2] * x[3] * x[4]
	}
	assert.InDelta(t, 0.03119799232, sum/1024, 1e-11)
}

// All dimensions over 1024 points against scipy 1.10, stats.qmc.Sobol(128, scramble=False,
// bits=30), as h = h·1099511628211 + x·2^30 mod 2^64 over all coordinates by point.
func TestAllDimensionsAreThoseOfJoeAndKuo(t *testing.T) {
	s, x, h := sobol(t, Dimensions), make([]float64, Dimensions), uint64(0)
	for i := range 1024 {
		s.At(uint32(i), x)
		for _, x := range x {
			h = h*1099511628211 + uint64(x*0x1p30)
		}
	}
	assert.Equal(t, uint64(0xbe408ae000000000), h)
	s.At(1000, x)
	assert.InDeltaSlice(t, []float64{0.76855469, 0.54199219, 0.88183594, 0.55371094}, x[100:104], 1e-8)
}

func TestSobolRefusesDimensionsThatItHasNot(t *testing.T) {
	for _, n := range []int{-1, 0, 129} {
		_, err := NewSobol(n)
		assert.ErrorIs(t, err, ErrDimensions)
	}
}

// A scramble keeps what a net is: in each dimension alone one point to a stratum, and in the
// first two together one to each box of any shape.
func TestLawAScrambledRunIsANet(t *testing.T) {
	s := sobol(t, Dimensions)
	rapid.Check(t, func(t *rapid.T) {
		stream := Of(rapid.Uint64().Draw(t, "seed"), "")
		m := rapid.IntRange(0, 8).Draw(t, "m")
		n := 1 << m
		from := rapid.Uint32Range(0, 1<<20).Draw(t, "run") << m
		d := rapid.IntRange(0, Dimensions-1).Draw(t, "dimension")
		alone := make([]bool, n)
		boxes := make([][]bool, m+1)
		for k := range boxes {
			boxes[k] = make([]bool, n)
		}
		x := make([]float64, Dimensions)
		for i := range n {
			s.Scrambled(stream, from+uint32(i), x[:d+1])
			at := int(x[d] * float64(n))
			if alone[at] || !(x[d] > 0) {
				t.Fatalf("dimension %d has two points in stratum %d", d, at)
			}
			alone[at] = true
			if d == 0 {
				continue
			}
			for k := range boxes {
				box := int(x[0]*float64(int(1)<<k))<<(m-k) | int(x[1]*float64(int(1)<<(m-k)))
				if boxes[k][box] {
					t.Fatalf("two points in a box of 2^%d by 2^%d", k, m-k)
				}
				boxes[k][box] = true
			}
		}
	})
}

// The error of a mean over 1024 points of a smooth function of five numbers is, over
// scrambles, without bias and a small part of that of as many plain numbers.
func TestScramblesAreIndependentAndUnbiased(t *testing.T) {
	s, x := sobol(t, 5), make([]float64, 5)
	const replicates, points = 200, 1024
	sum, square := 0.0, 0.0
	for r := range replicates {
		stream, mean := Of(uint64(r), "replicate"), 0.0
		for i := range uint32(points) {
			s.Scrambled(stream, i, x)
			mean += x[0] * x[1] * x[2] * x[3] * x[4] / points
		}
		sum += (mean - 1.0/32) / replicates
		square += (mean - 1.0/32) * (mean - 1.0/32) / replicates
	}
	assert.Less(t, math.Abs(sum), 4*math.Sqrt(square/replicates))
	plain := (math.Pow(1.0/3, 5) - math.Pow(0.5, 10)) / points
	assert.Less(t, square, plain/50)
}

func BenchmarkSobolScrambled(b *testing.B) {
	s, x, i := sobol(b, 68), make([]float64, 68), uint32(0)
	stream := Of(1, "")
	for b.Loop() {
		s.Scrambled(stream, i&4095, x)
		i++
	}
}
