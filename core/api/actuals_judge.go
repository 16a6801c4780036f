package api

import (
	"math"
	"slices"
	"strings"

	"planleaf/core/forecast"
	"planleaf/core/stat"
	"planleaf/core/view"
)

// pooled is what shares of the same step seem to come from, where the plan gives none of its own: of the tiers of a
// channel, else of all channels and tiers.
func pooled(one *view.Learned, all []view.Learned) (forecast.Beta, bool) {
	for _, family := range families(one.Path) {
		var k, n []float64
		tiers := 0
		for _, other := range all {
			if other.Kind != "share" || !slices.Contains(families(other.Path), family) {
				continue
			}
			k, n = append(k, other.Won), append(n, other.Of)
			if strings.Contains("."+other.Path, ".tiers.") {
				tiers++
			}
		}
		if pool, ok := forecast.Pool(k, n); ok {
			one.Groups, one.Pooled = len(k), "groups"
			switch tiers {
			case 0:
				one.Pooled = "channels"
			case len(k):
				if strings.Contains(family, "tiers") {
					one.Pooled = "tiers"
				}
			}
			return pool, true
		}
	}
	return forecast.Beta{}, false
}

// families are the groups of shares that one may be pooled with, the nearest first.
func families(path string) []string {
	steps := strings.Split(path, ".")
	n := len(steps)
	switch {
	case steps[0] == "channels" && n == 6 && steps[2] == "tiers":
		return []string{steps[1] + " tiers " + steps[5], "rates " + steps[5]}
	case steps[0] == "channels" && n == 4 && steps[2] == "rates":
		return []string{"rates " + steps[3]}
	case steps[0] == "tiers":
		return []string{"tiers " + strings.Join(steps[2:], ".")}
	}
	return nil
}

// judge says which gaps are luck: real is what holds against the number of gaps that were looked at (Benjamini and Hochberg, 5%).
func judge(all []view.Learned) {
	if len(all) == 0 {
		return
	}
	luck := make([]float64, len(all))
	for i := range all {
		luck[i] = all[i].Luck
	}
	for i, q := range stat.BenjaminiHochberg(luck) {
		switch {
		case q <= 0.05:
			all[i].Verdict = "real"
		case all[i].Luck < 0.2:
			all[i].Verdict = "open"
		default:
			all[i].Verdict = "luck"
		}
	}
}

// spread is the standard deviation of a sample.
func spread(xs []float64) float64 {
	m, sum := mean(xs), 0.0
	for _, x := range xs {
		sum += float64((x - m) * (x - m))
	}
	return math.Sqrt(sum / float64(len(xs)-1))
}
