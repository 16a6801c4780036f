package num

import "math"

// Coefficients of P in ln(1+f) = 2s + 2s·(z/3 + z²·P(z)), s = f/(2+f), z = s²:
// interpolation at Chebyshev nodes in 60 digits; z²·P errs by less than 2^-66.
const (
	pow0 = 0x1.999999999999ap-3
	pow1 = 0x1.2492492492522p-3
	pow2 = 0x1.c71c71c6ea81dp-4
	pow3 = 0x1.745d177ab1a23p-4
	pow4 = 0x1.3b1395c693565p-4
	pow5 = 0x1.1118ca5739a59p-4
	pow6 = 0x1.df7c45d976e07p-5
	pow7 = 0x1.e033ca1735266p-5

	thirdLo = 0x1.5555555555555p-56 // 1/3 less the double next to it
)

// Pow returns x^y, within 0.6 ulp, 1.5 where the result nears the ends of the range; powers of
// small integers are exact. Special cases are those of IEEE 754 pow: anything to the 0 is 1, 1 to
// anything is 1, a negative base with a broken exponent is NaN.
// Method: ln x in two doubles, times y in two doubles, then the exponential of both parts;
// exact products by Dekker's split (Numerische Mathematik 18, 1971), no fused operation.
func Pow(x, y float64) float64 {
	if !(x >= leastNormal && x <= math.MaxFloat64 && y > -0x1p64 && y < 0x1p64 && x != 1) {
		return powEdge(x, y)
	}
	k, m := split(x)
	return powSplit(k, m, y)
}

// powSplit returns (2^k·m)^y, √½ ≤ m < √2, y finite and below 2^64.
func powSplit(k, m, y float64) float64 {
	hi, lo := logPair(k, m)
	p, e := product(y, hi)
	e += float64(y * lo)
	switch {
	case p > 710:
		return math.Inf(1)
	case p < -746:
		return 0
	}
	s, q, n := expParts(p, e)
	return scale(s+float64(s*q), n)
}

// logPair returns k·ln 2 + ln m as a sum of two doubles, relative error about 2^-62.
func logPair(k, m float64) (hi, lo float64) {
	f := m - 1 // exact
	d := 2 + f
	dLo := f - (d - 2)
	// s + sLo = f/d
	s := f / d
	p, e := product(s, d)
	sLo := ((f - p) - e - float64(s*dLo)) / d
	// z + zLo = s²
	z, zLo := product(s, s)
	zLo += float64(2 * s * sLo)
	poly := pow6 + float64(pow7*z)
	poly = pow5 + float64(poly*z)
	poly = pow4 + float64(poly*z)
	poly = pow3 + float64(poly*z)
	poly = pow2 + float64(poly*z)
	poly = pow1 + float64(poly*z)
	poly = pow0 + float64(poly*z)
	// c + cLo = z/3 + z²·P
	c, cLo := product(z, 1.0/3)
	cLo += float64(z*thirdLo) + float64(zLo*(1.0/3)) + float64(z*z*poly)
	// 2s·(1 + c) and what was left out
	g, gLo := product(s, c)
	gLo += float64(s*cLo) + float64(sLo*c) + sLo
	hi, lo = sum(float64(k*ln2Hi), float64(2*s))
	rest := float64(k*ln2Lo) + float64(2*gLo)
	a, aLo := sum(hi, float64(2*g))
	return sum(a, (aLo+lo)+rest)
}

// sum returns a + b as a rounded sum and its exact error (Knuth's two-sum).
func sum(a, b float64) (s, e float64) {
	s = a + b
	t := s - a
	return s, (a - (s - t)) + (b - t)
}

// product returns a·b as a rounded product and its exact error; |a|, |b| < 2^970.
func product(a, b float64) (p, e float64) {
	const splitter = 1<<27 + 1
	p = float64(a * b)
	t := float64(splitter * a)
	aHi := t - (t - a)
	aLo := a - aHi
	t = float64(splitter * b)
	bHi := t - (t - b)
	bLo := b - bHi
	return p, ((float64(aHi*bHi) - p) + float64(aHi*bLo) + float64(aLo*bHi)) + float64(aLo*bLo)
}

// powEdge is Pow where an argument is special, negative, subnormal or beyond 2^64.
func powEdge(x, y float64) float64 {
	if y == 0 || x == 1 {
		return 1
	}
	if x != x || y != y {
		return math.NaN()
	}
	whole, odd := parity(y)
	if x < 0 && !whole && !math.IsInf(x, -1) {
		return math.NaN()
	}
	r := powSize(math.Abs(x), y)
	if odd && math.Signbit(x) {
		return -r
	}
	return r
}

// powSize is the power of a base that is not negative, at the edges.
func powSize(x, y float64) float64 {
	switch {
	case x == 1:
		return 1
	case x == 0 || x < 1 && (y >= 0x1p64 || y <= -0x1p64):
		if y > 0 {
			return 0
		}
		return math.Inf(1)
	case math.IsInf(x, 1) || y >= 0x1p64 || y <= -0x1p64:
		if y > 0 {
			return math.Inf(1)
		}
		return 0
	case x < leastNormal:
		k, m := split(x * 0x1p54)
		return powSplit(k-54, m, y)
	}
	k, m := split(x)
	return powSplit(k, m, y)
}

// parity reports whether y is a whole number, and whether it is odd. Infinities are even.
func parity(y float64) (whole, odd bool) {
	if math.Floor(y) != y {
		return false, false
	}
	half := y / 2
	return true, math.Floor(half) != half
}
