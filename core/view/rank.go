package view

import "strings"

// How well a text answers a query, the best first.
const (
	isExact   = iota
	isPrefix  // it begins so
	isWord    // a word of it begins so
	isInitial // the first letters of its words do
	isWords   // each word of the query begins a word somewhere in the names
	isInside  // it holds the query anywhere
	noMatch
)

// ranked is the best that any of the folded texts of one thing does for a folded query.
func ranked(texts []string, query string) int {
	best := noMatch
	for _, text := range texts {
		best = min(best, rankOf(text, query))
	}
	if best > isWords && strings.Contains(query, " ") && eachBegins(texts, strings.Fields(query)) {
		best = isWords
	}
	return best
}

func rankOf(text, query string) int {
	switch {
	case text == query:
		return isExact
	case strings.HasPrefix(text, query):
		return isPrefix
	case strings.Contains(text, " "+query):
		return isWord
	case len(query) > 1 && strings.Contains(text, " ") && strings.HasPrefix(initials(text), query):
		return isInitial
	case strings.Contains(text, query):
		return isInside
	}
	return noMatch
}

// eachBegins reports whether each word begins a word of one of the texts; a word of Han
// may stand inside one.
func eachBegins(texts, words []string) bool {
	for _, word := range words {
		found := false
		for _, text := range texts {
			at := strings.Index(text, word)
			found = found || at == 0 || at > 0 && (word[0] >= 0x80 || strings.Contains(text, " "+word))
		}
		if !found {
			return false
		}
	}
	return true
}
