package model

import (
	"math"

	"planleaf/core/num"
)

// The operations on single values. Both drivers and the reading over windows compute
// with these alone, or with loops of the same steps, which is why they agree to the bit.

var nan = math.NaN()

func quotient(a, b float64) float64 {
	if b == 0 {
		return nan
	}
	return a / b
}

// lesser and greater let a NaN through; the builtins are slow and vary in their NaN.
func lesser(a, b float64) float64 {
	if b < a || b != b {
		return b
	}
	return a
}

func greater(a, b float64) float64 {
	if b > a || b != b {
		return b
	}
	return a
}

func less(a, b float64) float64 {
	switch {
	case a < b:
		return 1
	case a >= b:
		return 0
	}
	return nan
}

func lessEq(a, b float64) float64 {
	switch {
	case a <= b:
		return 1
	case a > b:
		return 0
	}
	return nan
}

func equal(a, b float64) float64 {
	switch {
	case a == b:
		return 1
	case a != a || b != b:
		return nan
	}
	return 0
}

func choose(cond, then, otherwise float64) float64 {
	switch {
	case cond != cond:
		return cond
	case cond != 0:
		return then
	}
	return otherwise
}

func logarithm(x float64) float64 {
	if x <= 0 {
		return nan
	}
	return num.Log(x)
}

func power(x, y float64) float64 {
	if x == 0 && y < 0 {
		return nan
	}
	return num.Pow(x, y)
}

func saturation(x, k float64) float64 {
	if k == 0 {
		return nan
	}
	return 1 - num.Exp(-(x / k))
}

func hill(x, half, slope float64) float64 {
	if x <= 0 {
		return lost(half, slope)
	}
	return 1 / (1 + num.Pow(half/x, slope))
}

// lost is 0, or NaN where one of its arguments is.
func lost(a, b float64) float64 {
	if a != a || b != b {
		return nan
	}
	return 0
}

// never bounds the search of a payback: what is not paid back in a hundred years is not.
const never = 1200

// ltv is the value of a customer; see Ltv. hazard is used up: see survivors.
func ltv(margin, discount float64, months, form int, hazard []float64) float64 {
	sum, alive, worth := 0.0, 1.0, 1.0
	for k := range months {
		if k > 0 {
			alive = survivors(alive, k, form, hazard)
			worth *= discount
		}
		sum += float64(float64(margin*alive) * worth)
	}
	return sum
}

// payback is the first month that pays the cac back; see Payback. hazard is used up.
func payback(cac, margin float64, form int, hazard []float64) float64 {
	if cac != cac || margin != margin {
		return nan
	}
	for _, h := range hazard {
		if h != h {
			return nan
		}
	}
	if cac <= 0 {
		return 0
	}
	sum, alive := 0.0, 1.0
	for k := range never {
		if k > 0 {
			alive = survivors(alive, k, form, hazard)
		}
		gain := float64(margin * alive)
		if gain <= 0 && form != Mixed { // nobody is left, or nothing is earned: no later month is better
			break
		}
		if sum += gain; sum >= cac {
			return float64(k + 1)
		}
	}
	return math.Inf(1)
}

// survivors is what the step to an age of at least 1 leaves of those alive. Of a mixture
// the parts are thinned in place, each [form, length, weight, hazard…].
func survivors(alive float64, age, form int, hazard []float64) float64 {
	if form != Mixed {
		return float64(alive * (1 - lossAt(age, form, hazard)))
	}
	sum := 0.0
	for i := 0; i < len(hazard); {
		own, end := int(hazard[i]), i+3+int(hazard[i+1])
		hazard[i+2] = float64(hazard[i+2] * (1 - lossAt(age, own, hazard[i+3:end])))
		sum += hazard[i+2]
		i = end
	}
	return sum
}

// lossAt is the share lost in the step to an age of at least 1.
func lossAt(age, form int, hazard []float64) float64 {
	switch {
	case form == ByPeriod:
		return hazard[0]
	case form == ByAge:
		return hazard[min(age, len(hazard))-1]
	case age%form == 0:
		return 1 - hazard[0] // of renewal
	}
	return 0
}
