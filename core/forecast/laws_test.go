package forecast

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestNothingSeenChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(0.1, 500)
		b := Beta{x.Draw(t, "a"), x.Draw(t, "b")}
		g := Gamma{x.Draw(t, "shape"), x.Draw(t, "rate")}
		p := Normal{x.Draw(t, "mean"), x.Draw(t, "sd")}
		assert.Equal(t, b, b.Seen(0, 0))
		assert.Equal(t, g, g.Seen(0, 0))
		assert.Equal(t, p, p.Seen(7, 3, 0))
	})
}

func TestMoreDataNarrows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(1, 200)
		n := rapid.IntRange(1, 400).Draw(t, "n")
		share := rapid.Float64Range(0.05, 0.95).Draw(t, "share")
		prior := Beta{x.Draw(t, "a"), x.Draw(t, "b")}
		narrow := func(p Beta) float64 { return p.Quantile(0.95) - p.Quantile(0.05) }
		few, many := prior.Seen(share*float64(n), float64(n)), prior.Seen(20*share*float64(n), 20*float64(n))
		size := prior.A + prior.B + float64(n)
		if float64(n) > 4*(prior.A+prior.B) { // a surprise may widen while the prior still weighs
			assert.Less(t, narrow(many), narrow(few), "%v", size)
		}
		g := Gamma{x.Draw(t, "shape"), x.Draw(t, "rate")}
		rate := g.Mean()
		assert.Less(t, g.Seen(rate*40, 40).SD(), g.Seen(rate*2, 2).SD())
		p := Normal{x.Draw(t, "mean"), x.Draw(t, "sd")}
		assert.Less(t, p.Seen(100, 30, 40).SD, p.Seen(100, 30, 2).SD)
	})
}

func TestPoolingLiesBetweenOwnAndAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		groups := rapid.IntRange(LeastGroups, 8).Draw(t, "groups")
		k, n := make([]float64, groups), make([]float64, groups)
		for i := range k {
			n[i] = float64(rapid.IntRange(1, 500).Draw(t, "n"))
			k[i] = float64(rapid.IntRange(0, int(n[i])).Draw(t, "k"))
		}
		pool, ok := Pool(k, n)
		assert.True(t, ok)
		for i := range k {
			own, both := k[i]/n[i], pool.Seen(k[i], n[i]).Mean()
			assert.GreaterOrEqual(t, both, min(own, pool.Mean())-1e-12)
			assert.LessOrEqual(t, both, max(own, pool.Mean())+1e-12)
		}
	})
}

func TestLuckIsAProbability(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(0.1, 1e4)
		n := rapid.Float64Range(0, 1e4).Draw(t, "n")
		k := rapid.Float64Range(0, n).Draw(t, "k")
		for _, luck := range []float64{
			Beta{x.Draw(t, "a"), x.Draw(t, "b")}.Luck(k, n), Gamma{x.Draw(t, "shape"), x.Draw(t, "rate")}.Luck(k, n),
			Sure(rapid.Float64Range(0, 1).Draw(t, "share"), k, n), SureCount(n, k),
		} {
			assert.True(t, luck >= 0 && luck <= 1, "%v", luck)
		}
	})
}
