package lifetime

import (
	"math"

	"planleaf/core/num"
)

// BGNBD is the model of orders without contract: a customer orders at a rate of his own,
// gamma(R, Alpha), and after each order leaves with a chance of his own, beta(A, B). Alpha has
// the unit of time of the data.
// Source: Fader, Hardie and Lee, "Counting your customers" the easy way, Marketing Science 24(2), 2005.
type BGNBD struct{ R, Alpha, A, B float64 }

// Alive is the chance that a customer with x repeat orders, the last at age recency, is still one
// at an age. Without a repeat order it is 1: by this model customers leave only after an order.
func (m BGNBD) Alive(x, recency, age float64) float64 {
	if x == 0 {
		return 1
	}
	odds := float64(m.A / (m.B + x - 1) * num.Pow((m.Alpha+age)/(m.Alpha+recency), m.R+x))
	return 1 / (1 + odds)
}

// Orders is how many orders such a customer will make in the time ahead, expected.
// Method: the mean over what is known of his rate and chance; equation 10 of the source without
// its hypergeometric function, which has no value at A = 1.
func (m BGNBD) Orders(x, recency, age, ahead float64) float64 {
	return m.Alive(x, recency, age) * m.made(x, age, ahead)
}

// made is how many he will make if he is still one.
func (m BGNBD) made(x, age, ahead float64) float64 {
	known := m.R + x
	scale := ahead / (m.Alpha + age)
	return betaMean(m.A, m.B+x, func(p float64) float64 {
		if p == 0 { // a chance too small for a number: he stays
			return known * scale
		}
		return -num.Expm1(-known*num.Log1p(p*scale)) / p
	})
}

// Spread is the variance of those orders.
// Method: as Orders, of the pairs of orders ahead: 2(1−p)(1 − e^(−λpt)(1+λpt))/p² of one with rate λ and chance p.
func (m BGNBD) Spread(x, recency, age, ahead float64) float64 {
	known := m.R + x
	scale := ahead / (m.Alpha + age)
	pairs := betaMean(m.A, m.B+x, func(p float64) float64 {
		u := float64(p * scale)
		if u < 1e-6 { // the difference below has no digits left
			return (1 - p) * known * (known + 1) * scale * scale
		}
		none := num.Exp(-known * num.Log1p(u))
		return 2 * (1 - p) * (1 - none - float64(none*known*u/(1+u))) / (p * p)
	})
	alive, y := m.Alive(x, recency, age), m.Orders(x, recency, age, ahead)
	return float64(alive*pairs) + y - float64(y*y)
}

// New is how many orders a new customer makes after the first in a time, expected.
func (m BGNBD) New(time float64) float64 { return m.Orders(0, 0, 0, time) }

// FitBGNBD fits the model.
func FitBGNBD(b Buyers) (BGNBD, Fit) {
	names := []string{"r", "alpha", "a", "b"}
	n := float64(len(b.Repeats))
	buyers, repeats := b.returned()
	if buyers < 2 {
		return BGNBD{}, none(TooFew, n, names...)
	}
	unit := mean(b.Age)
	g := grouped(b, unit)
	var rough *surface
	if n > 2*roughly {
		few := grouped(b.every(len(b.Repeats)/roughly), unit)
		rough = &surface{few.bgnbd, few.curved}
	}
	fit := problem{
		names: names, unit: []float64{1, unit, 1, 1}, f: g.bgnbd, curved: g.curved, rough: rough, n: n, shift: -repeats * num.Log(unit),
		starts: starting([]float64{0.5, 3}, []float64{0.3, 2}, []float64{0.5}, []float64{1, 5}),
	}.solve()
	p := fit.Parameters
	return BGNBD{p[0].Value, p[1].Value, p[2].Value, p[3].Value}, fit
}

// orders are customers as the likelihood needs them: alike ones once.
type orders struct {
	x                    []int
	recency, age, weight []float64
	many                 []float64 // customers of each x
	rate, leave          []float64 // what the likelihood works with: of each x
}

// grouped are the customers, their times in a unit.
func grouped(b Buyers, unit float64) *orders {
	type key struct{ x, recency, age float64 }
	at := map[key]int{}
	g := &orders{}
	for i, x := range b.Repeats {
		k := key{x, b.Recency[i], b.Age[i]}
		j, known := at[k]
		if !known {
			j = len(g.x)
			at[k] = j
			g.x = append(g.x, int(x))
			g.recency = append(g.recency, b.Recency[i]/unit)
			g.age = append(g.age, b.Age[i]/unit)
			g.weight = append(g.weight, 0)
		}
		g.weight[j]++
		for len(g.many) <= int(x) {
			g.many = append(g.many, 0)
		}
		g.many[int(x)]++
	}
	g.rate, g.leave = make([]float64, len(g.many)), make([]float64, len(g.many))
	return g
}

// bgnbd is equation 6 of the source, its gammas as sums over the orders.
func (g *orders) bgnbd(at []float64) float64 {
	r, alpha, a, b := num.Exp(at[0]), num.Exp(at[1]), num.Exp(at[2]), num.Exp(at[3])
	rate, leave := float64(r*at[1]), 0.0
	for x := range g.many {
		g.rate[x], g.leave[x] = rate, leave
		rate += num.Log(r + float64(x))
		leave += num.Log((b + float64(x)) / (a + b + float64(x)))
	}
	sum := 0.0
	for i, x := range g.x {
		stays := -float64((r + float64(x)) * num.Log(alpha+g.age[i]))
		here := stays
		if x > 0 {
			left := num.Log(a/(b+float64(x)-1)) - float64((r+float64(x))*num.Log(alpha+g.recency[i]))
			here = max(stays, left) + num.Log1p(num.Exp(-math.Abs(stays-left)))
		}
		sum += float64(g.weight[i] * (g.rate[x] + g.leave[x] + here))
	}
	return sum
}
