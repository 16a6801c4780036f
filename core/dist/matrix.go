package dist

import "math"

// Cholesky is the lower triangle L with L·Lᵀ = m, m a correlation matrix: square, symmetric,
// 1 on its diagonal. ok is false where it is none, or where no numbers can be correlated
// so: it has a negative eigenvalue, of more than 1e-9 or so. A matrix without its full rank is possible.
// Source: Golub and Van Loan, Matrix Computations, 4.2.
func Cholesky(m [][]float64) (lower [][]float64, ok bool) {
	const rounding = 1e-9
	lower = square(len(m))
	for i, row := range m {
		if len(row) != len(m) || row[i] != 1 {
			return nil, false
		}
		for j := range i + 1 {
			if m[j][i] != row[j] || !(math.Abs(row[j]) <= 1) {
				return nil, false
			}
			rest := row[j]
			for k := range j {
				rest -= float64(lower[i][k] * lower[j][k])
			}
			switch {
			case i == j:
				if !(rest >= -rounding) {
					return nil, false
				}
				lower[i][i] = math.Sqrt(max(rest, 0))
			case lower[j][j] > math.Sqrt(rounding):
				lower[i][j] = rest / lower[j][j]
			case math.Abs(rest) > math.Sqrt(rounding): // j hangs on those before it, and i contradicts them
				return nil, false
			}
		}
	}
	return lower, true
}

func square(n int) [][]float64 {
	out, all := make([][]float64, n), make([]float64, n*n)
	for i := range out {
		out[i] = all[i*n:][:n:n]
	}
	return out
}

// nearest is the correlation matrix next to m, by the sum of squares of what differs, whose
// eigenvalues are at least least; m is symmetric.
// Method: projections in turn on the matrices with such eigenvalues and on those with 1 on
// the diagonal, the first with Dykstra's correction (Higham, IMA J. Numer. Anal. 22, 2002).
func nearest(m [][]float64, least float64) [][]float64 {
	n := len(m)
	y, correction := square(n), square(n)
	for i := range m {
		copy(y[i], m[i])
	}
	for range 1000 {
		r := square(n)
		for i := range y {
			for j := range y {
				r[i][j] = y[i][j] - correction[i][j]
			}
		}
		x, moved := raised(r, least), 0.0
		for i := range y {
			for j := range y {
				correction[i][j] = x[i][j] - r[i][j]
				if i == j {
					x[i][i] = 1
				}
				moved = max(moved, math.Abs(x[i][j]-y[i][j]))
				y[i][j] = x[i][j]
			}
		}
		if moved < 1e-9 {
			break
		}
	}
	return y
}

// raised is the symmetric matrix next to m whose eigenvalues are at least least.
func raised(m [][]float64, least float64) [][]float64 {
	values, vectors := eigen(m)
	out := square(len(m))
	for k, value := range values {
		value = max(value, least)
		for i := range out {
			for j := range i + 1 {
				out[i][j] += float64(value * vectors[i][k] * vectors[j][k])
			}
		}
	}
	for i := range out {
		for j := range i {
			out[j][i] = out[i][j]
		}
	}
	return out
}

// eigen is the eigenvalues of a symmetric matrix and, by column, its eigenvectors.
// Method: cyclic Jacobi rotations (Golub and Van Loan, Matrix Computations, 8.5).
func eigen(m [][]float64) (values []float64, vectors [][]float64) {
	n := len(m)
	a := square(n)
	vectors = square(n)
	for i := range m {
		copy(a[i], m[i])
		vectors[i][i] = 1
	}
	for range 100 {
		off := 0.0
		for p := range n {
			for q := range p {
				off += float64(a[p][q] * a[p][q])
				rotate(a, vectors, q, p)
			}
		}
		if off < 1e-28 {
			break
		}
	}
	for i := range a {
		values = append(values, a[i][i])
	}
	return values, vectors
}

// rotate turns the plane of p and q so that a[p][q] becomes 0.
func rotate(a, vectors [][]float64, p, q int) {
	if a[p][q] == 0 {
		return
	}
	theta := (a[q][q] - a[p][p]) / (2 * a[p][q])
	t := 1 / (math.Abs(theta) + math.Sqrt(float64(theta*theta)+1))
	if theta < 0 {
		t = -t
	}
	c := 1 / math.Sqrt(float64(t*t)+1)
	s := t * c
	turn := func(x, y *float64) { *x, *y = float64(c**x)-float64(s**y), float64(s**x)+float64(c**y) }
	for i := range a {
		turn(&a[i][p], &a[i][q])
		turn(&vectors[i][p], &vectors[i][q])
	}
	for i := range a {
		turn(&a[p][i], &a[q][i])
	}
}
