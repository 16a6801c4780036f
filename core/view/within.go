package view

import (
	"math"

	"planleaf/core/unit"
)

// Within is Text of a number that is known within an error only: no digit stands behind the one that the
// error reaches. $712,345 known within $1,100 is $712K, within $12,000 it is $710K. The error is half the width
// of an interval, in the number's unit; 0, or one that is not available, leaves the text as it is.
func (f Format) Within(x, err float64, u unit.Unit) string {
	if _, blank := f.blank(x); blank || hardly(x, u) || !(err > 0) || math.IsInf(err, 0) {
		return f.Text(x, u)
	}
	x = round(x, lastPlace(err))
	g, x := f.grain(x, u).within(x, err)
	return g.write(x).String()
}

// within drops what an error leaves no digits of, of a number and of how it is written.
func (g grain) within(x, err float64) (grain, float64) {
	if !(err > 0) || math.IsInf(err, 0) {
		return g, x
	}
	place := lastPlace(err)
	for g.decimals > 0 && g.div*pow10(-g.decimals) < place*(1-1e-9) {
		g.decimals--
	}
	return g, round(x, place)
}

// round is the nearest to x that has no digit behind a place; x itself where there is none.
func round(x, place float64) float64 {
	if at := math.RoundToEven(x/place) * place; isValue(at) {
		return at
	}
	return x
}

// Error writes how far off a number may be: "±$1.2K", "±0.4 pp", "±0". It is rounded up, to one digit, or two where the first
// is a 1; what would read as nothing is less than the smallest step of its unit.
func (f Format) Error(err float64, u unit.Unit) string {
	if blank, ok := f.blank(err); ok {
		return blank
	}
	if err == 0 {
		return "±0"
	}
	place := lastPlace(err)
	err = math.Ceil(err/place*(1-1e-9)) * place
	g := f.grain(err, u)
	if u == unit.OfShare {
		g = grain{div: 0.01, decimals: decimalsSmall(err * 100), unit: wordPoints.in(f.Lang), gap: true}
	}
	g.trim = true
	text := "±"
	if step := g.div * pow10(-g.decimals); err < step/2 {
		text, err = "±<", step
	}
	return text + g.write(err).String()
}

// Chance writes a share of so many draws, known within an error: "25.3%". None and all of them are said to be less
// and more than what that many draws can tell apart (a chance below 3/n goes unseen once in 20 times).
func (f Format) Chance(p, err float64, draws int) string {
	if draws > 0 && (p == 0 || p == 1) {
		limit := math.Min(3/float64(draws), 0.5)
		place := firstPlace(limit)
		limit = float64(math.Ceil(limit/place*(1-1e-9)) * place)
		g := grain{div: 0.01, decimals: decimalsSmall(limit * 100), trim: true, unit: "%"}
		if p == 0 {
			return "<" + g.write(limit).String()
		}
		return ">" + g.write(1-limit).String()
	}
	if p > 0.999 && p < 1 { // never 100%
		g := grain{div: 0.01, decimals: decimalsSmall((1 - p) * 100), trim: true, unit: "%"}
		for err > 0 && g.decimals > 1 && float64(0.01*pow10(-g.decimals)) < lastPlace(err)*(1-1e-9) {
			g.decimals--
		}
		return g.write(p).String()
	}
	return f.Within(p, err, unit.OfShare)
}

// lastPlace is the place of the last digit that an error leaves: that of its first digit, the one behind where that is a 1.
func lastPlace(err float64) float64 {
	place := firstPlace(err)
	if err < 1.95*place {
		place /= 10
	}
	return place
}

// firstPlace is the power of ten of the first digit of x > 0.
func firstPlace(x float64) float64 {
	n := 0
	for x >= 9.5*pow10(n) && n < 300 {
		n++
	}
	for x < 0.95*pow10(n) && n > -300 {
		n--
	}
	return pow10(n)
}
