package lifetime

import "math"

// factor is the Cholesky factor of a symmetric matrix, lower triangle; ok is false where the
// matrix is not positive definite.
func factor(m [][]float64) (l [][]float64, ok bool) {
	n := len(m)
	l = make([][]float64, n)
	for i := range l {
		l[i] = make([]float64, n)
		for j := 0; j <= i; j++ {
			sum := m[i][j]
			for k := range j {
				sum -= float64(l[i][k] * l[j][k])
			}
			if i > j {
				l[i][j] = sum / l[j][j]
				continue
			}
			if !(sum > 1e-12*math.Abs(m[i][i])) {
				return nil, false
			}
			l[i][i] = math.Sqrt(sum)
		}
	}
	return l, true
}

// backward solves l·lᵀ·x = b.
func backward(l [][]float64, b []float64) []float64 {
	n := len(l)
	x := make([]float64, n)
	for i := range n {
		sum := b[i]
		for k := range i {
			sum -= float64(l[i][k] * x[k])
		}
		x[i] = sum / l[i][i]
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			x[i] -= float64(l[k][i] * x[k])
		}
		x[i] /= l[i][i]
	}
	return x
}

// solve is m⁻¹·b for a positive definite m, NaN for any other.
func solve(m [][]float64, b []float64) []float64 {
	l, ok := factor(m)
	if !ok {
		x := make([]float64, len(b))
		for i := range x {
			x[i] = math.NaN()
		}
		return x
	}
	return backward(l, b)
}

// column is a column of m⁻¹, given the factor of m.
func column(l [][]float64, j int) []float64 {
	unit := make([]float64, len(l))
	unit[j] = 1
	return backward(l, unit)
}
