package risk

import "planleaf/core/stat"

// fewDraws are counted anew for each quantile: that is less than counting them by bucket.
const fewDraws = 16 * Block

// shareError is the error of the share of draws below x. Many quantiles are asked of one spread,
// so draws are counted once, by bucket of their order, and the error is that of the share at the
// end of a bucket near x: less than 1/128 of all draws off, else at x itself.
func (s *Spread) shareError(x float64) float64 {
	if len(s.values) <= fewDraws || s.Left() > 0 {
		return s.Below(x).Error
	}
	o := s.ordered()
	bucket, before, off := o.Edge(x)
	if before == 0 || before == o.Count() || 128*off > o.Count() {
		return s.Below(x).Error
	}
	counts := s.desk.counts(s.spans)
	var hits [mostGroups]float64
	for g := range hits {
		hits[g] = float64(counts[g*stat.Edges+bucket])
	}
	return shareOf(hits, s.groups()).Error
}
