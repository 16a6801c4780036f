package num

import "math"

// The argument is cut in steps of ln 2/128: x = n·step + r. The step stands in two parts,
// of which the high one has 32 bits, so that its product with any n is exact.
const (
	stepHi  = 0x1.62e42fee00000p-8
	stepLo  = 0x1.a39ef35793c76p-40
	invStep = 0x1.71547652b82fep+7

	// rounder, added and taken away again, rounds to an integer, whose low bits stand in
	// the low bits of the sum meanwhile.
	rounder = 0x1.8p52

	expOverflow  = 709.782712893384   // ln of the largest double
	expUnderflow = -745.1332191019412 // ln of half the least subnormal
)

// Coefficients of e^r = 1 + r + r²·(exp2 + exp3·r + …) for |r| ≤ step/2: interpolation at
// Chebyshev nodes in 60 digits, error below 2^-63.
const (
	exp2 = 0x1.fffffffffff58p-2
	exp3 = 0x1.5555555555525p-3
	exp4 = 0x1.55555acd08c2ep-5
	exp5 = 0x1.11111430e54e5p-7
)

// Exp returns e^x, within 0.55 ulp. Above the range it is +Inf, below it goes through the
// subnormal numbers to 0. NaN in, NaN out.
// Method: e^x = 2^k·2^(i/128)·e^r by a table of 2^(i/128), a polynomial in r, and k added to
// the exponent's bits; Tang, ACM TOMS 15(2), 1989, the table's entries with a correction.
func Exp(x float64) float64 {
	if !(x > -708 && x < 709) {
		return expEdge(x)
	}
	n := float64(x*invStep) + rounder
	i := math.Float64bits(n)
	n -= rounder
	r := (x - float64(n*stepHi)) - float64(n*stepLo)
	e := &expTable[i%128]
	z := r * r
	p := (e.tail + r) + float64(z*(float64(exp2+float64(exp3*r))+float64(z*(exp4+float64(exp5*r)))))
	s := math.Float64frombits(e.bits + i<<45)
	return s + float64(s*p)
}

// Exps sets dst to e^x, element by element, the same bits as Exp; dst may be x. The loop
// exists because a call costs as much as the computation under WebAssembly.
func Exps(dst, x []float64) {
	x = x[:len(dst)]
	for j, x := range x {
		if !(x > -708 && x < 709) {
			dst[j] = expEdge(x)
			continue
		}
		n := float64(x*invStep) + rounder
		i := math.Float64bits(n)
		n -= rounder
		r := (x - float64(n*stepHi)) - float64(n*stepLo)
		e := &expTable[i%128]
		z := r * r
		p := (e.tail + r) + float64(z*(float64(exp2+float64(exp3*r))+float64(z*(exp4+float64(exp5*r)))))
		s := math.Float64frombits(e.bits + i<<45)
		dst[j] = s + float64(s*p)
	}
}

// expEdge is Exp where the exponent's bits alone cannot hold the scale, and of NaN.
func expEdge(x float64) float64 {
	switch {
	case x > expOverflow:
		return math.Inf(1)
	case x < expUnderflow:
		return 0
	case x != x:
		return x
	}
	s, p, k := expParts(x, 0)
	return scale(s+float64(s*p), k)
}

// expParts returns s, p and k with e^(x+lo) = s·(1+p)·2^k, s in 1..2 and |p| small: lo is
// what x leaves out, |x| ≤ 750.
func expParts(x, lo float64) (s, p float64, k int) {
	n := (float64(x*invStep) + rounder) - rounder
	r := ((x - float64(n*stepHi)) - float64(n*stepLo)) + lo
	i := uint64(int(n)) % 128
	e := &expTable[i]
	z := float64(r * r)
	p = (e.tail + r) + float64(z*(float64(exp2+float64(exp3*r))+float64(z*(exp4+float64(exp5*r)))))
	return math.Float64frombits(e.bits + i<<45), p, int(n) >> 7
}

// scale returns m·2^k for m in 1..2 and |k| ≤ 2000, rounded once even where the result is
// subnormal: the first factor never leaves the normal numbers.
func scale(m float64, k int) float64 {
	a := k >> 1
	return float64(m * power2(a) * power2(k-a))
}

// power2 returns 2^k, k in −1022..1023.
func power2(k int) float64 { return math.Float64frombits(uint64(k+1023) << 52) }
