package main

// nearest is the word that was probably meant: the one of the smallest edit distance,
// at most a third of the longer word's length; "" when none is that near.
func nearest(word string, known []string) string {
	best, distance := "", 0
	for _, k := range known {
		d := edits([]rune(word), []rune(k))
		limit := max(len([]rune(word)), len([]rune(k))) / 3
		if d <= max(limit, 1) && (best == "" || d < distance) {
			best, distance = k, d
		}
	}
	return best
}

// edits is the optimal string alignment distance: insertions, deletions, replacements and
// swaps of neighbours that turn a into b.
func edits(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			replaced := d[i-1][j-1]
			if a[i-1] != b[j-1] {
				replaced++
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, replaced)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}
