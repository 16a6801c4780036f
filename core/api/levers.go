package api

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/view"
)

// levers finds the assumptions of a sheet that patterns name, by their places in its parameters,
// each once and in the sheet's order: a path, one that it is a part of, or one with * for any
// characters. No pattern is all.
func levers(s *compile.Sheet, patterns []string) ([]int, diag.Notes) {
	all := view.Movable(s)
	if len(patterns) == 0 {
		return all, nil
	}
	var notes diag.Notes
	taken := map[int]bool{}
	params := s.Model.Params()
	for _, pattern := range patterns {
		found := false
		pattern = strings.TrimSuffix(pattern, ".value")
		for _, i := range all {
			path := params[i].Path
			if matches(pattern, path) || matches(pattern+".*", path) {
				taken[i], found = true, true
			}
		}
		if !found {
			notes = append(notes, unknownLever(s, pattern))
		}
	}
	var out []int
	for _, i := range all {
		if taken[i] {
			out = append(out, i)
		}
	}
	return out, notes
}

// unknownLever says that no assumption has a path, and which is near it.
func unknownLever(s *compile.Sheet, path string) diag.Note {
	var known []string
	for _, i := range view.Movable(s) {
		known = append(known, s.Model.Params()[i].Path)
	}
	n := diag.Note{Code: "lever-unknown", Path: path, Args: []string{path}, Fixes: diag.Nearest(path, known)}
	if len(n.Fixes) > 0 {
		n.Code, n.Args = "lever-unknown-near", append(n.Args, strings.Join(n.Fixes, " / "))
	}
	return n
}
