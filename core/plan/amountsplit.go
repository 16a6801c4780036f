package plan

import "strings"

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
