// Package diag says what is wrong with a document, where, and how to cure it.
// It owns the note (code, path, place, arguments) and the words of every code in
// Chinese and English; it refuses to know what a plan is. Entry points: Note, Notes.
package diag

import (
	"slices"
	"sort"
)

// Note is one finding about a document or a data file.
//
//	Code     stable name of the finding, kebab-case, a key of the words table
//	Path     where in the plan, "channels.ads.rates.mql"; "" for the whole document
//	Line     1-based line of the source text, 0 when there is no text
//	Column   1-based column, counted in characters, 0 when there is no text
//	Within   1-based character inside the text that Path names (a formula), 0 for all of it
//	Args     what the words need, in the order of their {0}, {1}, …
//	Fixes    inputs that would likely cure it, ready to be typed ("13.4%", "34%")
//	Warning  the document is usable all the same
type Note struct {
	Code    string   `json:"code"`
	Path    string   `json:"path"`
	Line    int      `json:"line,omitempty"`
	Column  int      `json:"column,omitempty"`
	Within  int      `json:"within,omitempty"`
	Args    []string `json:"args,omitempty"`
	Fixes   []string `json:"fixes,omitempty"`
	Warning bool     `json:"warning,omitempty"`
}

// SaysAs reports whether two notes say the same: their words would be equal.
func (n Note) SaysAs(o Note) bool { return n.Code == o.Code && slices.Equal(n.Args, o.Args) }

// Notes are all findings of one document.
type Notes []Note

// Faults reports whether any note forbids the use of the document.
func (ns Notes) Faults() bool {
	for _, n := range ns {
		if !n.Warning {
			return true
		}
	}
	return false
}

// Sort orders notes by line, column, path and code, so that a document's notes
// always come in the order a person reads it.
func (ns Notes) Sort() {
	sort.SliceStable(ns, func(i, j int) bool {
		a, b := ns[i], ns[j]
		switch {
		case a.Line != b.Line:
			return a.Line < b.Line
		case a.Column != b.Column:
			return a.Column < b.Column
		case a.Path != b.Path:
			return a.Path < b.Path
		}
		return a.Code < b.Code
	})
}
