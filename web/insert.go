// Package web is the page: its sources, and how a plan is put into a built one. The
// page computes no number that a person reads. Entry point: Insert.
package web

import (
	"bytes"
	"errors"
	"unicode/utf16"
	"unicode/utf8"
)

// The place of the plan in a built page. It is data, not script, so the policy of the
// page needs no new hash for it.
const (
	planOpen  = `<script type="application/json" id="plan">`
	planClose = `</script>`
)

// ErrNoPlace says that the html is not a built page.
var ErrNoPlace = errors.New("not a page of planleaf: it has no place for a plan")

// Insert returns the built page with the plan inside, in place of one that it may hold.
// The plan must be JSON text: what could end the element or be read as markup stands
// inside its strings, and is written as an escape there, which changes no value.
func Insert(html, plan []byte) ([]byte, error) {
	before, rest, ok := bytes.Cut(html, []byte(planOpen))
	if !ok {
		return nil, ErrNoPlace
	}
	_, after, ok := bytes.Cut(rest, []byte(planClose))
	if !ok {
		return nil, ErrNoPlace
	}
	page := make([]byte, 0, len(html)+len(plan)+len(plan)/8)
	page = append(append(page, before...), planOpen...)
	page = append(page, escape(plan)...)
	page = append(append(page, planClose...), after...)
	return page, nil
}

// escape writes < (of </script and <!--) and all that is not ASCII as JSON escapes: the page is a
// byte a character, and what goes beyond ASCII stands inside strings alone.
func escape(plan []byte) []byte {
	out := make([]byte, 0, len(plan)+len(plan)/4)
	for _, c := range string(plan) {
		switch {
		case c == '<' || c >= utf8.RuneSelf && c <= 0xffff:
			out = appendEscape(out, c)
		case c > 0xffff:
			high, low := utf16.EncodeRune(c)
			out = appendEscape(appendEscape(out, high), low)
		default:
			out = append(out, byte(c))
		}
	}
	return out
}

func appendEscape(out []byte, c rune) []byte {
	const hex = "0123456789abcdef"
	return append(out, '\\', 'u', hex[c>>12], hex[c>>8&15], hex[c>>4&15], hex[c&15])
}
