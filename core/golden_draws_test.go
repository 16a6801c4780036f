package core_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/api"
	"planleaf/core/dist"
	"planleaf/core/num"
	"planleaf/core/rng"
)

// goldenDraws is the bits of what a simulation is made of: numbers of streams and Sobol
// points, what distributions of every family answer, and their tables.
func goldenDraws(t testing.TB) string {
	streams := sha256.New()
	block := make([]float64, rng.Block)
	for key := range 20 {
		s := rng.Of(uint64(key)*977, fmt.Sprint("channels.ads.rates.", key))
		for b := range 5 {
			s.Block(b, block)
			hashBits(streams, block...)
			s.Plain(b, block)
			hashBits(streams, block...)
		}
	}
	sobol, err := rng.NewSobol(rng.Dimensions)
	require.NoError(t, err)
	point := make([]float64, rng.Dimensions)
	for i := range uint32(64) {
		sobol.At(i*i, point)
		hashBits(streams, point...)
		sobol.Scrambled(rng.Of(5, "replicate"), i*i, point)
		hashBits(streams, point...)
	}
	of := sha256.New()
	for _, d := range goldenDists(t) {
		hashBits(of, d.Mean(), d.SD())
		for i := range 100 {
			p := float64(i) / 99
			x := d.Quantile(p)
			hashBits(of, x, d.CDF(x), d.Quantile(p/float64(uint64(1)<<(i%50))))
		}
		table := dist.NewTable(d)
		for b := range 10 {
			rng.Of(1, "golden").Block(b, block)
			table.Quantiles(block, block)
			hashBits(of, block...)
		}
	}
	for i := range 200 {
		z := float64(i)/10 - 10
		hashBits(of, num.NormalCDF(z), num.ScoreOfRank(z/10), num.RankOfScore(z/10))
	}
	return fmt.Sprintf("%s streams\n%s distributions\n", hex.EncodeToString(streams.Sum(nil)), hex.EncodeToString(of.Sum(nil)))
}

// goldenDists are distributions of every family, in every way that they are made.
func goldenDists(t testing.TB) []dist.Dist {
	var all []dist.Dist
	add := func(d dist.Dist, err error) {
		require.NoError(t, err)
		all = append(all, d)
	}
	add(dist.Fit("", true, 0.25, 0.35, 0.05))
	add(dist.Fit("", true, 0.02, 0.9, 0.1))
	add(dist.Fit("", false, 600, 1350, 0.05))
	add(dist.Fit("", false, -50, 20, 0.05))
	add(dist.FitThree("pert", 600, 900, 1350, 0.05))
	add(dist.FitThree("triangular", 600, 900, 1350, 0.05))
	for _, d := range []dist.Dist{
		dist.Normal(3000, 500), dist.Lognormal(900, 0.25), dist.Beta(48, 102), dist.Beta(0.5, 27.5), dist.Beta(0.05, 0.1), dist.Beta(4000, 3),
		dist.Pert(10, 20, 60), dist.Triangular(10, 20, 60), dist.Triangular(0, 0, 1), dist.Uniform(2, 5),
		dist.Discrete([]float64{1, 2, 5}, []float64{3, 5, 2}), dist.Counts(271, 2296, 0.5, 0.5),
	} {
		all = append(all, d)
		add(d.Truncate(d.Quantile(0.2), d.Quantile(0.9)))
	}
	return all
}

// goldenSimulation is the part that a simulation of a plan leaves, with all it holds.
func goldenSimulation(t testing.TB, text []byte) []byte {
	a := api.NewEngine().Run(api.Request{Do: "draw", Plan: string(text), Draws: 700})
	require.True(t, a.OK, "%v", a.Faults)
	return a.Part
}

func hashBits(sum hash.Hash, all ...float64) {
	var bits [8]byte
	for _, x := range all {
		if x != x {
			x = math.NaN()
		}
		binary.LittleEndian.PutUint64(bits[:], math.Float64bits(x))
		sum.Write(bits[:])
	}
}
