package lifetime

import (
	"math"

	"planleaf/core/num"
)

// Scale is the scale on which the interval of a share that stays is symmetric.
type Scale int

const (
	LogLog Scale = iota // of ln(−ln S): stays within 0 … 1, the one that this product states
	Log                 // of ln S: the default of R's survival package, cut off at 1
)

// level95 is the normal quantile of two-sided 95%.
const level95 = 1.959963984540054

// Curve is the product limit of a table: the share that stays beyond each age at which
// somebody left, with its error (Greenwood) and its 95% interval.
type Curve struct {
	Age, AtRisk, Lost       []float64
	Share, Error, Low, High []float64 // the interval is NaN where Share is 0
	Last                    float64   // the greatest age observed; nothing is said beyond it
	N, Left                 float64
}

// Curve is the product limit.
// Method: Kaplan and Meier, JASA 53, 1958, S = Π(1 − d/n); error by Greenwood; interval on the
// scale given (Kalbfleisch and Prentice 1980 for LogLog).
func (t Table) Curve(scale Scale) Curve {
	c := Curve{Last: t.Last(), N: t.N(), Left: t.Left()}
	share, sum := 1.0, 0.0 // sum: Σ d / (n (n − d)), the variance of ln S
	for k, d := range t.Lost {
		if d == 0 {
			continue
		}
		n := t.AtRisk[k]
		share *= (n - d) / n
		sum += d / (n * (n - d))
		error := float64(share * math.Sqrt(sum))
		if n == d {
			share, error = 0, math.NaN()
		}
		low, high := interval(share, sum, scale)
		c.Age = append(c.Age, t.Age[k])
		c.AtRisk = append(c.AtRisk, n)
		c.Lost = append(c.Lost, d)
		c.Share = append(c.Share, share)
		c.Error = append(c.Error, error)
		c.Low = append(c.Low, low)
		c.High = append(c.High, high)
	}
	return c
}

// interval is the 95% interval of a share whose logarithm has a variance.
func interval(share, variance float64, scale Scale) (low, high float64) {
	if share == 0 {
		return math.NaN(), math.NaN()
	}
	sd, l := math.Sqrt(variance), num.Log(share)
	if scale == Log {
		return num.Exp(l - float64(level95*sd)), min(1, num.Exp(l+float64(level95*sd)))
	}
	if share == 1 {
		return 1, 1
	}
	w := num.Exp(float64(level95*sd) / -l)
	return num.Exp(l * w), num.Exp(l / w)
}

// At is the share that stays beyond an age, with its interval: 1 before anybody left, NaN
// beyond the greatest age observed, unless nobody is left to observe.
func (c Curve) At(age float64) (share, low, high float64) {
	k := c.before(age)
	switch {
	case k > 0 && c.Share[k-1] == 0:
		return 0, math.NaN(), math.NaN()
	case !(age <= c.Last):
		return math.NaN(), math.NaN(), math.NaN()
	case k == 0:
		return 1, math.NaN(), math.NaN()
	}
	return c.Share[k-1], c.Low[k-1], c.High[k-1]
}

// before is how many steps lie at or before an age.
func (c Curve) before(age float64) int {
	k := 0
	for k < len(c.Age) && c.Age[k] <= age {
		k++
	}
	return k
}

// Median is the first age at which no more than half stay, and the interval: where the ends
// of the curve's interval first reach a half (Brookmeyer and Crowley, Biometrics 38, 1982). NaN
// is "not reached", an end too.
func (c Curve) Median() (age, low, high float64) {
	return c.first(c.Share), c.first(c.Low), c.first(c.High)
}

func (c Curve) first(of []float64) float64 {
	for k, share := range of {
		if share <= 0.5 {
			if k+1 < len(of) && share == 0.5 && c.Share[k] == 0.5 { // flat at a half: its middle, as in R
				return (c.Age[k] + c.Age[k+1]) / 2
			}
			return c.Age[k]
		}
	}
	return math.NaN()
}

// RestrictedMean is the mean time stayed up to a horizon, and its error; NaN where the
// horizon lies beyond the greatest age observed.
// Method: the area under the curve; Klein and Moeschberger, Survival Analysis, 2003, 4.5.
func (c Curve) RestrictedMean(horizon float64) (mean, error float64) {
	if !(horizon <= c.Last || len(c.Share) > 0 && c.Share[len(c.Share)-1] == 0) {
		return math.NaN(), math.NaN()
	}
	k := c.before(horizon)
	area, variance, until := 0.0, 0.0, horizon
	for k--; k >= 0; k-- { // from the right, so that the area beyond each step is known
		area += float64(c.Share[k] * (until - c.Age[k]))
		if n, d := c.AtRisk[k], c.Lost[k]; n > d {
			variance += float64(float64(area*area) * (d / (n * (n - d))))
		}
		until = c.Age[k]
	}
	return area + until, math.Sqrt(variance)
}
