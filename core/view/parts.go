package view

import (
	"math"

	"planleaf/core/unit"
)

// Parts rounds values to multiples of step so that they add up to their rounded total:
// each is rounded down, then those with the largest remainders go up. Equal remainders
// keep their order. A value that is not finite stays as it is and takes no part.
// Method: largest remainder (Hare–Niemeyer).
func Parts(values []float64, step float64) []float64 {
	out := make([]float64, len(values))
	left := make([]float64, len(values))
	total, floor := 0.0, 0.0
	for i, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			out[i], left[i] = v, -1
			continue
		}
		total += v
		out[i] = math.Floor(v / step)
		left[i] = v/step - out[i]
		floor += out[i]
	}
	for up := math.Floor(total/step+0.5) - floor; up >= 1; up-- {
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

// Counts writes counts of one whole so that whole numbers add up to its rounded total.
func (f Format) Counts(counts []float64) []string {
	out := make([]string, len(counts))
	rounded := Parts(counts, 1)
	for _, c := range counts {
		if c != 0 && math.Abs(c) < 9.95 { // few people keep a decimal, and then sums are near only
			rounded = counts
		}
	}
	for i := range out {
		out[i] = f.Text(rounded[i], unit.People)
	}
	return out
}
