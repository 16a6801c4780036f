package view

import (
	"math"

	"planleaf/core/risk"
	"planleaf/core/unit"
)

// sure is a number that was found by drawing, with the digits that its error allows.
func (f Format) sure(e risk.Estimate, u unit.Unit) string { return f.Within(e.Value, e.Error, u) }

// sureSize is the size of a difference, and sureDifference one with its sign, that was found by drawing.
func (f Format) sureSize(e risk.Estimate, u unit.Unit) string { return f.Size(allowed(e), u) }

func (f Format) sureDifference(e risk.Estimate, u unit.Unit) string {
	return f.Difference(allowed(e), u)
}

// allowed is a value without the digits that its error leaves no room for.
func allowed(e risk.Estimate) float64 {
	if !(e.Error > 0) || math.IsInf(e.Error, 0) {
		return e.Value
	}
	return round(e.Value, lastPlace(e.Error))
}

// sureAll are numbers that stand beside each other: with the same decimals where their errors allow it.
func (f Format) sureAll(all []risk.Estimate, u unit.Unit) []string {
	values, out := make([]float64, len(all)), make([]string, len(all))
	same := true
	for i, e := range all {
		values[i], out[i] = e.Value, f.sure(e, u)
		same = same && out[i] == f.Text(e.Value, u)
	}
	if same {
		return f.Alike(values, u)
	}
	return out
}

// off is an error, "" where there is none to speak of.
func (f Format) off(err float64, u unit.Unit) string {
	if !isValue(err) || err <= 0 {
		return ""
	}
	return f.Error(err, u)
}

// hundred is ofHundred for a sentence.
func (f Format) hundred(x float64) string {
	switch text := ofHundred(x); text {
	case "<1":
		return wordFewer.in(f.Lang)
	case ">99":
		return wordOver99.in(f.Lang)
	default:
		return text
	}
}

// ofHundred is a share as so many of a hundred futures: what was never seen, or always, is less than one and more
// than 99 of them.
func ofHundred(x float64) string {
	switch {
	case math.IsNaN(x):
		return "–"
	case x < 0.005:
		return "<1"
	case x >= 0.995:
		return ">99"
	}
	return fixed(x*100, 0)
}
