package main

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
)

var verb = regexp.MustCompile(`%(\[\d\])?[a-z]`)

func TestWordsAreCompleteInBothLanguages(t *testing.T) {
	for key, p := range words {
		if p == (phrase{}) {
			assert.Regexp(t, `\.use$`, key, "only what a command takes may be nothing")
			continue
		}
		assert.NotEmpty(t, p.zh, key)
		assert.NotEmpty(t, p.en, key)
		assert.Equal(t, arguments(p.zh), arguments(p.en), "%s: the same arguments in both", key)
		for _, r := range p.en {
			assert.False(t, unicode.Is(unicode.Han, r), "%s: Chinese in the English words", key)
		}
	}
}

// arguments lists the verbs of a format in order; %q and %s take the same.
func arguments(format string) []string {
	return verb.FindAllString(strings.ReplaceAll(strings.ReplaceAll(format, "%%", ""), "%q", "%s"), -1)
}
