package plan

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits of a text. They are far above any plan and keep what a reading allocates within
// the text and 600 bytes an item, 120 MB at most; a test measures it.
const (
	MaxBytes = 64 << 20 // of the text
	MaxDepth = 64       // of brackets within brackets
	MaxItems = 200_000  // values of any kind
)

// reader turns JSON text into nodes. What a person gets wrong most (a comma too many or
// too few, a comment, Python's words) is noted and read on, so that one reading says all of it;
// anything else ends the reading.
type reader struct {
	text  string
	pos   int
	depth int
	items int
	stack []node // members of the brackets that are still open
	chunk []node // where finished members move to
	dead  bool
	log   *log
}

// read returns the root of a text, and whether there is one.
func read(source string, log *log) (node, bool) {
	r := &reader{text: source, log: log}
	r.space()
	root := r.value()
	r.space()
	if !r.dead && r.pos < len(r.text) {
		r.stop("text-after-end", r.got())
	}
	return root, !r.dead
}

// stop notes a fault after which the text can't be read on.
func (r *reader) stop(code string, args ...string) {
	if !r.dead {
		r.log.at(int32(r.pos), code, args...)
	}
	r.dead = true
}

// got is the character at the reader, for a message; "" stands for the end.
func (r *reader) got() string {
	if r.pos >= len(r.text) {
		return "EOF"
	}
	c, _ := utf8.DecodeRuneInString(r.text[r.pos:])
	return string(c)
}

// space skips white space, and comments with a note.
func (r *reader) space() {
	for r.pos < len(r.text) {
		switch c := r.text[r.pos]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			r.pos++
		case c == '/' && strings.HasPrefix(r.text[r.pos:], "//"):
			r.log.at(int32(r.pos), "comment-in-text")
			end := strings.IndexByte(r.text[r.pos:], '\n')
			if end < 0 {
				end = len(r.text) - r.pos
			}
			r.pos += end
		default:
			return
		}
	}
}

// value reads one value. It returns a null node once the reader is dead.
func (r *reader) value() node {
	n := node{at: int32(r.pos), keyAt: -1}
	if r.items++; r.items > MaxItems {
		r.stop("too-many-items", strconv.Itoa(MaxItems))
		return n
	}
	if r.pos >= len(r.text) {
		r.stop("text-ends-early")
		return n
	}
	switch c := r.text[r.pos]; {
	case c == '{':
		n.kind = object
		r.bracket(&n, '}')
	case c == '[':
		n.kind = list
		r.bracket(&n, ']')
	case c == '"':
		n.kind = text
		n.text = r.string()
	case c == '-' || c >= '0' && c <= '9':
		n.kind = number
		n.text = r.number()
	default:
		r.word(&n)
	}
	return n
}

// bracket reads a list or an object up to its closing bracket.
func (r *reader) bracket(n *node, closing byte) {
	if r.depth++; r.depth > MaxDepth {
		r.stop("nested-too-deep", strconv.Itoa(MaxDepth))
		return
	}
	base := len(r.stack)
	r.pos++
	for r.space(); !r.dead; r.space() {
		if r.pos >= len(r.text) {
			r.stop("text-ends-early")
			break
		}
		if r.text[r.pos] == closing {
			r.pos++
			break
		}
		if len(r.stack) > base && !r.comma(closing) {
			continue
		}
		kid := r.member(closing == '}')
		r.stack = append(r.stack, kid)
	}
	n.kids = r.keep(r.stack[base:])
	r.stack = r.stack[:base]
	r.depth--
	if n.kind == object {
		r.duplicates(n)
	}
}

// comma passes the comma between two members and reports whether a member follows. A
// comma before the closing bracket is noted, as is one that is missing.
func (r *reader) comma(closing byte) bool {
	if r.text[r.pos] != ',' {
		r.log.at(int32(r.pos), "comma-missing", r.got())
		if c := r.text[r.pos]; c == ']' || c == '}' || c == ':' {
			r.dead = true // brackets don't match: reading on would only guess
			return false
		}
		return true
	}
	at := r.pos
	r.pos++
	r.space()
	if r.pos < len(r.text) && r.text[r.pos] == closing {
		r.log.at(int32(at), "comma-too-many")
		return false
	}
	return r.pos < len(r.text)
}

// member reads a value, with the key before it inside an object.
func (r *reader) member(keyed bool) node {
	if !keyed {
		return r.value()
	}
	at := int32(r.pos)
	if r.text[r.pos] != '"' {
		r.stop("key-expected", r.got())
		return node{}
	}
	key := r.string()
	r.space()
	if r.dead || r.pos >= len(r.text) || r.text[r.pos] != ':' {
		r.stop("colon-expected", key, r.got())
		return node{}
	}
	r.pos++
	r.space()
	n := r.value()
	n.key, n.keyAt = key, at
	return n
}

// keep moves finished members from the stack to a chunk of their own.
func (r *reader) keep(kids []node) []node {
	if len(kids) == 0 {
		return nil
	}
	if cap(r.chunk)-len(r.chunk) < len(kids) {
		r.chunk = make([]node, 0, max(len(kids), 256))
	}
	from := len(r.chunk)
	r.chunk = append(r.chunk, kids...)
	return r.chunk[from:len(r.chunk):len(r.chunk)]
}

// duplicates notes every key that an object has twice.
func (r *reader) duplicates(n *node) {
	if len(n.kids) <= 32 {
		for i := range n.kids {
			for j := 0; j < i; j++ {
				if n.kids[i].key == n.kids[j].key {
					r.log.at(n.kids[i].keyAt, "key-twice", n.kids[i].key)
					break
				}
			}
		}
		return
	}
	seen := make(map[string]bool, len(n.kids))
	for _, kid := range n.kids {
		if seen[kid.key] {
			r.log.at(kid.keyAt, "key-twice", kid.key)
		}
		seen[kid.key] = true
	}
}

// word reads true, false and null; what other languages write for them is noted.
func (r *reader) word(n *node) {
	end := r.pos
	for end < len(r.text) && isWordByte(r.text[end]) {
		end++
	}
	word := r.text[r.pos:end]
	switch word {
	case "true", "false":
		n.kind, n.text = boolean, word
	case "null":
	case "True", "False", "TRUE", "FALSE":
		r.log.at(int32(r.pos), "word-unknown", word).fix(strings.ToLower(word))
		n.kind, n.text = boolean, strings.ToLower(word)
	case "NaN", "Infinity", "nan", "inf", "None", "undefined", "Null", "NULL":
		r.log.at(int32(r.pos), "word-unknown", word).fix("null")
	case "":
		r.stop("value-expected", r.got())
	default:
		r.stop("value-expected", word)
	}
	r.pos = end
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}

// number reads a number as JSON writes it and returns its text.
func (r *reader) number() string {
	from := r.pos
	if r.peek() == '-' {
		r.pos++
	}
	whole := r.digits()
	ok := whole > 0 && !(whole > 1 && r.text[r.pos-whole] == '0')
	if r.peek() == '.' {
		r.pos++
		ok = r.digits() > 0 && ok
	}
	if c := r.peek(); c == 'e' || c == 'E' {
		r.pos++
		if c := r.peek(); c == '+' || c == '-' {
			r.pos++
		}
		ok = r.digits() > 0 && ok
	}
	for isWordByte(r.peek()) || r.peek() == '%' || r.peek() == '.' { // 35%, 12K: text without its quotes
		r.pos++
		ok = false
	}
	if !ok {
		r.log.at(int32(from), "number-unreadable", r.text[from:r.pos])
		return "0"
	}
	return r.text[from:r.pos]
}

// digits passes decimal digits and returns how many.
func (r *reader) digits() int {
	from := r.pos
	for c := r.peek(); c >= '0' && c <= '9'; c = r.peek() {
		r.pos++
	}
	return r.pos - from
}

// peek is the next byte, 0 at the end.
func (r *reader) peek() byte {
	if r.pos < len(r.text) {
		return r.text[r.pos]
	}
	return 0
}
