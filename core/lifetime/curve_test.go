package lifetime

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// spells reads ages, those below 0 as last seen without having left.
func spells(ages ...float64) Table {
	left := make([]bool, len(ages))
	for i, age := range ages {
		left[i] = age > 0
		ages[i] = math.Abs(age)
	}
	return NewTable(ages, left)
}

// Freireich et al., Blood 21, 1963: weeks of remission under 6-MP and under placebo; and aml of
// Miller, Survival Analysis, 1981. Both are sets of R's survival package, whose digits are expected.
func sixMP() Table {
	return spells(6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35)
}
func placebo() Table {
	return spells(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
}
func maintained() Table { return spells(9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161) }
func unmaintained() Table {
	return spells(5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45)
}

func TestProductLimitOfPublishedSets(t *testing.T) {
	for name, c := range map[string]struct {
		table Table
		want  [][2]float64
		tol   float64
	}{
		"KM-1": {sixMP(), [][2]float64{{6, 0.8571428571428572}, {7, 0.8067226890756303}, {10, 0.7529411764705882}, {13, 0.6901960784313725},
			{16, 0.6274509803921569}, {22, 0.5378151260504203}, {23, 0.44817927170868355}}, 1e-9},
		"KM-2": {placebo(), [][2]float64{{1, 0.9047619047619048}, {2, 0.8095238095238095}, {3, 0.7619047619047619}, {4, 0.6666666666666666},
			{5, 0.5714285714285714}, {8, 0.380952380952381}, {11, 0.28571428571428575}, {12, 0.19047619047619052}, {15, 0.1428571428571429},
			{17, 0.09523809523809527}, {22, 0.04761904761904764}, {23, 0}}, 1e-9},
		"KM-4": {maintained(), [][2]float64{{9, .9091}, {13, .8182}, {18, .7159}, {23, .6136}, {31, .4909}, {34, .3682}, {48, .1841}}, 1e-4},
	} {
		curve := c.table.Curve(LogLog)
		var got [][2]float64
		for k, age := range curve.Age {
			got = append(got, [2]float64{age, curve.Share[k]})
		}
		assert.InDeltaSlice(t, flat(c.want), flat(got), c.tol, name)
	}
	curve := sixMP().Curve(LogLog)
	assert.InDelta(t, 0.07636, curve.Error[0], 1e-5, "KM-1, error at 6")
	assert.InDelta(t, 0.13459, curve.Error[6], 1e-5, "KM-1, error at 23")
}

func flat(pairs [][2]float64) (xs []float64) {
	for _, p := range pairs {
		xs = append(xs, p[0], p[1])
	}
	return xs
}

// Intervals of 6-MP at 6 weeks, by hand: S = 6/7, Σ d/(n(n−d)) = 3/(21·18).
func TestIntervalsSayTheirScale(t *testing.T) {
	sd, l := math.Sqrt(3.0/378), math.Log(6.0/7)
	curve := sixMP().Curve(LogLog)
	w := math.Exp(1.959963984540054 * sd / -l)
	assert.InDelta(t, math.Exp(l*w), curve.Low[0], 1e-12)
	assert.InDelta(t, math.Exp(l/w), curve.High[0], 1e-12)
	curve = sixMP().Curve(Log)
	assert.InDelta(t, 6.0/7*math.Exp(-1.959963984540054*sd), curve.Low[0], 1e-12)
	assert.Equal(t, 1.0, curve.High[0], "cut off")
}

func TestMedianAndRestrictedMean(t *testing.T) {
	age, low, high := sixMP().Curve(Log).Median()
	assert.Equal(t, 23.0, age)
	assert.Equal(t, 16.0, low, "as R's survfit prints of this set")
	assert.True(t, math.IsNaN(high), "not reached")
	age, low, high = placebo().Curve(Log).Median()
	assert.Equal(t, []float64{8, 4, 12}, []float64{age, low, high}, "as R's survfit prints of this set")
	mean, error := placebo().Curve(LogLog).RestrictedMean(23)
	assert.InDelta(t, 182.0/21, mean, 1e-12, "without censoring it is the mean")
	assert.InDelta(t, 1.38, error, 0.01)
	mean, _ = sixMP().Curve(LogLog).RestrictedMean(36)
	assert.True(t, math.IsNaN(mean), "nobody was observed that long")
	mean, _ = sixMP().Curve(LogLog).RestrictedMean(5)
	assert.Equal(t, 5.0, mean, "before anybody left")
}

func TestLogRankOfPublishedSets(t *testing.T) {
	r := LogRank(sixMP(), placebo())
	assert.InDelta(t, 16.79, r.ChiSquare, 0.005, "KM-3")
	assert.InDeltaSlice(t, []float64{19.25, 10.75}, r.Expected, 0.005, "KM-3")
	assert.InDelta(t, 4.2e-5, r.P, 0.05e-5, "KM-3")
	r = LogRank(maintained(), unmaintained())
	assert.InDelta(t, 3.396, r.ChiSquare, 0.0005, "KM-4")
	assert.InDelta(t, 0.065, r.P, 0.001, "KM-4")
	assert.True(t, math.IsNaN(LogRank(spells(-1, -2), spells(-3)).P), "nobody left")
}

func TestAShareIsNotSaidBeyondWhatWasObserved(t *testing.T) {
	curve := sixMP().Curve(LogLog)
	share, _, _ := curve.At(36)
	assert.True(t, math.IsNaN(share))
	share, low, high := curve.At(24.5)
	assert.InDelta(t, 0.44817927170868355, share, 1e-12)
	assert.Less(t, low, share)
	assert.Greater(t, high, share)
	share, _, _ = placebo().Curve(LogLog).At(99)
	assert.Equal(t, 0.0, share, "all have left")
}

func TestATableUntilAnAgeKnowsNothingLater(t *testing.T) {
	u := sixMP().Until(12)
	assert.Equal(t, 21.0, u.N())
	assert.Equal(t, 5.0, u.Left())
	assert.Equal(t, 12.0, u.Last())
	assert.Equal(t, 12.0, u.Censored[len(u.Censored)-1])
	assert.Equal(t, spells(-3, 2), spells(-8, 2).Until(3))
	assert.Equal(t, spells(1, 2, -5), spells(1, 2, -5).Until(7))
}
