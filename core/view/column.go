package view

import (
	"math"

	"planleaf/core/unit"
)

// Scale is how all cells of one row of a sheet are written: the unit stands once in its
// own column ("万元", "K CNY", "%"), the cells carry bare numbers with equal decimals.
type Scale struct {
	Unit     string
	div      float64
	decimals int
	lang     Lang
}

// ScaleOf chooses the scale of a row by its largest number. Values that are not finite
// take no part.
func (f Format) ScaleOf(u unit.Unit, values ...float64) Scale {
	top := 0.0
	for _, v := range values {
		if a := math.Abs(v); a > top && !math.IsInf(a, 0) {
			top = a
		}
	}
	s := Scale{div: 1, lang: f.Lang}
	switch {
	case u.Money == 1:
		s = f.moneyScale(top)
	case u == unit.OfShare:
		s.Unit, s.div, s.decimals = "%", 0.01, 1
		if top < 0.00995 && top > 0 {
			s.decimals = min(4, decimalsSmall(top*100))
		}
	case u == unit.OfMonths:
		s.Unit, s.decimals = wordMonths.in(f.Lang), 1
	case u == unit.People:
		s.decimals = countDecimals(top)
	default:
		s.decimals = decimalsSmall(top)
	}
	if top == 0 && u != unit.OfShare {
		s.decimals = 0
	}
	return s
}

func (f Format) moneyScale(top float64) Scale {
	s := Scale{div: 1, lang: f.Lang}
	name := ""
	switch {
	case top < 9_999.5:
	case f.Lang == Zh && top < 1e9:
		s.div, name = 1e4, "万"
	case f.Lang == Zh:
		s.div, name = 1e8, "亿"
	case top < 9_999_500:
		s.div, name = 1e3, "K"
	case top < 1e10:
		s.div, name = 1e6, "M"
	default:
		s.div, name = 1e9, "B"
	}
	s.decimals = decimalsFor(top/s.div, 2)
	switch {
	case name == "":
		s.decimals = decimalsSmall(top)
	case f.Lang == Zh && top/s.div < 1e3: // 万 and 亿 are wide: 62.0, 744.0
		s.decimals = max(1, s.decimals)
	}
	switch {
	case f.Lang == Zh && f.tail() != "":
		s.Unit = name + f.tail()
		if name == "" {
			s.Unit = f.noun()
		}
	case f.Lang == Zh:
		s.Unit = name + f.noun()
	case name == "":
		s.Unit = f.Currency
	default:
		s.Unit = name + " " + f.Currency
	}
	return s
}

// countDecimals: people in a sheet keep a decimal while they are few.
func countDecimals(top float64) int {
	switch {
	case top >= 99.95 || top == 0:
		return 0
	case top >= 0.995:
		return 1
	}
	return min(4, decimalsSmall(top))
}

// Cell writes one number of the row.
func (s Scale) Cell(x float64) string {
	switch {
	case math.IsNaN(x):
		return wordNotAvailable.in(s.lang)
	case math.IsInf(x, 0):
		return wordNever.in(s.lang)
	}
	return fixed(x/s.div, s.decimals)
}

// Step is the smallest difference that the row shows.
func (s Scale) Step() float64 { return s.div / pow10(s.decimals) }
