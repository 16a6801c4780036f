package risk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/dist"
	"planleaf/core/risk"
)

// values are the numbers of the draws from … of a study, as a run has them.
func values(p *risk.Probe, from, to int) (out []float64) {
	for b := from; b < to; b++ {
		p.Draw(b)
		out = p.Read(out, risk.Block, 0)
	}
	return out
}

func TestAProbeHasTheDrawsOfTheRun(t *testing.T) {
	s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
	run := risk.New(4*risk.Block, s)
	r := result(t, run)
	total := 0.0
	for _, x := range values(risk.NewProbe(&s), 0, 4) {
		total += x
	}
	assert.InDelta(t, r.Number(0, 0).Mean().Value, total/(4*risk.Block), 1e-12)
}

func TestAProbeTakesNumbersOfItsCaller(t *testing.T) {
	a, b := dist.Lognormal(2, 0.5), dist.Normal(1, 0.2)
	s := product(a, b)
	p := risk.NewProbe(&s)
	assert.Equal(t, 2, p.Coordinates())
	p.Take([][]float64{{0.2, 0.9}, {0.5, 0.5}})
	got := p.Read(nil, 2, 0)
	assert.InDeltaSlice(t, []float64{a.Quantile(0.2) * b.Quantile(0.9), a.Quantile(0.5) * b.Quantile(0.5)}, got, 2*dist.Tolerance)
	assert.Equal(t, []float64{0.2, 0.5}, p.Stands(nil, 0, 2))
}

func TestAGroupIsOneFactorOfAProbe(t *testing.T) {
	s := product(dist.Normal(0, 1), dist.Normal(0, 1))
	sources, coordinates := risk.NewProbe(&s).Factors()
	assert.Equal(t, [][]int{{0}, {1}}, sources)
	assert.Equal(t, sources, coordinates)
	s.Groups = []risk.Group{{Of: []string{"b", "a"}, Scores: [][]float64{{1, 0.8}, {0.8, 1}}}}
	sources, _ = risk.NewProbe(&s).Factors()
	assert.Equal(t, [][]int{{0, 1}}, sources)
}

func TestKeptDrawsAreThoseOfTheBlockAndCanBeMoved(t *testing.T) {
	s := product(dist.Lognormal(2, 0.5), dist.Normal(1, 0.2))
	p := risk.NewProbe(&s)
	want := values(p, 3, 4)
	kept := p.Keep(3, risk.Block)
	p.Draw(0)
	p.Move(s.Params)
	p.Use(kept, []float64{1, 1})
	assert.Equal(t, want, p.Read(nil, risk.Block, 0))
	p.Use(kept, []float64{2, 1})
	for k, x := range p.Read(nil, risk.Block, 0) {
		assert.InEpsilon(t, 2*want[k], x, 1e-12)
	}
}
