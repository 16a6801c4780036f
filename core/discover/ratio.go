package discover

import (
	"math"

	"planleaf/core/num"
	"planleaf/core/stat"
)

// Ratio is a sum over users by another, such as value by months.
//
//	Value  NaN where the second sum is 0
//	Error  its standard error, as another such set of users would give another ratio; NaN of fewer than two users.
//	       Source: the delta method for a ratio estimator (Cochran 1977, 6.3), users as the units that were sampled
type Ratio struct {
	Value, Error float64
}

// Within is the middle part of where the ratio may lie, as that of a lognormal: what is above 0 errs by a factor. It is unknown
// where the factor is, or is beyond 100, of which nobody could say more than that it was not found, or is none.
func (r Ratio) Within(level float64) stat.Interval {
	by := num.Exp(float64(stat.Score(level) * r.Error / r.Value))
	if !(r.Value > 0) || !(by > 1+1e-9 && by < 100) {
		return stat.Unknown()
	}
	return stat.Interval{Low: r.Value / by, High: float64(r.Value * by)}
}

// PerMonth is the net value that users bring a month, from their first event to the day that was looked at, both included.
func (w *Worth) PerMonth(users []int32) Ratio {
	return ratio(users, func(u int32) float64 { return w.Net[u] }, func(u int32) float64 {
		return float64(w.AsOf-w.First[u]+1) / monthDays
	})
}

// PerOrder is the gross value of an event that carries value.
func (w *Worth) PerOrder(users []int32) Ratio {
	return ratio(users, func(u int32) float64 { return w.Gross[u] }, func(u int32) float64 { return float64(w.Orders[u]) })
}

func ratio(users []int32, of, by func(u int32) float64) Ratio {
	var above, below, squares stat.Sum
	for _, u := range users {
		above.Add(of(u))
		below.Add(by(u))
	}
	r := Ratio{math.NaN(), math.NaN()}
	if !(below.Float() > 0) {
		return r
	}
	r.Value = above.Float() / below.Float()
	if n := float64(len(users)); n > 1 {
		for _, u := range users {
			miss := of(u) - float64(r.Value*by(u))
			squares.Add(float64(miss * miss))
		}
		r.Error = math.Sqrt(squares.Float()*n/(n-1)) / below.Float()
	}
	return r
}
