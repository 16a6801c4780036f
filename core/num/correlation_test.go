package num

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestScoresOfRankCorrelations(t *testing.T) {
	for _, rho := range []float64{-1, -0.5, 0, 0.3, 0.9, 1} {
		assert.InDelta(t, 2*math.Sin(math.Pi*rho/6), ScoreOfRank(rho), 1e-15)
		assert.InDelta(t, rho, RankOfScore(ScoreOfRank(rho)), 1e-14)
	}
}

func TestPossibleCorrelations(t *testing.T) {
	three := func(a, b, c float64) [][]float64 { return [][]float64{{1, a, b}, {a, 1, c}, {b, c, 1}} }
	assert.True(t, Possible(three(0.5, 0.5, 0.5)))
	assert.True(t, Possible(three(1, 1, 1)), "one quantity three times")
	assert.True(t, Possible(three(-0.5, -0.5, -0.5)), "three that add up to nothing")
	assert.False(t, Possible(three(-0.51, -0.51, -0.51)))
	assert.False(t, Possible(three(0.9, 0.9, -0.9)))
	assert.False(t, Possible(three(1, 0.5, 0.4)), "two that are one correlate alike with a third")
	assert.False(t, Possible(three(math.NaN(), 0, 0)))
}

func TestCholeskyIsARootOfTheMatrix(t *testing.T) {
	for _, m := range [][][]float64{
		{{1, 0.5, 0.3}, {0.5, 1, -0.2}, {0.3, -0.2, 1}}, {{1, -1}, {-1, 1}}, {{1, 1, 0.5}, {1, 1, 0.5}, {0.5, 0.5, 1}}, {{1}}, {},
	} {
		lower, ok := Cholesky(m)
		assert.True(t, ok)
		for i := range m {
			for j := range i + 1 {
				sum := 0.0
				for k := range j + 1 {
					sum += lower[i][k] * lower[j][k]
				}
				assert.InDelta(t, m[i][j], sum, 1e-14)
			}
		}
	}
}

// Higham's own example: the nearest of this matrix, to four places.
func TestTheNearestCorrelationMatrixIsThePublishedOne(t *testing.T) {
	got := NearestCorrelation([][]float64{{1, 1, 0}, {1, 1, 1}, {0, 1, 1}})
	want := [][]float64{{1, 0.7607, 0.1573}, {0.7607, 1, 0.7607}, {0.1573, 0.7607, 1}}
	for i := range want {
		assert.InDeltaSlice(t, want[i], got[i], 5e-5)
	}
}

func TestLawTheNearestCorrelationsArePossible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 5).Draw(t, "n")
		m := make([][]float64, n)
		for i := range m {
			m[i] = make([]float64, n)
			m[i][i] = 1
			for j := range i {
				m[i][j] = rapid.Float64Range(-1, 1).Draw(t, "rho")
				m[j][i] = m[i][j]
			}
		}
		near := NearestCorrelation(m)
		far := 0.0
		for i := range near {
			for j := range near {
				assert.InDelta(t, near[i][j], near[j][i], 1e-7)
				assert.LessOrEqual(t, math.Abs(near[i][j]), 1+1e-7)
				far = max(far, math.Abs(near[i][j]-m[i][j]))
			}
		}
		for i := range near {
			for j := range near {
				near[i][j] *= 1 - 1e-4
			}
			near[i][i] = 1
		}
		assert.True(t, Possible(near))
		if Possible(m) {
			assert.Less(t, far, 1e-4, "what is possible stays")
		}
	})
}
