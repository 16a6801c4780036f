package discover

import (
	"strconv"

	"planleaf/core/eventlog"
)

// cohorts says to which cohort a user belongs who began on a day, and what it is called: a month of the calendar,
// or, of days that are of no calendar, a block of so many days.
type cohorts struct {
	days   bool
	period int64
}

func (c cohorts) of(day int64) int64 {
	if c.days {
		k := day / c.period
		if day%c.period < 0 {
			k--
		}
		return k
	}
	return int64(eventlog.Month(day * eventlog.Day))
}

// called is what a cohort is called: 2026-07, or its first and last day.
func (c cohorts) called(k int64) string {
	if c.days {
		return strconv.FormatInt(k*c.period, 10) + "…" + strconv.FormatInt(k*c.period+c.period-1, 10)
	}
	return monthOf(eventlog.MonthStart(int(k)))
}

// monthOf is the month of a time as "2026-07".
func monthOf(t int64) string { return eventlog.Date(t)[:len("2026-07")] }

func cohortsOf(log *eventlog.Log, period int) cohorts {
	return cohorts{days: log.Days, period: int64(period)}
}
