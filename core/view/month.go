package view

import (
	"strconv"
	"strings"
)

// Month is a calendar month, counted from January of year 0, so that months add.
type Month int

// ParseMonth reads "2027-01"; anything else is month 0, which no plan has.
func ParseMonth(text string) Month {
	year, month, ok := strings.Cut(text, "-")
	y, errYear := strconv.Atoi(year)
	m, errMonth := strconv.Atoi(month)
	if !ok || errYear != nil || errMonth != nil || m < 1 || m > 12 {
		return 0
	}
	return Month(y*12 + m - 1)
}

// Year and Of are its parts: 2027 and 1 … 12.
func (m Month) Year() int { return int(m) / 12 }

// Of is the month of the year, 1 … 12.
func (m Month) Of() int { return int(m)%12 + 1 }

// String is the month as files and sheets have it: 2027-04.
func (m Month) String() string {
	of := strconv.Itoa(m.Of())
	if m.Of() < 10 {
		of = "0" + of
	}
	return strconv.Itoa(m.Year()) + "-" + of
}

var monthNames = [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// Short is the month alone: 4月, Apr.
func (m Month) Short(l Lang) string {
	if l == Zh {
		return strconv.Itoa(m.Of()) + "月"
	}
	return monthNames[m.Of()-1]
}

// Long is the month with its year: 2027年4月, Apr 2027.
func (m Month) Long(l Lang) string {
	if l == Zh {
		return strconv.Itoa(m.Year()) + "年" + m.Short(l)
	}
	return m.Short(l) + " " + strconv.Itoa(m.Year())
}

// Axis is the month under a chart: alone within a year; a chart of several years puts
// the year in place of January.
func (m Month) Axis(l Lang, years int) string {
	if years <= 1 || m.Of() != 1 {
		return m.Short(l)
	}
	if l == Zh {
		return strconv.Itoa(m.Year()) + "年"
	}
	return strconv.Itoa(m.Year())
}

// Date writes a day, "2027-04-02", in words: 2027年4月2日, 2 Apr 2027. A month alone
// ("2027-04") is written as a month; what is neither stays as it is.
func Date(text string, l Lang) string {
	if len(text) < len("2027-04") {
		return text
	}
	m := ParseMonth(text[:7])
	if m == 0 {
		return text
	}
	if len(text) == 7 {
		return m.Long(l)
	}
	day, err := strconv.Atoi(strings.TrimPrefix(text[7:], "-"))
	if err != nil {
		return text
	}
	if l == Zh {
		return m.Long(l) + strconv.Itoa(day) + "日"
	}
	return strconv.Itoa(day) + " " + m.Long(l)
}
