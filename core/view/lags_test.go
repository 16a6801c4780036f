//go:build !js

package view_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func TestALagIsSaidInWords(t *testing.T) {
	zh, en := view.Format{Lang: view.Zh}, view.Format{Lang: view.En}
	assert.Equal(t, "80% 当月，20% 次月", zh.Lag([]float64{0.8, 0.2}))
	assert.Equal(t, "80% same month, 20% next", en.Lag([]float64{0.8, 0.2}))
	assert.Equal(t, "当月", zh.Lag([]float64{1}))
	assert.Equal(t, "next month", en.Lag([]float64{0, 1}))
	assert.Equal(t, "12.5% same month, 87.5% after 3 mo", en.Lag([]float64{0.125, 0, 0, 0.875}))
	assert.Equal(t, "3 个月后", zh.Lag([]float64{0, 0, 0, 1}))
}

// What the grid says of a lag can be typed into the grid.
func TestALagInWordsIsReadBack(t *testing.T) {
	start, _ := plan.Parse(planText)
	require.NotNil(t, start)
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.IntRange(0, 4), 1, 6).Draw(t, "eighths")
		sum := 0
		for _, p := range parts {
			sum += p
		}
		parts = append(parts, 32-sum)
		weights := make([]float64, len(parts))
		for i, p := range parts {
			weights[i] = float64(p) / 32
		}
		lang := rapid.SampledFrom([]view.Lang{view.Zh, view.En}).Draw(t, "lang")
		said := view.Format{Lang: lang}.Lag(weights)
		d, notes := plan.Apply(start, plan.Edit{Do: "type", Path: "channels.ads.lags.customer", Text: said})
		require.NotNil(t, d, "%s: %v", said, notes)
		got := d.Channels[0].Lags[0].Weights
		assert.Equal(t, weights[:len(got)], got, said)
		for _, w := range weights[len(got):] {
			assert.Zero(t, w)
		}
	})
}
