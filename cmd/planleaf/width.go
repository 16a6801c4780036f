package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// columns is how many cells of a terminal a text takes: two for wide characters, none for
// combining ones.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch k := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case k == width.EastAsianWide, k == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}

// pad fills s with spaces to n columns, on its left for figures.
func pad(s string, n int, left bool) string {
	gap := strings.Repeat(" ", max(0, n-columns(s)))
	if left {
		return gap + s
	}
	return s + gap
}

// cut shortens s to n columns, with an ellipsis for what is gone.
func cut(s string, n int) string {
	if columns(s) <= n {
		return s
	}
	out, used := "", 0
	for _, r := range s {
		w := columns(string(r))
		if used+w > n-1 {
			break
		}
		out, used = out+string(r), used+w
	}
	return out + "…"
}
