package dist

import (
	"math"
	"sort"

	"planleaf/core/num"
)

// CDF is the share at or below x: 0 at −Inf, 1 at +Inf. NaN in, NaN out.
func (d Dist) CDF(x float64) float64 {
	below, _ := d.shares(x)
	return below
}

// shares is the share at or below x and the share above it, each with its own places, so
// that neither tail is lost. Both are NaN for NaN and where there is no distribution.
func (d Dist) shares(x float64) (below, above float64) {
	if x != x {
		return x, x
	}
	if d.cut != nil {
		return d.cut.shares(x)
	}
	switch d.family {
	case normal:
		z := (x - d.at) / d.width
		return num.NormalCDF(z), num.NormalCDF(-z)
	case lognormal:
		if x <= 0 {
			return 0, 1
		}
		z := num.Log(x/d.at) / d.a
		return num.NormalCDF(z), num.NormalCDF(-z)
	case discrete:
		i := sort.Search(len(d.steps), func(i int) bool { return d.steps[i].value > x })
		if i == 0 {
			return 0, 1
		}
		return d.steps[i-1].upTo, 1 - d.steps[i-1].upTo
	case none:
		return math.NaN(), math.NaN()
	}
	// the bounded ones, over 0 … 1
	t, rest := (x-d.at)/d.width, (d.at+d.width-x)/d.width
	switch {
	case t <= 0:
		return 0, 1
	case rest <= 0:
		return 1, 0
	}
	switch d.family {
	case beta:
		return num.BetaShares(t, rest, d.a, d.b)
	case triangular:
		if t <= d.a {
			below = float64(t * (t / d.a))
			return below, 1 - below
		}
		above = float64(rest * (rest / (1 - d.a)))
		return 1 - above, above
	}
	return t, rest
}

// slopes is, of a normal, lognormal, triangular or uniform one, truncated or not, the first and second derivative of the quantile by the share below, at the
// value x that the shares p below and q = 1 − p above have: 1/density, and what the
// density's own slope makes of it. Neither is finite where the density is 0. NaN of others.
func (d Dist) slopes(x, p, q float64) (first, second float64) {
	if d.cut != nil {
		return d.cut.slopes(x, p, q)
	}
	switch d.family {
	case normal, lognormal:
		z := normalPoint(p, q)
		first = math.Sqrt(2*math.Pi) * num.Exp(float64(z*z)/2)
		second = float64(z * first * first)
		if d.family == normal {
			return float64(d.width * first), float64(d.width * second)
		}
		x *= d.a
		return float64(x * first), x * (second + float64(d.a*first*first))
	case triangular:
		if p <= d.a {
			t := math.Sqrt(p * d.a)
			return d.width * (d.a / (2 * t)), -d.width * (d.a * d.a / (4 * t * t * t))
		}
		r, b := math.Sqrt(q*(1-d.a)), 1-d.a
		return d.width * (b / (2 * r)), d.width * (b * b / (4 * r * r * r))
	case uniform:
		return d.width, 0
	}
	return math.NaN(), math.NaN()
}

// normalPoint is the z of the standard normal with the shares p below and q above.
func normalPoint(p, q float64) float64 {
	if p <= q {
		return num.NormalQuantile(p)
	}
	return -num.NormalQuantile(q)
}

// point is the value with the shares p below and q above, p + q = 1, from the smaller.
func (d Dist) point(p, q float64) float64 {
	if d.cut != nil {
		return d.cut.point(p, q)
	}
	switch d.family {
	case normal:
		return d.at + float64(d.width*normalPoint(p, q))
	case lognormal:
		return d.at * num.Exp(d.a*normalPoint(p, q))
	case beta:
		x, _ := num.BetaPoint(p, q, d.a, d.b)
		return d.at + float64(d.width*x)
	case triangular:
		if p <= d.a {
			return d.at + float64(d.width*math.Sqrt(p*d.a))
		}
		return d.at + float64(d.width*max(d.a, 1-math.Sqrt(q*(1-d.a)))) // rounding may fall below the mode
	case uniform:
		return d.at + float64(d.width*p)
	case discrete:
		i := sort.Search(len(d.steps), func(i int) bool { return d.steps[i].upTo >= p })
		return d.steps[min(i, len(d.steps)-1)].value
	}
	return math.NaN()
}
