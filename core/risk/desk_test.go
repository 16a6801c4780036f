package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/risk"
)

// The spreads of a run share the desk on which draws are put in order: read by turns, again, or from another result, each says
// what it says alone.
func TestSpreadsThatAreReadByTurnsSayWhatEachSaysAlone(t *testing.T) {
	s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
	alone := func(period int, p float64) risk.Estimate {
		return result(t, risk.New(10000, s)).Fan(0, 0, period).Quantile(p)
	}
	run := risk.New(10000, s)
	r, again := result(t, run), result(t, run)
	first, second := r.Fan(0, 0, 0), r.Fan(0, 0, 1)
	for _, p := range []float64{0.05, 0.5, 0.95} {
		assert.Equal(t, alone(0, p), first.Quantile(p))
		assert.Equal(t, alone(1, p), second.Quantile(p))
		assert.Equal(t, alone(1, p), r.Fan(0, 0, 1).Quantile(p))
		assert.Equal(t, alone(0, p), again.Fan(0, 0, 0).Quantile(p))
	}
	assert.Equal(t, first.Count(), second.Count())
	assert.Equal(t, 0, first.Left())
}
