package lifetime

import (
	"slices"

	"planleaf/core/num"
)

// Rank is the log-rank test of groups that may leave at different rates.
type Rank struct {
	Left, Expected []float64 // of each group: who left, and how many would have if all were alike
	ChiSquare, P   float64   // NaN where there is nothing to compare
	Freedom        int
}

// LogRank compares groups.
// Method: Mantel, Cancer Chemotherapy Reports 50, 1966; variance hypergeometric, as R's survdiff.
func LogRank(groups ...Table) Rank {
	g := len(groups)
	r := Rank{Left: make([]float64, g), Expected: make([]float64, g), Freedom: g - 1}
	cov := make([][]float64, g-1)
	for i := range cov {
		cov[i] = make([]float64, g-1)
	}
	next, risk := make([]int, g), make([]float64, g)
	for _, age := range losses(groups) {
		all, lost := 0.0, 0.0
		for i, t := range groups {
			for next[i] < len(t.Age) && t.Age[next[i]] < age {
				next[i]++
			}
			risk[i] = 0
			if k := next[i]; k < len(t.Age) {
				risk[i] = t.AtRisk[k]
				if t.Age[k] == age {
					lost += t.Lost[k]
					r.Left[i] += t.Lost[k]
				}
			}
			all += risk[i]
		}
		for i := range groups {
			r.Expected[i] += float64(lost * risk[i] / all)
		}
		if all < 2 {
			continue
		}
		spread := lost * (all - lost) / (all - 1)
		for i := range cov {
			for j := range cov {
				share := -risk[i] / all * risk[j] / all
				if i == j {
					share += risk[i] / all
				}
				cov[i][j] += float64(spread * share)
			}
		}
	}
	miss := make([]float64, g-1)
	for i := range miss {
		miss[i] = r.Left[i] - r.Expected[i]
	}
	by := solve(cov, miss)
	for i := range miss {
		r.ChiSquare += float64(miss[i] * by[i])
	}
	r.P = num.ChiSquareTail(r.ChiSquare, float64(r.Freedom))
	return r
}

// losses are the ages at which anybody of any group left, ascending.
func losses(groups []Table) []float64 {
	var ages []float64
	for _, t := range groups {
		for k, d := range t.Lost {
			if d > 0 {
				ages = append(ages, t.Age[k])
			}
		}
	}
	slices.Sort(ages)
	return slices.Compact(ages)
}
