package num

import "math"

// BetaCDF returns the regularised incomplete beta function I_x(a, b): the share of a beta
// distribution below x. Relative error below 1e-11 for a, b up to 1e4, growing with them
// (tested). 0 for x ≤ 0, 1 for x ≥ 1; NaN unless a and b are positive and finite.
func BetaCDF(x, a, b float64) float64 {
	switch {
	case !(a > 0 && b > 0) || math.IsInf(a, 1) || math.IsInf(b, 1) || x != x:
		return math.NaN()
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	}
	return betaShare(x, 1-x, a, b, LogBeta(a, b))
}

// BetaShares returns the shares of beta(a, b) below and above x, 0 < x < 1, y = 1 − x given
// apart; a and b as in BetaCDF.
func BetaShares(x, y, a, b float64) (below, above float64) {
	k := betaKernel(x, y, a, b, LogBeta(a, b))
	if isUpper(x, a, b) {
		above = float64(Exp(k) * betaFraction(y, b, a))
		return 1 - above, above
	}
	below = float64(Exp(k) * betaFraction(x, a, b))
	return below, 1 - below
}

// betaShare is I_x(a, b), y = 1 − x given apart so that neither tail loses its places.
func betaShare(x, y, a, b, logBeta float64) float64 {
	k := betaKernel(x, y, a, b, logBeta)
	if isUpper(x, a, b) {
		return 1 - float64(Exp(k)*betaFraction(y, b, a))
	}
	return float64(Exp(k) * betaFraction(x, a, b))
}

// isUpper reports whether x lies where the continued fraction converges fast for 1 − x.
func isUpper(x, a, b float64) bool { return x > (a+1)/(a+b+2) }

// betaKernel is the logarithm of x^a·y^b/B(a, b), the density over ln(x/y).
func betaKernel(x, y, a, b, logBeta float64) float64 {
	return float64(a*logOf(x, y)) + float64(b*logOf(y, x)) - logBeta
}

// betaFraction is I_x(a, b) over its kernel, x below the mean: the continued fraction of
// DLMF 8.17.22 summed as in Lentz (Applied Optics 15, 1976), about √max(a,b) terms.
func betaFraction(x, a, b float64) float64 {
	const tiny, enough = 1e-300, 1e-16
	f, c, d := 1.0, 1.0, 0.0
	for i := 1; i < 20000; i++ {
		k := float64(i / 2)
		var u float64
		if i%2 == 0 {
			u = float64(k*(b-k)*x) / float64((a+2*k-1)*(a+2*k))
		} else {
			u = -float64((a+k)*(a+b+k)*x) / float64((a+2*k)*(a+2*k+1))
		}
		d = 1 / nonzero(1+float64(u*d), tiny)
		c = nonzero(1+u/c, tiny)
		step := float64(c * d)
		f *= step
		if math.Abs(step-1) < enough {
			break
		}
	}
	return 1 / float64(a*f)
}

// nonzero is x, or the stand-in of Lentz's method for 0.
func nonzero(x, tiny float64) float64 {
	if x == 0 {
		return tiny
	}
	return x
}

// logOf is ln x, by way of y = 1 − x where x is near 1.
func logOf(x, y float64) float64 {
	if x > 0.5 {
		return Log1p(-y)
	}
	return Log(x)
}

// BetaQuantile returns the x below which a share p of the distribution beta(a, b) lies:
// |I_x(a, b) − p| ≤ 1e-11, or what one place of x is worth (tested for a, b from 0.5 to 1e4). NaN unless 0 ≤ p ≤ 1 and a and
// b are positive and finite.
// Method: Newton on ln I as a function of ln(x/(1−x)), where it is concave, so that after
// one step the iterates climb to the root without a bracket, wherever they begin; the upper half is mirrored.
func BetaQuantile(p, a, b float64) float64 {
	x, _ := BetaPoint(p, 1-p, a, b)
	return x
}

// BetaPoint is BetaQuantile of p, and y = 1 − x, with q = 1 − p given apart, so that neither
// a share nor a value near 1 loses its places.
func BetaPoint(p, q, a, b float64) (x, y float64) {
	switch {
	case !(a > 0 && b > 0 && p >= 0 && p <= 1) || math.IsInf(a, 1) || math.IsInf(b, 1):
		return math.NaN(), math.NaN()
	case p == 0 || q == 0:
		return p, q
	}
	logBeta := LogBeta(a, b)
	if p > betaShare(a/(a+b), b/(a+b), a, b, logBeta) {
		y, x = betaRoot(q, b, a, logBeta)
		return x, y
	}
	return betaRoot(p, a, b, logBeta)
}

// betaGuess is about ln(x/(1−x)) of the quantile p, whose logarithm is given too: by the
// normal after Fisher, Cornish and Carter where both parameters are above 1 (algorithm
// AS 109, Cran, Martin and Thomas, Applied Statistics 26, 1977), else by the first term of the series at 0.
func betaGuess(p, logP, a, b, logBeta float64) float64 {
	if a > 1 && b > 1 {
		z := NormalQuantile(p)
		r, s, t := (float64(z*z)-3)/6, 1/(2*a-1), 1/(2*b-1)
		h := 2 / (s + t)
		return Log(a/b) + 2*(float64(z*(math.Sqrt(h+r)/h))+float64((t-s)*(r+5.0/6-2/(3*h))))
	}
	return min((logP+Log(a)+logBeta)/a, Log(a/b))
}

// betaRoot finds the quantile p of beta(a, b), at most that of the mean.
// Shares are kept as logarithms: the first step may overshoot to where they underflow.
func betaRoot(p, a, b, logBeta float64) (x, y float64) {
	const least = -744 // e^least is the least double or nearly so
	want := Log(p)
	l := max(betaGuess(p, want, a, b, logBeta), least)
	for range 200 {
		e := Exp(-math.Abs(l))
		y = e / (1 + e)
		x = 1 / (1 + e)
		if l < 0 {
			x, y = y, x
		}
		k := betaKernel(x, y, a, b, logBeta)
		var share, slope float64 // ln I and its derivative by l
		if isUpper(x, a, b) {
			i := 1 - float64(Exp(k)*betaFraction(y, b, a))
			share, slope = Log(i), Exp(k)/i
		} else {
			fraction := betaFraction(x, a, b)
			share, slope = k+Log(fraction), 1/fraction
		}
		step := (want - share) / slope
		if l+step < least {
			if l == least { // still too much there: the quantile is below all doubles
				return 0, 1
			}
			step = least - l
		}
		l += step
		if math.Abs(step) < 1e-14*(1+math.Abs(l)) {
			break
		}
	}
	return x, y
}
