package num

import "math"

// Coefficients of the rational approximations of algorithm AS 241, PPND16 (Wichura,
// Applied Statistics 37, 1988): around the median, in the tails, far in the tails.
var (
	normalMidNum = [...]float64{
		3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
		4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
	}
	normalMidDen = [...]float64{
		1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
		2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
	}
	normalTailNum = [...]float64{
		1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
		1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
	}
	normalTailDen = [...]float64{
		1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
		1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
	}
	normalFarNum = [...]float64{
		6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
		2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
	}
	normalFarDen = [...]float64{
		1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
		7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
	}
)

// NormalQuantile returns the z below which a share p of the standard normal lies, relative
// error below 1e-15 as published; −Inf at 0, +Inf at 1, NaN outside 0..1. NaN in, NaN out.
func NormalQuantile(p float64) float64 {
	d := p - 0.5
	if math.Abs(d) <= 0.425 {
		r := 0.180625 - float64(d*d)
		return float64(d * (horner(normalMidNum[:], r) / horner(normalMidDen[:], r)))
	}
	tail := p
	if d > 0 {
		tail = 1 - p
	}
	var z float64
	switch r := math.Sqrt(-Log(tail)); {
	case tail == 0:
		z = math.Inf(1)
	case r <= 5:
		z = horner(normalTailNum[:], r-1.6) / horner(normalTailDen[:], r-1.6)
	default:
		z = horner(normalFarNum[:], r-5) / horner(normalFarDen[:], r-5)
	}
	if d < 0 {
		return -z
	}
	return z
}

// NormalCDF returns the share of the standard normal below z, within 8 ulp also in the
// lower tail. NaN in, NaN out.
func NormalCDF(z float64) float64 {
	return float64(0.5 * Erfc(-z*(1/math.Sqrt2)))
}
