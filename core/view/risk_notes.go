package view

import (
	"math"

	"planleaf/core/model"
	"planleaf/core/risk"
)

// What is worth a word: a mean so far from the single line, in parts of the line; an outer half-percent so many times as
// far out as the outer twentieth (of a normal spread 1.6, of a lognormal one of sigma 1 2.9).
const (
	apart = 0.02
	heavy = 3.0
)

// notes are what a reader must know: how far the mean is from the single line and why, what was left out, tails.
func (d *Drawn) notes(s *risk.Spread) []string {
	var out []string
	if n := s.Left(); n > 0 {
		out = append(out, wordRiskLeftOut.fill(d.Lang, grouped(float64(n), 0), d.draws()))
	}
	mean, single := s.Expected(), d.Single
	if s.Count() > 0 && !isValue(mean.Value) {
		return append(out, wordRiskNoMean.in(d.Lang))
	}
	gap := mean.Value - single
	if s.Count() > 0 && isValue(single) && single != 0 && math.Abs(gap) > apart*math.Abs(single) && !(math.Abs(gap) < 2*mean.Error) {
		w := wordMeanAbove
		if gap < 0 {
			w = wordMeanBelow
		}
		out = append(out, w.fill(d.Lang, trim(fixed(math.Abs(gap/single)*100, 0))+"%"))
	}
	if p := longTail(s); p > 0 {
		out = append(out, wordHeavyTail.fill(d.Lang, "P"+fixed(p*100, 0), d.off(s.Quantile(p).Error, d.asked.spec.Unit)))
	}
	return out
}

// longTail is 0.05 or 0.95 where the tail beyond it is long, else 0.
func longTail(s *risk.Spread) float64 {
	middle := s.Point(0.5)
	for _, side := range [...][2]float64{{0.05, 0.005}, {0.95, 0.995}} {
		if near := s.Point(side[0]) - middle; near != 0 && (s.Point(side[1])-middle)/near > heavy {
			return side[0]
		}
	}
	return 0
}

// isStock reports whether the number is one of a month's end.
func (d *Drawn) isStock() bool { return d.asked.spec.Agg == model.Last }
