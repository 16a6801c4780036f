package plantest_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

func TestADrawnPlanIsWithoutFault(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := plan.Format(plantest.Plan(func(label string, least, most int) int {
			return rapid.IntRange(least, most).Draw(t, label)
		}, plantest.Without{}))
		_, notes := plan.Parse(text)
		require.False(t, notes.Faults(), "%v\n%s", notes, text)
	})
}
