package explain

import (
	"math"

	"planleaf/core/num"
)

// Why a difference was not split as a product.
const (
	NoProduct  = "not-a-product" // the changes do not multiply
	ZeroFactor = "zero-factor"   // a factor is zero, or changes its sign: it has no logarithm
)

// LMDI splits the difference of a number that the changes multiply, v = v₀·Π rᵢ, by the logarithms
// of their factors: L(v₁, v₀)·ln rᵢ, with L(a, b) = (a − b)/ln(a/b). Where that cannot be done
// why says the reason (NoProduct, ZeroFactor) and there is no split: it is never NaN.
// Source: Ang, Energy Policy 32(9), 2004, and 33(7), 2005 (LMDI-I, additive).
func (g *Game) LMDI() (s *Split, why string) {
	sets := g.probes()
	worth := make([]float64, len(sets)*g.Outputs)
	g.Worth(sets, worth)
	s = g.empty()
	s.ByProduct, s.Orders, s.Evaluations = true, 1, len(sets)
	for o := range g.Outputs {
		v := func(k int) float64 { return worth[k*g.Outputs+o] }
		s.From[o], s.To[o] = v(0), v(1)
		factor := make([]float64, g.Players)
		for i := range factor {
			factor[i] = v(i+2) / v(0)
			s.Alone[i][o] = v(i+2) - v(0)
			if !(factor[i] > 0) || !finite(factor[i]) {
				return nil, ZeroFactor
			}
		}
		for k, set := range sets {
			product := v(0)
			for i := range factor {
				if set.Has(i) {
					product *= factor[i]
				}
			}
			if !(math.Abs(product-v(k)) <= 1e-9*math.Abs(v(k))) {
				return nil, NoProduct
			}
		}
		mean := logMean(v(1), v(0))
		for i, f := range factor {
			s.Parts[i][o] = mean * num.Log(f)
		}
	}
	for o := range g.Outputs {
		settle(s, o)
	}
	return s, ""
}

// probes are no change, all, each alone, and enough others to tell whether they multiply: all
// of them up to twelve changes, else pairs of neighbours and what comes before each.
func (g *Game) probes() []Coalition {
	n := g.Players
	more := 2 * n
	if n <= mostExact {
		more = 1 << n
	}
	sets := coalitions(2+n+more, max(n, 1))
	put := func(set Coalition, i int) { set[i/64] |= 1 << (i % 64) }
	for i := range n {
		put(sets[1], i)
		put(sets[2+i], i)
	}
	for k, set := range sets[2+n:] {
		switch {
		case n <= mostExact:
			set[0] = uint64(k)
		case k < n:
			put(set, k)
			put(set, (k+1)%n)
		default:
			for i := range k - n {
				put(set, i)
			}
		}
	}
	return sets
}

// logMean is the logarithmic mean of two positive numbers.
func logMean(a, b float64) float64 {
	if math.Abs(a-b) <= 1e-7*math.Abs(b) { // the quotient would lose its digits; the error is below 1e-15
		return b + float64((a-b)/2)
	}
	return (a - b) / num.Log(a/b)
}
