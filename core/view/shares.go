package view

import (
	"planleaf/core/stat"
	"planleaf/core/unit"
)

// How shares and what is known of them are written wherever something was found in data: one way for each. What is not
// known is "–".

// shareText is a share: "41.0%", "0.25%", "0.012%". Neither nothing nor all is written where it is not.
func shareText(x float64) string {
	switch {
	case x-x != 0:
		return "–"
	case x == 0 || x == 1:
		return fixed(x*100, 0) + "%"
	case x < 1 && x > 0.9995:
		return ">99.9%"
	}
	return shareGrain(x * 100).write(x).String()
}

// shareRange is an interval of a share: "38.1–44.0%".
func shareRange(low, high float64) string {
	if low-low != 0 || high-high != 0 {
		return "–"
	}
	return Format{}.Between(low, high, unit.OfShare)
}

// shareIn is shareRange of an interval.
func shareIn(i stat.Interval) string { return shareRange(i.Low, i.High) }

// pointsText is a difference of two shares: "+9.5 pp", "−0.3 pp", "0".
func pointsText(l Lang, x float64) string {
	if x-x != 0 {
		return "–"
	}
	return Format{Lang: l}.Difference(x, unit.OfShare)
}

// pointsRange is an interval of one: "+3.1 to +17.4 pp".
func pointsRange(l Lang, low, high float64) string {
	if low-low != 0 || high-high != 0 {
		return "–"
	}
	return signedPoints(low) + wordTo.in(l) + signedPoints(high) + " " + wordPoints.in(l)
}

// signedPoints are percentage points with their sign.
func signedPoints(x float64) string {
	switch text := fixed(x*100, 1); {
	case text == "0.0":
		return "0"
	case x > 0:
		return "+" + text
	default:
		return text
	}
}

// intervalText is an interval of anything else, each end said by of: "0.219–0.338", "−0.040 to 0.156".
func intervalText(l Lang, i stat.Interval, of func(float64) string) string {
	switch {
	case i.Low-i.Low != 0 || i.High != i.High:
		return "–"
	case i.Low < 0:
		return of(i.Low) + wordTo.in(l) + of(i.High)
	}
	return of(i.Low) + "–" + of(i.High)
}

// sure is an interval in a sentence or under a number: "95%: 38.1–44.0%".
func sure(l Lang, interval string) string { return wordSure.fill(l, interval) }

// pText is a p-value in a column: "0.012", "<0.001".
func pText(p float64) string {
	switch {
	case p-p != 0:
		return "–"
	case p < 0.0005:
		return "<0.001"
	}
	return fixed(p, 3)
}

// pSaid is a p-value in a sentence: "p = 0.012", "p < 0.001".
func pSaid(p float64) string {
	if p < 0.0005 {
		return "p < 0.001"
	}
	return "p = " + pText(p)
}

// chanceSaid is a chance of so many draws with its error: "79.7% ±0.7 pp".
func (f Format) chanceSaid(p, err float64, draws int) string {
	text := f.Chance(p, err, draws)
	if off := f.off(err, unit.OfShare); off != "" && p > 0 && p < 1 {
		text += " " + off
	}
	return text
}
