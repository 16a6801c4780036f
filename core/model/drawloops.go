package model

// Loops of many draws in which an operand is the same in all of them: as in loops.go.

// raiseLoop is a + x.
func raiseLoop(dst, a []float64, x float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a := four(dst[i:]), four(a[i:])
		d[0], d[1], d[2], d[3] = a[0]+x, a[1]+x, a[2]+x, a[3]+x
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] + x
	}
}

// shrinkLoop is a/x.
func shrinkLoop(dst, a []float64, x float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a := four(dst[i:]), four(a[i:])
		d[0], d[1], d[2], d[3] = a[0]/x, a[1]/x, a[2]/x, a[3]/x
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] / x
	}
}

// fromOne is 1 − x in place.
func fromOne(x []float64) {
	for i := range x {
		x[i] = 1 - x[i]
	}
}

// scanBy is x·y + b.
func scanBy(dst, y, b []float64, x float64) {
	y, b = y[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+8 <= len(dst); i += 8 {
		w, y, b := eight(dst[i:]), eight(y[i:]), eight(b[i:])
		w[0], w[1] = float64(x*y[0])+b[0], float64(x*y[1])+b[1]
		w[2], w[3] = float64(x*y[2])+b[2], float64(x*y[3])+b[3]
		w[4], w[5] = float64(x*y[4])+b[4], float64(x*y[5])+b[5]
		w[6], w[7] = float64(x*y[6])+b[6], float64(x*y[7])+b[7]
	}
	for ; i < len(dst); i++ {
		dst[i] = float64(x*y[i]) + b[i]
	}
}
