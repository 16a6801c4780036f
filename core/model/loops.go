package model

import "planleaf/core/num"

// Loops over values that stand side by side: the periods of a row, or the lanes of one
// period. Each step is that of the single values, so that the drivers agree to the bit.
// dst may be an operand; operands are as long as dst.
//
// They take four values a turn, seen as arrays: one bounds check instead of four, and
// under wasm, where a turn of a loop costs as much as five multiplications, a third of
// the time (36 products: 174 ns plain, 66 so, 41 by twelve).

type four = *[4]float64

func fill(dst []float64, x float64) {
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d := four(dst[i:])
		d[0], d[1], d[2], d[3] = x, x, x, x
	}
	for ; i < len(dst); i++ {
		dst[i] = x
	}
}

func addLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, b := four(dst[i:]), four(a[i:]), four(b[i:])
		d[0], d[1], d[2], d[3] = a[0]+b[0], a[1]+b[1], a[2]+b[2], a[3]+b[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] + b[i]
	}
}

// add3Loop and add5Loop add from left to right.
func add3Loop(dst, a, b, c []float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, b, c := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:])
		d[0], d[1], d[2], d[3] = a[0]+b[0]+c[0], a[1]+b[1]+c[1], a[2]+b[2]+c[2], a[3]+b[3]+c[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] + b[i] + c[i]
	}
}

func add5Loop(dst, a, b, c, x, y []float64) {
	a, b, c, x, y = a[:len(dst)], b[:len(dst)], c[:len(dst)], x[:len(dst)], y[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, b, c, x, y := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:]), four(x[i:]), four(y[i:])
		d[0] = a[0] + b[0] + c[0] + x[0] + y[0]
		d[1] = a[1] + b[1] + c[1] + x[1] + y[1]
		d[2] = a[2] + b[2] + c[2] + x[2] + y[2]
		d[3] = a[3] + b[3] + c[3] + x[3] + y[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] + b[i] + c[i] + x[i] + y[i]
	}
}

func subLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, b := four(dst[i:]), four(a[i:]), four(b[i:])
		d[0], d[1], d[2], d[3] = a[0]-b[0], a[1]-b[1], a[2]-b[2], a[3]-b[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] - b[i]
	}
}

func mulLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, b := four(dst[i:]), four(a[i:]), four(b[i:])
		d[0], d[1], d[2], d[3] = a[0]*b[0], a[1]*b[1], a[2]*b[2], a[3]*b[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i]
	}
}

func scaleLoop(dst, a []float64, x float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a := four(dst[i:]), four(a[i:])
		d[0], d[1], d[2], d[3] = a[0]*x, a[1]*x, a[2]*x, a[3]*x
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x
	}
}

func divLoop(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	for i := range dst {
		dst[i] = quotient(a[i], b[i])
	}
}

// addProduct adds a·b to dst.
func addProduct(dst, a, b []float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, b := four(dst[i:]), four(a[i:]), four(b[i:])
		d[0] += float64(a[0] * b[0])
		d[1] += float64(a[1] * b[1])
		d[2] += float64(a[2] * b[2])
		d[3] += float64(a[3] * b[3])
	}
	for ; i < len(dst); i++ {
		dst[i] += float64(a[i] * b[i])
	}
}

// addScaled adds a·x to dst.
func addScaled(dst, a []float64, x float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a := four(dst[i:]), four(a[i:])
		d[0] += float64(a[0] * x)
		d[1] += float64(a[1] * x)
		d[2] += float64(a[2] * x)
		d[3] += float64(a[3] * x)
	}
	for ; i < len(dst); i++ {
		dst[i] += float64(a[i] * x)
	}
}

// scanLoop is a·y + b, of a period's lanes.
func scanLoop(dst, a, y, b []float64) {
	a, y, b = a[:len(dst)], y[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a, y, b := four(dst[i:]), four(a[i:]), four(y[i:]), four(b[i:])
		d[0] = float64(a[0]*y[0]) + b[0]
		d[1] = float64(a[1]*y[1]) + b[1]
		d[2] = float64(a[2]*y[2]) + b[2]
		d[3] = float64(a[3]*y[3]) + b[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = float64(a[i]*y[i]) + b[i]
	}
}

// scanRow is y(t) = a·y(t−1) + b(t) through the periods.
func scanRow(dst, b []float64, a, y float64) {
	b = b[:len(dst)]
	t := 0
	for ; t+4 <= len(dst); t += 4 {
		d, b := four(dst[t:]), four(b[t:])
		d[0] = float64(a*y) + b[0]
		d[1] = float64(a*d[0]) + b[1]
		d[2] = float64(a*d[1]) + b[2]
		y = float64(a*d[2]) + b[3]
		d[3] = y
	}
	for ; t < len(dst); t++ {
		y = float64(a*y) + b[t]
		dst[t] = y
	}
}

// growRow is y(t) = y(t−1)·f through the periods.
func growRow(dst []float64, y, f float64) {
	t := 0
	for ; t+4 <= len(dst); t += 4 {
		d := four(dst[t:])
		d[0], y = y, y*f
		d[1], y = y, y*f
		d[2], y = y, y*f
		d[3], y = y, y*f
	}
	for ; t < len(dst); t++ {
		dst[t] = y
		y *= f
	}
}

// sumOf adds from left to right.
func sumOf(xs []float64) float64 {
	y, i := xs[0], 1
	for ; i+4 <= len(xs); i += 4 {
		x := four(xs[i:])
		y = y + x[0] + x[1] + x[2] + x[3]
	}
	for ; i < len(xs); i++ {
		y += xs[i]
	}
	return y
}

// responseRow is limit·(1 − e^(−x/k)) through the periods.
func responseRow(dst, x []float64, limit, k float64) {
	if k == 0 {
		fill(dst, nan)
		return
	}
	x = x[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, x := four(dst[i:]), four(x[i:])
		d[0], d[1], d[2], d[3] = -(x[0] / k), -(x[1] / k), -(x[2] / k), -(x[3] / k)
	}
	for ; i < len(dst); i++ {
		dst[i] = -(x[i] / k)
	}
	num.Exps(dst, dst)
	for i = 0; i+4 <= len(dst); i += 4 {
		d := four(dst[i:])
		d[0], d[1], d[2], d[3] = limit*(1-d[0]), limit*(1-d[1]), limit*(1-d[2]), limit*(1-d[3])
	}
	for ; i < len(dst); i++ {
		dst[i] = limit * (1 - dst[i])
	}
}

// saturationLoop is 1 − e^(−x/k).
func saturationLoop(dst, x, k []float64) {
	x, k = x[:len(dst)], k[:len(dst)]
	for i := range dst {
		dst[i] = -quotient(x[i], k[i])
	}
	num.Exps(dst, dst)
	for i := range dst {
		dst[i] = 1 - dst[i]
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
