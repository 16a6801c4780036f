package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/risk"
	"planleaf/core/unit"
)

func TestAShareOfFuturesIsNeverSaidToBeNoneOrAll(t *testing.T) {
	for _, c := range []struct {
		x             float64
		short, zh, en string
	}{
		{0, "<1", "不到 1", "fewer than 1"},
		{0.004, "<1", "不到 1", "fewer than 1"},
		{0.254, "25", "25", "25"},
		{0.996, ">99", "超过 99", "more than 99"},
		{1, ">99", "超过 99", "more than 99"},
	} {
		assert.Equal(t, c.short, ofHundred(c.x))
		assert.Equal(t, c.zh, zhCNY.hundred(c.x))
		assert.Equal(t, c.en, enUSD.hundred(c.x))
	}
	assert.Equal(t, "Fewer than 1 of 100", capital("fewer than 1 of 100"))
}

func TestNumbersBesideEachOtherHaveTheSameDigitsWhereTheirErrorsAllowIt(t *testing.T) {
	sure := []risk.Estimate{{Value: 6_200_000, Error: 4000}, {Value: 6_050_000, Error: 4000}}
	assert.Equal(t, []string{"$6.20M", "$6.05M"}, enUSD.sureAll(sure, unit.Money))
	sure[0].Error = 200_000
	assert.Equal(t, "$6.2M", enUSD.sureAll(sure, unit.Money)[0])
	assert.Empty(t, enUSD.off(0, unit.Money))
}

func TestADifferenceHasTheDigitsThatItsErrorAllows(t *testing.T) {
	miss := risk.Estimate{Value: 131_849, Error: 900}
	assert.Equal(t, "13.2万", zhCNY.sureSize(miss, unit.Money))
	miss.Error = 30_000
	assert.Equal(t, "13万", zhCNY.sureSize(miss, unit.Money))
	assert.Equal(t, "+$130K", enUSD.sureDifference(miss, unit.Money))
	assert.Equal(t, "−79", enUSD.sureDifference(risk.Estimate{Value: -79.2, Error: math.NaN()}, unit.People))
}

func TestAHistogramHasAsManyBarsAsItsDrawsBear(t *testing.T) {
	assert.Equal(t, 22.0, bins(1024))
	assert.Equal(t, 44.0, bins(10_000))
	assert.Equal(t, 48.0, bins(1_000_000))
}
