package plan

// nearest returns the known word that was most likely meant: equal but for case, or at
// most a third of its letters wrong (Damerau: a swap of neighbours is one mistake); "" when none is near.
func nearest(typed string, known []string) string {
	best, least := "", 0
	a := fold(typed)
	if len(a) > 64 { // no key is that long, and the work grows with the length
		return ""
	}
	for _, word := range known {
		b := fold(word)
		d := distance(a, b)
		if 3*d <= max(len(a), len(b)) && (best == "" || d < least) {
			best, least = word, d
		}
	}
	return best
}

// fold is a word without case, dashes and underscores.
func fold(word string) []rune {
	var out []rune
	for _, c := range word {
		switch {
		case c == '_' || c == '-' || c == ' ':
			continue
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		out = append(out, c)
	}
	return out
}

// distance counts the insertions, deletions, replacements and swaps of neighbours
// between two words (optimal string alignment).
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
