package formula

import (
	"math"
	"strconv"
	"strings"
	"unicode"
)

type tokenKind uint8

const (
	tokEnd tokenKind = iota
	tokNumber
	tokWord
	tokOperator // also ( ) and ,
	tokBad      // already reported; counts as a value
)

type token struct {
	kind    tokenKind
	text    string
	num     float64
	at, end int
	joined  bool // a character before it was reported and dropped
}

// plain gives the ASCII sign for what Chinese input methods and typesetters put in its
// place, and every other character as it is.
func plain(r rune) rune {
	switch r {
	case '×', '·', '∙', '⋅':
		return '*'
	case '÷', '∕':
		return '/'
	case '−', '–', '—':
		return '-'
	case '，', '、':
		return ','
	case '\u3000', '\u00a0', '\t', '\n', '\r':
		return ' '
	}
	if '！' <= r && r <= '～' && !unicode.IsLetter(r) { // the full-width forms of ! to ~
		return r - '！' + '!'
	}
	return r
}

// scales are the suffixes of a number and their power of ten. A lower-case m is left
// out: it is read as a million by some and as a thousandth or a month by others.
var scales = map[string]string{
	"": "", "千": "e3", "万": "e4", "百万": "e6", "千万": "e7", "亿": "e8", "万亿": "e12",
	"k": "e3", "K": "e3", "M": "e6",
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// inName reports whether r may stand in an id, the hyphen apart.
func inName(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// lexer cuts the text into tokens. faults go to the parser's list.
type lexer struct {
	raw, src []rune // as written, and with plain signs
	faults   *faults
}

func (l *lexer) at(i int) rune {
	if i < len(l.src) {
		return l.src[i]
	}
	return 0
}

func (l *lexer) all() []token {
	var out []token
	dropped := false
	for i := 0; i < len(l.src); {
		r := l.src[i]
		var t token
		switch {
		case r == ' ':
			i++
			continue
		case digit(r) || r == '.' && digit(l.at(i+1)):
			t = l.number(i)
		case inName(r):
			t = l.word(i)
		default:
			t = l.operator(i)
		}
		if dropped = t.text == "" || dropped; t.text != "" {
			t.joined, dropped = dropped, false
			out = append(out, t)
		}
		i = t.end
	}
	return append(out, token{kind: tokEnd, at: len(l.src), end: len(l.src), joined: dropped})
}

// number reads digits with an optional fraction, and then a power of ten, a suffix or a
// percent sign. A decimal power is handed to ParseFloat, so that 12% is exactly 0.12.
func (l *lexer) number(at int) token {
	i := at
	for digit(l.at(i)) {
		i++
	}
	if l.at(i) == '.' {
		for i++; digit(l.at(i)); i++ {
		}
	}
	digits, power := string(l.src[at:i]), ""
	if e := l.at(i); e == 'e' || e == 'E' {
		j := i + 1
		if s := l.at(j); s == '+' || s == '-' {
			j++
		}
		if digit(l.at(j)) {
			for ; digit(l.at(j)); j++ {
			}
			power, i = string(l.src[i:j]), j
		}
	}
	suffix := i
	for inName(l.at(i)) || l.at(i) == '.' {
		i++
	}
	scale, known := scales[string(l.src[suffix:i])]
	if power != "" {
		known, scale = known && scale == "", power
	}
	if known && power == "" && scale == "" && l.at(i) == '%' {
		scale = "e-2"
		i++
	}
	t := token{kind: tokNumber, text: string(l.raw[at:i]), at: at, end: i}
	v, err := strconv.ParseFloat(digits+scale, 64)
	switch {
	case !known:
		var fixes []string
		if string(l.src[suffix:i]) == "m" {
			fixes = []string{digits + "M"}
		}
		l.faults.add(at, "formula-number", fixes, t.text)
		t.kind = tokBad
	case err != nil || math.IsInf(v, 0):
		l.faults.add(at, "formula-number-size", nil, t.text)
		t.kind = tokBad
	}
	t.num = v
	return t
}

// word reads a path or the name of a function. A hyphen belongs to the name when names
// stand on both sides of it without space; a part after a dot may be "*".
func (l *lexer) word(at int) token {
	i, bad := at, false
	for {
		start := i
		for inName(l.at(i)) || l.at(i) == '-' && i > start && inName(l.at(i+1)) {
			i++
		}
		if i == start && l.at(i) == '*' {
			i++
		}
		if i == start {
			bad = true
		}
		if l.at(i) != '.' {
			break
		}
		i++
	}
	t := token{kind: tokWord, text: string(l.src[at:i]), at: at, end: i}
	if bad {
		l.faults.add(at, "formula-path", nil, t.text)
		t.kind = tokBad
	}
	return t
}

// operator reads one sign. "==" and "!=" are taken for = and <>, ≤ ≥ ≠ for <= >= <>.
func (l *lexer) operator(at int) token {
	t := token{kind: tokOperator, at: at, end: at + 1}
	two := string(l.src[at:min(at+2, len(l.src))])
	switch two {
	case "<=", ">=", "<>":
		t.text, t.end = two, at+2
		return t
	case "==":
		t.text, t.end = "=", at+2
		return t
	case "!=":
		t.text, t.end = "<>", at+2
		return t
	}
	switch r := l.src[at]; r {
	case '≤':
		t.text = "<="
	case '≥':
		t.text = ">="
	case '≠':
		t.text = "<>"
	default:
		if strings.ContainsRune("+-*/^()<>=,", r) {
			t.text = string(r)
			return t
		}
		l.faults.add(at, "formula-character", nil, string(l.raw[at]))
	}
	return t
}
