package num

// Coefficients of q in e^x = 1 + x + x²·q(x) for |x| ≤ ½ ln 2: interpolation at Chebyshev
// nodes in 60 digits; x²·q then errs by less than 2^-61.
var expm1Coef = [...]float64{
	0x1.0000000000000p-1, 0x1.5555555555557p-3, 0x1.5555555555556p-5, 0x1.11111111100dap-7,
	0x1.6c16c16c162d3p-10, 0x1.a01a01abe89b8p-13, 0x1.a01a01a6d8e3bp-16, 0x1.71de022fa2b45p-19,
	0x1.27e4db634dd1cp-22, 0x1.af4ded8bc133cp-26, 0x1.1f73059b2800fp-29,
}

// Expm1 returns e^x − 1, within 1.5 ulp, also where x is near 0. NaN in, NaN out.
func Expm1(x float64) float64 {
	switch {
	case x > 50:
		return Exp(x) // the 1 is below half an ulp
	case x < -50:
		return -1
	case x != x, x == 0:
		return x
	case x > -0.3465 && x < 0.3465:
		return x + float64(float64(x*x)*horner(expm1Coef[:], x))
	}
	s, p, k := expParts(x, 0)
	s = float64(s * power2(k))
	return (s - 1) + float64(s*p)
}
