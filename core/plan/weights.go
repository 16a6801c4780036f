package plan

// sumTolerance is how far weights may be from a sum of 1. Ten decimal tenths miss it by
// 1e-16 and thirds in six digits by 1e-6: what rounding in binary does passes, what
// rounding by hand does is asked about.
const sumTolerance = 1e-9

// sumOfOne adds weights up and reports whether they make 1.
func sumOfOne(weights []float64) (sum float64, ok bool) {
	for _, w := range weights {
		sum += w
	}
	return sum, sum > 1-sumTolerance && sum < 1+sumTolerance
}
