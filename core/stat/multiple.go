package stat

import "sort"

// BenjaminiHochberg adjusts the p-values of many tests: those at most a are found with a share of false findings
// of at most a. Order as given; NaN stays NaN and counts as no test.
// Source: Benjamini and Hochberg, J. R. Stat. Soc. B 57(1), 1995, step-up.
func BenjaminiHochberg(p []float64) []float64 {
	order := ascending(p)
	m := float64(len(order))
	out := append([]float64(nil), p...)
	least := 1.0
	for i := len(order) - 1; i >= 0; i-- {
		if q := p[order[i]] * m / float64(i+1); q < least {
			least = q
		}
		out[order[i]] = least
	}
	return out
}

// Holm adjusts the p-values of many tests: with probability 1 − a none of those at most a is a false finding.
// Order and NaN as BenjaminiHochberg.
// Source: Holm, Scand. J. Statist. 6(2), 1979, step-down.
func Holm(p []float64) []float64 {
	order := ascending(p)
	out := append([]float64(nil), p...)
	most := 0.0
	for i, k := range order {
		if q := p[k] * float64(len(order)-i); q > most {
			most = q
		}
		if most > 1 {
			most = 1
		}
		out[k] = most
	}
	return out
}

// ascending is the order of the numbers, NaN left out.
func ascending(p []float64) []int {
	order := make([]int, 0, len(p))
	for i, x := range p {
		if x == x {
			order = append(order, i)
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return p[order[i]] < p[order[j]] })
	return order
}
