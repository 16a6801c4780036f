package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func TestWhatAnAssumptionGoesWithIsSaid(t *testing.T) {
	e := NewEngine()
	edits := []plan.Edit{
		{Do: "type", Path: "customers.price", Text: "3000 to 4000"},
		{Do: "type", Path: "channels.ads.rates.mql", Text: "20% to 30%"},
		{Do: "correlate", Path: "customers.price", JSON: `["channels.ads.rates.mql"]`, Text: "-0.4"},
	}
	edited := e.Run(Request{Do: "edit", Plan: scenarios(t), Edits: edits})
	require.True(t, edited.OK, "%v", edited.Faults)
	ask := func(path string) (said view.Together) {
		a := e.Run(Request{Do: "together", Plan: edited.Plan, Path: path, Lang: "en"})
		require.True(t, a.OK)
		require.NoError(t, json.Unmarshal(a.Result, &said))
		return said
	}
	price := ask("customers.price")
	assert.Equal(t, []string{"channels.ads.rates.mql"}, price.Group)
	assert.Equal(t, "−0.4", price.Rho)
	assert.False(t, price.Sure)
	margin := ask("channels.ads.spend")
	assert.True(t, margin.Sure, "it has no range")
	for _, one := range margin.All {
		if one.Path == "customers.price" {
			assert.NotEmpty(t, one.In, "it is in a group already")
		}
	}
}
