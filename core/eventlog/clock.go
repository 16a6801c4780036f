package eventlog

// Clock is how a column writes times.
//
//	ymd           year first: 2026-01-05, 2026/1/5, 2026年1月5日, 20260105, each with an hour and a zone or without
//	dmy           day first: 5/1/2026, 05.01.2026
//	mdy           month first: 1/5/2026
//	seconds       since 1970 in Greenwich; a fraction is dropped
//	milliseconds  likewise
//	days          numbers of days from any beginning; they may be negative
//	excel         days of Excel's calendar, with a fraction for the hour
type Clock string

// The clocks.
const (
	YMD          Clock = "ymd"
	DMY          Clock = "dmy"
	MDY          Clock = "mdy"
	Seconds      Clock = "seconds"
	Milliseconds Clock = "milliseconds"
	DayNumbers   Clock = "days"
	Excel        Clock = "excel"
)

// Clocks are all of them, in the order in which they are offered.
var Clocks = []Clock{YMD, DMY, MDY, Seconds, Milliseconds, DayNumbers, Excel}

// moment is a time as it stands in a field.
type moment struct {
	at   int64 // seconds since 1970 of its own clock: of Greenwich where zone is set
	hour bool  // it tells more than the day
	zone bool  // it says its zone, or its clock has one
}

// read reads a field by a clock; code is "" when it can be read.
func (c Clock) read(b []byte) (m moment, code string) {
	switch c {
	case YMD:
		return calendar(b, 0, 1, 2)
	case DMY:
		return calendar(b, 2, 1, 0)
	case MDY:
		return calendar(b, 2, 0, 1)
	}
	v, ok := plain(b)
	if !ok {
		return m, BadTime
	}
	switch c {
	case Seconds:
		m = moment{floor(v), true, true}
	case Milliseconds:
		m = moment{floor(v / 1000), true, true}
	case Excel: // the 1899-12-30 that makes the days since March 1900 right
		m.at = floor(float64(v*Day)+0.5) - 25569*Day
		m.hour = m.at%Day != 0
	case DayNumbers:
		if v != float64(int64(v)) {
			return m, BadTime
		}
		if v > 1e6 || v < -1e6 {
			return m, FarTime
		}
		return moment{at: int64(v) * Day}, ""
	}
	return m, far(m.at)
}

// far refuses times before 1900 and after 2199.
func far(t int64) string {
	if t < -25567*Day || t >= 84006*Day {
		return FarTime
	}
	return ""
}

func floor(v float64) int64 {
	i := int64(v)
	if float64(i) > v {
		i--
	}
	return i
}

// calendar reads a date of three parts, of which those at y, m and d are year, month and day, and what
// of an hour and a zone stands behind it.
func calendar(b []byte, y, m, d int) (moment, string) {
	var part [3]int
	p := 0
	for i := range part {
		from := p
		for p < len(b) && b[p] >= '0' && b[p] <= '9' && p-from < 8 {
			part[i] = part[i]*10 + int(b[p]-'0')
			p++
		}
		n := p - from
		switch {
		case n == 8 && i == 0 && y == 0: // 20260105
			part = [3]int{part[0] / 10000, part[0] / 100 % 100, part[0] % 100}
		case n == 0 || i == y && n != 4 || i != y && n > 2:
			return moment{}, BadTime
		}
		if n == 8 {
			break
		}
		if i < 2 || y == 0 {
			p += parting(b[p:], i < 2)
		}
		if i < 2 && p == from+n {
			return moment{}, BadTime
		}
	}
	year, month, day := part[y], part[m], part[d]
	if month < 1 || month > 12 || day < 1 || day > monthDays(year, month) {
		return moment{}, BadTime
	}
	if year < 1900 || year > 2199 {
		return moment{}, FarTime
	}
	out := moment{at: civil(year, month, day) * Day}
	ok := out.clock(b[p:])
	if !ok {
		return out, BadTime
	}
	return out, ""
}

// parting is the length of what parts the numbers of a date: - / . between them, 年 and 月 too, 日 or 号 behind them.
func parting(b []byte, between bool) int {
	if len(b) > 0 && between && (b[0] == '-' || b[0] == '/' || b[0] == '.') {
		return 1
	}
	if len(b) >= 3 {
		switch w := string(b[:3]); {
		case between && (w == "年" || w == "月"), !between && (w == "日" || w == "号"):
			return 3
		}
	}
	return 0
}

// clock adds what stands behind a date: " 14:02", "T14:02:31.250Z", "14时02分", " 2:02 PM", " +08:00", " UTC".
func (m *moment) clock(b []byte) bool {
	if len(b) == 0 {
		return true
	}
	if (b[0] == 'T' || b[0] == 't') && len(b) > 1 {
		b = b[1:]
	}
	b = trim(b)
	var part [3]int
	n := 0
	for ; n < 3 && len(b) > 0; n++ {
		w := 0
		for w < len(b) && w < 2 && b[w] >= '0' && b[w] <= '9' {
			part[n] = part[n]*10 + int(b[w]-'0')
			w++
		}
		if w == 0 {
			break
		}
		b = b[w:]
		if colon := colonOf(b, n); colon > 0 && (n < 2 || colon == 3) {
			b = b[colon:]
			continue
		}
		n++
		break
	}
	if n == 0 || part[0] > 23 || part[1] > 59 || part[2] > 60 {
		return false
	}
	if n == 3 && len(b) > 1 && (b[0] == '.' || b[0] == ',') {
		b = b[1:]
		for len(b) > 0 && b[0] >= '0' && b[0] <= '9' {
			b = b[1:]
		}
	}
	m.hour = true
	b = trim(b)
	if len(b) >= 2 && b[1]|32 == 'm' && (b[0]|32 == 'a' || b[0]|32 == 'p') {
		if part[0] < 1 || part[0] > 12 {
			return false
		}
		part[0] %= 12
		if b[0]|32 == 'p' {
			part[0] += 12
		}
		b = trim(b[2:])
	}
	m.at += int64(part[0]*3600 + part[1]*60 + part[2])
	if len(b) == 0 {
		return true
	}
	minutes, ok := zone(b)
	m.at -= int64(minutes) * 60
	m.zone = true
	return ok
}

// colonOf is the length of what parts hours, minutes and seconds: a colon, or 时 点, 分, 秒.
func colonOf(b []byte, n int) int {
	if len(b) > 0 && b[0] == ':' && n < 2 {
		return 1
	}
	if len(b) >= 3 {
		switch w := string(b[:3]); {
		case n == 0 && (w == "时" || w == "点"), n == 1 && w == "分", n == 2 && w == "秒", n < 2 && w == "：":
			return 3
		}
	}
	return 0
}

// zone reads the minutes east of Greenwich: Z, UTC, GMT, +08:00, +0800, +8, UTC+8.
func zone(b []byte) (minutes int, ok bool) {
	s := string(b)
	for _, name := range []string{"UTC", "utc", "GMT", "gmt", "Z", "z"} {
		if len(s) >= len(name) && s[:len(name)] == name {
			s = s[len(name):]
			if s == "" {
				return 0, true
			}
			break
		}
	}
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0, false
	}
	sign, digits, n := 1, 0, 0
	if s[0] == '-' {
		sign = -1
	}
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9' && n < 4:
			digits, n = digits*10+int(c-'0'), n+1
		case c == ':' && i >= 2 && n == len(s[1:i]) && len(s)-i == 3:
		default:
			return 0, false
		}
	}
	if n == 0 {
		return 0, false
	}
	if n <= 2 {
		digits *= 100
	}
	h, m := digits/100, digits%100
	return sign * (h*60 + m), h <= 14 && m < 60
}

// ParseZone reads a zone as people type it: "", "Z", "+08:00", "-5", "UTC+8". "" is Greenwich.
func ParseZone(s string) (minutes int, ok bool) {
	if s == "" {
		return 0, true
	}
	return zone(trim([]byte(s)))
}

// civil counts the days from 1970-01-01 to a date of the Gregorian calendar.
func civil(year, month, day int) int64 {
	y := int64(year)
	if month <= 2 {
		y--
		month += 12
	}
	return 365*y + y/4 - y/100 + y/400 + int64((153*(month-3)+2)/5+day-1) - 719468
}

func monthDays(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
