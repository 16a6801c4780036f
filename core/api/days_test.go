package api

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
)

func TestDaysAreReadInOneWay(t *testing.T) {
	for text, want := range map[string]int{"90": 90, " 7d ": 7, "３０": 30, "0": 0, "-3": 0, "1.5": 0, "soon": 0, "": 0, "4000": 0} {
		n, ok := Days(text)
		assert.Equal(t, want, n, text)
		assert.Equal(t, want > 0, ok, text)
	}
}

func TestADayIsReadAsItsLogHasDays(t *testing.T) {
	calendar, numbers := &eventlog.Log{}, &eventlog.Log{Days: true}
	for _, c := range []struct {
		log  *eventlog.Log
		text string
		want int64
		ok   bool
	}{
		{calendar, "1970-02-01", 31, true}, {calendar, "1970年2月1日", 31, true}, {calendar, "31", 0, false}, {calendar, "2026-02-30", 0, false},
		{calendar, "2026-02-01 10:00", 0, false}, {numbers, "-24", -24, true}, {numbers, "1970-02-01", 0, false},
		{nil, "-24", -24, true}, {nil, "1970-02-01", 31, true}, {numbers, "", discover.NoDay, true},
	} {
		day, notes := dayIn(c.log, c.text, discover.NoDay)
		assert.Equal(t, c.ok, len(notes) == 0, c.text)
		assert.Equal(t, c.want, day, c.text)
	}
}
