package sensitivity

import "math"

// Halving is how many more observations of a rate would halve its share of a number's variance.
//
//	size   observations that the rate rests on, those of its prior among them: a + b of Beta(a, b)
//	share  of the variance that goes with the rate alone, 0 … 1
//
// With m more observations the variance of the rate is expected to fall to size/(size+m) of
// itself (beta-binomial, exact on the mean), and to first order what hangs on it alike. That part
// is half the share of what then remains where m = size / (1 − share). NaN where the share is 1:
// what holds everything holds everything still.
func Halving(size, share float64) float64 {
	share = math.Max(0, share)
	if !(share < 1) {
		return math.NaN()
	}
	return math.Ceil(size/(1-share) - 1e-9)
}
