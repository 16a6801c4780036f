// Package web is the page: its sources, and how a plan is put into a built one. The
// page computes no number that a person reads. Entry point: Insert.
package web

import (
	"bytes"
	"errors"
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

// escape writes < (of </script and <!--) and the two line separators that HTML and
// JSON read differently as JSON escapes.
func escape(plan []byte) []byte {
	plan = bytes.ReplaceAll(plan, []byte("<"), []byte(`\u003c`))
	plan = bytes.ReplaceAll(plan, []byte("\u2028"), []byte(`\u2028`))
	return bytes.ReplaceAll(plan, []byte("\u2029"), []byte(`\u2029`))
}
