package model

// Chains of products in one pass, from left to right: as in loops.go. Where the first factor is
// the same in all draws it is x.

func product3(dst, a, b, c []float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		y, a, b, c := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:])
		y[0] = a[0] * b[0] * c[0]
		y[1] = a[1] * b[1] * c[1]
		y[2] = a[2] * b[2] * c[2]
		y[3] = a[3] * b[3] * c[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i]
	}
}

func product4(dst, a, b, c, d []float64) {
	a, b, c, d = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		y, a, b, c, d := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:]), four(d[i:])
		y[0] = a[0] * b[0] * c[0] * d[0]
		y[1] = a[1] * b[1] * c[1] * d[1]
		y[2] = a[2] * b[2] * c[2] * d[2]
		y[3] = a[3] * b[3] * c[3] * d[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i] * d[i]
	}
}

func product5(dst, a, b, c, d, e []float64) {
	a, b, c, d, e = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)], e[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		y, a, b, c, d, e := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:]), four(d[i:]), four(e[i:])
		y[0] = a[0] * b[0] * c[0] * d[0] * e[0]
		y[1] = a[1] * b[1] * c[1] * d[1] * e[1]
		y[2] = a[2] * b[2] * c[2] * d[2] * e[2]
		y[3] = a[3] * b[3] * c[3] * d[3] * e[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i] * d[i] * e[i]
	}
}

func scaled2(dst, a, b []float64, x float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		y, a, b := four(dst[i:]), four(a[i:]), four(b[i:])
		y[0] = a[0] * x * b[0]
		y[1] = a[1] * x * b[1]
		y[2] = a[2] * x * b[2]
		y[3] = a[3] * x * b[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i]
	}
}

func scaled3(dst, a, b, c []float64, x float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		y, a, b, c := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:])
		y[0] = a[0] * x * b[0] * c[0]
		y[1] = a[1] * x * b[1] * c[1]
		y[2] = a[2] * x * b[2] * c[2]
		y[3] = a[3] * x * b[3] * c[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i] * c[i]
	}
}

func scaled4(dst, a, b, c, d []float64, x float64) {
	a, b, c, d = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		y, a, b, c, d := four(dst[i:]), four(a[i:]), four(b[i:]), four(c[i:]), four(d[i:])
		y[0] = a[0] * x * b[0] * c[0] * d[0]
		y[1] = a[1] * x * b[1] * c[1] * d[1]
		y[2] = a[2] * x * b[2] * c[2] * d[2]
		y[3] = a[3] * x * b[3] * c[3] * d[3]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i] * c[i] * d[i]
	}
}

// scaledBy is a·x·y·z.
func scaledBy(dst, a []float64, x, y, z float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+4 <= len(dst); i += 4 {
		d, a := four(dst[i:]), four(a[i:])
		d[0] = a[0] * x * y * z
		d[1] = a[1] * x * y * z
		d[2] = a[2] * x * y * z
		d[3] = a[3] * x * y * z
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * y * z
	}
}
