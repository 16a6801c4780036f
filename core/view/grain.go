package view

import (
	"math"

	"planleaf/core/unit"
)

// grain is the scale at which a number is written: divided by div, with decimals,
// between lead ("¥") and unit ("万"). trim drops zeros that end the fraction.
type grain struct {
	lead     string
	div      float64
	decimals int
	trim     bool
	unit     string
	gap      bool
}

func (g grain) digits(x float64) string {
	s := grouped(x/g.div, g.decimals)
	if g.trim {
		s = trim(s)
	}
	return s
}

func (g grain) write(x float64) Amount {
	value := g.digits(x)
	if bare := trim(value); x < 0 && bare != "0" {
		value = minus + g.lead + value
	} else {
		value = g.lead + value
	}
	return Amount{Value: value, Unit: g.unit, Gap: g.gap}
}

// grain chooses the scale of prose for one finite number.
func (f Format) grain(x float64, u unit.Unit) grain {
	a := math.Abs(x)
	switch {
	case u.Money == 1 && f.Lang == Zh:
		return f.moneyZh(a)
	case u.Money == 1:
		return f.moneyEn(a)
	case u == unit.OfShare:
		return shareGrain(a * 100)
	case u == unit.OfMonths:
		return grain{div: 1, decimals: 1, trim: true, unit: wordMonths.in(f.Lang), gap: true}
	case u == unit.People:
		return f.count(a)
	}
	return grain{div: 1, decimals: decimalsSmall(a), trim: true}
}

// moneyZh: 9,800 元, 3.8万, 624万, 1.25亿.
func (f Format) moneyZh(a float64) grain {
	switch {
	case a < 9_999.5:
		return grain{div: 1, decimals: decimalsSmall(a), trim: true, unit: f.noun(), gap: true}
	case a < 99_995_000:
		return grain{div: 1e4, decimals: decimalsFor(a/1e4, 2), trim: true, unit: "万" + f.tail()}
	}
	return grain{div: 1e8, decimals: decimalsFor(a/1e8, 2), trim: true, unit: "亿" + f.tail()}
}

// moneyEn: ¥980, ¥9.8K, ¥38.0K, ¥6.24M, ¥1.25B.
func (f Format) moneyEn(a float64) grain {
	step := func(div float64, unit string) grain {
		return grain{lead: f.sign(), div: div, decimals: decimalsFor(a/div, 2), unit: unit}
	}
	switch {
	case a < 999.5:
		return grain{lead: f.sign(), div: 1, decimals: decimalsSmall(a), trim: true}
	case a < 9_995:
		g := step(1e3, "K")
		g.trim = true
		return g
	case a < 999_500:
		return step(1e3, "K")
	case a < 999_500_000:
		return step(1e6, "M")
	}
	return step(1e9, "B")
}

// count: whole people from 10 on, one decimal below; 万 only from 100,000 on.
func (f Format) count(a float64) grain {
	switch {
	case f.Lang == Zh && a >= 99_995_000:
		return grain{div: 1e8, decimals: decimalsFor(a/1e8, 2), trim: true, unit: "亿"}
	case f.Lang == Zh && a >= 99_999.5:
		return grain{div: 1e4, decimals: decimalsFor(a/1e4, 2), trim: true, unit: "万"}
	case f.Lang == En && a >= 999_999.5:
		return grain{div: 1e6, decimals: decimalsFor(a/1e6, 2), unit: "M"}
	case a >= 9.95:
		return grain{div: 1}
	}
	return grain{div: 1, decimals: 1, trim: true}
}

// shareGrain is for percent: one decimal, two below 1%, two digits below 0.1%.
func shareGrain(percent float64) grain {
	g := grain{div: 0.01, decimals: 1, unit: "%"}
	switch {
	case percent >= 0.995 || percent == 0:
	case percent >= 0.0995:
		g.decimals = 2
	default:
		g.decimals = decimalsSmall(percent)
	}
	return g
}
