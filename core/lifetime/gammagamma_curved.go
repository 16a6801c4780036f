package lifetime

import "planleaf/core/num"

// spending are customers as the likelihood needs them.
type spending struct {
	xs, all, logs []float64 // orders of each, what they are worth together, and its logarithm
	fixed         float64   // what no parameter moves
	many          []float64 // customers of each number of orders
}

// newSpending are customers with so many orders, each of a mean above 0: every n-th of them.
func newSpending(xs, means []float64, n int) *spending {
	g := &spending{}
	for i := 0; i < len(xs); i += n {
		x := xs[i]
		g.xs = append(g.xs, x)
		all := float64(x * means[i])
		g.all, g.logs = append(g.all, all), append(g.logs, num.Log(all))
		g.fixed -= num.Log(means[i])
		for len(g.many) <= int(x) {
			g.many = append(g.many, 0)
		}
		g.many[int(x)]++
	}
	return g
}

// at is the likelihood of note 025, equation 1a.
func (g *spending) at(at []float64) float64 {
	value, _, _ := g.curved(at)
	return value
}

// curved is it with its slope and its downward curvature in the logarithms of p, q and gamma. What hangs on the number of orders
// alone is differenced: there are few of them.
func (g *spending) curved(at []float64) (value float64, slope []float64, bend [][]float64) {
	p, q, gamma := num.Exp(at[0]), num.Exp(at[1]), num.Exp(at[2])
	slope, bend = make([]float64, 3), [][]float64{make([]float64, 3), make([]float64, 3), make([]float64, 3)}
	value = g.fixed
	down := func(i, j int, by float64) { bend[i][j] += by }
	n := float64(len(g.xs))
	beta := func(x float64) likelihood {
		return func(at []float64) float64 { return -num.LogBeta(num.Exp(at[0])*x, num.Exp(at[1])) }
	}
	for x, many := range g.many {
		if many == 0 {
			continue
		}
		f := beta(float64(x))
		here := peak{at: at[:2], value: f(at[:2])}
		steep, curves := differences(f, here, []int{0, 1})
		value += float64(many * here.value)
		for i := range steep {
			slope[i] += float64(many * steep[i])
			for j := range steep {
				bend[i][j] += float64(many * curves[i][j])
			}
		}
	}
	constant := float64(n * q)
	straight := float64(constant * at[2])
	value += straight
	slope[1] += straight
	slope[2] += constant
	down(1, 1, -straight)
	down(2, 1, -constant)
	for i, x := range g.xs {
		px := float64(p * x)
		whole := gamma + g.all[i]
		log, u := num.Log(whole), gamma/whole
		gain, cost := float64(px*(g.logs[i]-log)), float64(q*log)
		tail := float64((px + q) * u)
		value += gain - cost
		slope[0] += gain
		slope[1] -= cost
		slope[2] -= tail
		down(0, 0, -gain)
		down(1, 1, cost)
		down(2, 0, float64(px*u))
		down(2, 1, float64(q*u))
		down(2, 2, float64(tail*(1-u)))
	}
	bend[0][2], bend[1][2] = bend[2][0], bend[2][1]
	return value, slope, bend
}
