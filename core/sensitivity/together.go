package sensitivity

import (
	"math"

	"planleaf/core/num"
)

// Together is where several assumptions that go together stand in each draw, as one: the place, 0 … 1, of the
// linear combination of their normal scores that goes best with the number (least squares). What is
// said of it is what the best line through them says, and so at most what all of them would say.
//
//	us  where each stands, 0 … 1
//	y   the number; draws that are not finite are not looked at
func Together(us [][]float64, y []float64) []float64 {
	n, width := len(y), len(us)
	scores := rows(width, n)
	for i, u := range us {
		for j := range u {
			scores[i][j] = num.NormalQuantile(math.Max(1e-12, math.Min(1-1e-12, u[j])))
		}
	}
	m := rows(width, width+1) // normal equations, the right side last
	mean := meanOf(y)
	for j, x := range y {
		if !finite(x) {
			continue
		}
		for i := range m {
			for k := range i + 1 {
				m[i][k] += float64(scores[i][j] * scores[k][j])
			}
			m[i][width] += float64(scores[i][j] * (x - mean))
		}
	}
	weights := solved(m)
	line := make([]float64, n)
	for i, w := range weights {
		for j := range line {
			line[j] += float64(w * scores[i][j])
		}
	}
	return Ranks(line)
}

// solved solves the equations of a symmetric matrix, its lower half and right side given, by Cholesky's
// factors; what hangs on the others already has weight 0.
func solved(m [][]float64) []float64 {
	n := len(m)
	for i := range m {
		whole := m[i][i]
		for j := range i + 1 {
			x := m[i][j]
			for k := range j {
				x -= float64(m[i][k] * m[j][k])
			}
			switch {
			case i > j && m[j][j] > 0:
				m[i][j] = x / m[j][j]
			case i == j && x > 1e-10*whole:
				m[i][i] = math.Sqrt(x)
			default:
				m[i][j] = 0
			}
		}
	}
	out := make([]float64, n)
	for i := range m {
		x := m[i][n]
		for k := range i {
			x -= float64(m[i][k] * out[k])
		}
		if out[i] = 0; m[i][i] > 0 {
			out[i] = x / m[i][i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		x := out[i]
		for k := i + 1; k < n; k++ {
			x -= float64(m[k][i] * out[k])
		}
		if out[i] = 0; m[i][i] > 0 {
			out[i] = x / m[i][i]
		}
	}
	return out
}
