package view

import (
	"strconv"
	"strings"
)

// Lang is a language that people read: "zh" or "en".
type Lang string

// The languages, both complete.
const (
	Zh Lang = "zh"
	En Lang = "en"
)

// ParseLang reads a language tag; anything that is not Chinese is English.
func ParseLang(tag string) Lang {
	if len(tag) >= 2 && (tag[:2] == "zh" || tag[:2] == "ZH") {
		return Zh
	}
	return En
}

// word is one thing to say, in both languages.
type word struct{ zh, en string }

func (w word) in(l Lang) string {
	if l == Zh {
		return w.zh
	}
	return w.en
}

// fill puts texts in the place of {0}, {1}, …; texts may contain braces themselves.
func fill(sentence string, args ...string) string {
	var out strings.Builder
	for {
		open := strings.IndexByte(sentence, '{')
		if open < 0 || open+2 >= len(sentence) || sentence[open+2] != '}' {
			break
		}
		n, err := strconv.Atoi(sentence[open+1 : open+2])
		if err != nil || n >= len(args) {
			break
		}
		out.WriteString(sentence[:open])
		out.WriteString(args[n])
		sentence = sentence[open+3:]
	}
	return out.String() + sentence
}
