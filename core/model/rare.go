package model

// Loops of the operations that are rare in a plan: plain ones, as in loops.go.

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
