package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/stat"
)

func TestSharesAndDifferencesAreWrittenOneWay(t *testing.T) {
	for x, want := range map[float64]string{0: "0%", 1: "100%", 0.41: "41.0%", 0.0025: "0.25%", 0.00012: "0.012%", 0.9999: ">99.9%", 0.9994: "99.9%"} {
		assert.Equal(t, want, shareText(x))
	}
	assert.Equal(t, "–", shareText(math.NaN()))
	assert.Equal(t, "38.1–44.0%", shareRange(0.3812, 0.44))
	assert.Equal(t, "–", shareRange(0.1, math.NaN()))
	assert.Equal(t, "+9.5 pp", pointsText(En, 0.095))
	assert.Equal(t, "−0.3 个百分点", pointsText(Zh, -0.003))
	assert.Equal(t, "0", pointsText(En, 0.0001))
	assert.Equal(t, "−3.1 to +17.4 pp", pointsRange(En, -0.031, 0.1741))
	assert.Equal(t, "0 至 +17.4 个百分点", pointsRange(Zh, 0, 0.1741))
	assert.Equal(t, "–", pointsRange(En, math.NaN(), 1))
}

func TestIntervalsAndPValuesAreWrittenOneWay(t *testing.T) {
	three := func(x float64) string { return fixed(x, 3) }
	assert.Equal(t, "95%: 0.219–0.338", sure(En, intervalText(En, stat.Interval{Low: 0.219, High: 0.338}, three)))
	assert.Equal(t, "95%：−0.040 至 0.156", sure(Zh, intervalText(Zh, stat.Interval{Low: -0.04, High: 0.156}, three)))
	assert.Equal(t, "–", intervalText(En, stat.Interval{Low: math.NaN(), High: 1}, three))
	for p, want := range map[float64]string{0.0123: "0.012", 0.0004: "<0.001", 1: "1.000"} {
		assert.Equal(t, want, pText(p))
	}
	assert.Equal(t, "–", pText(math.NaN()))
	assert.Equal(t, "p = 0.012", pSaid(0.0123))
	assert.Equal(t, "p < 0.001", pSaid(0))
}
