package dist

import (
	"errors"
	"math"

	"planleaf/core/num"
)

// ErrRange says that no distribution of the kind has the two points given.
var ErrRange = errors.New("no distribution has this range")

// Counts is what is known of a rate after won of so many tries: the prior beta(a, b)
// updated. The plan's default prior is that of Jeffreys, 0.5 and 0.5.
// Source: Bayes' rule for the binomial; Jeffreys, Proc. R. Soc. A 186, 1946.
func Counts(won, of, a, b float64) Dist { return Beta(a+won, b+of-won) }

// Fit is the distribution of a kind with shares tail and 1 − tail below low and high:
// 0.05 for a range, 0.1 for p10 and p90; 0 < tail < 0.5, low < high.
//
//	name    normal, lognormal, beta or uniform; "" chooses: beta for a share, lognormal
//	        where low is above 0, else normal
//
// Normal, lognormal and uniform are closed forms. A beta is found by Newton to 1e-10 in
// both shares; one that is narrower than a thousandth of its distance to 0 or 1 is a
// normal to three places of its spread, and returned as such.
func Fit(name string, share bool, low, high, tail float64) (Dist, error) {
	if !(low < high && tail > 0 && tail < 0.5) || !finite(low) || !finite(high) {
		return Dist{}, ErrRange
	}
	if name == "" {
		name = usual(share, low)
	}
	z := -num.NormalQuantile(tail)
	middle, sd := low+float64((high-low)/2), (high-low)/(2*z)
	switch {
	case name == "normal":
		return Normal(middle, sd), nil
	case name == "lognormal" && low > 0:
		return Lognormal(math.Sqrt(low)*math.Sqrt(high), num.Log(high/low)/(2*z)), nil
	case name == "uniform":
		beyond := float64((high - low) * (tail / (1 - 2*tail)))
		return Uniform(low-beyond, high+beyond), nil
	case name == "beta" && low > 0 && high < 1:
		if sd < 1e-3*middle && sd < 1e-3*(1-middle) {
			return Normal(middle, sd), nil
		}
		return fitBeta(low, high, tail, middle, sd)
	}
	return Dist{}, ErrRange
}

// usual is the name of the distribution that a range has unless the plan says otherwise.
func usual(share bool, low float64) string {
	switch {
	case share:
		return "beta"
	case low > 0:
		return "lognormal"
	}
	return "normal"
}

// fitBeta solves for ln a and ln b by damped Newton. The residuals are the two shares as
// normal quantiles, in which the problem is nearly linear. It starts from the moments of
// a normal with the two points.
func fitBeta(low, high, tail, mean, sd float64) (Dist, error) {
	goal := num.NormalQuantile(tail)
	residual := func(u, v float64) (r, s float64) {
		a, b := num.Exp(u), num.Exp(v)
		return num.NormalQuantile(num.BetaCDF(low, a, b)) - goal, num.NormalQuantile(num.BetaCDF(1-high, b, a)) - goal
	}
	size := max(float64(mean*(1-mean))/float64(sd*sd)-1, 0.5)
	u, v := num.Log(mean*size), num.Log((1-mean)*size)
	r, s := residual(u, v)
	for range 100 {
		if math.Abs(r)+math.Abs(s) < 1e-10 {
			return Beta(num.Exp(u), num.Exp(v)), nil
		}
		const h = 1e-6
		ru, su := residual(u+h, v)
		rv, sv := residual(u, v+h)
		ru, su, rv, sv = (ru-r)/h, (su-s)/h, (rv-r)/h, (sv-s)/h
		det := float64(ru*sv) - float64(rv*su)
		du, dv := (float64(rv*s)-float64(sv*r))/det, (float64(su*r)-float64(ru*s))/det
		moved := false
		for damp := min(1, 2/(math.Abs(du)+math.Abs(dv))); damp > 1e-6; damp /= 2 {
			u2, v2 := u+float64(damp*du), v+float64(damp*dv)
			r2, s2 := residual(u2, v2)
			if math.Abs(r2)+math.Abs(s2) < math.Abs(r)+math.Abs(s) {
				u, v, r, s, moved = u2, v2, r2, s2, true
				break
			}
		}
		if !moved {
			break
		}
	}
	return Dist{}, ErrRange
}
