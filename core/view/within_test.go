package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"planleaf/core/unit"
)

func TestNoDigitStandsBehindTheError(t *testing.T) {
	for _, c := range []struct {
		x, err      float64
		u           unit.Unit
		text, error string
	}{
		{712_345, 1_120, unit.Money, "$712K", "±$1.2K"},
		{712_345, 12_000, unit.Money, "$712K", "±$12K"},
		{716_345, 22_000, unit.Money, "$720K", "±$30K"},
		{7_123_450, 120_000, unit.Money, "$7.12M", "±$120K"},
		{7_123_450, 400_000, unit.Money, "$7.1M", "±$400K"},
		{0.2534, 0.0042, unit.OfShare, "25.3%", "±0.5 pp"},
		{0.2534, 0.012, unit.OfShare, "25.3%", "±1.2 pp"},
		{0.2534, 0.02, unit.OfShare, "25%", "±2 pp"},
		{0.2534, 0.0007, unit.OfShare, "25.3%", "±0.07 pp"},
		{71.6, 0.004, unit.People, "72", "±<0.1"},
		{1_659, 43, unit.People, "1,660", "±50"},
		{-33_000, 0, unit.Money, "−$33.0K", "±0"},
		{math.NaN(), 1, unit.Money, "n/a", "±$1"},
		{math.Inf(1), 1, unit.OfMonths, "never", "±1 mo"},
	} {
		assert.Equal(t, c.text, enUSD.Within(c.x, c.err, c.u))
		assert.Equal(t, c.error, enUSD.Error(c.err, c.u))
	}
	assert.Equal(t, "71.2万", zhCNY.Within(712_345, 1_120, unit.Money))
	assert.Equal(t, "±0.5 个百分点", zhCNY.Error(0.0042, unit.OfShare))
}

func TestAChanceThatWasNeverSeenIsNotNothing(t *testing.T) {
	assert.Equal(t, "<0.03%", enUSD.Chance(0, 0, 10_000))
	assert.Equal(t, ">99.9%", enUSD.Chance(1, 0, 3_000))
	assert.Equal(t, ">99.97%", enUSD.Chance(1, 0, 10_000))
	assert.Equal(t, "25.3%", enUSD.Chance(0.2534, 0.0042, 10_000))
	assert.Equal(t, "25.3%", enUSD.Chance(0.2534, 0.0042, 0))
	assert.Equal(t, "99.97%", enUSD.Chance(0.9997, 0.0005, 10_000))
	assert.Equal(t, "0.02%", enUSD.Chance(0.0002, 0.0003, 10_000))
}

func TestWithinIsNearerThanTheErrorLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, err := rapid.Float64Range(-1e9, 1e9).Draw(t, "x"), rapid.Float64Range(1e-6, 1e9).Draw(t, "error")
		place := lastPlace(err)
		assert.LessOrEqual(t, place, err*1.1, "no coarser than the error")
		assert.Less(t, err, place*20, "no finer than its second digit")
		for _, f := range []Format{enUSD, zhCNY} {
			assert.NotEmpty(t, f.Within(x, err, unit.Money))
			assert.NotEmpty(t, f.Error(err, unit.Money))
		}
	})
}
