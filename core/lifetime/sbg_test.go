package lifetime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// survived is the table of a cohort of which so many are there after 0, 1, 2 … renewals.
func survived(counts ...float64) Table {
	lost, censored := make([]float64, len(counts)), make([]float64, len(counts))
	for k := 1; k < len(counts); k++ {
		lost[k] = counts[k-1] - counts[k]
	}
	censored[len(counts)-1] = counts[len(counts)-1]
	return TableOfCounts(lost, censored)
}

var (
	highEnd = []float64{1000, 869, 743, 653, 593, 551, 517, 491}
	regular = []float64{1000, 631, 468, 382, 326, 289, 262, 241}
)

// SBG-1 to SBG-4: Fader and Hardie 2007, table 1 (years 1 to 7) and figure 5; digits recomputed.
func TestShiftedBetaGeometricOfThePaper(t *testing.T) {
	for name, c := range map[string]struct {
		counts                      []float64
		alpha, beta, loglik         float64
		alphaPaper, betaPaper, year float64 // published digits and S(12)
		shares                      []float64
	}{
		"SBG-1, SBG-3 High End": {highEnd, 0.6680883872278957, 3.806095501915106, -1611.1581473911551, 0.668, 3.806, 0.378,
			[]float64{85.07, 74.69, 66.98, 60.99, 56.18, 52.22, 48.89, 46.04, 43.58, 41.42, 39.51, 37.80}},
		"SBG-2, SBG-4 Regular": {regular, 0.7040773192610499, 1.1820430737809569, -1680.2651884632862, 0.704, 1.182, 0.170,
			[]float64{62.67, 47.38, 38.80, 33.21, 29.23, 26.25, 23.90, 22.01, 20.44, 19.12, 17.99, 17.00}},
	} {
		m, fit := FitSBG(survived(c.counts...))
		assert.Equal(t, Found, fit.State, name)
		assert.InDelta(t, c.alpha, m.Alpha, 1e-4, name)
		assert.InDelta(t, c.beta, m.Beta, 1e-4, name)
		assert.InDelta(t, c.loglik, fit.LogLikelihood, 1e-6, name)
		assert.InDelta(t, c.alphaPaper, m.Alpha, 0.001, name)
		for k, share := range c.shares {
			assert.InDelta(t, share, 100*m.Share(float64(k+1)), 0.02, "%s, year %d", name, k+1)
		}
		for _, p := range fit.Parameters {
			assert.Less(t, p.Low, p.Value, name)
			assert.Greater(t, p.High, p.Value, name)
			t.Log(name, p)
		}
	}
}
