package api

import (
	"strings"

	"planleaf/core/plan"
)

// mostDays is the longest time that is asked for in days.
const mostDays = 3650

// Days reads a number of days as a person types it, "90" or "90d": whole, from 1 to ten years of them.
func Days(text string) (int, bool) {
	x, note := plan.ReadNumber(strings.TrimSuffix(strings.TrimSpace(text), "d"), "number")
	if note != nil || !(x >= 1) || x > mostDays || x != float64(int(x)) {
		return 0, false
	}
	return int(x), true
}
