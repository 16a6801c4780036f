package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/unit"
)

func TestARowHasOneScale(t *testing.T) {
	for _, c := range []struct {
		name           string
		format         Format
		unit           unit.Unit
		values         []float64
		unitText, text string // of the first value
	}{
		{"ten thousands", zhCNY, unit.Money, []float64{620_000, 744_000}, "万元", "62.0"},
		{"thousands", enCNY, unit.Money, []float64{620_000, 744_000}, "K CNY", "620"},
		{"a total decides with its parts", zhCNY, unit.Money, []float64{620_000, 12_400_000}, "万元", "62"},
		{"whole yuan below ten thousand", zhCNY, unit.PerPerson, []float64{420, 2_000}, "元", "420"},
		{"dollars in Chinese", zhUSD, unit.Money, []float64{62_000}, "万美元", "6.20"},
		{"dollars in English", enUSD, unit.Money, []float64{420.6}, "USD", "421"},
		{"millions", enUSD, unit.Money, []float64{12_340_000}, "M USD", "12.3"},
		{"a loss", enUSD, unit.Money, []float64{-12_340}, "K USD", "−12.3"},
		{"percent", enUSD, unit.OfShare, []float64{0.3}, "%", "30.0"},
		{"small percent", enUSD, unit.OfShare, []float64{0.0053}, "%", "0.53"},
		{"few people", enUSD, unit.People, []float64{18.06, 17.5}, "", "18.1"},
		{"many people", enUSD, unit.People, []float64{18.06, 1017}, "", "18"},
		{"months", zhCNY, unit.OfMonths, []float64{12}, "个月", "12.0"},
		{"never takes no part in the scale", enUSD, unit.OfMonths, []float64{math.Inf(1), 3}, "mo", "never"},
		{"not available", zhCNY, unit.Money, []float64{math.NaN()}, "元", "无"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.format.ScaleOf(c.unit, c.values...)
			assert.Equal(t, c.unitText, s.Unit)
			assert.Equal(t, c.text, s.Cell(c.values[0]))
		})
	}
}

func TestRoundedPartsAddUp(t *testing.T) {
	assert.Equal(t, []float64{34, 33, 33}, Parts([]float64{33.4, 33.3, 33.3}, 1))
	assert.Equal(t, []float64{3, 3, 4}, Parts([]float64{3.3, 3.3, 3.4}, 1), "the largest remainder goes up")
	assert.Equal(t, []float64{-4, -3, -3}, Parts([]float64{-3.4, -3.3, -3.3}, 1), "losses add up too")
	assert.Equal(t, []float64{100, 0}, Parts([]float64{104, 0}, 100))
	assert.Empty(t, Parts(nil, 1))
	got := Parts([]float64{math.NaN(), 1.6, 1.6}, 1)
	assert.True(t, math.IsNaN(got[0]))
	assert.Equal(t, []float64{2, 1}, got[1:])
}

func TestPercentsOfAWholeAddUp(t *testing.T) {
	assert.Equal(t, []string{"34%", "33%", "33%"}, enUSD.Percents([]float64{1. / 3, 1. / 3, 1. / 3}))
	assert.Equal(t, []string{"100%", "<1%", "0%"}, enUSD.Percents([]float64{0.999, 0.001, 0}))
	assert.Equal(t, []string{"n/a"}, enUSD.Percents([]float64{math.NaN()}))
	assert.Equal(t, []string{"34", "33", "33"}, enUSD.Counts([]float64{100. / 3, 100. / 3, 100. / 3}))
	assert.Equal(t, []string{"33", "3.3"}, enUSD.Counts([]float64{33.3, 3.3}), "few people keep a decimal")
	assert.Equal(t, []string{"295", "1,028", "2"}, enUSD.Counts([]float64{295.4, 1027.4, 2}), "of 1,325")
	assert.Equal(t, []string{"1.3", "2.7", "16", "30"}, enUSD.Counts([]float64{1.3, 2.7, 15.4, 30.3}), "of 50")
	assert.Equal(t, []string{"563", "n/a"}, enUSD.Counts([]float64{562.6, math.NaN()}))
	assert.Equal(t, []string{"562"}, enUSD.Counts([]float64{562.5}), "as the total of one is written")
}

func TestTicksAreRound(t *testing.T) {
	for _, c := range []struct {
		name      string
		low, high float64
		unit      unit.Unit
		texts     []string
		axis      string
	}{
		{"bars from nothing", 0, 6_240_000, unit.Money, []string{"0", "200", "400", "600", "800"}, "万元"},
		{"a line may leave nothing out", 8_370_000, 13_760_000, unit.Money, []string{"800", "1,000", "1,200", "1,400"}, "万元"},
		{"below nothing", -500, 700, unit.Money, []string{"−500", "0", "500", "1,000"}, "元"},
		{"halves", 0, 2, unit.People, []string{"0.0", "0.5", "1.0", "1.5", "2.0"}, ""},
		{"shares", 0, 1, unit.OfShare, []string{"0", "50", "100"}, "%"},
		{"nothing at all", 0, 0, unit.Money, []string{"0"}, "元"},
		{"the same throughout", 350, 350, unit.People, []string{"350"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ticks, axis := zhCNY.Ticks(c.low, c.high, c.unit)
			var texts []string
			for _, tick := range ticks {
				texts = append(texts, tick.Text)
			}
			assert.Equal(t, c.texts, texts)
			assert.Equal(t, c.axis, axis)
		})
	}
}
