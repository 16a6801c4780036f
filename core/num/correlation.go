package num

import "math"

// Possible reports whether a symmetric matrix with ones on its diagonal can be a matrix of correlations:
// whether no combination of the quantities has a negative variance.
func Possible(m [][]float64) bool {
	_, ok := Cholesky(m)
	return ok
}

// Cholesky is the lower triangle L with L·Lᵀ = m for a matrix of correlations: what makes correlated normal scores of
// independent ones. What is settled by those before it has 0 on the diagonal. ok is false where m is not Possible, of
// which L then leaves out what is not; rounding is forgiven to 1e-9. Source: Golub and Van Loan, Matrix Computations, 4.2.
func Cholesky(m [][]float64) (l [][]float64, ok bool) {
	l, ok = make([][]float64, len(m)), true
	for i := range m {
		l[i] = make([]float64, len(m))
		for j := 0; j <= i; j++ {
			x := m[i][j]
			for k := range j {
				x -= float64(l[i][k] * l[j][k])
			}
			switch {
			case i == j:
				ok = ok && x >= -slack
				l[i][i] = math.Sqrt(max(x, 0))
			case l[j][j] > rootSlack:
				l[i][j] = x / l[j][j]
			case !(math.Abs(x) <= rootSlack): // j is settled by those before it, and so must this be
				ok = false
			}
		}
	}
	return l, ok
}

// slack is how far below 0 rounding may bring a variance.
const slack, rootSlack = 1e-9, 3.2e-5

// NearestCorrelation is the matrix of correlations that differs least, by the sum of squares, from a symmetric
// matrix with ones on its diagonal. Source: N. Higham, IMA Journal of Numerical Analysis 22, 2002: alternating
// projections with Dykstra's correction, here to 1e-8 in each entry or 200 rounds.
func NearestCorrelation(m [][]float64) [][]float64 {
	n := len(m)
	y, correction := copied(m), copied(m)
	for i := range correction {
		clear(correction[i])
	}
	for range 200 {
		r := copied(y)
		for i := range r {
			for j := range r {
				r[i][j] -= correction[i][j]
			}
		}
		x := withoutNegative(r)
		moved := 0.0
		for i := range n {
			for j := range n {
				correction[i][j] = x[i][j] - r[i][j]
				next := x[i][j]
				if i == j {
					next = 1
				}
				moved = max(moved, math.Abs(next-y[i][j]))
				y[i][j] = next
			}
		}
		if moved < 1e-8 {
			break
		}
	}
	return y
}

// withoutNegative is a symmetric matrix with its negative eigenvalues put to 0.
func withoutNegative(m [][]float64) [][]float64 {
	a, v := diagonal(copied(m))
	out := copied(m)
	for i := range out {
		for j := range out {
			sum := 0.0
			for k := range a {
				if a[k][k] > 0 {
					sum += float64(float64(a[k][k]*v[i][k]) * v[j][k])
				}
			}
			out[i][j] = sum
		}
	}
	return out
}

// diagonal turns a symmetric matrix, which it overwrites, into one of its eigenvalues, and gives the
// eigenvectors as columns. Source: C. Jacobi, Journal für die reine und angewandte Mathematik 30, 1846.
func diagonal(a [][]float64) (values, vectors [][]float64) {
	n := len(a)
	v := make([][]float64, n)
	for i := range v {
		v[i] = make([]float64, n)
		v[i][i] = 1
	}
	for range 60 {
		off := 0.0
		for p := range n {
			for q := p + 1; q < n; q++ {
				off += math.Abs(a[p][q])
				turn(a, v, p, q)
			}
		}
		if off < 1e-14 {
			break
		}
	}
	return a, v
}

// turn makes a[p][q] zero by a rotation.
func turn(a, v [][]float64, p, q int) {
	if a[p][q] == 0 {
		return
	}
	theta := (a[q][q] - a[p][p]) / (2 * a[p][q])
	t := 1 / (math.Abs(theta) + math.Sqrt(float64(theta*theta)+1))
	if theta < 0 {
		t = -t
	}
	c := 1 / math.Sqrt(float64(t*t)+1)
	s := float64(t * c)
	mix := func(x, y *float64) {
		*x, *y = float64(c**x)-float64(s**y), float64(s**x)+float64(c**y)
	}
	for k := range a {
		mix(&a[k][p], &a[k][q])
		mix(&v[k][p], &v[k][q])
	}
	for k := range a {
		mix(&a[p][k], &a[q][k])
	}
}

func copied(m [][]float64) [][]float64 {
	out := make([][]float64, len(m))
	for i := range m {
		out[i] = append([]float64(nil), m[i]...)
	}
	return out
}
