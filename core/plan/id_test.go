package plan

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
)

// composed reports whether checkID takes an id.
func composed(id string) bool {
	b := &binder{log: &log{}}
	b.checkID(&node{kind: text, text: id})
	return len(b.notes) == 0
}

func TestAnIDIsInNFC(t *testing.T) {
	var letters []rune
	for c := rune(0); c <= unicode.MaxRune; c++ {
		if !composed(string(c)) {
			continue
		}
		if !norm.NFC.IsNormalString(string(c)) {
			t.Errorf("%U", c)
		}
		letters = append(letters, c)
	}
	assert.Greater(t, len(letters), 130_000, "nearly all letters are taken")
	// What composes with a letter before it is itself no letter that is taken: alone each
	// must be a place where a normal text may be cut.
	for _, c := range letters {
		p := norm.NFC.PropertiesString(string(c))
		if !p.BoundaryBefore() {
			t.Errorf("%U", c)
		}
	}
}

func TestAnIDOfAnyScript(t *testing.T) {
	for _, id := range []string{"ads", "付费广告", "реклама", "広告", "광고", "إعلان", "a_b-9", "é", "Ж1", "٣"} {
		assert.True(t, composed(id), id)
	}
	for _, id := range []string{"", "a b", "a.b", "a/b", "cafe\u0301", "\u1112\u1161", "\u212a", "😀", "a\u200d"} {
		assert.False(t, composed(id), "%q", id)
	}
}

func TestTheFixOfAnIDIsAnID(t *testing.T) {
	for _, id := range []string{"our writers", "a.b", "cafe\u0301", "x😀y"} {
		b := &binder{log: &log{}}
		b.checkID(&node{kind: text, text: id})
		assert.True(t, composed(strings.Join(b.notes[0].Fixes, "|")), "%q: %q", id, b.notes[0].Fixes)
	}
}
