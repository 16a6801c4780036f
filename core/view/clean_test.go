package view

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestANameCannotTurnWhatStandsAroundIt(t *testing.T) {
	for name, c := range map[string]struct{ from, to string }{
		"an ordinary name":          {"广告 Ads é 😀", "广告 Ads é 😀"},
		"an override":               {"a\u202egpj.exe", "agpj.exe"},
		"isolates and marks":        {"\u2067a\u2069\u200f\u061cb", "ab"},
		"lines and controls":        {"a\nb\x1b[31m\u0085c", "a b[31mc"},
		"Hebrew is set apart":       {"שלום", "\u2068שלום\u2069"},
		"Arabic with an override":   {"\u202eمرحبا 12", "\u2068مرحبا 12\u2069"},
		"Chinese beyond 16 bits":    {"𠀀", "𠀀"},
		"nothing":                   {"", ""},
		"a mark at the end of text": {"ads\u202e", "ads"},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.to, clean(c.from)) })
	}
}

func TestLawACleanNameStaysClean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		once := clean(rapid.String().Draw(t, "name"))
		assert.Equal(t, once, clean(once))
	})
}
