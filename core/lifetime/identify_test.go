package lifetime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A cohort in which all leave at the same chance has no beta distribution: any large pair says the same.
func TestWhatTheDataCannotTellIsNotGiven(t *testing.T) {
	flat := make([]float64, 9)
	flat[0] = 100000
	for k := 1; k < len(flat); k++ {
		flat[k] = flat[k-1] * 0.9
	}
	m, fit := FitSBG(survived(flat...))
	assert.Equal(t, NotIdentifiable, fit.State)
	assert.NotEmpty(t, fit.Loose)
	assert.NotEqual(t, m.Alpha, m.Alpha, "no number rather than a million")
	for _, p := range fit.Parameters {
		assert.NotEqual(t, p.Value, p.Value, p.Name)
	}
	_, fit = FitSBG(survived(1000, 900))
	assert.NotEqual(t, Found, fit.State, "one renewal tells the mean chance and no more")
	_, fit = FitSBG(spells(-1, -2, -3))
	assert.Equal(t, TooFew, fit.State, "nobody left")
	_, fit = FitSBG(Table{})
	assert.Equal(t, TooFew, fit.State)
}

func TestOrdersThatTellNothingAreSaid(t *testing.T) {
	_, fit := FitBGNBD(Buyers{Repeats: []float64{0, 0, 0}, Recency: []float64{0, 0, 0}, Age: []float64{9, 9, 9}})
	assert.Equal(t, TooFew, fit.State)
	var b Buyers // everybody comes back every week, and nobody leaves
	for range 300 {
		b.Repeats, b.Recency, b.Age = append(b.Repeats, 20), append(b.Recency, 140), append(b.Age, 143)
	}
	_, fit = FitBGNBD(b)
	assert.Equal(t, NotIdentifiable, fit.State)
	_, fit = FitGammaGamma([]float64{3, 4, 5, 6}, []float64{10, 10, 10, 10})
	assert.NotEqual(t, Found, fit.State, "all orders are worth the same")
	_, fit = FitGammaGamma([]float64{1, 1, 1}, []float64{10, 20, 30})
	assert.Equal(t, TooFew, fit.State, "nobody has two orders")
	_, fit = FitBGBB([]Occasions{{3, 3, 3, 50}})
	assert.Equal(t, TooFew, fit.State, "nobody ever let one pass")
}

func TestParametersOfSimulatedCustomersAreFound(t *testing.T) {
	inside := func(name string, fit Fit, truth ...float64) {
		assert.Equal(t, Found, fit.State, name)
		for i, p := range fit.Parameters {
			assert.LessOrEqual(t, p.Low, truth[i], "%s, %s", name, p.Name)
			assert.GreaterOrEqual(t, p.High, truth[i], "%s, %s", name, p.Name)
		}
	}
	l := seeded(3)
	_, fit := FitSBG(l.contracts(SBG{0.8, 3}, 2000, 12))
	inside("contracts", fit, 0.8, 3)
	_, fit = FitBGNBD(l.buyers(BGNBD{0.6, 5, 0.8, 2.5}, 800, 52))
	inside("orders", fit, 0.6, 5, 0.8, 2.5)
	_, fit = FitGammaGamma(l.spend(GammaGamma{4, 5, 60}, 600))
	inside("spend", fit, 4, 5, 60)
	_, fit = FitBGBB(l.occasions(BGBB{1.2, 0.8, 0.7, 2.8}, 3000, 6))
	inside("occasions", fit, 1.2, 0.8, 0.7, 2.8)
}
