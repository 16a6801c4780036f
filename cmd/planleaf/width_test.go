package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{
		"":        0,
		"cash":    4,
		"现金":      4,
		"（万）":     6,
		"é":       1,
		"e\u0301": 1, // combining accent
		"ﾊﾝｶｸ":    4, // half width
		"…":       1,
	} {
		assert.Equal(t, want, columns(s), "%q", s)
	}
}

func TestPad(t *testing.T) {
	assert.Equal(t, "现金  ", pad("现金", 6, false))
	assert.Equal(t, "  12", pad("12", 4, true))
	assert.Equal(t, "12345", pad("12345", 3, true), "what is longer is left whole")
}
