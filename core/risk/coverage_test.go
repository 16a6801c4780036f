package risk_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/num"
	"planleaf/core/risk"
)

// The stated error holds the truth in 90 to 99% of the seeds 1 … 200: of a mean, a spread's
// points, a chance and a shortfall, for few and many blocks, stratified and plain, also where
// draws are sketched. The truth is that of a product of two lognormals, which is one.
func TestTheStatedErrorHoldsTheTruth(t *testing.T) {
	const median, sigma = 6.0, 0.5 // of the product
	z := func(p float64) float64 { return median * math.Exp(sigma*num.NormalQuantile(p)) }
	above := func(x float64) float64 { return num.NormalCDF(-math.Log(x/median) / sigma) }
	const aim = 7.0
	mean := median * math.Exp(sigma*sigma/2)
	short := aim - mean*num.NormalCDF(math.Log(aim/median)/sigma-sigma)/(1-above(aim)) // mean miss below aim
	for _, c := range []struct {
		draws int
		plain bool
	}{{600, false}, {1000, false}, {1024, false}, {1024, true}, {4000, false}, {10000, false}, {10000, true}, {risk.Exact + 1000, false}} {
		if testing.Short() && c.draws > 4000 {
			continue
		}
		hits := map[string]float64{}
		const seeds = 200
		for seed := uint64(1); seed <= seeds; seed++ {
			s := product(dist.Lognormal(2, 0.3), dist.Lognormal(3, 0.4))
			s.Seed, s.Plain = seed, c.plain
			s.Goals = []risk.Goal{{Value: aim}}
			r := result(t, risk.New(c.draws, s))
			y := r.Number(0, 0)
			see := func(name string, e risk.Estimate, truth float64) {
				if math.Abs(e.Value-truth) <= e.Error {
					hits[name] += 1.0 / seeds
				}
			}
			see("mean", y.Mean(), mean)
			for _, p := range []float64{0.05, 0.1, 0.5, 0.9, 0.95} {
				see(fmt.Sprint(p), y.Quantile(p), z(p))
			}
			see("chance", r.Goal(0, 0).Chance, above(aim))
			see("below", y.Below(4), 1-above(4))
			see("shortfall", r.Goal(0, 0).Shortfall, short)
		}
		t.Log(c, hits)
		for name, share := range hits {
			assert.GreaterOrEqual(t, share, 0.9, "%v %s", c, name)
			assert.LessOrEqual(t, share, 0.99, "%v %s", c, name)
		}
		assert.Len(t, hits, 9)
	}
}
