package examples

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
)

// The wholesaler's customers, after Chen, Sain and Guo 2012: zero-revenue invoices kept, cancellations apart.
func TestTheWholesalersCustomersAreConcentrated(t *testing.T) {
	log, _ := logOf(t, "wholesale-invoices.csv", eventlog.Columns{})
	f, notes := discover.KeyUsers{Value: discover.Value{AsOf: discover.AsLast}}.Find(log)
	require.Empty(t, notes)
	assert.InDelta(t, 8911407.90, f.Gross.Total, 0.005)
	assert.Equal(t, 4339, f.Gross.Customers)
	assert.InDelta(t, 0.715205, f.Gross.Gini, 5e-7)
	assert.Equal(t, 1133, f.Gross.Eighty)
	assert.InDelta(t, 0.746, f.Gross.Top[3].Share, 5e-4)
	assert.Equal(t, 4372, f.Net.Customers)
	assert.InDelta(t, 0.738, f.Net.Top[3].Share, 5e-4)
	assert.Equal(t, 41, f.Net.Below, "who returned more than they bought")
}
