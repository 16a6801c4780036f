package plan

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"planleaf/core/hash"
)

// lineWidth is how long a line may get before an object without its own assumption is
// spread over several lines, in characters.
const lineWidth = 120

// Format writes a document in its canonical text, which ends with a newline. Parsing it
// gives the same document, and formatting that the same bytes. Each assumption has a line of
// its own, whatever its length; what holds at most one assumption and is short stays on one line.
func Format(d *Doc) []byte {
	n := treeOf(d)
	w := &writer{}
	w.node(&n, 0)
	w.WriteByte('\n')
	return []byte(w.String())
}

// Hash is the hex SHA-256 of the canonical text of what the plan says: without its history and
// whatever else stands apart. It is the id of the document's revision.
func Hash(d *Doc) string { return HashText(d, nil) }

// HashText is Hash for who has the canonical text at hand, which saves writing it.
func HashText(d *Doc, canonical []byte) string {
	if bare := Bare(d); canonical == nil || bare != d {
		canonical = Format(bare)
	}
	sum := hash.SHA256(canonical)
	return hash.Hex(sum[:])
}

// Bare is a document without what stands apart from what the plan says, d itself when there is nothing of the kind.
func Bare(d *Doc) *Doc {
	bare := *d
	v, any := reflect.ValueOf(&bare).Elem(), false
	for _, f := range docSpec().fields {
		if field := v.FieldByIndex(f.index); f.apart && !field.IsZero() {
			field.SetZero()
			any = true
		}
	}
	if !any {
		return d
	}
	return &bare
}

// compact is a node on one line.
func compact(n *node) string {
	w := &writer{}
	w.line(n)
	return w.String()
}

type writer struct{ strings.Builder }

// node writes a node at an indentation: on one line, or with a line a member.
func (w *writer) node(n *node, indent int) {
	if n.kind != list && n.kind != object || len(n.kids) == 0 || n.assumption || short(n, indent) {
		w.line(n)
		return
	}
	open, closing := byte('['), byte(']')
	if n.kind == object {
		open, closing = '{', '}'
	}
	w.WriteByte(open)
	for i := range n.kids {
		if i > 0 {
			w.WriteByte(',')
		}
		w.newLine(indent + 1)
		if n.kind == object {
			w.quoted(n.kids[i].key)
			w.WriteString(": ")
		}
		w.node(&n.kids[i], indent+1)
	}
	w.newLine(indent)
	w.WriteByte(closing)
}

func (w *writer) newLine(indent int) {
	w.WriteByte('\n')
	for ; indent > 0; indent-- {
		w.WriteString("  ")
	}
}

// short reports whether a node stays on one line: it isn't the document, holds at most
// one assumption, no list of objects, and fits.
func short(n *node, indent int) bool {
	if indent == 0 || assumptions(n) > 1 || listsObjects(n) {
		return false
	}
	return ofNumbers(n) || 2*indent+len(n.key)+width(n) <= lineWidth
}

// ofNumbers reports whether a node is a list of plain numbers: ages, weights, history.
func ofNumbers(n *node) bool {
	return n.kind == list && len(n.kids) > 0 && n.kids[0].kind != list && n.kids[0].kind != text
}

// assumptions counts the assumptions inside a node, up to 2.
func assumptions(n *node) int {
	if n.assumption {
		return 1
	}
	count := 0
	for i := 0; i < len(n.kids) && count < 2; i++ {
		count += assumptions(&n.kids[i])
	}
	return count
}

// listsObjects reports whether a node is a list that holds an object.
func listsObjects(n *node) bool {
	return n.kind == list && len(n.kids) > 0 && n.kids[0].kind == object
}

// width is the length of a node on one line, in characters; it stops counting beyond
// lineWidth.
func width(n *node) int {
	total := utf8.RuneCountInString(n.text) + 2
	for i := 0; i < len(n.kids) && total <= lineWidth; i++ {
		total += width(&n.kids[i]) + utf8.RuneCountInString(n.kids[i].key) + 4
	}
	return total
}

// line writes a node on one line.
func (w *writer) line(n *node) {
	switch n.kind {
	case null:
		w.WriteString("null")
	case boolean, number:
		w.WriteString(n.text)
	case text:
		w.quoted(n.text)
	case list:
		w.WriteByte('[')
		for i := range n.kids {
			if i > 0 {
				w.WriteString(", ")
			}
			w.line(&n.kids[i])
		}
		w.WriteByte(']')
	case object:
		w.WriteByte('{')
		for i := range n.kids {
			if i > 0 {
				w.WriteString(", ")
			}
			w.quoted(n.kids[i].key)
			w.WriteString(": ")
			w.line(&n.kids[i])
		}
		w.WriteByte('}')
	}
}

// quoted writes a string with the escapes that JSON needs and no others.
func (w *writer) quoted(s string) {
	const hexDigits = "0123456789abcdef"
	w.WriteByte('"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		w.WriteString(s[from:i])
		from = i + 1
		if at := strings.IndexByte(escaped, c); at >= 0 {
			w.WriteByte('\\')
			w.WriteByte(escapes[at])
		} else {
			w.WriteString(`\u00`)
			w.WriteByte(hexDigits[c>>4])
			w.WriteByte(hexDigits[c&15])
		}
	}
	w.WriteString(s[from:])
	w.WriteByte('"')
}
