package num

import "math"

// Reduction constants: ln 2 in two parts. The high part has its last 12 bits clear, so
// that its product with the exponent of any double is exact.
const (
	ln2Hi  = 0x1.62e42fefa3000p-1
	ln2Lo  = 0x1.3de6af278ece6p-42
	invLn2 = 0x1.71547652b82fep+0

	// rounder, added and taken away again, rounds to an integer, whose low bits stand in
	// the low bits of the sum meanwhile.
	rounder = 0x1.8p52

	expOverflow  = 709.782712893384   // ln of the largest double
	expUnderflow = -745.1332191019412 // ln of half the least subnormal
)

// Coefficients of q in e^r = 1 + r + r²·q(r) for |r| ≤ ½ ln 2: interpolation at Chebyshev
// nodes in 60 digits; r²·q then errs by less than 2^-61.
const (
	exp0  = 0x1.0000000000000p-1
	exp1  = 0x1.5555555555557p-3
	exp2  = 0x1.5555555555556p-5
	exp3  = 0x1.11111111100dap-7
	exp4  = 0x1.6c16c16c162d3p-10
	exp5  = 0x1.a01a01abe89b8p-13
	exp6  = 0x1.a01a01a6d8e3bp-16
	exp7  = 0x1.71de022fa2b45p-19
	exp8  = 0x1.27e4db634dd1cp-22
	exp9  = 0x1.af4ded8bc133cp-26
	exp10 = 0x1.1f73059b2800fp-29
)

// Exp returns e^x, within 1 ulp. Above the range it is +Inf, below it goes through the
// subnormal numbers to 0. NaN in, NaN out.
// Method: x = k·ln 2 + r, a polynomial in r, k added to the exponent's bits; reduction as
// in Tang, ACM TOMS 15(2), 1989, evaluation as in Estrin 1960 (short chains, for speed).
func Exp(x float64) float64 {
	if !(x > -708 && x < 709) {
		return expEdge(x)
	}
	s := float64(x*invLn2) + rounder
	k := s - rounder
	r := (x - float64(k*ln2Hi)) - float64(k*ln2Lo)
	z := r * r
	w := z * z
	lo := (exp0 + float64(exp1*r)) + float64((exp2+float64(exp3*r))*z)
	hi := (exp4 + float64(exp5*r)) + float64((exp6+float64(exp7*r))*z)
	top := (exp8 + float64(exp9*r)) + float64(exp10*z)
	q := lo + float64((hi+float64(top*w))*w)
	return float64((1 + (r + float64(z*q))) * math.Float64frombits((math.Float64bits(s)+1023)<<52))
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
	s := float64(x*invLn2) + rounder
	k := s - rounder
	r := (x - float64(k*ln2Hi)) - float64(k*ln2Lo)
	return scale(1+expm1Small(r), int(k))
}

// expm1Small returns e^r − 1 for |r| ≤ ½ ln 2.
func expm1Small(r float64) float64 {
	z := r * r
	return r + float64(z*expQ(r, z))
}

// expQ returns q of e^r = 1 + r + z·q, z = r².
func expQ(r, z float64) float64 {
	w := z * z
	lo := (exp0 + float64(exp1*r)) + float64((exp2+float64(exp3*r))*z)
	hi := (exp4 + float64(exp5*r)) + float64((exp6+float64(exp7*r))*z)
	top := (exp8 + float64(exp9*r)) + float64(exp10*z)
	return lo + float64((hi+float64(top*w))*w)
}

// scale returns m·2^k for m in 0.5..2 and |k| ≤ 2000, rounded once even where the result
// is subnormal: the first factor never leaves the normal numbers.
func scale(m float64, k int) float64 {
	a := k >> 1
	return float64(m * power2(a) * power2(k-a))
}

// power2 returns 2^k, k in −1022..1023.
func power2(k int) float64 { return math.Float64frombits(uint64(k+1023) << 52) }

// Expm1 returns e^x − 1, within 2 ulp, also where x is near 0. NaN in, NaN out.
func Expm1(x float64) float64 {
	switch {
	case x > 50:
		return Exp(x) // the 1 is below half an ulp
	case x < -50:
		return -1
	case x != x, x == 0:
		return x
	}
	s := float64(x*invLn2) + rounder
	k := s - rounder
	if k == 0 {
		return expm1Small(x)
	}
	r := x - float64(k*ln2Hi)
	c := float64(k * ln2Lo)
	e := expm1Small(r-c) + ((r - (r - c)) - c) // with what r − c rounded away
	p := power2(int(k))
	return (p - 1) + float64(p*e)
}
