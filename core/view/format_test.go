package view

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/unit"
)

var (
	zhCNY = Format{Zh, "CNY"}
	enCNY = Format{En, "CNY"}
	zhUSD = Format{Zh, "USD"}
	enUSD = Format{En, "USD"}
)

func TestNumbersInProse(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for _, c := range []struct {
		name   string
		x      float64
		unit   unit.Unit
		zh, en string
	}{
		{"nothing has no sign and no decimals", 0, unit.Money, "0 元", "¥0"},
		{"what rounds to nothing has no sign", -0.0000000001, unit.Money, "0 元", "¥0"},
		{"cents stay while they matter", 2.845, unit.Money, "2.85 元", "¥2.85"},
		{"a price", 420, unit.PerPerson, "420 元", "¥420"},
		{"just below the first scale", 999.4, unit.Money, "999 元", "¥999"},
		{"rounding up changes the scale", 999.6, unit.Money, "1,000 元", "¥1K"},
		{"thousands below ten", 9800, unit.Money, "9,800 元", "¥9.8K"},
		{"three digits of thousands", 2419.3, unit.Money, "2,419 元", "¥2.42K"},
		{"rounding up to ten thousand", 9999.7, unit.Money, "1万", "¥10.0K"},
		{"tens of thousands", 38000, unit.Money, "3.8万", "¥38.0K"},
		{"hundreds of thousands", 191_000, unit.Money, "19.1万", "¥191K"},
		{"rounding up to a million", 999_600, unit.Money, "100万", "¥1.00M"},
		{"millions", 6_240_000, unit.Money, "624万", "¥6.24M"},
		{"digits before the point stay", 13_764_000, unit.Money, "1,376万", "¥13.8M"},
		{"a hundred million", 125_000_000, unit.Money, "1.25亿", "¥125M"},
		{"a thousand million", 1_250_000_000, unit.Money, "12.5亿", "¥1.25B"},
		{"a loss", -33_000, unit.Money, "−3.3万", "−¥33.0K"},
		{"a share", 0.168, unit.OfShare, "16.8%", "16.8%"},
		{"a share above one", 1.034, unit.OfShare, "103.4%", "103.4%"},
		{"a small share", 0.0053, unit.OfShare, "0.53%", "0.53%"},
		{"a tiny share", 0.000034, unit.OfShare, "0.0034%", "0.0034%"},
		{"no share", 0, unit.OfShare, "0.0%", "0.0%"},
		{"many people", 12_704.4, unit.People, "12,704", "12,704"},
		{"a hundred thousand people", 127_040, unit.People, "12.7万", "127,040"},
		{"a million people", 1_270_400, unit.People, "127万", "1.27M"},
		{"few people keep a decimal", 4.26, unit.People, "4.3", "4.3"},
		{"hardly anybody", 0.034, unit.People, "<0.1", "<0.1"},
		{"a whole duration", 12, unit.OfMonths, "12 个月", "12 mo"},
		{"a broken duration", 1.4, unit.OfMonths, "1.4 个月", "1.4 mo"},
		{"never", inf, unit.OfMonths, "永不", "never"},
		{"not available", nan, unit.Money, "无", "n/a"},
		{"a multiple", 3.214, unit.Number, "3.21", "3.21"},
		{"people for money", 0.000_026, unit.PerMoney, "0.000026", "0.000026"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.zh, zhCNY.Text(c.x, c.unit))
			assert.Equal(t, c.en, enCNY.Text(c.x, c.unit))
		})
	}
}

func TestCurrencies(t *testing.T) {
	for _, c := range []struct{ currency, zh, en string }{
		{"USD", "3.8万美元", "$38.0K"},
		{"EUR", "3.8万欧元", "€38.0K"},
		{"CHF", "3.8万瑞郎", "CHF 38.0K"},
		{"SEK", "3.8万 SEK", "SEK 38.0K"},
	} {
		assert.Equal(t, c.zh, Format{Zh, c.currency}.Text(38_000, unit.Money))
		assert.Equal(t, c.en, Format{En, c.currency}.Text(38_000, unit.Money))
	}
	assert.Equal(t, "980 SEK", Format{Zh, "SEK"}.Text(980, unit.Money))
	assert.Equal(t, "−CHF 38.0K", Format{En, "CHF"}.Text(-38_000, unit.Money))
}

func TestDifferences(t *testing.T) {
	for _, c := range []struct {
		name   string
		x      float64
		unit   unit.Unit
		zh, en string
	}{
		{"more money", 532_000, unit.Money, "+53.2万", "+¥532K"},
		{"less money adds no zeros", -33_000, unit.Money, "−3.3万", "−¥33K"},
		{"no difference", 0, unit.Money, "0", "0"},
		{"a difference too small to show", 1e-12, unit.People, "0", "0"},
		{"points", 0.02, unit.OfShare, "+2.0 个百分点", "+2.0 pp"},
		{"no points", -0.0001, unit.OfShare, "0", "0"},
		{"fewer people", -39, unit.People, "−39", "−39"},
		{"later", 1.2, unit.OfMonths, "+1.2 个月", "+1.2 mo"},
		{"not available", math.NaN(), unit.Money, "无", "n/a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.zh, zhCNY.Difference(c.x, c.unit))
			assert.Equal(t, c.en, enCNY.Difference(c.x, c.unit))
		})
	}
}

func TestRangesSayTheirUnitOnce(t *testing.T) {
	for _, c := range []struct {
		low, high float64
		unit      unit.Unit
		zh, en    string
	}{
		{5.9e6, 6.62e6, unit.Money, "590–662万", "¥5.90–6.62M"},
		{34_200, 42_100, unit.Money, "3.42–4.21万", "¥34.2–42.1K"},
		{800, 12_000, unit.Money, "800 元–1.2万", "¥800–¥12.0K"},
		{0.891, 0.958, unit.OfShare, "89.1–95.8%", "89.1–95.8%"},
		{11, 13, unit.OfMonths, "11–13 个月", "11–13 mo"},
		{521, 651, unit.People, "521–651", "521–651"},
		{-5000, 5000, unit.Money, "−5,000 元 至 5,000 元", "−¥5K to ¥5K"},
		{12, math.Inf(1), unit.OfMonths, "12 个月 至 永不", "12 mo to never"},
	} {
		assert.Equal(t, c.zh, zhCNY.Between(c.low, c.high, c.unit))
		assert.Equal(t, c.en, enCNY.Between(c.low, c.high, c.unit))
	}
}

func TestStatedNumbersAndChances(t *testing.T) {
	assert.Equal(t, "¥6.4M", enCNY.Exact(6_400_000, unit.Money))
	assert.Equal(t, "95%", zhCNY.Exact(0.95, unit.OfShare))
	assert.Equal(t, "29%", zhCNY.Whole(0.29))
	assert.Equal(t, "<1%", zhCNY.Whole(0.0001))
	assert.Equal(t, ">99%", zhCNY.Whole(0.9999))
	assert.Equal(t, "0%", zhCNY.Whole(0))
	assert.Equal(t, "100%", zhCNY.Whole(1))
	assert.Equal(t, "n/a", enUSD.Whole(math.NaN()))
}

func TestMonths(t *testing.T) {
	april := ParseMonth("2027-04")
	assert.Equal(t, "2027-04", april.String())
	assert.Equal(t, "4月", april.Short(Zh))
	assert.Equal(t, "Apr 2027", april.Long(En))
	assert.Equal(t, "2027年12月", (april + 8).Long(Zh))
	assert.Equal(t, "2028-01", (april + 9).String(), "months run over the end of a year")
	assert.Equal(t, "2028", (april+9).Axis(En, 3), "January stands for its year")
	assert.Equal(t, "Jan", (april+9).Axis(En, 1))
	assert.Equal(t, "2027年4月2日", Date("2027-04-02", Zh))
	assert.Equal(t, "2 Apr 2027", Date("2027-04-02", En))
	assert.Equal(t, "Apr 2027", Date("2027-04", En))
	assert.Equal(t, "last spring", Date("last spring", En), "what is no date stays")
	for _, bad := range []string{"", "2027", "2027-13", "2027-00", "x-01"} {
		assert.Zero(t, ParseMonth(bad), bad)
	}
}

func TestNumbersBesideEachOtherHaveTheSameDecimals(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		f      Format
		u      unit.Unit
		values []float64
		want   []string
	}{
		{enCNY, unit.Money, []float64{2600, 3130, nan, 12_000}, []string{"¥2.60K", "¥3.13K", "n/a", "¥12.0K"}},
		{enCNY, unit.Money, []float64{2600, 9800}, []string{"¥2.6K", "¥9.8K"}},
		{zhCNY, unit.Money, []float64{380_000, 311_000, 0}, []string{"38.0万", "31.1万", "0 元"}},
		{enCNY, unit.People, []float64{4, 4.1, 24, 0, 0.01}, []string{"4.0", "4.1", "24", "0", "<0.1"}},
	} {
		assert.Equal(t, c.want, c.f.Alike(c.values, c.u))
	}
}
