package plantest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

func TestTheBigPlanIsWithoutFault(t *testing.T) {
	text := plan.Format(plantest.Big())
	d, notes := plan.Parse(text)
	require.Empty(t, notes, "%s", text)
	assert.Equal(t, text, plan.Format(d))
	assert.Equal(t, []int{5, 12, 6, 36}, []int{len(d.Tiers), len(d.Channels), len(d.Stages), d.Horizon.Periods})
}
