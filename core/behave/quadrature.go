package behave

import "math"

// nodes are points and weights at which a smooth function of a beta's value is summed to its mean: Gauss's rule, exact
// for polynomials of degree 2n−1. Source: Golub and Welsch, Mathematics of Computation 23, 1969.
func nodes(a, b float64, n int) (x, w []float64) {
	x, w = make([]float64, n), make([]float64, n)
	off := make([]float64, n)
	for i := range n {
		k := float64(i)
		s := k + k + a + b // Jacobi polynomials on 0 … 1 under x^(a−1)·(1−x)^(b−1)
		if i == 0 {
			x[0] = a / (a + b)
		} else {
			x[i] = 0.5 + 0.5*(a-b)*(a+b-2)/((s-2)*s)
			square := k * (k + a - 1) * (k + b - 1) * (k + a + b - 2) / ((s - 1) * (s - 2) * (s - 2) * (s - 3))
			if i == 1 {
				square = a * b / ((a + b) * (a + b) * (a + b + 1))
			}
			off[i-1] = math.Sqrt(square)
		}
	}
	w[0] = 1
	tridiagonal(x, off, w)
	for i := range w {
		w[i] *= w[i]
		x[i] = min(1, max(0, x[i]))
	}
	return x, w
}

// tridiagonal turns the diagonal d of a symmetric matrix with off-diagonal e into its eigenvalues, and z, the first
// unit vector, into the first components of the eigenvectors: the implicit QL method.
func tridiagonal(d, e, z []float64) {
	n := len(d)
	for l := range n {
		for range 60 {
			m := l
			for m < n-1 {
				size := math.Abs(d[m]) + math.Abs(d[m+1])
				if math.Abs(e[m]) <= 1e-17*size {
					break
				}
				m++
			}
			if m == l {
				break
			}
			step(d, e, z, l, m)
		}
	}
}

// step is one sweep over the rows l … m.
func step(d, e, z []float64, l, m int) {
	g := (d[l+1] - d[l]) / (2 * e[l])
	r := math.Sqrt(float64(g*g) + 1)
	if g < 0 {
		r = -r
	}
	g = d[m] - d[l] + e[l]/(g+r)
	s, c, p := 1.0, 1.0, 0.0
	for i := m - 1; i >= l; i-- {
		f, b := float64(s*e[i]), float64(c*e[i])
		r = math.Sqrt(float64(f*f) + float64(g*g))
		e[i+1] = r
		if r == 0 {
			d[i+1] -= p
			e[m] = 0
			return
		}
		s, c = f/r, g/r
		g = d[i+1] - p
		r = float64((d[i]-g)*s) + float64(2*c*b)
		p = float64(s * r)
		d[i+1] = g + p
		g = float64(c*r) - b
		f = z[i+1]
		z[i+1] = float64(s*z[i]) + float64(c*f)
		z[i] = float64(c*z[i]) - float64(s*f)
	}
	d[l] -= p
	e[l], e[m] = g, 0
}
