package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/risk"
)

// A number that nothing uncertain reaches is met or missed for sure, in a plan that is uncertain elsewhere.
func TestWhatNothingUncertainReachesIsSure(t *testing.T) {
	for _, draws := range []int{1000, risk.Exact + 256} {
		s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
		a, b := s.Model.Params()[0].Row, s.Numbers[0]
		s.Sources = s.Sources[1:]
		s.Numbers = []risk.Number{{Row: a, From: b.From, To: b.To}, b}
		s.Goals = []risk.Goal{{Number: 0, Value: 0.1}, {Number: 0, Most: true, Value: 0.1}, {Number: 1, Value: -1e9}}
		r := result(t, risk.New(draws, s))
		assert.Equal(t, risk.Estimate{Value: 1}, r.Goal(0, 0).Chance)
		assert.Equal(t, risk.Estimate{}, r.Goal(0, 1).Chance)
		assert.Equal(t, risk.Estimate{}, r.Number(0, 0).Below(0))
		assert.Equal(t, risk.Estimate{Value: 1}, r.Number(0, 0).Below(1e9))
		assert.Positive(t, r.Goal(0, 2).Chance.Error, "it was never missed, and may be")
		assert.Positive(t, r.Number(0, 1).Below(-1e9).Error)
	}
}
