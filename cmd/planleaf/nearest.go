package main

import "planleaf/core/diag"

// nearest is the word that was most likely meant, "" when none is near.
func nearest(word string, known []string) string {
	if near := diag.Nearest(word, known); len(near) > 0 {
		return near[0]
	}
	return ""
}
