package api

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
)

// dayIn reads a day of a log: "2011-12-09", or a number where its days are of no calendar. "" is the default. Without a
// log, such as in the question for a warehouse, it is either.
func dayIn(log *eventlog.Log, text string, usual int64) (int64, diag.Notes) {
	if text = strings.TrimSpace(text); text == "" {
		return usual, nil
	}
	if day, err := strconv.ParseInt(text, 10, 32); err == nil && (log == nil || log.Days) {
		return day, nil
	}
	if at, ok := eventlog.ParseDate(text); ok && (log == nil || !log.Days) {
		return eventlog.DayOf(at), nil
	}
	return 0, diag.Notes{{Code: "log-day-unreadable", Args: []string{text}}}
}
