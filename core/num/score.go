package num

// ScoreOfRank is the correlation of two normal scores whose ranks correlate by rho, −1 … 1: 2·sin(πρ/6).
// Source: K. Pearson, On further methods of determining correlation, 1907.
func ScoreOfRank(rho float64) float64 {
	const third = 3.14159265358979323846 / 6
	x := float64(third * rho) // at most π/6, where twelve terms leave less than the last bit
	term, sum := x, x
	for k := 2; k < 24; k += 2 {
		term = -float64(term*x) * x / float64(k*(k+1))
		sum += term
	}
	return 2 * sum
}

// RankOfScore is the inverse of ScoreOfRank, by halving.
func RankOfScore(score float64) float64 {
	low, high := -1.0, 1.0
	for range 60 {
		if mid := low + float64((high-low)/2); ScoreOfRank(mid) < score {
			low = mid
		} else {
			high = mid
		}
	}
	return low + float64((high-low)/2)
}
