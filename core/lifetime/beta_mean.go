package lifetime

import (
	"math"

	"planleaf/core/num"
)

// betaMean is the mean of g over the distribution beta(a, b), for a smooth g that is finite on
// 0 … 1; relative error below 1e-6 for a and b from 0.02 to 1e4, 1e-9 from 0.1 on (tested).
// Method: the trapezoid rule over t with ln(p/(1−p)) = c + w·sinh t, which converges faster than any
// power of its step (Takahasi and Mori, Publ. RIMS 9, 1974); centre and width are those of the distribution.
func betaMean(a, b float64, g func(p float64) float64) float64 {
	const half, h = 120, 0.05
	centre := num.Log(a / b)
	width := math.Sqrt(1/a + 1/b)
	top := betaDensity(a, b, centre)
	sum, weights := 0.0, 0.0
	for k := -half; k <= half; k++ {
		e := num.Exp(h * float64(k))
		l := centre + float64(width*((e-1/e)/2))
		weight := float64(num.Exp(betaDensity(a, b, l)-top) * ((e + 1/e) / 2))
		if !(weight > 0) {
			continue
		}
		weights += weight
		sum += float64(weight * g(1/(1+num.Exp(-l))))
	}
	return sum / weights
}

// betaDensity is the logarithm of the density over l = ln(p/(1−p)), but for a constant.
func betaDensity(a, b, l float64) float64 {
	if l < 0 {
		return float64(a*l) - float64((a+b)*num.Log1p(num.Exp(l)))
	}
	return -float64(b*l) - float64((a+b)*num.Log1p(num.Exp(-l)))
}
