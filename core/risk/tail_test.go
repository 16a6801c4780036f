package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/risk"
)

// A mean that is infinite is found out under nearly every seed, and one that is not is hardly
// ever doubted.
func TestAMeanIsDoubtedWhereThereIsNone(t *testing.T) {
	const seeds = 50
	doubted := func(s risk.Study, draws int) float64 {
		n := 0.0
		for seed := range uint64(seeds) {
			s.Seed = seed
			if !result(t, risk.New(draws, s)).Number(0, 0).Stands() {
				n++
			}
		}
		return n / seeds
	}
	for _, draws := range []int{1000, 10000} {
		assert.Greater(t, doubted(ratio(dist.Beta(1, 18)), draws), 0.85, "1 over a beta of 1")
		assert.Greater(t, doubted(ratio(dist.Normal(1, 1)), draws), 0.85, "1 over what passes 0")
		assert.Less(t, doubted(ratio(dist.Beta(3, 18)), draws), 0.05)
		assert.Less(t, doubted(ratio(dist.Lognormal(1, 0.5)), draws), 0.05)
		assert.Less(t, doubted(sums(dist.Normal(0, 1), dist.Lognormal(1, 1)), draws), 0.05)
		assert.Zero(t, doubted(ratio(dist.Uniform(1, 2)), draws))
	}
}
