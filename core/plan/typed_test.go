package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestReadTyped(t *testing.T) {
	share, money, people := quantity{unit: "share"}, quantity{unit: "money"}, quantity{unit: "people"}
	cash := quantity{unit: "money", signed: true}
	cases := []struct {
		name  string
		text  string
		q     quantity
		cell  bool // the cell shows percent
		want  Value
		code  string
		fixes []string
	}{
		{name: "percent", text: "35%", q: share, want: Value{Number: 0.35}},
		{name: "percent keeps its decimals", text: "12.34 %", q: share, want: Value{Number: 0.1234}},
		{name: "full-width percent", text: "３５％", q: share, want: Value{Number: 0.35}},
		{name: "a share as it stands", text: "0.35", q: share, want: Value{Number: 0.35}},
		{name: "a share without its zero", text: ".35", q: share, want: Value{Number: 0.35}},
		{name: "a share of 14", text: "14", q: share, code: "share-out-of-range", fixes: []string{"14%"}},
		{name: "34 in a percent cell", text: "34", q: share, cell: true, want: Value{Number: 0.34}},
		{name: "1 in a percent cell", text: "1", q: share, cell: true, want: Value{Number: 0.01}},
		{name: "0 in a percent cell", text: "0", q: share, cell: true, want: Value{}},
		{name: "0.34 in a percent cell asks", text: "0.34", q: share, cell: true, code: "percent-unclear", fixes: []string{"34%", "0.34%"}},
		{name: "0.34% in a percent cell is clear", text: "0.34%", q: share, cell: true, want: Value{Number: 0.0034}},
		{name: "134 in a percent cell", text: "134", q: share, cell: true, code: "percent-out-of-range", fixes: []string{"13.4%", "34%"}},
		{name: "134% of a share", text: "134%", q: share, code: "percent-out-of-range", fixes: []string{"13.4%", "34%"}},
		{name: "below zero", text: "-5%", q: share, code: "share-negative", fixes: []string{"0"}},
		{name: "percent of money", text: "35%", q: money, code: "percent-not-here", fixes: []string{"35"}},
		{name: "thousands", text: "1,200,000.50", q: money, want: Value{Number: 1200000.5}},
		{name: "thousands by spaces", text: "1 200 000", q: money, want: Value{Number: 1200000}},
		{name: "1.234 is read as it stands", text: "1.234", q: money, want: Value{Number: 1.234}},
		{name: "a decimal comma asks", text: "12,5", q: money, code: "comma-unclear", fixes: []string{"12.5", "125"}},
		{name: "a decimal comma of a share", text: "0,35", q: share, code: "comma-unclear", fixes: []string{"0.35"}},
		{name: "wan", text: "1.2万", q: money, want: Value{Number: 12000}},
		{name: "yi", text: "3亿", q: money, want: Value{Number: 3e8}},
		{name: "wan with yuan", text: "１．２万元", q: money, want: Value{Number: 12000}},
		{name: "thousand", text: "1.5K", q: money, want: Value{Number: 1500}},
		{name: "million", text: "$2M", q: money, want: Value{Number: 2e6}},
		{name: "currency", text: "¥1,200", q: money, want: Value{Number: 1200}},
		{name: "full-width currency", text: "￥１，２００", q: money, want: Value{Number: 1200}},
		{name: "brackets are negative", text: "(300)", q: cash, want: Value{Number: -300}},
		{name: "full-width brackets", text: "（３００）", q: cash, want: Value{Number: -300}},
		{name: "a typographic minus", text: "−300", q: cash, want: Value{Number: -300}},
		{name: "negative where it makes no sense", text: "(300)", q: money, code: "number-negative", fixes: []string{"300", "0"}},
		{name: "months with their unit", text: "12 mo", q: quantity{unit: "months"}, want: Value{Number: 12}},
		{name: "people with their unit", text: "350 家", q: people, want: Value{Number: 350}},
		{name: "scientific", text: "1e-5", q: share, want: Value{Number: 1e-5}},
		{name: "a range", text: "25%~35%", q: share, want: Value{Form: Range, Low: 0.25, High: 0.35}},
		{name: "a range of 80%", text: "P10 25%~P90 35%", q: share, want: Value{Form: Range, Wide: true, Low: 0.25, High: 0.35}},
		{name: "a figure and its range of 80%", text: "120,000（p10 8万 ～ p90 18万）", q: money, want: Value{Form: Range, HasValue: true, Number: 120000, Wide: true, Low: 80000, High: 180000}},
		{name: "a range in words", text: "25% to 35%", q: share, want: Value{Form: Range, Low: 0.25, High: 0.35}},
		{name: "a range in Chinese", text: "25％至35％", q: share, want: Value{Form: Range, Low: 0.25, High: 0.35}},
		{name: "a range by dash", text: "25%-35%", q: share, want: Value{Form: Range, Low: 0.25, High: 0.35}},
		{name: "one percent sign for both ends", text: "25~35%", q: share, want: Value{Form: Range, Low: 0.25, High: 0.35}},
		{name: "a range in a percent cell", text: "25~35", q: share, cell: true, want: Value{Form: Range, Low: 0.25, High: 0.35}},
		{name: "one wan for both ends", text: "1~2万", q: money, want: Value{Form: Range, Low: 10000, High: 20000}},
		{name: "wan at one end only", text: "8000~1.2万", q: money, want: Value{Form: Range, Low: 8000, High: 12000}},
		{name: "a negative range", text: "-300~-100", q: cash, want: Value{Form: Range, Low: -300, High: -100}},
		{name: "a figure and its range", text: "900 (600~1,350)", q: people, want: Value{Form: Range, HasValue: true, Number: 900, Low: 600, High: 1350}},
		{name: "around a figure", text: "3000±500", q: money, want: Value{Form: Range, HasValue: true, Number: 3000, Low: 2500, High: 3500}},
		{name: "points around a share", text: "30%±5%", q: share, want: Value{Form: Range, HasValue: true, Number: 0.3, Low: 0.25, High: 0.35}},
		{name: "around in a percent cell", text: "30 ± 5", q: share, cell: true, want: Value{Form: Range, HasValue: true, Number: 0.3, Low: 0.25, High: 0.35}},
		{name: "a part of an amount", text: "3万 ± 10%", q: money, want: Value{Form: Range, HasValue: true, Number: 30000, Low: 27000, High: 33000}},
		{name: "around, without the sign", text: "3000 +/- 500", q: money, want: Value{Form: Range, HasValue: true, Number: 3000, Low: 2500, High: 3500}},
		{name: "around, beyond the unit", text: "3%±5%", q: share, code: "share-negative"},
		{name: "three points", text: "600~900~1350", q: people, want: Value{Form: Range, HasValue: true, Number: 900, Low: 600, High: 1350, Dist: "pert"}},
		{name: "three points of a share", text: "25 到 30 到 40%", q: share, want: Value{Form: Range, HasValue: true, Number: 0.3, Low: 0.25, High: 0.4, Dist: "pert"}},
		{name: "three points, full width", text: "6～9～13万", q: money, want: Value{Form: Range, HasValue: true, Number: 90000, Low: 60000, High: 130000, Dist: "pert"}},
		{name: "three points out of order", text: "900~600~1350", q: people, code: "mode-outside-range"},
		{name: "counts", text: "271/1613", q: share, want: Value{Form: Counts, Won: 271, Of: 1613}},
		{name: "counts in a percent cell", text: "271 / 1,613", q: share, cell: true, want: Value{Form: Counts, Won: 271, Of: 1613}},
		{name: "counts of money", text: "271/1613", q: money, code: "counts-not-a-share"},
		{name: "growth a month in Chinese", text: "1.2万 +2%/月", q: money, want: Value{Form: Growth, Start: 12000, Growth: 0.02}},
		{name: "growth each month", text: "12000 +2% a month", q: money, want: Value{Form: Growth, Start: 12000, Growth: 0.02}},
		{name: "growth without a space", text: "１２０００＋２％", q: money, want: Value{Form: Growth, Start: 12000, Growth: 0.02}},
		{name: "growth", text: "12000 +2%", q: money, want: Value{Form: Growth, Start: 12000, Growth: 0.02}},
		{name: "a fall", text: "1.2万 -2%", q: money, want: Value{Form: Growth, Start: 12000, Growth: -0.02}},
		{name: "nothing", text: "  ", q: money, code: "typed-empty"},
		{name: "words", text: "about a third", q: share, code: "typed-unreadable"},
		{name: "a formula", text: "=A1*2", q: money, code: "typed-unreadable"},
		{name: "two signs", text: "--3", q: cash, code: "typed-unreadable"},
		{name: "not a number", text: "NaN", q: money, code: "typed-unreadable"},
		{name: "beyond all numbers", text: "1e999", q: money, code: "number-too-large"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v, bad := readTyped(c.text, c.q, c.cell)
			if c.code == "" {
				if assert.Nil(t, bad, "%v", bad) {
					assert.Equal(t, c.want, v)
				}
				return
			}
			if assert.NotNil(t, bad) {
				assert.Equal(t, c.code, bad.code)
				assert.Equal(t, c.fixes, bad.fixes)
			}
		})
	}
}

func TestTypedReadsAsAPersonTypes(t *testing.T) {
	cases := []struct {
		unit string
		v    Value
		want string
	}{
		{"share", Value{Number: 0.35}, "35%"},
		{"share", Value{Number: 0.0034}, "0.34%"},
		{"share", Value{Number: 0.29}, "29%"}, // 0.29·100 is 28.999999999999996
		{"money", Value{Number: 12000}, "12000"},
		{"money", Value{Number: -0.5}, "-0.5"},
		{"share", Value{Form: Range, Low: 0.25, High: 0.35}, "25%~35%"},
		{"people", Value{Form: Range, HasValue: true, Number: 900, Low: 600, High: 1350}, "900 (600~1350)"},
		{"share", Value{Form: Counts, Won: 271, Of: 2296}, "271/2296"},
		{"money", Value{Form: Growth, Start: 12000, Growth: -0.02}, "12000 -2%"},
		{"money", Value{Form: Growth, Start: 12000, Growth: 0.02, Season: make([]float64, 12)}, "12000 +2%"}, // not JSON
		{"money", Value{Form: Series, Series: []float64{1, 2}}, "[1, 2]"},
		{"people", Value{Form: Range, Wide: true, Low: 1, High: 2}, "P10 1~P90 2"},
		{"share", Value{Form: Range, HasValue: true, Number: 0.2, Wide: true, Low: 0.12, High: 0.35}, "20% (P10 12%~P90 35%)"},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, Typed(&c.v, c.unit))
	}
}
