package model

// Chains of products over many lanes in one pass, from left to right: as in loops.go, but sixteen
// values a turn, for which periods are too few (five factors under wasm: 1.53 ns a value by four,
// 0.98 by sixteen). Where the first factor is the same in all draws it is x.

type sixteen = *[16]float64

func product3(dst, a, b, c []float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a, b, c := sixteen(dst[i:]), sixteen(a[i:]), sixteen(b[i:]), sixteen(c[i:])
		w[0], w[1] = a[0]*b[0]*c[0], a[1]*b[1]*c[1]
		w[2], w[3] = a[2]*b[2]*c[2], a[3]*b[3]*c[3]
		w[4], w[5] = a[4]*b[4]*c[4], a[5]*b[5]*c[5]
		w[6], w[7] = a[6]*b[6]*c[6], a[7]*b[7]*c[7]
		w[8], w[9] = a[8]*b[8]*c[8], a[9]*b[9]*c[9]
		w[10], w[11] = a[10]*b[10]*c[10], a[11]*b[11]*c[11]
		w[12], w[13] = a[12]*b[12]*c[12], a[13]*b[13]*c[13]
		w[14], w[15] = a[14]*b[14]*c[14], a[15]*b[15]*c[15]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i]
	}
}

func product4(dst, a, b, c, d []float64) {
	a, b, c, d = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a, b, c, d := sixteen(dst[i:]), sixteen(a[i:]), sixteen(b[i:]), sixteen(c[i:]), sixteen(d[i:])
		w[0], w[1] = a[0]*b[0]*c[0]*d[0], a[1]*b[1]*c[1]*d[1]
		w[2], w[3] = a[2]*b[2]*c[2]*d[2], a[3]*b[3]*c[3]*d[3]
		w[4], w[5] = a[4]*b[4]*c[4]*d[4], a[5]*b[5]*c[5]*d[5]
		w[6], w[7] = a[6]*b[6]*c[6]*d[6], a[7]*b[7]*c[7]*d[7]
		w[8], w[9] = a[8]*b[8]*c[8]*d[8], a[9]*b[9]*c[9]*d[9]
		w[10], w[11] = a[10]*b[10]*c[10]*d[10], a[11]*b[11]*c[11]*d[11]
		w[12], w[13] = a[12]*b[12]*c[12]*d[12], a[13]*b[13]*c[13]*d[13]
		w[14], w[15] = a[14]*b[14]*c[14]*d[14], a[15]*b[15]*c[15]*d[15]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i] * d[i]
	}
}

func product5(dst, a, b, c, d, e []float64) {
	a, b, c, d, e = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)], e[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a, b, c, d, e := sixteen(dst[i:]), sixteen(a[i:]), sixteen(b[i:]), sixteen(c[i:]), sixteen(d[i:]), sixteen(e[i:])
		w[0], w[1] = a[0]*b[0]*c[0]*d[0]*e[0], a[1]*b[1]*c[1]*d[1]*e[1]
		w[2], w[3] = a[2]*b[2]*c[2]*d[2]*e[2], a[3]*b[3]*c[3]*d[3]*e[3]
		w[4], w[5] = a[4]*b[4]*c[4]*d[4]*e[4], a[5]*b[5]*c[5]*d[5]*e[5]
		w[6], w[7] = a[6]*b[6]*c[6]*d[6]*e[6], a[7]*b[7]*c[7]*d[7]*e[7]
		w[8], w[9] = a[8]*b[8]*c[8]*d[8]*e[8], a[9]*b[9]*c[9]*d[9]*e[9]
		w[10], w[11] = a[10]*b[10]*c[10]*d[10]*e[10], a[11]*b[11]*c[11]*d[11]*e[11]
		w[12], w[13] = a[12]*b[12]*c[12]*d[12]*e[12], a[13]*b[13]*c[13]*d[13]*e[13]
		w[14], w[15] = a[14]*b[14]*c[14]*d[14]*e[14], a[15]*b[15]*c[15]*d[15]*e[15]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * b[i] * c[i] * d[i] * e[i]
	}
}

func scaled2(dst, a, b []float64, x float64) {
	a, b = a[:len(dst)], b[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a, b := sixteen(dst[i:]), sixteen(a[i:]), sixteen(b[i:])
		w[0], w[1] = a[0]*x*b[0], a[1]*x*b[1]
		w[2], w[3] = a[2]*x*b[2], a[3]*x*b[3]
		w[4], w[5] = a[4]*x*b[4], a[5]*x*b[5]
		w[6], w[7] = a[6]*x*b[6], a[7]*x*b[7]
		w[8], w[9] = a[8]*x*b[8], a[9]*x*b[9]
		w[10], w[11] = a[10]*x*b[10], a[11]*x*b[11]
		w[12], w[13] = a[12]*x*b[12], a[13]*x*b[13]
		w[14], w[15] = a[14]*x*b[14], a[15]*x*b[15]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i]
	}
}

func scaled3(dst, a, b, c []float64, x float64) {
	a, b, c = a[:len(dst)], b[:len(dst)], c[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a, b, c := sixteen(dst[i:]), sixteen(a[i:]), sixteen(b[i:]), sixteen(c[i:])
		w[0], w[1] = a[0]*x*b[0]*c[0], a[1]*x*b[1]*c[1]
		w[2], w[3] = a[2]*x*b[2]*c[2], a[3]*x*b[3]*c[3]
		w[4], w[5] = a[4]*x*b[4]*c[4], a[5]*x*b[5]*c[5]
		w[6], w[7] = a[6]*x*b[6]*c[6], a[7]*x*b[7]*c[7]
		w[8], w[9] = a[8]*x*b[8]*c[8], a[9]*x*b[9]*c[9]
		w[10], w[11] = a[10]*x*b[10]*c[10], a[11]*x*b[11]*c[11]
		w[12], w[13] = a[12]*x*b[12]*c[12], a[13]*x*b[13]*c[13]
		w[14], w[15] = a[14]*x*b[14]*c[14], a[15]*x*b[15]*c[15]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i] * c[i]
	}
}

func scaled4(dst, a, b, c, d []float64, x float64) {
	a, b, c, d = a[:len(dst)], b[:len(dst)], c[:len(dst)], d[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a, b, c, d := sixteen(dst[i:]), sixteen(a[i:]), sixteen(b[i:]), sixteen(c[i:]), sixteen(d[i:])
		w[0], w[1] = a[0]*x*b[0]*c[0]*d[0], a[1]*x*b[1]*c[1]*d[1]
		w[2], w[3] = a[2]*x*b[2]*c[2]*d[2], a[3]*x*b[3]*c[3]*d[3]
		w[4], w[5] = a[4]*x*b[4]*c[4]*d[4], a[5]*x*b[5]*c[5]*d[5]
		w[6], w[7] = a[6]*x*b[6]*c[6]*d[6], a[7]*x*b[7]*c[7]*d[7]
		w[8], w[9] = a[8]*x*b[8]*c[8]*d[8], a[9]*x*b[9]*c[9]*d[9]
		w[10], w[11] = a[10]*x*b[10]*c[10]*d[10], a[11]*x*b[11]*c[11]*d[11]
		w[12], w[13] = a[12]*x*b[12]*c[12]*d[12], a[13]*x*b[13]*c[13]*d[13]
		w[14], w[15] = a[14]*x*b[14]*c[14]*d[14], a[15]*x*b[15]*c[15]*d[15]
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * b[i] * c[i] * d[i]
	}
}

// scaledBy is a·x·y·z.
func scaledBy(dst, a []float64, x, y, z float64) {
	a = a[:len(dst)]
	i := 0
	for ; i+16 <= len(dst); i += 16 {
		w, a := sixteen(dst[i:]), sixteen(a[i:])
		w[0], w[1] = a[0]*x*y*z, a[1]*x*y*z
		w[2], w[3] = a[2]*x*y*z, a[3]*x*y*z
		w[4], w[5] = a[4]*x*y*z, a[5]*x*y*z
		w[6], w[7] = a[6]*x*y*z, a[7]*x*y*z
		w[8], w[9] = a[8]*x*y*z, a[9]*x*y*z
		w[10], w[11] = a[10]*x*y*z, a[11]*x*y*z
		w[12], w[13] = a[12]*x*y*z, a[13]*x*y*z
		w[14], w[15] = a[14]*x*y*z, a[15]*x*y*z
	}
	for ; i < len(dst); i++ {
		dst[i] = a[i] * x * y * z
	}
}
