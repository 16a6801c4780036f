package api

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
)

// periods reads which columns were asked for: months, numbers of periods, "last", and
// ranges of these, "2027-01..2027-06". They come in the order asked; nothing asked is nil.
func periods(s *compile.Sheet, asked []string) ([]int, diag.Notes) {
	var out []int
	var notes diag.Notes
	read := func(when string) int {
		t, note := s.Period(strings.TrimSpace(when))
		if note != nil {
			notes = append(notes, *note)
		}
		return t
	}
	for _, one := range asked {
		from, to, ranged := strings.Cut(one, "..")
		first := read(from)
		last := first
		if ranged {
			last = read(to)
		}
		if first > last && !notes.Faults() {
			notes = append(notes, diag.Note{Code: "periods-upside-down", Path: one, Args: []string{from, to}})
		}
		for t := first; t <= last; t++ {
			out = append(out, t)
		}
	}
	return out, notes
}
