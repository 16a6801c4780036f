package plan

import (
	"strconv"
	"strings"
)

// hanMonths are the months as Chinese writes them out.
var hanMonths = map[string]int{"一月": 1, "二月": 2, "三月": 3, "四月": 4, "五月": 5, "六月": 6, "七月": 7, "八月": 8, "九月": 9, "十月": 10, "十一月": 11, "十二月": 12}

// ReadMonth reads a month as planners head a column with it: 2027-01, 2027/1, 2027年1月, 202701, 2027-01-31, Jan 2027, Jan-27,
// 27年1月; and without its year, as the first one from the plan's start on: 1月, 一月, Jan, M3 and 第3个月 by number. The count is that of Month.
func ReadMonth(s string, start int) (month int, ok bool) {
	s = strings.ToLower(strings.TrimSpace(halfWidth(s)))
	if m, ok := hanMonths[s]; ok {
		return fromStart(m, start), true
	}
	if likely := likelyMonth(s); likely != "" && len(figures(s)) <= 3 {
		month, ok = Month(likely)
		return month, ok
	}
	name, digits := letters(s), figures(s)
	if i := englishMonth(name); i > 0 {
		switch {
		case len(digits) == 0:
			return fromStart(i, start), true
		case len(digits) == 1:
			return fullYear(digits[0], i)
		case len(digits) == 2 && len(digits[1]) == 4: // 31 Jan 2027
			return fullYear(digits[1], i)
		}
		return 0, false
	}
	if len(digits) == 2 && strings.HasSuffix(s, "月") && strings.Contains(s, "年") {
		m, _ := strconv.Atoi(digits[1])
		return fullYear(digits[0], m)
	}
	if len(digits) != 1 || len(digits[0]) > 3 {
		return 0, false
	}
	n, _ := strconv.Atoi(digits[0])
	switch strings.ReplaceAll(s, " ", "") {
	case digits[0] + "月", digits[0] + "月份":
		return fromStart(n, start), n >= 1 && n <= 12
	case "m" + digits[0], "month" + digits[0], "第" + digits[0] + "月", "第" + digits[0] + "个月", "第" + digits[0] + "期":
		return start + n - 1, n >= 1
	}
	return 0, false
}

// fromStart is the first such calendar month at or after the start.
func fromStart(month, start int) int { return start + ((month-1-start)%12+12)%12 }

// fullYear is a month of a year of four digits, or of two in this century.
func fullYear(year string, month int) (int, bool) {
	y, err := strconv.Atoi(year)
	if len(year) == 2 {
		y += 2000
	}
	return y*12 + month - 1, err == nil && (len(year) == 2 || len(year) == 4) && month >= 1 && month <= 12
}

// letters are the Latin letters of a text.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, s)
}

// englishMonth is the number of a month by its name, 0 for none.
func englishMonth(name string) int {
	full := [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
	for i, f := range full {
		if len(name) >= 3 && (name == f || name == f[:3] || name == "sept" && i == 8) {
			return i + 1
		}
	}
	return 0
}
