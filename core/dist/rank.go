package dist

import "math"

// Score is the correlation of two normal variables whose ranks have the correlation rho
// (Spearman's), −1 … 1: 2·sin(π·rho/6). Source: Pearson, On further methods of
// determining correlation, Drapers' Company Research Memoirs 4, 1907.
func Score(rho float64) float64 {
	if math.Abs(rho) == 1 {
		return rho
	}
	sin, _ := sinCos(rho * (math.Pi / 6))
	return float64(2 * sin)
}

// Rank is the correlation of ranks that normal variables of a correlation have, the
// inverse of Score.
func Rank(score float64) float64 {
	if math.Abs(score) == 1 {
		return score
	}
	x := score / 2
	for range 5 {
		sin, cos := sinCos(x)
		x -= (sin - score/2) / cos
	}
	return float64(x * (6 / math.Pi))
}

// sinCos is sine and cosine of |x| ≤ 0.6 within an ulp or two, the same bits everywhere,
// by their series.
func sinCos(x float64) (sin, cos float64) {
	z := x * x
	sin, cos = 1, 1
	for k := 16.0; k >= 2; k -= 2 {
		sin = 1 - float64(sin*(z/(k*(k+1))))
		cos = 1 - float64(cos*(z/(k*(k-1))))
	}
	return float64(x * sin), cos
}

// Scores is Score of a matrix of rank correlations, element by element.
func Scores(ranks [][]float64) [][]float64 {
	out := make([][]float64, len(ranks))
	for i, row := range ranks {
		for _, rho := range row {
			out[i] = append(out[i], Score(rho))
		}
	}
	return out
}

// NearestRanks is the matrix of rank correlations next to an impossible one, in multiples
// of 0.001, that numbers can have together (Cholesky of its Scores); the matrix itself where
// they can. It is next to it by the normal variables' correlations. nil where the matrix is not square, symmetric,
// within −1 … 1 and 1 on its diagonal.
func NearestRanks(ranks [][]float64) [][]float64 {
	n := len(ranks)
	for i, row := range ranks {
		if len(row) != n || row[i] != 1 {
			return nil
		}
		for j := range i {
			if ranks[j][i] != row[j] || !(math.Abs(row[j]) <= 1) {
				return nil
			}
		}
	}
	scores := Scores(ranks)
	if _, ok := Cholesky(scores); ok {
		return ranks
	}
	// Rounding moves an element by half a place, its score by 1.05 times that, and an
	// eigenvalue by at most n−1 of them.
	const places = 1000
	for least := 0.53 / places * float64(n-1); ; least *= 2 {
		out := nearest(scores, least)
		for i := range out {
			for j := range i {
				out[i][j] = math.Round(Rank(min(max(out[i][j], -1), 1))*places) / places
				out[j][i] = out[i][j]
			}
		}
		if _, ok := Cholesky(Scores(out)); ok || least > 1 {
			return out
		}
	}
}
