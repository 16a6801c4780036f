package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadPasted(t *testing.T) {
	share, price, name := "customers.churn", "customers.price", "stages.lead.name"
	cases := []struct {
		name     string
		path     string
		period   int
		text     string
		percent  bool
		near     float64
		want     float64
		typed    string
		choices  []string
		code     string
		byPeriod bool
	}{
		{name: "percent", path: share, text: "35%", percent: true, want: 0.35, typed: "35%"},
		{name: "full-width with currency", path: price, text: "￥３２，０００", want: 32000, typed: "￥３２，０００"},
		{name: "wan", path: price, period: 3, text: "1.2万", want: 12000, typed: "1.2万"},
		{name: "a point among thousands asks", path: price, text: "1.234", near: 1800, choices: []string{"1,234", "1.234"}},
		{name: "a negative point among thousands asks", path: "money.cash", text: "(1.234)", near: 1800, choices: []string{"-1,234", "(1.234)"}},
		{name: "a point among small numbers is one", path: price, text: "1.234", near: 2, want: 1.234, typed: "1.234"},
		{name: "a point with nothing around is one", path: price, text: "1.234", want: 1.234, typed: "1.234"},
		{name: "four decimals never ask", path: price, text: "1.2345", near: 1800, want: 1.2345, typed: "1.2345"},
		{name: "zero point never asks", path: price, text: "0.234", near: 1800, want: 0.234, typed: "0.234"},
		{name: "a percent never asks for thousands", path: share, text: "12.345", percent: true, near: 5000, want: 0.12345, typed: "12.345"},
		{name: "a share in a percent cell asks", path: share, text: "0.34", percent: true, choices: []string{"34%", "0.34%"}},
		{name: "a comma that is unclear asks", path: price, text: "12,5", choices: []string{"12.5", "125"}},
		{name: "a comma behind zero is a point", path: share, text: "0,35", want: 0.35, typed: "0.35"},
		{name: "words where a number stands", path: price, text: "about", code: "typed-unreadable"},
		{name: "too much of a share", path: share, text: "134", percent: true, code: "percent-out-of-range"},
		{name: "a month of growth", path: "channels.ads.spend", period: 2, text: "3", want: 3, typed: "3", byPeriod: true},
		{name: "a range in a month", path: price, period: 2, text: "1~2", code: "typed-not-one-number"},
		{name: "a date is no range", path: price, text: "2027-04", code: "range-upside-down"},
		{name: "a date is no count", path: share, text: "2027/04", percent: true, code: "won-more-than-of"},
		{name: "the head of a column is no money", path: price, text: "4月", code: "unit-not-here"},
		{name: "money is no share", path: share, text: "¥12", percent: true, code: "unit-not-here"},
		{name: "people are no money", path: price, text: "12 人", code: "unit-not-here"},
		{name: "a currency behind", path: price, text: "12 €", want: 12, typed: "12 €"},
		{name: "nowhere", path: "customers.nothing", text: "3", code: "path-unknown"},
		{name: "bytes that are no text", path: price, text: "\x85", code: "not-utf8"},
		{name: "words", path: name, text: " 线索 ", typed: "线索"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := parsed(t)
			got := ReadPasted(d, []Edit{{Do: "type", Path: c.path, Period: c.period, Text: c.text, AsPercent: c.percent}}, []float64{c.near})[0]
			assert.Equal(t, c.choices, got.Choices)
			assert.Equal(t, c.typed, got.Text)
			if c.code != "" {
				require.NotNil(t, got.Note)
				assert.Equal(t, c.code, got.Note.Code)
				return
			}
			require.Nil(t, got.Note)
			assert.Equal(t, c.choices != nil, got.Doubt != "")
			if c.path != name && c.choices == nil {
				require.NotNil(t, got.Value)
				assert.Equal(t, c.want, got.Value.Number)
			}
			assert.Equal(t, c.byPeriod, got.Reshapes)
			for _, text := range append(c.choices, c.typed) {
				if text == "" {
					continue
				}
				_, notes := Apply(d, Edit{Do: "type", Path: c.path, Period: c.period, Text: text, AsPercent: c.percent, ByPeriod: got.Reshapes})
				assert.Empty(t, notes, "what it offers can be typed: %s", text)
			}
		})
	}
}

func TestAPastedPointIsReadByThoseBesideIt(t *testing.T) {
	path := "channels.seo.leads"
	read := func(texts ...string) []Pasted {
		edits := make([]Edit, len(texts))
		for i, text := range texts {
			edits[i] = Edit{Do: "type", Path: path, Period: i + 1, Text: text}
		}
		return ReadPasted(parsed(t), edits, make([]float64, len(texts)))
	}
	among := read("1,100", "1.234", "980")
	assert.Equal(t, []string{"1,234", "1.234"}, among[1].Choices)
	assert.Empty(t, among[0].Choices)
	assert.Empty(t, read("1.1", "1.234", "0.9")[1].Choices, "small ones beside it leave a point a point")
}
