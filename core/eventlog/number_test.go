package eventlog

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
	"strconv"
)

func TestAmountsAreReadAsPlannersTypeThem(t *testing.T) {
	for text, want := range map[string]float64{
		"12": 12, "-12.5": -12.5, "1,200.50": 1200.5, "¥1,200": 1200, "$ 3": 3, "(300)": -300, "（300）": -300, "1.2万": 12000, "3亿": 3e8, "35%": 0.35,
		"１２．５": 12.5, "12,5": 12.5, "1,200": 1200, "1,234,567": 1234567, "1 200": 1200, "−7": -7, "1e3": 1000, "1.5E-3": 0.0015, "300元": 300, "5户": 5, "1.2万人": 12000, "３ 次": 3, "+5": 5, "0.1": 0.1,
		"12345678901234567890": 12345678901234567890, ".5": 0.5,
	} {
		v, ok := number([]byte(text))
		assert.True(t, ok, text)
		assert.Equal(t, want, v, text)
	}
	for _, text := range []string{"", "-", "abc", "1.2.3", "NaN", "inf", "1e999", "5x", "0x10", ".", "%", "万", "户", "5户2"} {
		_, ok := number([]byte(text))
		assert.False(t, ok, text)
	}
}

// A plain number is the nearest in floating point.
func TestPlainNumbersAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`-?[0-9]{1,9}(\.[0-9]{1,6})?`).Draw(t, "text")
		want, err := strconv.ParseFloat(text, 64)
		assert.NoError(t, err)
		got, ok := number([]byte(text))
		assert.True(t, ok)
		assert.Equal(t, want, got)
	})
}
