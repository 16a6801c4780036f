package rng

import (
	"math"
	"math/bits"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func block(s Stream, b int) []float64 {
	out := make([]float64, Block)
	s.Block(b, out)
	return out
}

func TestLawAnAlignedRunIsALatinHypercube(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Of(rapid.Uint64().Draw(t, "seed"), rapid.String().Draw(t, "key"))
		u := block(s, rapid.IntRange(0, 1<<30).Draw(t, "block"))
		for n := 1; n <= Block; n *= 2 {
			for from := 0; from < Block; from += n {
				seen := make([]bool, n)
				for _, x := range u[from : from+n] {
					k := int(x * float64(n))
					if !(x > 0 && x < 1) || seen[k] {
						t.Fatalf("run of %d from %d: %v stands twice in its stratum, or at an end", n, from, x)
					}
					seen[k] = true
				}
			}
		}
	})
}

func TestLawDrawsDoNotDependOnHowManyAreAsked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Of(rapid.Uint64().Draw(t, "seed"), "channels.ads.rates.mql")
		b, n := rapid.IntRange(0, 1<<20).Draw(t, "block"), rapid.IntRange(0, Block).Draw(t, "n")
		few, all := make([]float64, n), make([]float64, Block)
		s.Block(b, few)
		s.Block(b, all)
		assert.Equal(t, all[:n], few)
		s.Plain(b, few)
		s.Plain(b, all)
		assert.Equal(t, all[:n], few)
	})
}

func TestKeysAndSeedsAreTakenApart(t *testing.T) {
	seen := map[float64]string{}
	for _, seed := range []uint64{0, 1, 2, math.MaxUint64} {
		for _, key := range []string{"", "\x00", "a", "a\x00", "a\x00\x00", "aaaaaaa", "aaaaaaaa", "aaaaaaaa\x00", "aaaaaaaaa", "b", "渠道.广告"} {
			u := block(Of(seed, key), 0)
			before, twice := seen[u[0]]
			require.False(t, twice, "%q and %q", before, key)
			seen[u[0]] = key
			one := [1]float64{}
			Of(seed, key).Plain(0, one[:])
			require.NotContains(t, seen, one[0])
			seen[one[0]] = key
		}
	}
}

// What a mean over a block errs by, against plain numbers: an additive function of many
// keys almost nothing, a product of two (all of it interaction) as plain numbers or twice
// their variance, since two draws that follow each other lie in opposite halves of each.
func TestStratificationTakesTheErrorOfWhatAddsUp(t *testing.T) {
	const keys, blocks = 20, 2000
	var streams [keys]Stream
	for k := range streams {
		streams[k] = Of(7, string(rune('a'+k)))
	}
	variance := func(f func(u [][]float64, i int) float64, fill func(s Stream, b int, out []float64)) float64 {
		u := make([][]float64, keys)
		sum, square := 0.0, 0.0
		for b := range blocks {
			for k := range u {
				u[k] = make([]float64, Block)
				fill(streams[k], b, u[k])
			}
			mean := 0.0
			for i := range Block {
				mean += f(u, i) / Block
			}
			sum += mean / blocks
			square += mean * mean / blocks
		}
		assert.InDelta(t, 0, sum, 5*math.Sqrt(square/blocks), "no bias")
		return square
	}
	added := func(u [][]float64, i int) float64 {
		sum := 0.0
		for k := range u {
			sum += u[k][i] - 0.5
		}
		return sum
	}
	multiplied := func(u [][]float64, i int) float64 { return (u[0][i] - 0.5) * (u[1][i] - 0.5) }
	assert.InEpsilon(t, keys/12.0/Block, variance(added, Stream.Plain), 0.1)
	assert.InEpsilon(t, keys/12.0/Block/Block/Block, variance(added, Stream.Block), 0.1)
	plain := variance(multiplied, Stream.Plain)
	assert.InEpsilon(t, 1.0/144/Block, plain, 0.1)
	assert.Less(t, variance(multiplied, Stream.Block), 2*plain)
}

// The bits of a few draws, to be seen when they change: every stored result would.
func TestDrawsAreWhatTheyWere(t *testing.T) {
	s := Of(42, "channels.ads.rates.mql")
	u := block(s, 3)
	p := make([]float64, 2)
	s.Plain(3, p)
	assert.Equal(t, []float64{0.5071167729404423, 0.22773092243397308}, []float64{u[0], u[255]})
	assert.Equal(t, []float64{0.7654408392355531, 0.18617663920393512}, p)
}

func BenchmarkBlock(b *testing.B) {
	s, out, i := Of(42, "channels.ads.rates.mql"), make([]float64, Block), 0
	for b.Loop() {
		s.Block(i, out)
		i++
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/Block, "ns/draw")
}

func BenchmarkPlain(b *testing.B) {
	s, out, i := Of(42, "channels.ads.rates.mql"), make([]float64, Block), 0
	for b.Loop() {
		s.Plain(i, out)
		i++
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/Block, "ns/draw")
}

// Of as many draws as a power of two each is alone in its part. For other numbers, as the ten points of SA-11, that
// cannot be kept: more draws continue those before, and of no sequence at all do the first n lie one in each n-th
// for every n up to 18 (Berlekamp and Graham, Journal of Number Theory 2, 1970).
func TestARunIsOnePointToAStratum(t *testing.T) {
	u := block(Of(11, "SA-11"), 0)
	for _, n := range []int{8, 16, 256} {
		seen := map[int]bool{}
		for _, x := range u[:n] {
			seen[int(x*float64(n))] = true
		}
		assert.Len(t, seen, n)
	}
}

// What holds for any number of draws instead: n of them are as many runs as n has binary ones, each even to less
// than a draw, so that below any point lie as many as belong there within that number.
func TestLawAnyNumberOfDrawsIsNearlyEven(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		u := block(Of(rapid.Uint64().Draw(r, "seed"), "x"), rapid.IntRange(0, 1000).Draw(r, "block"))
		n, below := rapid.IntRange(1, Block).Draw(r, "n"), rapid.Float64Range(0, 1).Draw(r, "below")
		count := 0.0
		for _, x := range u[:n] {
			if x < below {
				count++
			}
		}
		assert.Less(r, math.Abs(count-float64(n)*below), float64(bits.OnesCount(uint(n))))
	})
}
