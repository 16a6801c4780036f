package plan

import (
	"math"
	"strconv"
	"strings"
)

// quantity is what a number must be: its unit, and whether it may be negative.
//
//	share     0..1, "35%" may stand for it
//	growth    above −1 and at most 1 (more a month is a percent without its sign), "2%" may stand for it
//	number    "35%" may stand for it
//	others    money people price months
type quantity struct {
	unit   string
	signed bool
	once   bool // not by period
}

// quantity is what the numbers of a field must be, in the unit that holds for it.
func (f *field) quantity(unit string) quantity { return quantity{unit, f.signed, f.once} }

// percent reports whether a percent sign makes sense in the unit.
func (q quantity) percent() bool {
	return q.unit == "share" || q.unit == "growth" || q.unit == "number" || q.unit == ""
}

// number reads one number: plain, or a text with a percent sign. ok is false when there
// is none; a number that is out of bounds is noted and returned.
func (b *binder) number(n *node, q quantity) (x float64, ok bool) {
	switch n.kind {
	case number:
		x, ok = parseNumber(n.text)
		if !ok {
			b.at(n.at, "number-too-large", n.text)
			return 0, false
		}
	case text:
		x, ok = parsePercent(n.text)
		if !ok || !q.percent() {
			b.textual(n, q)
			return 0, false
		}
	case null:
		b.at(n.at, "value-null")
		return 0, false
	default:
		b.is(n, number)
		return 0, false
	}
	b.bounds(n.at, x, q)
	return x, true
}

// textual notes a text where a number must stand, with the number that it likely means.
func (b *binder) textual(n *node, q quantity) {
	code := "type-number"
	if q.unit == "share" {
		code = "share-as-text"
	}
	p := b.at(n.at, code, shown(n))
	if v, problem := readTyped(n.text, q, false); problem == nil && v.Form == Constant {
		p.fix(show(v.Number))
	} else if problem != nil {
		p.fix(problem.fixes...)
	}
}

// bounds notes a number that its unit doesn't allow.
func (b *binder) bounds(at int32, x float64, q quantity) {
	if code, args, fixes := outOfBounds(x, q); code != "" {
		b.at(at, code, args...).fix(fixes...)
	}
}

// outOfBounds says what is wrong with a number in its unit; code "" when nothing is.
func outOfBounds(x float64, q quantity) (code string, args, fixes []string) {
	switch {
	case q.unit == "share" && x < 0:
		return "share-negative", []string{show(x)}, []string{"0"}
	case q.unit == "share" && x > 1 && x <= 100:
		part := show(percentOf(x))
		return "share-out-of-range", []string{show(x), part, show(x) + "%"}, []string{part}
	case q.unit == "share" && x > 1:
		return "share-far-out", []string{show(x)}, nil
	case q.unit == "growth" && x <= -1:
		return "growth-too-low", []string{show(x)}, nil
	case q.unit == "growth" && x > 1:
		part := show(percentOf(x))
		return "growth-too-high", []string{show(x), part, show(x) + "%"}, []string{part}
	case q.unit != "growth" && !q.signed && x < 0:
		return "number-negative", []string{show(x)}, []string{show(-x), "0"}
	}
	return "", nil, nil
}

// parseNumber reads a JSON number. Minus zero becomes zero; ok is false when no finite
// number is that large.
func parseNumber(s string) (float64, bool) {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
		return 0, false
	}
	if x == 0 {
		return 0, true
	}
	return x, true
}

// parsePercent reads "35%" or "12.5 %" as it may stand in a file.
func parsePercent(s string) (float64, bool) {
	digits, ok := strings.CutSuffix(strings.TrimSpace(s), "%")
	digits = strings.TrimSpace(digits)
	if !ok || !isPlainNumber(digits) {
		return 0, false
	}
	return shifted(digits, -2)
}

// percentOf is x percent as a share, the nearest number to the decimal one.
func percentOf(x float64) float64 {
	y, _ := shifted(show(x), -2)
	return y
}

// shifted reads a decimal number times a power of ten, rounded once: "35" shifted by −2
// is the same 0.35 that the file would hold.
func shifted(digits string, by int) (float64, bool) {
	mantissa, exponent, found := strings.Cut(strings.ToLower(digits), "e")
	if found {
		e, err := strconv.Atoi(exponent)
		if err != nil || e > 1000 || e < -1000 {
			return 0, false
		}
		by += e
	}
	return parseNumber(mantissa + "e" + strconv.Itoa(by))
}

// isPlainNumber reports whether a text is digits with at most a sign and a point.
func isPlainNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, part, point := strings.Cut(s, ".")
	return isDigits(whole) && (!point || isDigits(part))
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// show writes a number shortest, so that reading it gives the same bits: 0.35, 12000, 1e+21.
func show(x float64) string {
	format := byte('f')
	if a := math.Abs(x); a != 0 && (a < 1e-6 || a >= 1e21) {
		format = 'e'
	}
	return strconv.FormatFloat(x, format, -1, 64)
}

// digits writes a number with so many significant digits.
func digits(x float64, most int) string { return strconv.FormatFloat(x, 'g', most, 64) }
