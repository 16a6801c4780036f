package risk

import (
	"math"

	"planleaf/core/num"
)

// Stands reports whether the mean of the number is one: whether more draws would bring it
// nearer to anything. The mean of a ratio whose denominator comes near 0 often enough is
// infinite, and then the mean of any draws says how many there were.
//
// It is told from the index of the heavier tail by Hill's estimator (Annals of Statistics 3,
// 1975) on the 1% of the draws that are farthest from the median on that side, at least 20 of
// them: a tail of index 1 or less has no mean. Doubt is two standard errors, index/√k.
func (s *Spread) Stands() bool {
	if s.Fixed() || s.Count() < 200 {
		return true
	}
	low, k := s.tail(-1)
	high, _ := s.tail(1)
	return min(low, high) > 1+2/math.Sqrt(k)
}

// Expected is the mean where the number has one; NaN, and so its error, where it has not.
func (s *Spread) Expected() Estimate {
	if !s.Stands() {
		return Estimate{nan, nan}
	}
	return s.Mean()
}

// tail is the index of the lower or the upper tail, and of how many draws it is told.
func (s *Spread) tail(side float64) (index, k float64) {
	n := float64(s.Count())
	k = math.Floor(max(20, n/100))
	middle, edge := s.Point(0.5), s.Point(k/n)
	if side > 0 {
		edge = s.Point(1 - k/n)
	}
	far := (edge - middle) * side
	if !(far > 0) {
		return math.Inf(1), k
	}
	sum, count := 0.0, 0.0
	beyond := func(x, draws float64) {
		if d := (x - middle) * side; d > far {
			sum += float64(draws * num.Log(d/far))
			count += draws
		}
	}
	if s.values != nil {
		for _, x := range s.values {
			if x-x == 0 {
				beyond(x, 1)
			}
		}
	} else {
		s.sums.all.Cells(func(low, high float64, n uint64) bool {
			beyond(s.sums.at+low+float64((high-low)/2), float64(n))
			return true
		})
	}
	if sum == 0 {
		return math.Inf(1), k
	}
	return count / sum, k
}
