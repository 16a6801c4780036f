package examples

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
)

// The course's log: how users leave is told by its events, who was registered before the log is not guessed, and the honest answers
// are that the model misses the months held back and that no rule warns.
func TestWhoStaysInTheCourse(t *testing.T) {
	log, report := logOf(t, "course-log.csv", eventlog.Columns{})
	require.Zero(t, report.Faulty)
	q := discover.SuggestLeaving(log)
	assert.Equal(t, discover.Leaving{Start: "register", Leave: "unregister", Period: 30, AsOf: discover.AsLast}, q)
	r := discover.FindRetention(log, q, "cohort")
	assert.Equal(t, 2291, r.Lives.N())
	assert.Equal(t, 735, r.Left)
	assert.Equal(t, 1, r.Lives.NoStart)
	assert.Equal(t, lifetime.Found, r.Contract.Fit.State)
	assert.Greater(t, r.Contract.Check.Actual, r.Contract.Check.High, "fewer leave at the end of the course than the model expects")
	assert.InDelta(t, 0.155, r.Rank.P, 0.001, "cohorts stay alike")
	c := discover.FindChurn(log, q)
	if assert.Len(t, c.Points, 1) {
		assert.Equal(t, []int64{31, 60}, []int64{c.Points[0].From, c.Points[0].To})
		assert.Equal(t, 158, c.Points[0].Lost)
	}
	assert.True(t, discover.FindWarning(log, q, 30, discover.WarnRules(q)).Rules[0].Weak())
}

// The wholesaler's invoices: nobody says that he leaves, and the data do not tell when buyers die.
func TestWhoBuysAgainAtTheWholesaler(t *testing.T) {
	log, report := logOf(t, "wholesale-invoices.csv", eventlog.Columns{User: "customer", Time: "date", Value: "revenue", Key: "invoice", As: "purchase", Flag: "cancellation", FlagAs: "cancellation"})
	require.Zero(t, report.Faulty)
	q := discover.Leaving{Silence: 90, Active: "purchase", Period: 30, Whole: true, AsOf: discover.AsLast}
	r := discover.FindRetention(log, q, "")
	assert.Equal(t, 4339, r.Orders.Users)
	assert.Equal(t, lifetime.NotIdentifiable, r.Orders.Fit.State)
	assert.Equal(t, lifetime.Found, r.Orders.SpendFit.State)
	assert.Equal(t, []int{948, 421, 380}, []int{r.Triangle.Cohorts[0].Users, r.Triangle.Cohorts[1].Users, r.Triangle.Cohorts[2].Users})
	assert.Len(t, r.Triangle.Cohorts[9].Kept, 3, "young cohorts are in no later denominator")
}
