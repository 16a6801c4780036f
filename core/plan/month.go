package plan

import "strconv"

// Month counts months from January of the year 0: year·12 + month − 1. ok is false for
// anything but "2027-01".
func Month(s string) (months int, ok bool) {
	if len(s) != 7 || s[4] != '-' || !isDigits(s[:4]) || !isDigits(s[5:]) {
		return 0, false
	}
	year, _ := strconv.Atoi(s[:4])
	month, _ := strconv.Atoi(s[5:])
	return year*12 + month - 1, month >= 1 && month <= 12 && year >= 1
}

// MonthName writes a count of months as "2027-01".
func MonthName(months int) string {
	year, month := strconv.Itoa(months/12), strconv.Itoa(months%12+1)
	return "0000"[min(len(year), 4):] + year + "-" + "00"[len(month):] + month
}

// checkMonth notes a text that is no month, with the one that it likely means.
func (b *binder) checkMonth(s string, at int32) {
	if _, ok := Month(s); ok {
		return
	}
	p := b.at(at, "month-unreadable", s)
	if likely := likelyMonth(s); likely != "" {
		p.fix(likely)
	}
}

// figures are the runs of digits in a text, full-width ones among them.
func figures(s string) []string {
	var groups []string
	current := ""
	for _, c := range s + " " {
		if c >= '０' && c <= '９' {
			c -= '０' - '0'
		}
		if c >= '0' && c <= '9' {
			current += string(c)
		} else if current != "" {
			groups = append(groups, current)
			current = ""
		}
	}
	return groups
}

// likelyDay reads a date as people write it: 2026年10月31日, 2026/10, 2026年.
func likelyDay(s string) string {
	groups := figures(s)
	if len(groups) == 1 && len(groups[0]) == 4 {
		return groups[0]
	}
	likely := likelyMonth(s)
	if day := len(groups) - 1; likely != "" && day == 2 && len(groups[day]) <= 2 {
		likely += "-" + "00"[len(groups[day]):] + groups[day]
	}
	return likely
}

// likelyMonth reads 2027/1, 2027.01, 2027年1月, 202701 and 2027-01-15.
func likelyMonth(s string) string {
	groups := figures(s)
	switch {
	case len(groups) == 1 && len(groups[0]) == 6:
		groups = []string{groups[0][:4], groups[0][4:]}
	case len(groups) == 2 && len(groups[1]) == 4: // 01/2027
		groups = []string{groups[1], groups[0]}
	case len(groups) < 2 || len(groups) > 3:
		return ""
	}
	if len(groups[0]) != 4 || len(groups[1]) > 2 {
		return ""
	}
	likely := groups[0] + "-" + "00"[len(groups[1]):] + groups[1]
	if _, ok := Month(likely); !ok {
		return ""
	}
	return likely
}

// checkDay notes an asOf that is neither a year, a month nor a day.
func (b *binder) checkDay(s string, at int32) {
	ok := len(s) == 4 && isDigits(s)
	if len(s) >= 7 {
		_, ok = Month(s[:7])
	}
	if len(s) > 7 {
		day, err := strconv.Atoi(s[min(8, len(s)):])
		ok = ok && len(s) == 10 && s[7] == '-' && err == nil && day >= 1 && day <= 31
	}
	if ok {
		return
	}
	p := b.at(at, "day-unreadable", s)
	if likely := likelyMonth(s); likely != "" {
		p.fix(likely)
	}
}
