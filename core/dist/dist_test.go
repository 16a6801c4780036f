package dist

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Published and recomputed figures; tolerances are those of their last printed place.
func TestPublishedFigures(t *testing.T) {
	fitted := func(d Dist, err error) Dist {
		require.NoError(t, err)
		return d
	}
	for _, c := range []struct {
		name      string // id of the case and its source
		d         Dist
		mean, sd  float64
		quantiles map[float64]float64
		tolerance float64
	}{
		{"SA-1 PERT(10,20,60), recomputed with scipy", Pert(10, 20, 60), 25, 8.660254037844387,
			map[float64]float64{.05: 12.948869380590862, .5: 23.833612969625946, .9: 37.26670252167909, .95: 41.06383620080952}, 1e-9},
		{"SA-2 PERT(3,5,15), recomputed with scipy", Pert(3, 5, 15), 6.333333333333333, 2.0314980007334804,
			map[float64]float64{.05: 3.5807664765863128, .5: 6.023447725695323, .9: 9.223218512979486, .95: 10.151744722948393}, 1e-9},
		{"SA-3 triangular(10,20,60), closed form", Triangular(10, 20, 60), 30, 10.801234497346433,
			map[float64]float64{0: 10, .05: 15, .5: 28.377223398316207, .9: 45.85786437626905, .95: 50, 1: 60}, 1e-12},
		{"SA-4 lognormal from P10 100 and P90 400, closed form", fitted(Fit("", false, 100, 400, 0.1)), 231.50122737864697, 134.95160612666257,
			map[float64]float64{.1: 100, .5: 200, .9: 400}, 1e-11},
		{"SA-5 lognormal of mean 100, sd 50, closed form", Lognormal(math.Exp(4.493598), 0.472381), 100, 50, nil, 1e-4},
		{"SA-6 beta of mean .2, sd .05, closed form", Beta(12.6, 50.4), .2, .05, nil, 1e-12},
		{"BB-U1 beta(2,18) after 30 of 200, recomputed with scipy", Counts(30, 200, 2, 18), 0.14545454545454545, 0.023715653484275546,
			map[float64]float64{.05: 0.10835346439289652, .5: 0.14437941212596941, .95: 0.18622564859624738}, 1e-10},
		{"NN-U1 normal(124, 8.944272), closed form", Normal(124, 8.94427190999916), 124, 8.94427190999916,
			map[float64]float64{.5: 124, .95: 124 + 8.94427190999916*1.6448536269514722}, 1e-12},
		{"uniform over 2 to 5", Uniform(2, 5), 3.5, math.Sqrt(0.75), map[float64]float64{0: 2, .1: 2.3, 1: 5}, 1e-15},
		{"a die that shows 6 half of the time", Discrete([]float64{6, 1, 2}, []float64{.5, .2, .3}), 3.8, math.Sqrt(4.96),
			map[float64]float64{0: 1, .2: 1, .21: 2, .5: 2, .51: 6, 1: 6}, 1e-12},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.InEpsilon(t, c.mean, c.d.Mean(), c.tolerance)
			assert.InEpsilon(t, c.sd, c.d.SD(), c.tolerance)
			for p, want := range c.quantiles {
				assert.InDelta(t, want, c.d.Quantile(p), c.tolerance*math.Max(1, math.Abs(want)), "quantile %v", p)
			}
		})
	}
}

func TestCountsWithoutASuccessAreNotZero(t *testing.T) {
	d := Counts(0, 27, 0.5, 0.5)
	assert.InDelta(t, 0.5/28, d.Mean(), 1e-15)
	assert.Greater(t, d.Quantile(0.05), 0.0)
}

func TestFitReturnsThePointsItWasGiven(t *testing.T) {
	for _, c := range []struct {
		name      string
		share     bool
		low, high float64
	}{
		{"", true, 0.25, 0.35}, {"", true, 0.01, 0.02}, {"", true, 0.9, 0.999}, {"", true, 0.02, 0.98}, {"", true, 1e-5, 3e-5},
		{"", true, 0.001, 0.9}, {"", true, 0.3, 0.3001}, {"", true, 0.3, 0.301}, {"", false, 100, 400}, {"", false, -50, 20},
		{"", false, 0, 20}, {"normal", true, 0.1, 0.2}, {"uniform", false, 100, 200}, {"beta", false, 0.1, 0.4}, {"lognormal", true, 0.1, 0.2},
	} {
		for _, tail := range []float64{0.05, 0.1} {
			d, err := Fit(c.name, c.share, c.low, c.high, tail)
			require.NoError(t, err, "%+v", c)
			assert.InEpsilon(t, c.low+1, d.Quantile(tail)+1, 1e-9, "%+v", c)
			assert.InEpsilon(t, c.high+1, d.Quantile(1-tail)+1, 1e-9, "%+v", c)
			assert.Greater(t, d.Mean(), c.low)
			assert.Less(t, d.Mean(), c.high)
		}
	}
}

func TestFitRefusesWhatNoDistributionHas(t *testing.T) {
	for name, c := range map[string]struct {
		name            string
		low, high, tail float64
	}{
		"upside down": {"", 3, 2, .05}, "one point": {"normal", 2, 2, .05}, "a lognormal at 0": {"lognormal", 0, 2, .05},
		"a beta beyond 1": {"beta", .5, 1.5, .05}, "a beta at 0": {"beta", 0, .5, .05}, "a triangle by two points": {"triangular", 1, 2, .05},
		"not a number": {"normal", math.NaN(), 2, .05}, "without an end": {"normal", 0, math.Inf(1), .05}, "no tail": {"normal", 1, 2, 0},
	} {
		_, err := Fit(c.name, false, c.low, c.high, c.tail)
		assert.ErrorIs(t, err, ErrRange, name)
	}
}

func TestThreePointsOfNoDistributionAreRefused(t *testing.T) {
	for name, err := range map[string]error{
		"another name":     second(FitThree("beta", 1, 2, 3, 0.05)),
		"mode below":       second(FitThree("pert", 1, 0.9, 3, 0.05)),
		"mode above":       second(FitThree("pert", 1, 3.1, 3, 0.05)),
		"one point":        second(FitThree("pert", 2, 2, 2, 0.05)),
		"not a number":     second(FitThree("pert", math.NaN(), 2, 3, 0.05)),
		"without an end":   second(FitThree("triangular", 1, 2, math.Inf(1), 0.05)),
		"ends beyond all":  second(FitThree("triangular", -1.7e308, 0, 1.7e308, 0.05)),
		"no share outside": second(FitThree("triangular", 1, 2, 3, 0)),
	} {
		assert.ErrorIs(t, err, ErrRange, name)
	}
}

func TestNamedTakesTheParametersOfTheFile(t *testing.T) {
	one := func(x float64) []float64 { return []float64{x} }
	for _, c := range []struct {
		name   string
		params map[string][]float64
		mean   float64
	}{
		{"normal", map[string][]float64{"mean": one(3), "sd": one(1)}, 3},
		{"lognormal", map[string][]float64{"median": one(900), "sigma": one(.25)}, 900 * math.Exp(0.03125)},
		{"beta", map[string][]float64{"a": one(48), "b": one(102)}, .32},
		{"pert", map[string][]float64{"min": one(10), "mode": one(20), "max": one(60)}, 25},
		{"triangular", map[string][]float64{"min": one(10), "mode": one(10), "max": one(40)}, 20},
		{"uniform", map[string][]float64{"min": one(1), "max": one(2)}, 1.5},
		{"discrete", map[string][]float64{"values": {1, 2}, "weights": {.25, .75}}, 1.75},
	} {
		d, err := Named(c.name, func(key string) []float64 { return c.params[key] })
		require.NoError(t, err, c.name)
		assert.InEpsilon(t, c.mean, d.Mean(), 1e-14, c.name)
		for key := range c.params {
			_, err := Named(c.name, func(k string) []float64 {
				if k == key {
					return nil
				}
				return c.params[k]
			})
			assert.ErrorIs(t, err, ErrParameters, "%s without %s", c.name, key)
		}
	}
	_, err := Named("cauchy", func(string) []float64 { return one(1) })
	assert.ErrorIs(t, err, ErrParameters)
}

func TestWhatIsNotADistributionAnswersNaN(t *testing.T) {
	var none Dist
	for _, x := range []float64{none.Mean(), none.SD(), none.Quantile(0.5), Normal(0, 1).Quantile(1.5), Normal(0, 1).Quantile(math.NaN())} {
		assert.True(t, math.IsNaN(x))
	}
}

func TestValuesNextToNothingHaveASpread(t *testing.T) {
	assert.InEpsilon(t, 1e-160, Discrete([]float64{1e-160, 3e-160}, []float64{1, 1}).SD(), 1e-12)
}
