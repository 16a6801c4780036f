package stat

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// The cases PR-1, PR-2, PR-3 and PR-5: recomputed independently; PR-3 is R's prop.test.
func TestPublishedProportions(t *testing.T) {
	w := Wilson(81, 263, 0.95)
	assert.InDelta(t, 0.2552885198782742, w.Low, 1e-12, "PR-1: 81/263")
	assert.InDelta(t, 0.36620957698280004, w.High, 1e-12, "PR-1: 81/263")
	w = Wilson(0, 20, 0.95)
	assert.Equal(t, 0.0, w.Low, "PR-1: 0/20")
	assert.InDelta(t, 0.16112515805281935, w.High, 1e-12, "PR-1: 0/20")

	c := CompareShares(200, 2000, 250, 2000)
	assert.InDelta(t, 2.501955416802672, c.Z, 1e-9, "PR-2")
	assert.InDelta(t, 0.012350947711191392, c.P, 1e-9, "PR-2")
	assert.InDelta(t, 0.005431, c.Wald.Low, 1e-6, "PR-2")
	assert.InDelta(t, 0.044569, c.Wald.High, 1e-6, "PR-2")

	c = CompareShares(15, 1000, 25, 1000)
	assert.InDelta(t, 2.55102, c.Chi2, 1e-5, "PR-3")
	assert.InDelta(t, 0.11022, c.P, 1e-5, "PR-3")
	assert.InDelta(t, 2.06633, c.Yates, 1e-5, "PR-3 with Yates' correction")
	assert.InDelta(t, 0.15058, c.PYates, 1e-5, "PR-3 with Yates' correction")

	pooled, unpooled := SampleSize(0.10, 0.12, 0.05, 0.8)
	assert.InDelta(t, 3840.85, pooled, 0.005, "PR-5")
	assert.InDelta(t, 3838.10, unpooled, 0.005, "PR-5")
	assert.Equal(t, 3841.0, math.Ceil(pooled), "PR-5")
	assert.Equal(t, 3839.0, math.Ceil(unpooled), "PR-5")
}

// Newcombe 1998, table II, method 10, row (a): 56/70 against 48/80.
func TestNewcombeIsThePublishedOne(t *testing.T) {
	i := Newcombe(56, 70, 48, 80, 0.95)
	assert.InDelta(t, 0.0524, i.Low, 5e-5)
	assert.InDelta(t, 0.3339, i.High, 5e-5)
}

// The cases MT-1 (the 15 p-values of Benjamini and Hochberg 1995) and MT-2.
func TestPublishedAdjustments(t *testing.T) {
	p := []float64{.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0}
	q := BenjaminiHochberg(p)
	want := []float64{.0015, .0030, .0095, .035625, .0603, .063857, .063857, .0645, .0765, .486}
	for i, x := range want {
		assert.InDelta(t, x, q[i], 1e-6, "MT-1 %d", i)
	}
	found, bonferroni := 0, 0
	for i := range p {
		if q[i] <= 0.05 {
			found++
		}
		if p[i]*15 <= 0.05 {
			bonferroni++
		}
	}
	assert.Equal(t, 4, found)
	assert.Equal(t, 3, bonferroni)
	for i, x := range []float64{.05, .08, .09, .09, .09} {
		assert.InDelta(t, x, Holm([]float64{.01, .02, .03, .04, .05})[i], 1e-15, "MT-2")
	}
	withGap := Holm([]float64{0.5, math.NaN(), 0.01})
	assert.Equal(t, 0.02, withGap[2], "what is no test does not count")
	assert.True(t, math.IsNaN(withGap[1]))
}

func TestSharesThatCannotBeToldAreUnknown(t *testing.T) {
	for _, i := range []Interval{Wilson(0, 0, 0.95), Wilson(3, 2, 0.95), Jeffreys(1, 0, 0.95), Newcombe(1, 2, 0, 0, 0.95)} {
		assert.True(t, math.IsNaN(i.Low) && math.IsNaN(i.High))
	}
	assert.True(t, math.IsNaN(CompareShares(0, 10, 0, 10).P), "nobody in both")
}

// Intervals hold the share that was seen, lie within 0..1, and mirror with success and failure exchanged.
func TestLawIntervalsOfShares(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := float64(rapid.IntRange(1, 5000).Draw(r, "n"))
		k := float64(rapid.IntRange(0, int(n)).Draw(r, "k"))
		for _, of := range []func(k, n, level float64) Interval{Wilson, Jeffreys} {
			i, mirror := of(k, n, 0.9), of(n-k, n, 0.9)
			assert.True(r, 0 <= i.Low && i.Low <= k/n && k/n <= i.High && i.High <= 1, "%v of %v: %v", k, n, i)
			assert.InDelta(r, 1-i.High, mirror.Low, 1e-9)
			wide := of(k, n, 0.99)
			assert.True(r, wide.Low <= i.Low && i.High <= wide.High)
		}
	})
}

// Adjusted p-values are no smaller than they were, keep their order, and Holm's are no smaller than those of
// Benjamini and Hochberg.
func TestLawAdjustedPValues(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		p := rapid.SliceOfN(rapid.Float64Range(0, 1), 1, 30).Draw(r, "p")
		bh, holm := BenjaminiHochberg(p), Holm(p)
		for i := range p {
			assert.True(r, p[i] <= bh[i]+1e-15 && bh[i] <= holm[i]+1e-15 && holm[i] <= 1)
			for j := range p {
				if p[i] <= p[j] {
					assert.True(r, bh[i] <= bh[j] && holm[i] <= holm[j])
				}
			}
		}
	})
}
