package lifetime

import "planleaf/core/num"

// Ahead expects the orders of many customers in one time ahead. What an expectation needs besides Alive hangs on how often a customer
// came back and on his age alone, and smoothly on the age: after some customers of a number of orders it is read off a curve.
type Ahead struct {
	m         BGNBD
	time      float64
	low, high float64 // logarithms of Alpha + age, of the youngest and the oldest
	of        []smooth
}

// smooth is a curve over the age once it was asked often enough.
type smooth struct {
	asked int
	c     []float64 // its Chebyshev coefficients
}

// points is how many points of a curve are computed: its error is then below 1e-6 of it while the oldest are no more than a
// thousand times as old as the youngest (tested).
const points = 24

// Ahead is about customers of ages from youngest to oldest.
func (m BGNBD) Ahead(time, youngest, oldest float64) *Ahead {
	return &Ahead{m: m, time: time, low: num.Log(m.Alpha + youngest), high: num.Log(m.Alpha + oldest)}
}

// Orders is BGNBD.Orders.
func (a *Ahead) Orders(x, recency, age float64) float64 {
	for len(a.of) <= int(x) {
		a.of = append(a.of, smooth{})
	}
	s := &a.of[int(x)]
	if s.asked++; s.asked <= points || a.high <= a.low {
		return a.m.Orders(x, recency, age, a.time)
	}
	if s.c == nil {
		s.c = a.curve(x)
	}
	z := (2*num.Log(a.m.Alpha+age) - a.low - a.high) / (a.high - a.low)
	return a.m.Alive(x, recency, age) * chebyshev(s.c, z)
}

// curve are the coefficients of what a customer who is one makes, over the logarithm of Alpha + age.
func (a *Ahead) curve(x float64) []float64 {
	var cos [4 * points]float64 // of m·π/(2·points)
	cos[0], cos[1] = 1, 0.9978589232386035
	for m := 2; m < len(cos); m++ {
		cos[m] = float64(2*cos[1]*cos[m-1]) - cos[m-2]
	}
	c := make([]float64, points)
	for k := range points {
		z := (a.low + a.high + float64(cos[2*k+1]*(a.high-a.low))) / 2
		made := a.m.made(x, num.Exp(z)-a.m.Alpha, a.time)
		for j := range c {
			c[j] += float64(made * cos[j*(2*k+1)%(4*points)] * (2.0 / points))
		}
	}
	c[0] /= 2
	return c
}

// chebyshev is a sum of Chebyshev's polynomials, by Clenshaw's recurrence.
func chebyshev(c []float64, z float64) float64 {
	here, next := 0.0, 0.0
	for j := len(c) - 1; j > 0; j-- {
		here, next = c[j]+float64(2*z*here)-next, here
	}
	return c[0] + float64(z*here) - next
}
