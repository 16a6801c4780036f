package diag

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Nearest returns those of among that word was most likely meant to be, the nearest
// first, at most three. A name is near when at most a third of the longer word's
// characters are wrong; letter case, dashes, underscores and spaces do not count.
func Nearest(word string, among []string) []string {
	type near struct {
		name string
		far  int
	}
	if len(word) > 256 {
		return nil
	}
	w := fold(word)
	if len(w) > 64 { // no name is that long, and the work grows with the length
		return nil
	}
	var found []near
	for _, name := range among {
		n := fold(name)
		most := max(len(w), len(n)) / 3
		if gap := len(w) - len(n); gap > most || -gap > most {
			continue
		}
		if d := distance(w, n); d <= most {
			if d *= 2; len(w) != len(n) { // among equals the name of the same length
				d++
			}
			found = append(found, near{name, d})
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].far < found[j].far })
	var out []string
	for i := 0; i < len(found) && i < 3; i++ {
		out = append(out, found[i].name)
	}
	return out
}

// Likely is the one of among that word was most likely meant to be: the nearest, else the
// first that word is a part of, if it has three characters; "" when there is none.
func Likely(word string, among []string) string {
	if near := Nearest(word, among); len(near) > 0 {
		return near[0]
	}
	part := strings.ToLower(word)
	if utf8.RuneCountInString(part) < 3 {
		return ""
	}
	for _, name := range among {
		if strings.Contains(strings.ToLower(name), part) {
			return name
		}
	}
	return ""
}

func fold(s string) []rune {
	var out []rune
	for _, r := range s {
		if r != '_' && r != '-' && r != ' ' {
			out = append(out, unicode.ToLower(r))
		}
	}
	return out
}

// distance is the number of insertions, deletions, substitutions and swaps of
// neighbours between a and b (optimal string alignment).
func distance(a, b []rune) int {
	rows := make([][]int, 3) // the last two and the one being filled
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur, up := rows[i%3], rows[(i-1)%3]
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(up[j]+1, cur[j-1]+1, up[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], rows[(i-2)%3][j-2]+1)
			}
		}
	}
	return rows[len(a)%3][len(b)]
}
