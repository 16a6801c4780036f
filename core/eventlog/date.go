package eventlog

import "strconv"

// Date is the day of a time as "2026-01-05".
func Date(t int64) string {
	y, m, d := fromCivil(DayOf(t))
	return fours(y) + "-" + twos(m) + "-" + twos(d)
}

// ParseDate reads a day that has no hour, written in any way that YMD reads, as its first second.
func ParseDate(text string) (int64, bool) {
	m, code := YMD.read([]byte(text))
	return m.at, code == "" && !m.hour && !m.zone
}

// Hour is the hour of a time as "14:02".
func Hour(t int64) string {
	s := int(t - DayOf(t)*Day)
	return twos(s/3600) + ":" + twos(s/60%60)
}

// Month counts the calendar months of a time from January of year 0.
func Month(t int64) int {
	y, m, _ := fromCivil(DayOf(t))
	return 12*y + m - 1
}

// MonthStart is the time at which a month, counted as Month does, begins.
func MonthStart(month int) int64 { return civil(month/12, month%12+1, 1) * Day }

// fromCivil is the date of a number of days since 1970-01-01.
// Source: Hinnant, chrono-compatible low-level date algorithms, days to civil.
func fromCivil(days int64) (year, month, day int) {
	z := days + 719468
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy-(153*mp+2)/5) + 1
	month = int(mp) + 3
	year = int(yoe + era*400)
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

func twos(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func fours(n int) string {
	s := strconv.Itoa(n)
	for len(s) < 4 {
		s = "0" + s
	}
	return s
}
