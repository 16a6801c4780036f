package examples

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
)

// Counted by one scan of the file in Python (csv, hashlib) that shares nothing with the project.
func TestTheCourseOnUsersHeldOutAndByQuarter(t *testing.T) {
	l, _ := logOf(t, "course-log.csv", eventlog.Columns{})
	k := discover.Suggest(l)
	k.Start, k.Cohort = "register", "quarter"
	c, _, notes := discover.Count(l, k, false)
	require.Empty(t, notes)
	f := discover.Find(c, nil, 1)
	assert.Equal(t, discover.Four{TP: 1405, FP: 197, FN: 104, TN: 29}, f.Rule.Four)
	assert.Equal(t, 516, c.Held.Users)
	assert.Equal(t, f.Rule.Rule, f.Train.Rule)
	assert.Equal(t, discover.Four{TP: 417, FP: 65, FN: 27, TN: 7}, f.Test.Four)
	require.Len(t, f.Cohorts, 2)
	assert.Equal(t, discover.Four{TP: 421, FP: 66, FN: 36, TN: 7}, f.Cohorts[0].Four)
	assert.Equal(t, discover.Four{TP: 984, FP: 131, FN: 68, TN: 22}, f.Cohorts[1].Four)
}
