// Package web is the page: its sources, and how a plan is put into a built one. The
// page computes no number that a person reads. Entry points: Insert, Fill.
package web

import (
	"bytes"
	"errors"
	"unicode/utf16"
	"unicode/utf8"
)

// Inside is what a page with a plan carries, each as JSON text: the plan; how the page opens as a
// report of it, "" for the workbook (see web/src/files/itself.ts); and what the core made of the plan when it was put
// there (see Request "carried"): what the page shows until its own core runs, and what it can be verified by.
type Inside struct{ Plan, Report, Result []byte }

// The places in a built page are data, not script, so the policy of the page needs no new hash
// for them.
const (
	placeOpen  = `<script type="application/json" id="`
	placeClose = `</script>`
)

// ErrNoPlace says that the html is not a built page.
var ErrNoPlace = errors.New("not a page of planleaf: it has no place for a plan")

// Insert returns the built page with the plan alone inside.
func Insert(html, plan []byte) ([]byte, error) { return Fill(html, Inside{Plan: plan}) }

// Fill returns the built page with the plan and what goes with it, in place of what it may hold. What could end an
// element or be read as markup stands inside strings of JSON, and is written as an escape there, which
// changes no value.
func Fill(html []byte, in Inside) ([]byte, error) {
	for _, place := range []struct {
		id   string
		text []byte
	}{{"plan", in.Plan}, {"report", in.Report}, {"result", in.Result}} {
		open := []byte(placeOpen + place.id + `">`)
		before, rest, ok := bytes.Cut(html, open)
		if !ok {
			return nil, ErrNoPlace
		}
		_, after, ok := bytes.Cut(rest, []byte(placeClose))
		if !ok {
			return nil, ErrNoPlace
		}
		page := make([]byte, 0, len(html)+len(place.text)+len(place.text)/8)
		page = append(append(page, before...), open...)
		page = append(page, Plain(place.text)...)
		html = append(append(page, placeClose...), after...)
	}
	return html, nil
}

// Plain is a text as it stands in a page, with < (of </script and <!--) and all that is not ASCII as JSON escapes: the
// page is a byte a character, and what goes beyond ASCII stands inside strings alone.
func Plain(plan []byte) []byte {
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
