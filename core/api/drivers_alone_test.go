package api

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

func TestAnAssumptionThatMovesANumberAloneHoldsAllOfIt(t *testing.T) {
	for _, method := range []string{"", "total"} {
		q := uncertain(t)
		q.Scenarios, q.Metric, q.Method = nil, "customers.price@2027-12", method
		d := driven(t, q)
		require.Len(t, d.Holds, 1)
		assert.Equal(t, view.Surmise{Value: 1}, d.Holds[0].First)
		assert.Contains(t, d.Hang.Headline, "100%")
		if method != "" {
			assert.Equal(t, view.Surmise{Value: 1}, *d.Holds[0].Total)
		}
	}
}
