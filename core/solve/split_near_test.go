package solve_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/solve"
)

// From a split that is known to be near the best one, the search goes on from there: to the same split, by far fewer
// evaluations, and no further than a step brings enough.
func TestASplitGoesOnFromOneThatIsNear(t *testing.T) {
	root := func(by float64) func(float64) float64 { return func(x float64) float64 { return by * math.Sqrt(x) } }
	goal := apart(root(1), root(2), root(3))
	q := solve.Split{Total: 140, Levers: levers(140, 40, 50, 50)}
	whole := solve.Best(goal, q, nil)
	q.Near, q.Enough = []float64{12, 38, 90}, 1e-6
	near := solve.Best(goal, q, nil)
	assert.InDeltaSlice(t, []float64{10, 40, 90}, near.X, 0.2)
	assert.Equal(t, whole.Begin, near.Begin, "it tells the gain from where one stands, not from the near one")
	assert.Less(t, near.Evaluations, whole.Evaluations/4)
	q.Spare = true
	assert.InDeltaSlice(t, []float64{10, 40, 90}, solve.Best(goal, q, nil).X, 0.2)
}
