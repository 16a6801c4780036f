package view

import (
	"math"
	"strings"

	"planleaf/core/unit"
)

// Format is how numbers are written: a language and the plan's currency (ISO 4217).
type Format struct {
	Lang     Lang
	Currency string
}

// Amount is a number ready to read, its unit apart so that it can be set smaller:
// {"624", "万"}, {"¥6.24", "M"}, {"12", "个月"}. Gap says that a space parts the two.
type Amount struct {
	Value string
	Unit  string
	Gap   bool
}

// String joins value and unit as prose does.
func (a Amount) String() string {
	if a.Gap && a.Unit != "" {
		return a.Value + " " + a.Unit
	}
	return a.Value + a.Unit
}

// Of writes x by its unit for prose and key figures: three significant digits. NaN is
// "n/a", an infinite amount "never"; why is said elsewhere.
func (f Format) Of(x float64, u unit.Unit) Amount {
	if blank, ok := f.blank(x); ok {
		return Amount{Value: blank}
	}
	if hardly(x, u) {
		return Amount{Value: "<0.1"}
	}
	return f.grain(x, u).write(x)
}

// hardly reports whether x is so few people that they would be written as nobody.
func hardly(x float64, u unit.Unit) bool { return u == unit.People && x > 0 && x < 0.05 }

// Text is Of as one string.
func (f Format) Text(x float64, u unit.Unit) string { return f.Of(x, u).String() }

// Exact writes what a person has stated, such as a target: no zeros are added to it.
func (f Format) Exact(x float64, u unit.Unit) string {
	if blank, ok := f.blank(x); ok {
		return blank
	}
	g := f.grain(x, u)
	g.trim = true
	return g.write(x).String()
}

// Between writes a range with its unit once, at the scale of the larger end:
// 590–662万, ¥5.90–6.62M, 89.1–95.8%.
func (f Format) Between(low, high float64, u unit.Unit) string {
	return f.BetweenWithin(low, high, math.NaN(), u)
}

// BetweenWithin is Between of ends that are known within an error only: see Within.
func (f Format) BetweenWithin(low, high, err float64, u unit.Unit) string {
	_, lowBlank := f.blank(low)
	_, highBlank := f.blank(high)
	if lowBlank || highBlank || low < 0 {
		return f.Within(low, err, u) + wordTo.in(f.Lang) + f.Within(high, err, u)
	}
	g := f.grain(high, u)
	if low != 0 && low < g.div && g.unit != f.grain(low, u).unit {
		return f.Within(low, err, u) + "–" + f.Within(high, err, u)
	}
	g, low = g.within(low, err)
	g, high = g.within(high, err)
	if whole := trim(g.digits(low)) + trim(g.digits(high)); strings.Contains(whole, ".") {
		g.trim = false // both ends have the same digits
	}
	top := g.write(high)
	top.Value = g.lead + g.digits(low) + "–" + g.digits(high)
	return top.String()
}

// Whole writes a share without decimals, for chances and parts of a whole: 29%. What is
// neither nothing nor all is never written as 0% or 100%.
func (f Format) Whole(x float64) string {
	switch {
	case math.IsNaN(x):
		return wordNotAvailable.in(f.Lang)
	case x > 0 && x < 0.005:
		return "<1%"
	case x < 1 && x >= 0.995:
		return ">99%"
	}
	return fixed(x*100, 0) + "%"
}

// blank is what stands for a number that is not finite.
func (f Format) blank(x float64) (string, bool) {
	switch {
	case math.IsNaN(x):
		return wordNotAvailable.in(f.Lang), true
	case math.IsInf(x, 0):
		return wordNever.in(f.Lang), true
	}
	return "", false
}
