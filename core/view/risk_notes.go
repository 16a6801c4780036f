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
	u := d.asked.spec.Unit
	if n := s.Left(); n > 0 {
		out = append(out, wordRiskLeftOut.fill(d.Lang, grouped(float64(n), 0), d.draws()))
	}
	mean, single := s.Mean(), d.Single
	gap := mean.Value - single
	if s.Count() > 0 && isValue(single) && math.Abs(gap) > apart*math.Abs(single) && !(math.Abs(gap) < 2*mean.Error) {
		w := wordMeanAbove
		if gap < 0 {
			w = wordMeanBelow
		}
		out = append(out, w.fill(d.Lang, trim(fixed(math.Abs(gap/single)*100, 0))+"%"))
	}
	middle, near := s.Quantile(0.5).Value, [2]float64{s.Quantile(0.05).Value, s.Quantile(0.95).Value}
	far := [2]float64{s.Quantile(0.005).Value, s.Quantile(0.995).Value}
	for k := range near {
		if near[k] != middle && (far[k]-middle)/(near[k]-middle) > heavy {
			e := s.Quantile([...]float64{0.05, 0.95}[k])
			out = append(out, wordHeavyTail.fill(d.Lang, [...]string{"P5", "P95"}[k], d.off(e.Error, u)))
			break
		}
	}
	return out
}

// isStock reports whether the number is one of a month's end.
func (d *Drawn) isStock() bool { return d.asked.spec.Agg == model.Last }
