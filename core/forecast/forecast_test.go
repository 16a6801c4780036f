package forecast

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The published figures: methods.md 2.10, cases BB-U1, BB-U2, BB-U4, GP-U1, NN-U1 and CH-11.
func TestSharesAreUpdatedAsPublished(t *testing.T) {
	p := Beta{2, 18}.Seen(30, 200)
	assert.Equal(t, Beta{32, 188}, p)
	assert.InDelta(t, 0.14545454545454545, p.Mean(), 1e-12)
	assert.InDelta(t, 0.023715653484275546, p.SD(), 1e-12)
	for q, want := range map[float64]float64{0.05: 0.10835346439289652, 0.5: 0.14437941212596941, 0.95: 0.18622564859624738} {
		assert.InDelta(t, want, p.Quantile(q), 1e-8)
	}
	for k, want := range []float64{0.421182, 0.311987, 0.161993} {
		assert.InDelta(t, want, Beta{2, 18}.Chance(float64(k), 10), 1e-6)
	}
	assert.InDelta(t, 0.943241, Beta{16, 986}.Exceeds(Beta{26, 976}), 1e-5)
}

func TestCountsAndAmountsAreUpdatedAsPublished(t *testing.T) {
	g := Gamma{20, 2}.Seen(36, 3)
	assert.Equal(t, Gamma{56, 5}, g)
	assert.Equal(t, 11.2, g.Mean())
	p := Normal{100, 20}.Seen(130, 30, 9)
	assert.InDelta(t, 124, p.Mean, 1e-9)
	assert.InDelta(t, 8.94427190999916, p.SD, 1e-9)
}

func TestForecastsAreJudgedAsPublished(t *testing.T) {
	nan := math.NaN()
	var all []Said
	for i, actual := range []float64{100, 120, 80, 0} {
		all = append(all, Said{[]float64{110, 100, 100, 10}[i], nan, nan, actual})
	}
	r := RecordOf(all)
	assert.InDelta(t, 0.2, r.WAPE, 1e-12)
	assert.InDelta(t, 0.2/3, r.Bias, 1e-12)
	assert.True(t, math.IsNaN(r.MAPE), "an actual is 0")
	assert.Equal(t, 1, r.Zeros)
	assert.True(t, math.IsNaN(r.Coverage()), "no ranges")
	r = RecordOf([]Said{{10, 5, 15, 12}, {10, 5, 15, 20}})
	assert.Equal(t, 0.5, r.Coverage())
	assert.InDelta(t, (2.0/12+0.5)/2, r.MAPE, 1e-12)
}

func TestGammaQuantilesHoldTheirShare(t *testing.T) {
	// chi-square with 10 degrees of freedom is Gamma(5, 1/2): 95% below 18.307038
	assert.InDelta(t, 18.307038053275146, Gamma{5, 0.5}.Quantile(0.95), 1e-6)
	assert.InDelta(t, 0.5, Gamma{5, 0.5}.Quantile(1e-12)/Gamma{5, 1}.Quantile(1e-12)/4, 1e-3)
}

// Luck by hand: all outcomes summed.
func TestLuckIsTheTailOfWhatThePlanExpects(t *testing.T) {
	tail := func(p Beta, k, n int) float64 {
		most, least := 0.0, 0.0
		for i := 0; i <= n; i++ {
			if i <= k {
				most += p.Chance(float64(i), float64(n))
			}
			if i >= k {
				least += p.Chance(float64(i), float64(n))
			}
		}
		return min(1, 2*min(most, least))
	}
	for k := 0; k <= 20; k++ {
		assert.InDelta(t, tail(Beta{2, 18}, k, 20), Beta{2, 18}.Luck(float64(k), 20), 1e-9)
		assert.InDelta(t, tail(Beta{1e7, 4e7}, k, 20), Sure(0.2, float64(k), 20), 1e-5, "a share that is nearly sure")
		assert.InDelta(t, SureCount(8, float64(k)), Gamma{8e6, 1e6}.Luck(float64(k), 1), 1e-4)
	}
	assert.InDelta(t, 0.3173, Normal{100, 0}.Luck(101, 2, 4), 1e-4)
	assert.Equal(t, 1.0, Beta{2, 18}.Luck(0, 0))
	assert.Equal(t, 1.0, Sure(0.5, 0, 0))
	assert.Equal(t, 1.0, SureCount(0, 0))
	assert.Equal(t, 0.0, SureCount(0, 3))
	assert.Equal(t, 0.0, Sure(0, 3, 10))
}

func TestAPoolFollowsItsGroups(t *testing.T) {
	alike, ok := Pool([]float64{20, 41, 59, 80}, []float64{100, 200, 300, 400})
	assert.True(t, ok)
	assert.InDelta(t, 0.2, alike.Mean(), 0.02)
	apart, ok := Pool([]float64{5, 80, 30, 190}, []float64{100, 200, 300, 400})
	assert.True(t, ok)
	assert.Greater(t, alike.A+alike.B, 10*(apart.A+apart.B), "groups that differ say little of each other")
	_, ok = Pool([]float64{5, 80}, []float64{100, 200})
	assert.False(t, ok)
	_, ok = Pool([]float64{5, 80, 0}, []float64{100, 200, 0})
	assert.False(t, ok, "a group without observations is none")
}
