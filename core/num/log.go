package num

import "math"

// ln 2 in two parts. The high part has its last 12 bits clear, so that its product with the
// exponent of any double is exact.
const (
	ln2Hi = 0x1.62e42fefa3000p-1
	ln2Lo = 0x1.3de6af278ece6p-42
)

// Coefficients of P in ln(1+f) = 2s + s·z·P(z), s = f/(2+f), z = s²: interpolation at
// Chebyshev nodes in 60 digits over √½ ≤ 1+f < √2; z·P errs by less than 2^-56.
const (
	log0 = 0x1.5555555555558p-1
	log1 = 0x1.99999999952abp-2
	log2 = 0x1.2492492df7663p-2
	log3 = 0x1.c71c62ddb431bp-3
	log4 = 0x1.7462b6e311a89p-3
	log5 = 0x1.39fe16ad885a7p-3
	log6 = 0x1.2b5bd9a316a24p-3

	sqrtHalfBits = 0x3fe6a09e667f3bcd // the bits of √½
	exponentBits = 0xfff << 52
	leastNormal  = 0x1p-1022
)

// Log returns ln x, within 1 ulp: −Inf at 0, NaN below it. NaN in, NaN out.
// Method: x = 2^k·(1+f), then the series of atanh in s = f/(2+f) with its rounding errors
// kept small by working on f²/2, as in fdlibm's e_log.c (Sun Microsystems, 1993).
func Log(x float64) float64 {
	if !(x >= leastNormal && x <= math.MaxFloat64) {
		return logEdge(x)
	}
	k, m := split(x)
	return logSum(k, m-1, 0)
}

func logEdge(x float64) float64 {
	switch {
	case x == 0:
		return math.Inf(-1)
	case x < 0:
		return math.NaN()
	case x < leastNormal:
		k, m := split(x * 0x1p54)
		return logSum(k-54, m-1, 0)
	}
	return x // +Inf and NaN
}

// split returns k and m with x = 2^k·m and √½ ≤ m < √2; x is positive and normal.
func split(x float64) (k, m float64) {
	b := math.Float64bits(x)
	d := b - sqrtHalfBits
	return float64(int64(d) >> 52), math.Float64frombits(b - d&exponentBits)
}

// logSum returns k·ln 2 + ln(1+f) + c, c tiny.
func logSum(k, f, c float64) float64 {
	s := f / (2 + f)
	z := s * s
	w := z * z
	even := (log0 + float64(log2*w)) + float64(float64(log4+float64(log6*w))*float64(w*w))
	odd := (log1 + float64(log3*w)) + float64(log5*float64(w*w))
	half := float64(0.5 * f * f)
	r := float64(s*(half+float64(z*(even+float64(z*odd))))) + (float64(k*ln2Lo) + c)
	return float64(k*ln2Hi) - ((half - r) - f)
}

// Log1p returns ln(1+x), within 2 ulp, also where x is near 0: −Inf at −1, NaN below it.
// NaN in, NaN out.
// Method: ln u + (x−(u−1))/u with u the rounded 1+x; the second term is what u lost.
func Log1p(x float64) float64 {
	switch {
	case x > -0.29 && x < 0.41:
		if x == 0 {
			return x // keeps the sign
		}
		return logSum(0, x, 0)
	case !(x > -1 && x < 0x1p60):
		return Log(1 + x)
	}
	u := 1 + x
	lost := x - (u - 1)
	if x > 1 {
		lost = 1 - (u - x)
	}
	k, m := split(u)
	return logSum(k, m-1, lost/u)
}
