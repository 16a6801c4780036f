package lifetime

import (
	"math"

	"planleaf/core/num"
)

// curved is bgnbd with its slope and its downward curvature in the logarithms of r, alpha, a and b.
//
// Of a customer ln(exp S + exp L) has the slope (1−w)·S′ + w·L′ and the curvature (1−w)·S″ + w·L″ + w(1−w)·d·dᵀ, where S is
// that he stays, L that he has left, w the share of exp L, and d = L′ − S′. With u = α/(α+T), of his age, and v = α/(α+t), of his last
// order: S′ = −(r·ln(α+T), (r+x)·u), L′ = −(r·ln(α+t), (r+x)·v, −1, b/(b+x−1)). The rest hangs on x alone.
func (g *orders) curved(at []float64) (value float64, slope []float64, bend [][]float64) {
	r, alpha, a, b := num.Exp(at[0]), num.Exp(at[1]), num.Exp(at[2]), num.Exp(at[3])
	var s [4]float64
	var h [4][4]float64 // upward, below the diagonal and on it
	value = g.ofTimes(at[1], r, a, b, &s, &h)
	for i, x := range g.x {
		n, k := g.weight[i], r+float64(x)
		whole := alpha + g.age[i]
		long, u := num.Log(whole), alpha/whole
		s1, s2 := -float64(r*long), -float64(k*u)
		if x == 0 {
			value -= float64(n * k * long)
			s[0] += float64(n * s1)
			s[1] += float64(n * s2)
			h[0][0] += float64(n * s1)
			h[1][0] -= float64(n * r * u)
			h[1][1] += float64(n * s2 * (1 - u))
			continue
		}
		part := alpha + g.recency[i]
		short, v := num.Log(part), alpha/part
		q := b / (b + float64(x) - 1)
		l1, l2 := -float64(r*short), -float64(k*v)
		stays, left := -float64(k*long), num.Log(a*q/b)-float64(k*short)
		e := num.Exp(-math.Abs(stays - left))
		value += float64(n * (max(stays, left) + num.Log1p(e)))
		w := e / (1 + e)
		if left > stays {
			w = 1 / (1 + e)
		}
		d1, d2 := l1-s1, l2-s2
		both := float64(n * w * (1 - w))
		s[0] += float64(n * (s1 + float64(w*d1)))
		s[1] += float64(n * (s2 + float64(w*d2)))
		s[2] += float64(n * w)
		s[3] -= float64(n * w * q)
		h[0][0] += float64(n*(s1+float64(w*d1))) + float64(both*d1*d1)
		h[1][0] += float64(both*d1*d2) - float64(n*r*(u+float64(w*(v-u))))
		h[1][1] += float64(both*d2*d2) + float64(n*(float64((1-w)*s2*(1-u))+float64(w*l2*(1-v))))
		h[2][0] += float64(both * d1)
		h[2][1] += float64(both * d2)
		h[2][2] += both
		h[3][0] -= float64(both * q * d1)
		h[3][1] -= float64(both * q * d2)
		h[3][2] -= float64(both * q)
		h[3][3] += float64(both*q*q) - float64(n*w*q*(1-q))
	}
	bend = make([][]float64, 4)
	for i := range bend {
		bend[i] = make([]float64, 4)
		for j := range bend[i] {
			bend[i][j] = -h[max(i, j)][min(i, j)]
		}
	}
	return value, append(slope, s[:]...), bend
}

// ofTimes is the part of the likelihood that hangs on how often customers came back, and not on when; its slope and curvature
// are written, not added.
func (g *orders) ofTimes(logAlpha, r, a, b float64, s *[4]float64, h *[4][4]float64) (value float64) {
	var whole, one [4]float64 // slope, of all customers and of one with x orders
	var bends, bend [4][4]float64
	one[0], one[1] = float64(r*logAlpha), r
	bend[0][0], bend[1][0] = one[0], r
	sum := one[0]
	for x, n := range g.many {
		value += float64(n * sum)
		for i := range one {
			whole[i] += float64(n * one[i])
			for j := range i + 1 {
				bends[i][j] += float64(n * bend[i][j])
			}
		}
		k := float64(x)
		again, kept := r/(r+k), b/(b+k)
		gone, here := a/(a+b+k), b/(a+b+k)
		sum += num.Log(r+k) + num.Log((b+k)/(a+b+k))
		one[0] += again
		one[2] -= gone
		one[3] += kept - here
		bend[0][0] += float64(again * (1 - again))
		bend[2][2] -= float64(gone * (1 - gone))
		bend[3][2] += float64(gone * here)
		bend[3][3] += float64(kept*(1-kept)) - float64(here*(1-here))
	}
	*s, *h = whole, bends
	return value
}
