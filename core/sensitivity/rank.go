package sensitivity

import (
	"math"
	"slices"
)

// Ranks are the ranks of numbers, from 0 to 1, equal ones at their mean; NaN for what is not finite.
func Ranks(y []float64) []float64 {
	order := make([]int, 0, len(y))
	out := make([]float64, len(y))
	for j, x := range y {
		if out[j] = math.NaN(); finite(x) {
			order = append(order, j)
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case y[a] < y[b]:
			return -1
		case y[a] > y[b]:
			return 1
		}
		return a - b
	})
	for from := 0; from < len(order); {
		to := from
		for to < len(order) && y[order[to]] == y[order[from]] {
			to++
		}
		for _, j := range order[from:to] {
			out[j] = float64(from+to) / 2 / float64(len(order))
		}
		from = to
	}
	return out
}

// Rank is Spearman's rank correlation of an assumption with a number whose Ranks are given.
// Of an assumption drawn by its chance u, which its value never falls with, u is its rank already.
// NaN where either never changes.
func Rank(u, ranks []float64) float64 {
	var n, mu, mr float64
	for j, r := range ranks {
		if r == r {
			n, mu, mr = n+1, mu+u[j], mr+r
		}
	}
	mu, mr = mu/n, mr/n
	var uu, ur, rr float64
	for j, r := range ranks {
		if r == r {
			a, b := u[j]-mu, r-mr
			uu, ur, rr = uu+float64(a*a), ur+float64(a*b), rr+float64(b*b)
		}
	}
	return ur / math.Sqrt(float64(uu*rr))
}
