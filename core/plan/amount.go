package plan

import (
	"strconv"
	"strings"
)

// amount is one number as it was written: digits with a point, times ten to a power.
type amount struct {
	digits   string
	negative bool
	percent  bool
	power    int    // of 万, 亿, K, M, …
	of       string // what it counts by its words: money people months month; "" by none
}

// number is the amount times ten to a further power, rounded once.
func (a amount) number(by int) (float64, bool) {
	x, ok := shifted(a.digits, a.power+by)
	if a.negative && x != 0 {
		x = -x
	}
	return x, ok
}

// powers are the words and letters behind a number that stand for a power of ten; the
// longer ones stand first.
var powers = []struct {
	name  string
	power int
}{
	{"万亿", 12}, {"千万", 7}, {"百万", 6}, {"十万", 5}, {"亿", 8}, {"万", 4}, {"萬", 4}, {"億", 8}, {"千", 3},
	{"bn", 9}, {"mn", 6}, {"k", 3}, {"m", 6}, {"b", 9}, {"w", 4},
}

// unitWords may stand behind a number and say what it counts, longer ones first.
var unitWords = []unitWord{
	{"个月", "months"}, {"months", "months"}, {"month", "months"}, {"mo", "months"}, {"月", "month"},
	{"人", "people"}, {"家", "people"}, {"个", "people"}, {"位", "people"},
	{"元", "money"}, {"块", "money"}, {"cny", "money"}, {"rmb", "money"}, {"usd", "money"}, {"eur", "money"},
	{"¥", "money"}, {"$", "money"}, {"€", "money"}, {"£", "money"},
}

// currencyWords may stand before a number.
var currencyWords = []string{"¥", "$", "€", "£", "cny", "rmb", "usd", "eur"}

type unitWord struct{ name, of string }

// fits reports whether a number with such words may stand for a quantity: 12 元 is no share,
// and 4月 at the head of a column is no number at all but of months.
func (a amount) fits(q quantity) bool {
	switch a.of {
	case "":
		return true
	case "money":
		return q.unit == "money" || q.unit == "price" || q.unit == "number" || q.unit == ""
	case "people":
		return q.unit == "people" || q.unit == "number" || q.unit == ""
	case "months":
		return q.unit == "months" || q.unit == "number" || q.unit == ""
	}
	return q.unit == "months"
}

// readAmount reads one number in half-width text; code is "" when it could.
func readAmount(s string) (a amount, code string) {
	t := strings.TrimSpace(s)
	if inner, ok := strings.CutPrefix(t, "("); ok && strings.HasSuffix(inner, ")") {
		a.negative = true
		t = strings.TrimSuffix(inner, ")")
	}
	t = lower(t)
	for signs := 0; ; {
		t = strings.TrimSpace(t)
		if strings.HasPrefix(t, "-") || strings.HasPrefix(t, "+") {
			if signs++; signs > 1 || a.negative {
				return a, "typed-unreadable"
			}
			a.negative = t[0] == '-'
			t = t[1:]
			continue
		}
		rest, cut := cutPrefix(t, currencyWords)
		if !cut {
			break
		}
		t, a.of = rest, "money"
	}
	t = a.suffixes(t)
	if strings.HasPrefix(t, ".") && isDigits(t[1:]) {
		t = "0" + t
	}
	t = strings.TrimSuffix(t, ".")
	if strings.ContainsAny(t, ", ") {
		plain, ok := ungroup(t)
		if !ok {
			return a, map[bool]string{true: "comma-unclear", false: "typed-unreadable"}[isGroupish(t)]
		}
		t = plain
	}
	if !isPlainNumber(t) && !isScientific(t) || strings.HasPrefix(t, "-") {
		return a, "typed-unreadable"
	}
	a.digits = t
	return a, ""
}

// suffixes takes the percent sign, one power and unit words off the end.
func (a *amount) suffixes(t string) string {
	for {
		t = strings.TrimSpace(t)
		if !a.percent && a.power == 0 {
			if rest, ok := strings.CutSuffix(t, "%"); ok {
				a.percent = true
				t = rest
				continue
			}
		}
		if a.power == 0 && !a.percent {
			if rest, power := cutPower(t); power > 0 {
				a.power, t = power, rest
				continue
			}
		}
		rest, of := cutUnit(t)
		if of == "" {
			return t
		}
		t, a.of = rest, of
	}
}

func cutPower(t string) (string, int) {
	for _, p := range powers {
		if rest, ok := strings.CutSuffix(t, p.name); ok {
			return rest, p.power
		}
	}
	return t, 0
}

func cutUnit(t string) (rest, of string) {
	for _, word := range unitWords {
		if rest, ok := strings.CutSuffix(t, word.name); ok {
			return rest, word.of
		}
	}
	return t, ""
}

func cutPrefix(t string, words []string) (string, bool) {
	for _, word := range words {
		if rest, ok := strings.CutPrefix(t, word); ok {
			return rest, true
		}
	}
	return t, false
}

// ungroup takes the separators out of 1,200,000.50; every group but the first has three digits.
func ungroup(t string) (string, bool) {
	whole, part, point := strings.Cut(t, ".")
	separator := ","
	if !strings.Contains(whole, ",") {
		separator = " "
	}
	groups := strings.Split(whole, separator)
	for i, group := range groups {
		if !isDigits(group) || len(group) > 3 || i > 0 && len(group) != 3 {
			return "", false
		}
	}
	if point && !isDigits(part) || len(groups) > 1 && groups[0][0] == '0' {
		return "", false
	}
	plain := strings.Join(groups, "")
	if point {
		plain += "." + part
	}
	return plain, true
}

// isGroupish reports whether a text is digits with a comma at an odd place.
func isGroupish(t string) bool {
	whole, part, found := strings.Cut(t, ",")
	return found && isDigits(whole) && isDigits(part)
}

// isScientific reports whether a text is a number like 1e-5.
func isScientific(t string) bool {
	mantissa, exponent, found := strings.Cut(t, "e")
	exponent = strings.TrimPrefix(strings.TrimPrefix(exponent, "+"), "-")
	return found && isPlainNumber(mantissa) && isDigits(exponent) && len(exponent) <= 3
}

// lower is a text with its Latin letters in lower case.
func lower(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= 'A' && c <= 'Z' {
			return c + 'a' - 'A'
		}
		return c
	}, s)
}

// halfWidth turns full-width digits and signs, typographic dashes and spaces into plain ones.
func halfWidth(s string) string {
	return strings.TrimSpace(strings.Map(func(c rune) rune {
		switch {
		case c == '￥':
			return '¥'
		case c >= '！' && c <= '～':
			return c - '！' + '!'
		case c == '−':
			return '-'
		case c == '–' || c == '—' || c == '〜' || c == '至' || c == '到':
			return '~'
		case c == '　' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\t':
			return ' '
		}
		return c
	}, s))
}

// percentText writes a share in percent by moving its decimal point: no digit changes.
func percentText(x float64) string {
	s := strconv.FormatFloat(x, 'f', -1, 64)
	sign := ""
	if s[0] == '-' {
		sign, s = "-", s[1:]
	}
	whole, part, _ := strings.Cut(s, ".")
	for len(part) < 2 {
		part += "0"
	}
	whole = strings.TrimLeft(whole+part[:2], "0")
	part = strings.TrimRight(part[2:], "0")
	if whole == "" {
		whole = "0"
	}
	if part != "" {
		part = "." + part
	}
	return sign + whole + part + "%"
}
