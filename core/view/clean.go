package view

import (
	"strings"
	"unicode"
)

// Isolates of Unicode: what stands between them is ordered by itself.
const (
	firstStrongIsolate = '\u2068'
	popIsolate         = '\u2069'
)

// clean is a name as it may stand in a sentence: marks that would turn the order of what follows, and control
// characters, are left out, since a name from a stranger's file must not change how its surroundings read; a name
// with letters that run from right to left is set apart.
func clean(name string) string {
	isPlain := true
	for _, c := range name {
		if c < ' ' || c >= 0x7f {
			isPlain = !turns(c) && !unicode.IsControl(c) && !rightToLeft(c)
			if !isPlain {
				break
			}
		}
	}
	if isPlain {
		return name
	}
	var b strings.Builder
	isolate := false
	for _, c := range name {
		switch {
		case c == '\n' || c == '\t' || c == '\r':
			b.WriteByte(' ')
		case turns(c) || unicode.IsControl(c):
		default:
			isolate = isolate || rightToLeft(c)
			b.WriteRune(c)
		}
	}
	if !isolate {
		return b.String()
	}
	return string(firstStrongIsolate) + b.String() + string(popIsolate)
}

// turns reports the marks of Unicode that direct the order of text: embeddings, overrides, isolates, marks.
func turns(c rune) bool {
	return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c
}

// rightToLeft reports letters of scripts that run from right to left.
func rightToLeft(c rune) bool {
	return c >= 0x0590 && c <= 0x08ff || c >= 0xfb1d && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefc || c >= 0x10800 && c <= 0x10fff || c >= 0x1e800 && c <= 0x1efff
}
