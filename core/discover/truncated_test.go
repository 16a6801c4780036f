package discover

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/eventlog"
)

// visits is a log of ten new users a week who visit weekly for half a year, from week from on: who began before it is there
// from the first day.
func visits(from int) string {
	var out strings.Builder
	out.WriteString("user,event,day\n")
	for u := range 300 {
		for w := u / 10; w < u/10+26; w++ {
			if w >= from {
				out.WriteString("u" + strconv.Itoa(u) + ",visit," + strconv.Itoa(7*(w-from)+u%7) + "\n")
			}
		}
		if w := u/10 + 3; w >= from && u%3 == 0 {
			out.WriteString("u" + strconv.Itoa(u) + ",buy," + strconv.Itoa(7*(w-from)+u%7) + "\n")
		}
	}
	return out.String()
}

func readVisits(t *testing.T, from int) *eventlog.Log {
	text := []byte(visits(from))
	r, notes := eventlog.NewReader(eventlog.Recognise(text), eventlog.Options{})
	require.NotNil(t, r, "%v", notes)
	r.Write(text)
	log, _ := r.Close()
	return log
}

func TestCohortsThatBeganBeforeTheLogAreRefusedUnasked(t *testing.T) {
	whole, cut := readVisits(t, 0), readVisits(t, 10)
	q := Funnel{Steps: []string{"visit", "buy"}, Begins: NoDay, AsOf: AsLast, Period: 30}
	f, notes := q.Find(whole)
	require.Empty(t, notes)
	assert.Nil(t, f.Cut, "as many begin as later do")
	assert.Equal(t, 300, f.Users)

	f, _ = q.Find(cut)
	require.NotNil(t, f.Cut)
	assert.Equal(t, Truncated{Until: 30, Days: 30, First: 144, Usual: 41}, *f.Cut)
	assert.Equal(t, 144, f.Early)
	assert.InDelta(t, 1.0/3, f.Stages[0].All.Rate, 0.02, "who is left tells the truth")

	q.Begins = 0
	f, _ = q.Find(cut)
	assert.Nil(t, f.Cut, "somebody said that the log is whole")
	assert.Equal(t, 300, f.Users)
	assert.Less(t, f.Stages[0].All.Rate, 0.29, "averaged with those of whom only survivors are left")
}

func TestAStartThatUsersHaveAgainIsNoBirth(t *testing.T) {
	log := readVisits(t, 10)
	q := Leaving{Start: "visit", Silence: 14, Period: 30, AsOf: AsLast}
	assert.Positive(t, FindRetention(log, q, "").Lives.Early)
	q.Whole = true
	assert.Zero(t, FindRetention(log, q, "").Lives.Early)
	assert.False(t, repeats(log, log.EventOf("buy")))
}
