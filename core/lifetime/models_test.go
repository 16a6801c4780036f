package lifetime

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/num"
)

// cdnow are the parameters that Fader, Hardie and Lee 2005 publish of the CDNOW customers (table 2);
// the file itself, which BG-1 and BG-2 are fitted to, is not in this project.
var cdnow = BGNBD{0.243, 4.414, 0.793, 2.426}

func TestOrdersOfThePaper(t *testing.T) {
	assert.InDelta(t, 1.226028174767135, cdnow.Orders(2, 30.43, 38.86, 39), 1e-6, "BG-3")
	assert.InDelta(t, 0.726578570080673, cdnow.Alive(2, 30.43, 38.86), 1e-8, "BG-4")
	assert.Equal(t, 1.0, cdnow.Alive(0, 0, 38.86), "BG-10: nobody leaves before he has come back")
}

// By quadrature over v = pᵃ with four million points, of the pairs of orders ahead.
func TestSpreadOfOrdersAhead(t *testing.T) {
	m := BGNBD{0.6, 5, 0.8, 2.5}
	for _, one := range [][4]float64{{0, 0, 30, 0.25513833907}, {3, 25, 30, 1.39775410616}, {20, 30, 31, 12.66942600827}} {
		assert.InEpsilon(t, one[3], m.Spread(one[0], one[1], one[2], 13), 5e-5)
	}
	assert.InEpsilon(t, 3.723718123, BGNBD{0.94, 11.1, 0.0886, 1.52}.Spread(8, 28, 30, 13), 1e-5, "chances of leaving next to none")
}

// The expected number of orders of a new customer, equation 9 of the source, by its hypergeometric series.
func TestOrdersOfNewCustomersAgreeWithTheSeries(t *testing.T) {
	for _, m := range []BGNBD{cdnow, {1.5, 3, 0.3, 1.2}, {0.5, 10, 2.5, 4}} {
		for _, time := range []float64{0.1, 2, 9, 39} {
			z, term, sum := time/(m.Alpha+time), 1.0, 1.0
			for k := 0.0; k < 3000; k++ {
				term *= (m.R + k) * (m.B + k) / (m.A + m.B - 1 + k) / (k + 1) * z
				sum += term
			}
			want := (m.A + m.B - 1) / (m.A - 1) * (1 - math.Pow(m.Alpha/(m.Alpha+time), m.R)*sum)
			assert.InEpsilon(t, want, m.New(time), 1e-9, "%v after %v", m, time)
		}
	}
	never := BGNBD{0.848, 7.93, 0.0203, 0.514}
	assert.InEpsilon(t, never.R*10/never.Alpha, BGNBD{never.R, never.Alpha, 1e-4, never.B}.New(10), 0.01, "who hardly ever leaves orders at his rate")
	assert.False(t, math.IsNaN(never.Orders(0, 0, 20, 52)), "chances of leaving that no number can tell from none")
	assert.InDelta(t, BGNBD{1, 2, 1.00001, 2}.New(5), BGNBD{1, 2, 1, 2}.New(5), 1e-5, "nothing happens at a = 1")
}

// What is read off a curve is what is computed one by one.
func TestOrdersOfManyCustomersAreThoseOfEach(t *testing.T) {
	for _, m := range []BGNBD{cdnow, {1.5, 3, 0.3, 1.2}, {0.05, 0.1, 2.5, 0.04}, {20, 300, 0.1, 60}} {
		for _, time := range []float64{0.5, 13, 52} {
			ahead := m.Ahead(time, 0.1, 110)
			for i := range 300 {
				x, age := float64(i%7*i%40), 0.1+float64(i)*109.9/300
				recency := 0.0
				if x > 0 {
					recency = age * float64(i%11) / 11
				}
				assert.InEpsilon(t, m.Orders(x, recency, age, time), ahead.Orders(x, recency, age), 1e-6, "%v: %v %v", m, x, age)
			}
		}
	}
}

// GG-2, GG-4: parameters of Fader and Hardie, note 025, for the 946 repeat buyers of CDNOW; GG-1, the fit itself,
// needs the file, which is not in this project.
func TestSpendOfTheNote(t *testing.T) {
	m := GammaGamma{6.25, 3.74, 15.44}
	for i, want := range []float64{24.663713910761153, 45.49499443826474, 71.46967089696709} {
		assert.InEpsilon(t, want, m.Expected([]float64{2, 1, 7}[i], []float64{22.35, 50, 73.74}[i]), 1e-9)
	}
	assert.InDelta(t, 35.21898, m.Mean(), 1e-4)
	assert.True(t, math.IsInf(GammaGamma{6, 1, 15}.Mean(), 1), "a mean that is infinite says so")
}

// BB-2: parameters and chances published by Fader, Hardie and Shang 2010; BB-1, the fit itself, needs the
// donations, which are not in this project.
func TestOccasionsOfThePaper(t *testing.T) {
	m := BGBB{1.204, 0.750, 0.657, 2.783}
	for o, want := range map[Occasions]float64{{0, 0, 6, 1}: 0.1080, {2, 4, 6, 1}: 0.5895, {6, 6, 6, 1}: 0.9304} {
		assert.InDelta(t, want, m.Alive(o), 1e-3)
		assert.Less(t, m.Taken(o, 1), m.Alive(o))
		assert.Less(t, m.Taken(o, 5), 5*m.Taken(o, 1))
	}
}

// All records of n occasions together are certain.
func TestRecordsOfOccasionsAddUpToOne(t *testing.T) {
	m := BGBB{1.204, 0.750, 0.657, 2.783}
	sum := math.Exp(m.log(Occasions{0, 0, 5, 1}))
	for last := 1.0; last <= 5; last++ {
		ways := 1.0
		for x := 1.0; x <= last; x++ {
			sum += ways * math.Exp(m.log(Occasions{x, last, 5, 1}))
			ways *= (last - x) / x
		}
	}
	assert.InDelta(t, 1, sum, 1e-12)
}

func TestMeansOverBetaAreThoseOfItsMoments(t *testing.T) {
	for _, a := range []float64{0.02, 0.1, 0.5, 1, 7, 300, 1e4} {
		for _, b := range []float64{0.02, 0.1, 0.7, 1, 40, 1e4} {
			within := 1e-9
			if min(a, b) < 0.1 {
				within = 1e-6
			}
			got := betaMean(a, b, func(p float64) float64 { return p * p })
			assert.InEpsilon(t, a*(a+1)/((a+b)*(a+b+1)), got, within, "%v %v", a, b)
			got = betaMean(a, b, func(p float64) float64 { return num.Exp(-p) })
			assert.Greater(t, got, 0.0)
		}
	}
}
