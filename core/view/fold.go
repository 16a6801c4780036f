package view

import (
	"strings"
	"unicode"
)

// folded is a text as find compares it: lower-case, full-width forms made plain, its words
// parted by one space. A run of Han is a word, and so is a run of other letters and
// digits; everything else only parts words.
func folded(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	const none, han, other = 0, 1, 2
	last := none
	for _, r := range text {
		if '！' <= r && r <= '～' {
			r -= '！' - '!'
		}
		kind := none
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			kind = other
		case 'A' <= r && r <= 'Z':
			kind = other
			r += 'a' - 'A'
		case r < 0x80:
		case unicode.Is(unicode.Han, r):
			kind = han
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			kind = other
			r = unicode.ToLower(r)
		}
		if kind != none && kind != last && b.Len() > 0 {
			b.WriteByte(' ')
		}
		if kind != none {
			b.WriteRune(r)
		}
		last = kind
	}
	return b.String()
}

// initials are the first letters of the words of a folded text: "nc" of "new customers".
func initials(folded string) string {
	var b strings.Builder
	start := true
	for _, r := range folded {
		if start {
			b.WriteRune(r)
		}
		start = r == ' '
	}
	return b.String()
}
