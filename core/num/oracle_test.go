package num

import (
	"math"
	"math/big"
)

// The oracle: exp and ln in 200 bits by series, for arguments of ordinary size.
const precision = 200

func exact(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }

func zero() *big.Float { return new(big.Float).SetPrec(precision) }

var bigLn2 = bigLogSeries(exact(2))

// bigExp returns e^x: x is halved until it is small, the series summed, the result squared back.
func bigExp(x *big.Float) *big.Float {
	const halvings = 24
	small := zero().SetMantExp(x, -halvings)
	term, sum := exact(1), exact(1)
	for n := 1; n < 20; n++ { // 750/2^24 to the 20th is below 2^-280
		term = zero().Quo(zero().Mul(term, small), exact(float64(n)))
		sum = zero().Add(sum, term)
	}
	for range halvings {
		sum = zero().Mul(sum, sum)
	}
	return sum
}

// bigLog returns ln x, x positive.
func bigLog(x *big.Float) *big.Float {
	m := zero()
	k := x.MantExp(m)
	return zero().Add(bigLogSeries(m), zero().Mul(bigLn2, exact(float64(k))))
}

// bigLogSeries sums 2·atanh((x−1)/(x+1)), x in 0.5..2.
func bigLogSeries(x *big.Float) *big.Float {
	s := zero().Quo(zero().Sub(x, exact(1)), zero().Add(x, exact(1)))
	z := zero().Mul(s, s)
	sum, power := zero(), s
	for n := 1; n < 140; n += 2 { // (1/3)^140 is below 2^-220
		sum = zero().Add(sum, zero().Quo(power, exact(float64(n))))
		power = zero().Mul(power, z)
	}
	return zero().Mul(sum, exact(2))
}

// ulps is the distance of got from want in units of the last place of want.
func ulps(got float64, want *big.Float) float64 {
	w, _ := want.Float64()
	unit := math.Nextafter(math.Abs(w), math.Inf(1)) - math.Abs(w)
	d, _ := zero().Quo(zero().Sub(exact(got), want), exact(unit)).Float64()
	return math.Abs(d)
}
