package dist

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Published: Higham 2002, section 4, the 3 × 3 example (its nearest correlation matrix is
// stated there to four places).
func TestTheNearestCorrelationMatrixOfHigham(t *testing.T) {
	got := nearest([][]float64{{1, 1, 0}, {1, 1, 1}, {0, 1, 1}}, 0)
	want := [][]float64{{1, 0.7607, 0.1573}, {0.7607, 1, 0.7607}, {0.1573, 0.7607, 1}}
	for i := range want {
		assert.InDeltaSlice(t, want[i], got[i], 5e-5)
	}
}

func TestImpossibleCorrelationsAreRefused(t *testing.T) {
	for name, m := range map[string][][]float64{
		"two alike, a third like one and against the other": {{1, .9, .9}, {.9, 1, -.9}, {.9, -.9, 1}},
		"the same and yet not":                              {{1, 1, 0.5}, {1, 1, -0.5}, {0.5, -0.5, 1}},
		"not symmetric":                                     {{1, .5}, {.4, 1}},
		"not square":                                        {{1, .5}},
		"no unit diagonal":                                  {{.9}},
		"not a number":                                      {{1, math.NaN()}, {math.NaN(), 1}},
		"beyond 1":                                          {{1, 1.1}, {1.1, 1}},
	} {
		_, ok := Cholesky(m)
		assert.False(t, ok, name)
	}
	for name, m := range map[string][][]float64{
		"none": {}, "alone": {{1}}, "the same": {{1, 1}, {1, 1}}, "against each other": {{1, -1}, {-1, 1}},
		"the same two and a third": {{1, 1, .5}, {1, 1, .5}, {.5, .5, 1}},
	} {
		_, ok := Cholesky(m)
		assert.True(t, ok, name)
	}
}

func TestLawANearestMatrixIsPossibleAndAPossibleOneIsItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 7).Draw(t, "n")
		ranks := square(n)
		for i := range ranks {
			ranks[i][i] = 1
			for j := range i {
				ranks[i][j] = rapid.Float64Range(-1, 1).Draw(t, "rho")
				ranks[j][i] = ranks[i][j]
			}
		}
		near := NearestRanks(ranks)
		lower, ok := Cholesky(Scores(near))
		require.True(t, ok, "%v became %v", ranks, near)
		for i, row := range Scores(near) {
			for j := range i + 1 {
				sum := 0.0
				for k := range j + 1 {
					sum += lower[i][k] * lower[j][k]
				}
				require.InDelta(t, row[j], sum, 1e-4)
			}
		}
		assert.Equal(t, near, NearestRanks(near))
	})
}

func TestLawScoreAndRankInvert(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rho := rapid.Float64Range(-1, 1).Draw(t, "rho")
		if s := Score(rho); math.Abs(Rank(s)-rho) > 1e-15 || math.Abs(s-2*math.Sin(math.Pi*rho/6)) > 1e-15 {
			t.Fatalf("the score of %v is %v, its rank %v", rho, s, Rank(s))
		}
	})
	assert.Equal(t, []float64{-1, 0, 1}, []float64{Score(-1), Score(0), Score(1)})
	assert.Equal(t, []float64{-1, 0, 1}, []float64{Rank(-1), Rank(0), Rank(1)})
}
