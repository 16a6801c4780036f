package examples

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/eventlog"
)

// logOf reads one of the logs that are shipped, as it is recognised where no columns are named.
func logOf(t *testing.T, file string, c eventlog.Columns) (*eventlog.Log, *eventlog.Report) {
	t.Helper()
	text, err := os.ReadFile("data/" + file)
	require.NoError(t, err)
	r, notes := eventlog.NewReader(eventlog.Recognise(text), eventlog.Options{Columns: c})
	require.Empty(t, notes)
	r.Write(text)
	return r.Close()
}

func TestTheCourseIsRecognisedAndWhole(t *testing.T) {
	l, rep := logOf(t, "course-log.csv", eventlog.Columns{})
	assert.Equal(t, 10435, rep.Events)
	assert.Equal(t, 2292, rep.Users)
	assert.Zero(t, rep.Faulty)
	assert.True(t, l.Days)
	assert.Equal(t, []string{"register", "unregister", "submit"}, l.Events)
	eligible, kept := 0, 0 // registered by day 0, not unregistered by day 30; never unregistered
	for u := range l.Users {
		var registered, left bool
		gone := int64(1 << 40)
		for i := l.Start[u]; i < l.Start[u+1]; i++ {
			switch l.Events[l.Event[i]] {
			case "register":
				registered = registered || l.Time[i] <= 0
			case "unregister":
				left, gone = true, min(gone, l.Time[i])
			}
		}
		if registered && gone > 30*eventlog.Day {
			eligible++
			if !left {
				kept++
			}
		}
	}
	assert.Equal(t, 1735, eligible)
	assert.InDelta(t, 0.86974, float64(kept)/float64(eligible), 5e-6)
}

func TestTheWholesalerIsRecognisedAndWhole(t *testing.T) {
	l, rep := logOf(t, "wholesale-invoices.csv", eventlog.Columns{})
	assert.Equal(t, 22190, rep.Events)
	assert.Zero(t, rep.Faulty)
	assert.Empty(t, rep.Found)
	assert.Equal(t, []string{"purchase", "cancellation"}, l.Events)
	assert.Equal(t, "2010-12-01", eventlog.Date(first(l.Time)))
	gross, customers := 0.0, 0
	for u := range l.Users {
		bought := false
		for i := l.Start[u]; i < l.Start[u+1]; i++ {
			if l.Event[i] == 0 {
				gross += l.Value[i]
				bought = true
			}
		}
		if bought {
			customers++
		}
	}
	assert.InDelta(t, 8911407.90, gross, 0.005)
	assert.Equal(t, 4339, customers)
}

func first(times []int64) int64 {
	low := times[0]
	for _, t := range times {
		low = min(low, t)
	}
	return low
}
