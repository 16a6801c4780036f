package view

import "strings"

// When is a moment in words, as near as one must know it: the time alone of a moment on the day of now, else the
// day as well, and the year if it is another. Both are local times, "2027-04-02T14:02", as the clock of whoever
// reads has them. What is no such time stays as it is.
//
//	14:02 | 4月2日 14:02, 2 Apr 14:02 | 2026年4月2日 14:02, 2 Apr 2026 14:02
func When(text, now string, l Lang) string {
	day, clock, ok := strings.Cut(text, "T")
	if !ok || len(clock) < len("14:02") || len(day) != len("2027-04-02") || ParseMonth(day[:len("2027-04")]) == 0 {
		return text
	}
	clock = clock[:len("14:02")]
	today, _, _ := strings.Cut(now, "T")
	if day == today {
		return clock
	}
	date := Date(day, l)
	if len(today) >= 4 && today[:4] == day[:4] {
		if l == Zh {
			date = strings.TrimPrefix(date, day[:4]+"年")
		} else {
			date = strings.TrimSuffix(date, " "+day[:4])
		}
	}
	return date + " " + clock
}

// Stamp is a moment of a history, which is in universal time, for those who have no clock of their own:
// "22 Nov 2026 12:00 UTC".
func Stamp(at string, l Lang) string {
	if local, utc := strings.CutSuffix(at, "Z"); utc {
		return When(local, "", l) + " UTC"
	}
	return clean(at)
}
