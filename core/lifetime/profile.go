package lifetime

import "math"

// drop95 is how far the logarithm of the likelihood falls at the ends of a 95% interval: half
// the 95% point of chi-square with one degree of freedom.
const drop95 = 1.920729410347062

// ends are the ends of the 95% interval of one parameter: where the likelihood, at its best over
// the others, has fallen by drop95. An end that lies beyond the bounds is infinite.
// Method: profile likelihood; Venzon and Moolgavkar, Applied Statistics 37, 1988, by secants of √fall.
func ends(f surface, top peak, i int) (low, high float64) {
	return end(f, top, i, -1), end(f, top, i, 1)
}

func end(f surface, top peak, i int, sign float64) float64 {
	beyond := sign * math.Inf(1)
	if top.sharp == nil {
		return beyond
	}
	cov := column(top.sharp, i)
	near, fallNear := top.at[i], 0.0
	p := top
	at := top.at[i] + float64(sign*min(3, math.Sqrt(2*drop95*cov[i])))
	want := math.Sqrt(drop95)
	for range 30 {
		at = math.Min(bound, math.Max(-bound, at))
		start := append([]float64(nil), p.at...)
		for j := range start { // along the ridge
			start[j] = min(bound, max(-bound, start[j]+float64(cov[j]/cov[i]*(at-p.at[i]))))
		}
		start[i] = at
		p = climb(f, start, i, 1e-5)
		fall := math.Sqrt(max(0, top.value-p.value))
		if math.Abs(fall-want) < 1e-4 {
			return at
		}
		if fall < want && math.Abs(at) == bound {
			return beyond
		}
		move := (want - fall) * (at - near) / (fall - fallNear)
		if !(math.Abs(move) < 2) || fall < want && move*sign < 0 { // hardly falls there yet
			move = 2 * sign
		}
		near, fallNear = at, fall
		at += move
	}
	return beyond
}
