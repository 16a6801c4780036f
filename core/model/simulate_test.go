//go:build !js

package model_test

import (
	"encoding/json"
	"math"
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// drawn is an assumption of the reference vector that differs between draws.
type drawn struct {
	Index int     `json:"index"`
	Dist  string  `json:"dist"`
	A     float64 `json:"a"`
	B     float64 `json:"b"`
	Mid   float64 `json:"mu_of"`
	Sigma float64 `json:"sigma"`
}

// uncertain are the 34 assumptions of the reference plan; with scales the eight scales of the
// responses too, so that every exponential differs between draws.
func uncertain(t testing.TB, scales bool) []drawn {
	var doc struct{ Uncertain []drawn }
	require.NoError(t, json.Unmarshal(paramsJSON, &doc))
	if v := referenceVector(t); scales {
		for c := range channels {
			doc.Uncertain = append(doc.Uncertain, drawn{Index: 7*c + 3, Dist: "lognormal", Mid: v[7*c+3], Sigma: 0.25})
		}
	}
	return doc.Uncertain
}

// draw is a number of a distribution by the usual samplers.
func (u *drawn) draw(r *rand.Rand) float64 {
	if u.Dist == "lognormal" {
		return u.Mid * math.Exp(u.Sigma*r.NormFloat64())
	}
	x, y := gamma(r, u.A), gamma(r, u.B)
	return x / (x + y)
}

// gamma is Marsaglia and Tsang's method (ACM TOMS 26(3), 2000) for shapes of at least 1.
func gamma(r *rand.Rand, shape float64) float64 {
	d := shape - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := r.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		u := r.Float64()
		if u < 1-0.0331*x*x*x*x || math.Log(u) < 0.5*x*x+d*(1-v+math.Log(v)) {
			return d * v
		}
	}
}

// monteCarlo is what straight-line code stores and answers of many draws.
type monteCarlo struct {
	mrr       [months][]float64
	quantiles [months][7]float64
	chance    float64
}

var fan = [7]float64{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95}

// straightDraws is the Monte Carlo of the reference plan as one would write it for this plan
// alone: all of it computed per draw, samples stored and sorted for the quantiles.
func straightDraws(v *[60]float64, unsure []drawn, draws int, seed int64, mc *monteCarlo) {
	r := rand.New(rand.NewSource(seed))
	x := *v
	hits := 0
	for i := range draws {
		for k := range unsure {
			x[unsure[k].Index] = unsure[k].draw(r)
		}
		straightMRR(&x, i, mc)
		if mc.mrr[months-1][i] >= 800000 {
			hits++
		}
	}
	for t := range months {
		slices.Sort(mc.mrr[t][:draws])
		for k, p := range fan {
			at := p * float64(draws-1)
			below := int(at)
			lo, hi := mc.mrr[t][below], mc.mrr[t][min(below+1, draws-1)]
			mc.quantiles[t][k] = lo + (at-float64(below))*(hi-lo)
		}
	}
	mc.chance = float64(hits) / float64(draws)
}

// straightMRR is the recurring revenue of one draw by month: of straight what it needs.
func straightMRR(v *[60]float64, draw int, mc *monteCarlo) {
	churn, price, referral := v[56], v[57], v[59]
	var won [months]float64
	for c := range channels {
		spend, growth, limit, scale := v[7*c], 1+v[7*c+1], v[7*c+2], v[7*c+3]
		p1, p2, p3 := v[7*c+4], v[7*c+5], v[7*c+6]
		lastMQL, lastSQL := 0.0, 0.0
		for t := range months {
			leads := limit * (1 - math.Exp(-spend/scale))
			won[t] += p3 * lastSQL
			lastMQL, lastSQL = p1*leads, p2*lastMQL
			spend *= growth
		}
	}
	active := 350.0
	lastMQL, lastSQL := 0.0, 0.0
	for t := range months {
		leads := referral * active
		active = active*(1-churn) + won[t] + 0.30*lastSQL
		lastMQL, lastSQL = 0.45*leads, 0.50*lastMQL
		mc.mrr[t][draw] = active * price
	}
}

func newMonteCarlo(draws int) *monteCarlo {
	mc := &monteCarlo{}
	for t := range mc.mrr {
		mc.mrr[t] = make([]float64, draws)
	}
	return mc
}
