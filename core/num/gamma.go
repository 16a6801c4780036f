package num

import "math"

const halfLogTwoPi = 0.91893853320467274178

// stirling are the coefficients B_2k/(2k(2k−1)) of the series of ln Γ in 1/x, k = 1 … 8;
// DLMF 5.11.1. From x = 10 on, the first one left out is below 2^-57.
var stirling = [...]float64{
	1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400,
}

// stirlingRest returns ln Γ(x) less its leading terms (x−½)·ln x − x + ½·ln 2π, x ≥ 10.
func stirlingRest(x float64) float64 {
	return horner(stirling[:], 1/(x*x)) / x
}

// LogGamma returns ln Γ(x) for x > 0, absolute error below 1e-14 plus 4 ulp; +Inf at 0 and
// +Inf, NaN below 0. NaN in, NaN out.
// Method: Stirling's series from 10 on, below it after a product that brings x there.
func LogGamma(x float64) float64 {
	switch {
	case x < 0 || x != x:
		return math.NaN()
	case x == 0 || x > 1e305:
		return math.Inf(1)
	}
	p := 1.0
	for x < 10 {
		p *= x
		x++
	}
	return (float64((x-0.5)*Log(x)) - x) + (halfLogTwoPi + stirlingRest(x) - Log(p))
}

// LogBeta returns ln B(a, b), a and b positive, absolute error below 1e-13 plus 8 ulp; NaN
// for any other arguments.
// Method: the large leading terms of the three gammas are taken together, so that they do
// not cancel (Didonato and Morris, ACM TOMS 18(3), 1992, section 4).
func LogBeta(a, b float64) float64 {
	if a > b {
		a, b = b, a
	}
	switch {
	case !(a > 0) || math.IsInf(b, 1) || b != b:
		return math.NaN()
	case b < 10:
		return LogGamma(a) + LogGamma(b) - LogGamma(a+b)
	case a < 10:
		rest := stirlingRest(b) - stirlingRest(a+b)
		return LogGamma(a) + (a - float64(a*Log(a+b)) - float64((b-0.5)*Log1p(a/b)) + rest)
	}
	rest := stirlingRest(a) + stirlingRest(b) - stirlingRest(a+b)
	return (halfLogTwoPi - float64(0.5*Log(b)) + rest) - float64((a-0.5)*Log1p(b/a)) - float64(b*Log1p(a/b))
}
