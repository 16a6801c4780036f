package lifetime

import (
	"math"

	"planleaf/core/num"
)

// GammaGamma is the model of what an order is worth: orders of a customer vary as gamma(P, ν), and ν
// between customers as gamma(Q, Gamma). Gamma has the unit of money. It holds where what an order is
// worth does not hang on how many there are.
// Source: Fader and Hardie, The Gamma-Gamma model of monetary value, note 025, 2013.
type GammaGamma struct{ P, Q, Gamma float64 }

// Mean is what an order of a customer not seen yet is worth; infinite where Q ≤ 1.
func (m GammaGamma) Mean() float64 {
	if m.Q <= 1 {
		return math.Inf(1)
	}
	return m.P * m.Gamma / (m.Q - 1)
}

// Expected is what an order is worth of a customer whose x orders had a mean so far.
func (m GammaGamma) Expected(x, mean float64) float64 {
	return m.P * (m.Gamma + float64(x*mean)) / (float64(m.P*x) + m.Q - 1)
}

// FitGammaGamma fits the model to customers with at least one order in counts and a positive
// mean; others say nothing and are left out. counts are the orders that the means are of.
func FitGammaGamma(counts, means []float64) (GammaGamma, Fit) {
	names := []string{"p", "q", "gamma"}
	var xs, zs []float64
	unit := mean(means)
	several := 0
	for i, x := range counts {
		if x > 0 && means[i] > 0 {
			xs = append(xs, x)
			zs = append(zs, means[i]/unit)
			if x > 1 {
				several++
			}
		}
	}
	n := float64(len(xs))
	if len(xs) < 3 || several == 0 {
		return GammaGamma{}, none(TooFew, n, names...)
	}
	g := newSpending(xs, zs, 1)
	var rough *surface
	if n > 2*roughly {
		few := newSpending(xs, zs, len(xs)/roughly)
		rough = &surface{few.at, few.curved}
	}
	fit := problem{
		names: names, unit: []float64{1, 1, unit}, f: g.at, curved: g.curved, rough: rough, n: n, shift: -n * num.Log(unit),
		starts: starting([]float64{1, 6}, []float64{2, 5}, []float64{0.5, 2}),
	}.solve()
	v := fit.Parameters
	return GammaGamma{v[0].Value, v[1].Value, v[2].Value}, fit
}
