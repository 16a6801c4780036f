package main

import "fmt"

// phrase is one text of the command in both languages, with the verbs of package fmt in
// the same order. What is said about a plan comes from packages diag and view.
type phrase struct{ zh, en string }

// words are all texts of the command by key; the files words_*.go fill it.
var words = map[string]phrase{}

func put(more map[string]phrase) bool {
	for key, p := range more {
		if _, twice := words[key]; twice {
			panic("two words for " + key)
		}
		words[key] = p
	}
	return true
}

// say is a text in the language of help; sayIn, in the language of a plan.
func (a *app) say(key string, args ...any) string { return sayIn(a.lang, key, args...) }

func sayIn(lang, key string, args ...any) string {
	p, ok := words[key]
	if !ok {
		panic("no words for " + key)
	}
	s := p.en
	if lang == "zh" {
		s = p.zh
	}
	if len(args) == 0 {
		return s
	}
	return fmt.Sprintf(s, args...)
}
