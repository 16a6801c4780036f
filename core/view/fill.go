package view

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fill puts texts in the place of {0}, {1}, … of the word in a language. Texts may
// contain braces themselves. Chinese gets its spaces here: one between Han and Latin or
// digits, none between Han and Han, whatever the texts turn out to be.
func (w word) fill(l Lang, args ...string) string {
	sentence := w.in(l)
	var out []byte
	filled := false // out ends with an argument
	put := func(text string, isArg bool) {
		if l == Zh && (isArg || filled) {
			out, text = joint(out, text)
		}
		out = append(out, text...)
		filled = isArg
	}
	for {
		open := strings.IndexByte(sentence, '{')
		if open < 0 || open+2 >= len(sentence) || sentence[open+2] != '}' {
			break
		}
		n, err := strconv.Atoi(sentence[open+1 : open+2])
		if err != nil || n >= len(args) {
			break
		}
		put(sentence[:open], false)
		put(args[n], true)
		sentence = sentence[open+3:]
	}
	put(sentence, false)
	return string(out)
}

// joint makes the seam of two Chinese texts right: it looks at the characters on both
// sides, spaces aside, and touches nothing unless one of them is Han.
func joint(left []byte, right string) ([]byte, string) {
	bare := strings.TrimRight(string(left), " ")
	next := strings.TrimLeft(right, " ")
	a, _ := utf8.DecodeLastRuneInString(bare)
	b, _ := utf8.DecodeRuneInString(next)
	if bare == "" || next == "" {
		return left, right
	}
	switch hanA, hanB := unicode.Is(unicode.Han, a), unicode.Is(unicode.Han, b); {
	case hanA && hanB, hanB && a == '）', hanB && (b == '万' || b == '亿') && isFigure(a):
		return left[:len(bare)], next
	case hanA && isFigure(b), hanB && isFigure(a):
		return append(left[:len(bare)], ' '), next
	}
	return left, right
}

// isFigure reports whether a rune belongs to a number or a Latin word.
func isFigure(r rune) bool {
	return unicode.IsDigit(r) || unicode.Is(unicode.Latin, r) || strings.ContainsRune("%−+¥$€£₩₹<>", r)
}
