package compile_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/compile"
)

// A law found it: the tier's worth was divided from the row that counts the months.
func TestATierThatNoChannelBringsHasItsOwnWorth(t *testing.T) {
	d := parsed(t, []byte(`{"planleaf": 1, "id": "case", "title": "Case", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 2},
		"stages": [{"id": "lead"}, {"id": "customer"}],
		"tiers": [{"id": "large", "churn": 0.5, "price": [100, 200], "margin": 0.5, "opening": 4}, {"id": "small", "churn": 0.5, "price": 10, "margin": 0.5}],
		"channels": [{"id": "ads", "kind": "series", "leads": 10, "rates": {"customer": 1}, "mix": {"large": 0, "small": 1}}], "customers": {}}`))
	s, notes := compile.Plan(d)
	require.Empty(t, notes)
	r := evaluate(s)
	rowIs(t, r, "ltv.simple.*.large", 1e-12, 100, 200)
	rowIs(t, r, "ltv.simple.*.small", 1e-12, 10, 10)
}
