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

// splitRange cuts "25%~35%", "25% to 35%" and "25%-35%" in two.
func splitRange(t string) (low, high string, ok bool) {
	if low, high, ok = strings.Cut(t, "~"); ok {
		return low, high, true
	}
	if low, high, ok = strings.Cut(t, " to "); ok {
		return low, high, true
	}
	for i := 1; i < len(t); i++ { // a dash that is neither a sign nor an exponent's
		before := strings.TrimRight(t[:i], " ")
		if t[i] != '-' || before == "" || strings.ContainsRune("eE-+(¥$", rune(before[len(before)-1])) {
			continue
		}
		if _, _, growth := splitGrowth(t); growth {
			return "", "", false
		}
		return t[:i], t[i+1:], true
	}
	return "", "", false
}

// splitFigureAndRange cuts "900 (600~1350)" in three.
func splitFigureAndRange(t string) (value, low, high string, ok bool) {
	value, rest, found := strings.Cut(t, "(")
	inner, closed := strings.CutSuffix(rest, ")")
	if !found || !closed || strings.TrimSpace(value) == "" {
		return "", "", "", false
	}
	low, high, ok = splitRange(inner)
	return value, low, high, ok
}

// wideEnds takes P10 and P90 off the ends of a range that are named so: "P10 25%" and "P90 35%".
func wideEnds(low, high string) (string, string, bool) {
	a, b := strings.TrimSpace(low), strings.TrimSpace(high)
	if len(a) > 3 && len(b) > 3 && strings.EqualFold(a[:3], "p10") && strings.EqualFold(b[:3], "p90") {
		return a[3:], b[3:], true
	}
	return low, high, false
}

// monthly may stand behind a growth and says nothing new: a period is a month.
var monthly = []string{"/月", "/个月", "/month", "/mo", " a month", " per month", " 每月"}

// perMonth takes what says that a growth is a month's off the end: "12000 +2%/月".
func perMonth(t string) string {
	for _, words := range monthly {
		if rest, ok := strings.CutSuffix(t, words); ok {
			rest = strings.TrimSpace(rest)
			if _, _, growth := splitGrowth(rest); growth {
				return rest
			}
		}
	}
	return t
}

// splitGrowth cuts "12000 +2%", "12000+2%" and "12000 -2%" in two. "12000-2%" may be a range.
func splitGrowth(t string) (start, growth string, ok bool) {
	if i := strings.LastIndexByte(t, '+'); i > 0 && strings.HasSuffix(t, "%") && !strings.ContainsRune("eE (-+", rune(t[i-1])) {
		return t[:i], t[i:], true
	}
	i := strings.LastIndexByte(t, ' ')
	if i < 1 || i+2 > len(t) || t[i+1] != '+' && t[i+1] != '-' || !strings.HasSuffix(t, "%") {
		return "", "", false
	}
	return t[:i], t[i+1:], true
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
