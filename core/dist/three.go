package dist

import "math"

// FitThree is the PERT or triangular distribution with this mode and with shares tail and
// 1 − tail below low and high: three points of a planner who would be surprised, not
// refuted, by less than low or more than high. low ≤ mode ≤ high, low < high, 0 < tail < 0.5. Its
// ends lie outside low … high, of an amount above 0 perhaps below 0: Truncate cuts them off.
// ErrRange for other names and points.
//
// Method: where the mode stands between the two points depends on where it stands between
// the ends alone, and grows with it; that place is found to 1e-14 by false position with the
// Illinois rule (Dowell and Jarratt, BIT 11, 1971), the ends follow.
func FitThree(name string, low, mode, high, tail float64) (Dist, error) {
	if !(low <= mode && mode <= high && low < high && tail > 0 && tail < 0.5) || !finite(low) || !finite(high) {
		return Dist{}, ErrRange
	}
	shape := Pert
	switch name {
	case "pert":
	case "triangular":
		shape = Triangular
	default:
		return Dist{}, ErrRange
	}
	points := func(t float64) (a, b float64) {
		d := shape(0, t, 1)
		return d.Quantile(tail), d.Quantile(1 - tail)
	}
	goal := (mode - low) / (high - low)
	place := crossing(func(t float64) float64 {
		a, b := points(t)
		return (t-a)/(b-a) - goal
	})
	a, b := points(place)
	width := (high - low) / (b - a)
	least, most := low-float64(width*a), high+float64(width*(1-b))
	if !finite(least) || !finite(most) {
		return Dist{}, ErrRange
	}
	return shape(least, mode, most), nil
}

// crossing is where f, at most 0 at 0 and at least 0 at 1, passes through 0.
func crossing(f func(t float64) float64) float64 {
	a, b := 0.0, 1.0
	fa, fb := f(a), f(b)
	for last := 0.0; ; {
		t := a - float64((b-a)*(fa/(fb-fa)))
		if !(t > a && t < b) {
			return min(max(t, a), b)
		}
		y := f(t)
		if math.Abs(y) < 1e-14 {
			return t
		}
		if y < 0 {
			a, fa = t, y
		} else {
			b, fb = t, y
		}
		switch { // an end that stays for the second time counts half
		case y < 0 && last < 0:
			fb /= 2
		case y > 0 && last > 0:
			fa /= 2
		}
		last = y
	}
}
