package model

// Chains of products over many lanes in one pass, from left to right: as in loops.go, but eight
// values a turn, for which periods are too few (four factors under WebAssembly: 1.53 ns a value by
// four, 1.10 by eight, 0.98 by sixteen, which takes twice the code). Where the first factor is the same in
// all draws it is x.

type eight = *[8]float64

func product3(dst, a, b, c []float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	i := 0
	for ; i+8 <= len(dst); i += 8 {
		w, a, b, c := eight(dst[i:]), eight(a[i:]), eight(b[i:]), eight(c[i:])
		w[0], w[1] = a[0]*b[0]*c[0], a[1]*b[1]*c[1]
		w[2], w[3] = a[2]*b[2]*c[2], a[3]*b[3]*c[3]
		w[4], w[5] = a[4]*b[4]*c[4], a[5]*b[5]*c[5]
		w[6], w[7] = a[6]*b[6]*c[6], a[7]*b[7]*c[7]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i]
	}
}

func product4(dst, a, b, c, d []float64) {
	a, b, c, d = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	i := 0
	for ; i+8 <= len(dst); i += 8 {
		w, a, b, c, d := eight(dst[i:]), eight(a[i:]), eight(b[i:]), eight(c[i:]), eight(d[i:])
		w[0], w[1] = a[0]*b[0]*c[0]*d[0], a[1]*b[1]*c[1]*d[1]
		w[2], w[3] = a[2]*b[2]*c[2]*d[2], a[3]*b[3]*c[3]*d[3]
		w[4], w[5] = a[4]*b[4]*c[4]*d[4], a[5]*b[5]*c[5]*d[5]
		w[6], w[7] = a[6]*b[6]*c[6]*d[6], a[7]*b[7]*c[7]*d[7]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i] * d[i]
	}
}

func scaled2(dst, a, b []float64, x float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+8 <= len(dst); i += 8 {
		w, a, b := eight(dst[i:]), eight(a[i:]), eight(b[i:])
		w[0], w[1] = a[0]*x*b[0], a[1]*x*b[1]
		w[2], w[3] = a[2]*x*b[2], a[3]*x*b[3]
		w[4], w[5] = a[4]*x*b[4], a[5]*x*b[5]
		w[6], w[7] = a[6]*x*b[6], a[7]*x*b[7]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i]
	}
}

func scaled4(dst, a, b, c, d []float64, x float64) {
	a, b, c, d = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	i := 0
	for ; i+8 <= len(dst); i += 8 {
		w, a, b, c, d := eight(dst[i:]), eight(a[i:]), eight(b[i:]), eight(c[i:]), eight(d[i:])
		w[0], w[1] = a[0]*x*b[0]*c[0]*d[0], a[1]*x*b[1]*c[1]*d[1]
		w[2], w[3] = a[2]*x*b[2]*c[2]*d[2], a[3]*x*b[3]*c[3]*d[3]
		w[4], w[5] = a[4]*x*b[4]*c[4]*d[4], a[5]*x*b[5]*c[5]*d[5]
		w[6], w[7] = a[6]*x*b[6]*c[6]*d[6], a[7]*x*b[7]*c[7]*d[7]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i] * c[i] * d[i]
	}
}

// scaledBy is a·x·y·z.
func scaledBy(dst, a []float64, x, y, z float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+8 <= len(dst); i += 8 {
		w, a := eight(dst[i:]), eight(a[i:])
		w[0], w[1] = a[0]*x*y*z, a[1]*x*y*z
		w[2], w[3] = a[2]*x*y*z, a[3]*x*y*z
		w[4], w[5] = a[4]*x*y*z, a[5]*x*y*z
		w[6], w[7] = a[6]*x*y*z, a[7]*x*y*z
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * y * z
	}
}
