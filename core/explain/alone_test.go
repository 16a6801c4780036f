package explain_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/explain"
)

func TestAGroupAloneIsEvaluatedWithTheOthersAsTheyWere(t *testing.T) {
	m, ids := shop(t, 0.5, 1)
	from := m.Defaults()
	to := m.Defaults()
	index := map[string]int{}
	for i, p := range m.Params() {
		index[p.Path] = i
	}
	to[m.Params()[index["rate"]].Offset] = 0.6
	to[m.Params()[index["price"]].Offset] = 10
	groups := [][]int{{index["rate"]}, {index["price"]}, {index["rate"], index["price"]}, {index["visitors"]}}
	got := explain.Alone(m.Program(ids["income"]).NewState(), from, to, explain.Number{Row: ids["income"], From: 0, To: 2}, groups)
	assert.InDelta(t, 1800, got[0], 1e-9)
	assert.InDelta(t, 3000, got[1], 1e-9)
	assert.InDelta(t, 3600, got[2], 1e-9, "together")
	assert.True(t, math.IsNaN(got[3]), "nothing moved")
}
