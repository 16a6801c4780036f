package model

import "planleaf/core/num"

// Loops over values that stand side by side: the periods of a row, or the lanes of one
// period. Each step is that of the single values, so that the drivers agree to the bit.
// dst may be an operand. The operands are as long as dst: the reslicing says so to the
// compiler, which then leaves out the bounds checks.
//
// The commonest go four values a turn, in functions of their own: under WebAssembly Go
// makes each jump by way of a table of the function's blocks, so turns are what costs.

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
	for len(dst) >= 4 && len(a) >= 4 && len(b) >= 4 && len(c) >= 4 && len(d) >= 4 && len(e) >= 4 {
		y, a4, b4, c4, d4, e4 := (*[4]float64)(dst), (*[4]float64)(a), (*[4]float64)(b), (*[4]float64)(c), (*[4]float64)(d), (*[4]float64)(e)
		y[0] = a4[0] + b4[0] + c4[0] + d4[0] + e4[0]
		y[1] = a4[1] + b4[1] + c4[1] + d4[1] + e4[1]
		y[2] = a4[2] + b4[2] + c4[2] + d4[2] + e4[2]
		y[3] = a4[3] + b4[3] + c4[3] + d4[3] + e4[3]
		dst, a, b, c, d, e = dst[4:], a[4:], b[4:], c[4:], d[4:], e[4:]
	}
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
	for len(dst) >= 4 && len(a) >= 4 {
		d, s := (*[4]float64)(dst), (*[4]float64)(a)
		d[0], d[1], d[2], d[3] = s[0]*x, s[1]*x, s[2]*x, s[3]*x
		dst, a = dst[4:], a[4:]
	}
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
//
//go:noinline
func growRow(dst []float64, y, f float64) {
	for len(dst) >= 4 {
		d := (*[4]float64)(dst)
		d[0] = y
		d[1] = d[0] * f
		d[2] = d[1] * f
		d[3] = d[2] * f
		y = d[3] * f
		dst = dst[4:]
	}
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
	overLoop(dst, x, -k)
	num.Exps(dst, dst)
	for len(dst) >= 4 {
		d := (*[4]float64)(dst)
		d[0], d[1], d[2], d[3] = limit*(1-d[0]), limit*(1-d[1]), limit*(1-d[2]), limit*(1-d[3])
		dst = dst[4:]
	}
	for i := range dst {
		dst[i] = limit * (1 - dst[i])
	}
}

// overLoop divides by a number other than 0.
func overLoop(dst, a []float64, x float64) {
	a = a[:len(dst)]
	for len(dst) >= 4 && len(a) >= 4 {
		d, s := (*[4]float64)(dst), (*[4]float64)(a)
		d[0], d[1], d[2], d[3] = s[0]/x, s[1]/x, s[2]/x, s[3]/x
		dst, a = dst[4:], a[4:]
	}
	for i := range dst {
		dst[i] = a[i] / x
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
