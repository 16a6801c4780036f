package plan

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// string reads a quoted string. Without an escape it shares the memory of the text.
func (r *reader) string() string {
	r.pos++
	from := r.pos
	for r.pos < len(r.text) {
		switch c := r.text[r.pos]; {
		case c == '"':
			r.pos++
			return r.text[from : r.pos-1]
		case c == '\\':
			return r.escaped(from)
		case c < ' ':
			r.stop("control-character", strconv.QuoteToASCII(string(rune(c))))
			return ""
		}
		r.pos++
	}
	r.stop("text-ends-early")
	return ""
}

// escaped goes on with a string at its first backslash.
func (r *reader) escaped(from int) string {
	var b strings.Builder
	b.WriteString(r.text[from:r.pos])
	for r.pos < len(r.text) {
		switch c := r.text[r.pos]; {
		case c == '"':
			r.pos++
			return b.String()
		case c < ' ':
			r.stop("control-character", strconv.QuoteToASCII(string(rune(c))))
			return ""
		case c == '\\':
			if !r.escape(&b) {
				return ""
			}
		default:
			b.WriteByte(c)
			r.pos++
		}
	}
	r.stop("text-ends-early")
	return ""
}

// escapes are the single letters after a backslash and what they stand for.
const escapes, escaped = `"\/bfnrt`, "\"\\/\b\f\n\r\t"

// escape reads one escape into b. Half a surrogate pair is no character and refused.
func (r *reader) escape(b *strings.Builder) bool {
	at := r.pos
	r.pos++
	if i := strings.IndexByte(escapes, r.peek()); i >= 0 && r.pos < len(r.text) {
		b.WriteByte(escaped[i])
		r.pos++
		return true
	}
	c, ok := r.hex()
	if ok && utf16.IsSurrogate(c) {
		low, paired := rune(0), false
		if r.peek() == '\\' {
			r.pos++
			low, paired = r.hex()
		}
		c = utf16.DecodeRune(c, low)
		ok = paired && c != utf8.RuneError
	}
	if !ok {
		end := min(max(r.pos, at+2), len(r.text))
		for end < len(r.text) && !utf8.RuneStart(r.text[end]) {
			end++
		}
		shown := r.text[at:end]
		r.pos = at
		r.stop("escape-unreadable", shown)
		return false
	}
	b.WriteRune(c)
	return true
}

// hex reads u and four hexadecimal digits.
func (r *reader) hex() (rune, bool) {
	if r.peek() != 'u' || r.pos+5 > len(r.text) {
		return 0, false
	}
	c, err := strconv.ParseUint(r.text[r.pos+1:r.pos+5], 16, 32)
	if err != nil {
		return 0, false
	}
	r.pos += 5
	return rune(c), true
}
