package model

import "planleaf/core/num"

// Loops over values that stand side by side: the periods of a row, or the lanes of one
// period. Each step is that of the single values, so that the drivers agree to the bit.
// dst may be an operand. The operands are as long as dst: the reslicing says so to the
// compiler, which then leaves out the bounds checks.

func fill(dst []float64, x float64) {
	for i := range dst {
		dst[i] = x
	}
}

func addLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = a[i] + b[i]
	}
}

func add3Loop(dst, a, b, c []float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	for i := range dst {
		dst[i] = a[i] + b[i] + c[i]
	}
}

func add5Loop(dst, a, b, c, d, e []float64) {
	a, b, c, d, e = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)], e[:len(dst)]
	for i := range dst {
		dst[i] = a[i] + b[i] + c[i] + d[i] + e[i]
	}
}

func subLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = a[i] - b[i]
	}
}

func mulLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = a[i] * b[i]
	}
}

func scaleLoop(dst, a []float64, x float64) {
	a = a[:len(dst)]
	for i := range dst {
		dst[i] = a[i] * x
	}
}

func divLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = quotient(a[i], b[i])
	}
}

func minLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = lesser(a[i], b[i])
	}
}

func maxLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = greater(a[i], b[i])
	}
}

func chooseLoop(dst, cond, a, b []float64) {
	cond, a, b = cond[:len(dst)], a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = choose(cond[i], a[i], b[i])
	}
}

func hillLoop(dst, x, half, slope []float64) {
	x, half, slope = x[:len(dst)], half[:len(dst)], slope[:len(dst)]
	for i := range dst {
		dst[i] = hill(x[i], half[i], slope[i])
	}
}

func pairLoop(dst, a, b []float64, f func(a, b float64) float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = f(a[i], b[i])
	}
}

func singleLoop(dst, a []float64, f func(a float64) float64) {
	a = a[:len(dst)]
	for i := range dst {
		dst[i] = f(a[i])
	}
}

// addProduct adds a·b to dst.
func addProduct(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] += float64(a[i] * b[i])
	}
}

// addScaled adds a·x to dst.
func addScaled(dst, a []float64, x float64) {
	a = a[:len(dst)]
	for i := range dst {
		dst[i] += float64(a[i] * x)
	}
}

// blend is a·x + b·y.
func blend(dst, a []float64, x float64, b []float64, y float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = float64(a[i]*x) + float64(b[i]*y)
	}
}

// scanLoop is a·y + b, of a period's lanes.
func scanLoop(dst, a, y, b []float64) {
	a, y, b = a[:len(dst)], y[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = float64(a[i]*y[i]) + b[i]
	}
}

// scanRow is y(t) = a·y(t−1) + b(t) through the periods.
func scanRow(dst, b []float64, a, y float64) {
	b = b[:len(dst)]
	for t := range dst {
		y = float64(a*y) + b[t]
		dst[t] = y
	}
}

// growRow is y(t) = y(t−1)·f through the periods.
func growRow(dst []float64, y, f float64) {
	for t := range dst {
		dst[t] = y
		y *= f
	}
}

// responseRow is limit·(1 − e^(−x/k)) through the periods.
func responseRow(dst, x []float64, limit, k float64) {
	if k == 0 {
		fill(dst, nan)
		return
	}
	x = x[:len(dst)]
	for t := range dst {
		dst[t] = limit * (1 - num.Exp(-(x[t] / k)))
	}
}

func responseLoop(dst, limit, x, k []float64) {
	limit, x, k = limit[:len(dst)], x[:len(dst)], k[:len(dst)]
	for i := range dst {
		dst[i] = limit[i] * saturation(x[i], k[i])
	}
}

// loseLoop moves one start's amounts on by a period and adds what is lost.
func loseLoop(lost, amounts, hazard, growth []float64) {
	amounts, hazard, growth = amounts[:len(lost)], hazard[:len(lost)], growth[:len(lost)]
	for i := range lost {
		gone := float64(amounts[i] * hazard[i])
		lost[i] += gone
		amounts[i] = float64((amounts[i] - gone) * growth[i])
	}
}
