package view

import (
	"math"
	"slices"

	"planleaf/core/unit"
)

// Parts rounds values to multiples of step so that they add up to their rounded total:
// each is rounded down, then those with the largest remainders go up. Equal remainders
// keep their order. A value that is not finite stays as it is and takes no part.
// Method: largest remainder (Hare–Niemeyer).
func Parts(values []float64, step float64) []float64 {
	total := 0.0
	for _, v := range values {
		if !math.IsNaN(v) && !math.IsInf(v, 0) {
			total += v
		}
	}
	return shared(values, step, math.RoundToEven(total/step)) // as numbers are written
}

// shared is Parts that add up to so many steps, or as near as rounding up or down gets.
func shared(values []float64, step, steps float64) []float64 {
	out := make([]float64, len(values))
	left := make([]float64, len(values))
	floor := 0.0
	for i, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			out[i], left[i] = v, -1
			continue
		}
		out[i] = math.Floor(v / step)
		left[i] = v/step - out[i]
		floor += out[i]
	}
	for up := steps - floor; up >= 1; up-- {
		best := -1
		for i, r := range left {
			if r >= 0 && (best < 0 || r > left[best]) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		out[best]++
		left[best] = -1
	}
	for i, v := range values {
		if !math.IsNaN(v) && !math.IsInf(v, 0) {
			out[i] *= step
		}
	}
	return out
}

// Percents writes shares of one whole without decimals so that they add up to 100%; what
// is not nothing is never written as 0%.
func (f Format) Percents(shares []float64) []string {
	out := make([]string, len(shares))
	for i, p := range Parts(shares, 0.01) {
		switch out[i] = f.Whole(p); {
		case p == 0 && shares[i] > 0:
			out[i] = "<1%"
		case math.IsNaN(shares[i]):
			out[i] = wordNotAvailable.in(f.Lang)
		}
	}
	return out
}

// Counts writes counts of one whole so that whole numbers add up to its rounded total. Few
// people keep a decimal: where these do not come to a whole number, the sum is near only.
func (f Format) Counts(counts []float64) []string {
	total, few := 0.0, 0.0 // few in tenths, as they are written
	many := slices.Clone(counts)
	for i, c := range counts {
		if !math.IsNaN(c) && !math.IsInf(c, 0) {
			total += c
		}
		if c != 0 && math.Abs(c) < 9.95 {
			few += math.RoundToEven(c * 10)
			many[i] = math.NaN()
		}
	}
	rounded := Parts(many, 1)
	if math.Mod(few, 10) == 0 {
		rounded = shared(many, 1, math.RoundToEven(total)-few/10)
	}
	out := make([]string, len(counts))
	for i, c := range counts {
		if !math.IsNaN(rounded[i]) {
			c = rounded[i]
		}
		out[i] = f.Text(c, unit.People)
	}
	return out
}
