package discover

import (
	"strconv"
	"strings"
	"unicode"

	"planleaf/core/diag"
)

// ruleToken is a piece of a rule. at is the 1-based character at which it begins.
type ruleToken struct {
	kind ruleKind
	text string
	num  float64
	at   int
}

type ruleKind uint8

const (
	ruleEnd    ruleKind = iota
	ruleNumber          // 90, 1,000, 2.5, 1万
	ruleName            // a bare word
	ruleQuoted          // a name or a text in quotes
	ruleSign            // ( ) < <= > >= = !=
)

// ruleWords are the words of the language, in both languages, by what they mean.
var ruleWords = map[string]string{
	"and": "and", "且": "and", "并且": "and", "or": "or", "或": "or", "或者": "or", "not": "not", "非": "not",
	"in": "in", "近": "in",
}

// plainSign gives the ASCII sign for what Chinese input methods put in its place.
func plainSign(r rune) rune {
	switch {
	case r == '≥':
		return '≥'
	case r == '“' || r == '”' || r == '「' || r == '」':
		return '"'
	case unicode.IsSpace(r):
		return ' '
	case '！' <= r && r <= '～':
		return r - '！' + '!'
	}
	return r
}

// lexRule cuts a rule into tokens, the end among them.
func lexRule(text string) ([]ruleToken, *diag.Note) {
	src := []rune(text)
	for i, r := range src {
		src[i] = plainSign(r)
	}
	var out []ruleToken
	for i := 0; i < len(src); {
		r, from := src[i], i
		switch {
		case r == ' ':
			i++
		case r >= '0' && r <= '9' || r == '.' || r == '-':
			for i++; i < len(src) && (src[i] >= '0' && src[i] <= '9' || src[i] == '.' || src[i] == ',' && i+1 < len(src) && src[i+1] >= '0' && src[i+1] <= '9'); i++ {
			}
			x, err := strconv.ParseFloat(strings.ReplaceAll(string(src[from:i]), ",", ""), 64)
			if err != nil {
				return nil, ruleFault("rule-number", from+1, string(src[from:i]))
			}
			if i < len(src) && src[i] == '万' {
				x, i = x*1e4, i+1
			}
			out = append(out, ruleToken{ruleNumber, string(src[from:i]), x, from + 1})
		case r == '"' || r == '\'':
			for i++; i < len(src) && src[i] != r; i++ {
			}
			if i == len(src) {
				return nil, ruleFault("rule-quote", from+1)
			}
			i++
			// the text within keeps its own signs
			out = append(out, ruleToken{ruleQuoted, string([]rune(text)[from+1 : i-1]), 0, from + 1})
		case strings.ContainsRune("()<>=!≥≤≠", r):
			sign := string(r)
			if i++; i < len(src) && src[i] == '=' && strings.ContainsRune("<>!=", r) {
				sign, i = sign+"=", i+1
			}
			switch sign {
			case "≥":
				sign = ">="
			case "≤":
				sign = "<="
			case "≠":
				sign = "!="
			case "==":
				sign = "="
			case "!":
				return nil, ruleFault("rule-sign", from+1, sign)
			}
			out = append(out, ruleToken{ruleSign, sign, 0, from + 1})
		case inRuleName(r):
			for i++; i < len(src) && (inRuleName(src[i]) || src[i] >= '0' && src[i] <= '9' || strings.ContainsRune("-./", src[i])); i++ {
			}
			out = append(out, ruleToken{ruleName, string(src[from:i]), 0, from + 1})
		default:
			return nil, ruleFault("rule-sign", from+1, string([]rune(text)[from]))
		}
	}
	return append(out, ruleToken{kind: ruleEnd, at: len(src) + 1}), nil
}

func inRuleName(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsMark(r) }

// ruleFault is a fault of a rule at a character.
func ruleFault(code string, at int, args ...string) *diag.Note {
	return &diag.Note{Code: code, Within: at, Args: append([]string{strconv.Itoa(at)}, args...)}
}
