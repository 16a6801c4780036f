package compile

import "planleaf/core/plan"

// calendar counts the plan's months: period 0 is the first.
type calendar struct {
	first   int // as plan.Month counts
	periods int
}

func calendarOf(h plan.Horizon) calendar {
	first, _ := plan.Month(h.Start)
	return calendar{first, h.Periods}
}

// index is the period of a month: 0 … periods−1 within the plan, negative before it.
func (k calendar) index(month string) (int, bool) {
	m, ok := plan.Month(month)
	return m - k.first, ok
}

// Month names the month of a period: "2027-01" for the first.
func (k calendar) Month(t int) string { return plan.MonthName(k.first + t) }
