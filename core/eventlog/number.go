package eventlog

import (
	"math"
	"strconv"
)

// number reads an amount as people type it: "1,200.50", "¥1,200", "(300)" and "-300", "1.2万", "35%", "5户", "1 200",
// full-width digits; a comma before one, two or more than three last digits is a decimal sign, as in "12,5". It is
// false for what is no number, NaN and infinities among them.
func number(field []byte) (float64, bool) {
	if v, ok := plain(field); ok {
		return v, true
	}
	return typed(field)
}

// plain reads what almost all amounts are: up to 15 digits with a point, which is exact in floating point.
func plain(b []byte) (float64, bool) {
	i, neg := 0, false
	if i < len(b) && b[i] == '-' {
		i, neg = 1, true
	}
	digits, point, mantissa := 0, -1, int64(0)
	for ; i < len(b); i++ {
		switch c := b[i]; {
		case c >= '0' && c <= '9':
			mantissa = mantissa*10 + int64(c-'0')
			digits++
		case c == '.' && point < 0:
			point = digits
		default:
			return 0, false
		}
		if digits > 15 {
			return 0, false
		}
	}
	if digits == 0 {
		return 0, false
	}
	v := float64(mantissa)
	if point >= 0 {
		v /= tens[digits-point]
	}
	if neg {
		v = -v
	}
	return v, true
}

// tens are the powers of ten that floating point holds exactly, as far as they are needed.
var tens = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// typed reads the rest.
func typed(field []byte) (float64, bool) {
	s := []rune(string(trim(field)))
	var digits []byte
	scale, neg, commas, points, since := 1.0, false, 0, 0, 0
	for i, c := range s {
		if c >= '０' && c <= '９' {
			c += '0' - '０'
		}
		last := i == len(s)-1
		switch {
		case c >= '0' && c <= '9', (c == 'e' || c == 'E') && len(digits) > 0 && !last:
			digits = append(digits, byte(c))
			since++
		case c == '.' || c == '．':
			digits, points = append(digits, '.'), points+1
		case c == ',' || c == '，':
			digits, commas, since = append(digits, ','), commas+1, 0
		case (c == '-' || c == '−' || c == '－') && len(digits) == 0:
			neg = true
		case (c == '-' || c == '+') && len(digits) > 0 && digits[len(digits)-1]|32 == 'e':
			digits = append(digits, byte(c))
		case c == '+' && len(digits) == 0:
		case (c == '(' || c == '（') && i == 0 && (s[len(s)-1] == ')' || s[len(s)-1] == '）'):
			neg = true
		case (c == ')' || c == '）') && last && (s[0] == '(' || s[0] == '（'):
		case (c == '%' || c == '％') && last:
			scale = 0.01
		case c == '万' && scale == 1:
			scale = 1e4
		case c == '亿' && scale == 1:
			scale = 1e8
		case last && isMeasure(c), isSpace(c), isMoney(c):
		default:
			return 0, false
		}
	}
	text := digits[:0]
	decimal := commas == 1 && points == 0 && since != 3
	for _, c := range digits {
		if c == ',' && decimal {
			c = '.'
		}
		if c != ',' {
			text = append(text, c)
		}
	}
	v, err := strconv.ParseFloat(string(text), 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		return 0, false
	}
	if scale == 0.01 {
		v /= 100
	} else {
		v *= scale
	}
	if neg {
		v = -v
	}
	return v, true
}

// isMeasure says what Chinese counts end with, as in 300元, 5户 and 12天.
func isMeasure(c rune) bool {
	switch c {
	case '元', '户', '人', '个', '次', '家', '单', '天':
		return true
	}
	return false
}

func isMoney(c rune) bool { return c == '¥' || c == '￥' || c == '$' || c == '€' || c == '£' }

func isSpace(c rune) bool {
	return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\u202f' || c == '\''
}
