package plan

import (
	"reflect"
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// binder turns nodes into a document and notes what is wrong on the way.
//
//	newer  the text is of a format that this program doesn't know yet: what is unknown
//	       is kept instead of refused
//	ids    the ids of a section's items, as they stand in the text
//	root   the whole text, for what changes speak of; sought is a copy of it, made for the first
type binder struct {
	*log
	newer  bool
	ids    map[string][]string
	root   *node
	sought *node
}

// object fills dst, a struct of the spec, from a node.
func (b *binder) object(s *spec, n *node, dst reflect.Value) {
	if !b.is(n, object) {
		return
	}
	kindOf := n.string("kind")
	for i := range s.fields {
		f := &s.fields[i]
		kid := n.find(f.key)
		if kid == nil {
			if (f.required || has(f.must, kindOf)) && !s.misspelt(f.key, n) {
				b.missing(f, n, kindOf)
			}
			continue
		}
		b.push(f.key)
		if len(f.of) > 0 && kindOf != "" && !has(f.of, kindOf) && has(s.kinds(), kindOf) {
			b.at(kid.keyAt, "key-of-other-kind", f.key, kindOf, strings.Join(f.of, ", "))
		}
		b.field(f, kid, dst.FieldByIndex(f.index), n)
		b.pop()
	}
	b.rest(s, n, dst)
}

// kinds are the words that the object's kind may have.
func (s *spec) kinds() []string {
	if f := s.find("kind"); f != nil {
		return f.enum
	}
	return nil
}

// misspelt reports whether an unknown key stands for the one that is missing: one mistake
// is one fault.
func (s *spec) misspelt(key string, n *node) bool {
	for i := range n.kids {
		if typed := n.kids[i].key; s.find(typed) == nil && diag.Likely(typed, s.keys()) == key {
			return true
		}
	}
	return false
}

// missing notes a key that must be there.
func (b *binder) missing(f *field, n *node, kindOf string) {
	b.push(f.key)
	if f.required {
		b.at(n.at, "key-missing", f.key)
	} else {
		b.at(n.at, "key-missing-for-kind", f.key, kindOf)
	}
	b.pop()
}

// rest keeps the members that start with x- and refuses those that nobody knows.
func (b *binder) rest(s *spec, n *node, dst reflect.Value) {
	if own := len(n.kids) - len(s.fields); own > MaxOther {
		b.at(n.at, "section-too-long", strconv.Itoa(own), strconv.Itoa(MaxOther))
		return
	}
	for i := range n.kids {
		kid := &n.kids[i]
		if s.find(kid.key) != nil {
			continue
		}
		if s.extra != nil && (b.newer || strings.HasPrefix(kid.key, "x-")) {
			extra := dst.FieldByIndex(s.extra)
			extra.Set(reflect.Append(extra, reflect.ValueOf(Member{kid.key, compact(kid)})))
			continue
		}
		b.unknown(kid, s.keys())
	}
}

// unknown notes a key that is not one of those known, with the nearest of them.
func (b *binder) unknown(kid *node, known []string) {
	b.push(kid.key)
	defer b.pop()
	if near := diag.Likely(kid.key, known); near != "" {
		b.at(kid.keyAt, "key-unknown-near", kid.key, near).fix(near)
		return
	}
	b.at(kid.keyAt, "key-unknown", kid.key, strings.Join(known, ", "))
}

// is notes a node that is not of the kind that stands here.
func (b *binder) is(n *node, want kind) bool {
	if n.kind != want {
		b.at(n.at, "type-"+kindNames[want], shown(n))
	}
	return n.kind == want
}

// kindNames are the ends of the codes "type-…".
var kindNames = [...]string{"null", "boolean", "number", "text", "list", "object"}

// shown is a node in a message: short, as it stands in the text.
func shown(n *node) string {
	switch n.kind {
	case list:
		return "[…]"
	case object:
		return "{…}"
	}
	s := []rune(compact(n))
	if len(s) > 40 {
		s = append(s[:39], '…')
	}
	return string(s)
}

// field fills one field. n is the object around it.
func (b *binder) field(f *field, kid *node, dst reflect.Value, n *node) {
	unit := f.unit
	if f.shape == value && unit == "" {
		unit = n.string("unit")
	}
	switch f.shape {
	case word:
		dst.SetString(b.word(f, kid))
	case whole:
		dst.SetInt(b.whole(f, kid))
	case figure:
		if x, ok := b.number(kid, f.quantity(unit)); ok {
			dst.Set(reflect.ValueOf(&x))
		}
	case flag:
		if b.is(kid, boolean) {
			truth := kid.text == "true"
			dst.Set(reflect.ValueOf(&truth))
		}
	case mark:
		dst.SetBool(b.is(kid, boolean) && kid.text == "true")
	case setting:
		v := b.setting(kid, n.string("path"))
		dst.Set(reflect.ValueOf(&v))
	case value:
		v := b.value(kid, f.quantity(unit))
		if f.once && (v.Form == Series || v.Form == Growth) {
			b.at(kid.at, "value-holds-once", shown(kid))
		}
		dst.Set(reflect.ValueOf(&v))
	case values:
		if b.filled(kid) {
			all := make([]Value, len(kid.kids))
			b.each(f, kid, func(i int, e *node) { all[i] = b.value(e, f.quantity(unit)) })
			dst.Set(reflect.ValueOf(all))
		}
	case numbers:
		dst.Set(reflect.ValueOf(b.numbers(f, kid)))
	case gaps:
		dst.Set(reflect.ValueOf(b.gaps(f, kid)))
	case grid:
		dst.Set(reflect.ValueOf(b.grid(f, kid)))
	case seed:
		dst.SetString(b.seed(kid))
	case lines:
		if b.is(kid, list) {
			dst.Set(reflect.ValueOf(b.lines(f, kid)))
		}
	case one:
		b.object(f.inner, kid, dst)
	case raw:
		dst.SetString(compact(kid))
	case maybe:
		p := reflect.New(f.inner.typ)
		b.object(f.inner, kid, p.Elem())
		dst.Set(p)
	case items:
		b.items(f, kid, dst)
	default:
		b.keyed(f, kid, dst)
	}
}

// filled notes a list that is none, or empty.
func (b *binder) filled(n *node) bool {
	if !b.is(n, list) {
		return false
	}
	if len(n.kids) == 0 {
		b.at(n.at, "list-empty")
	}
	return len(n.kids) > 0
}

// each goes through a list with the path following.
func (b *binder) each(f *field, n *node, do func(i int, e *node)) {
	for i := range n.kids {
		b.push(strconv.Itoa(i + f.from))
		do(i, &n.kids[i])
		b.pop()
	}
}

// word reads a text: an id, a month, one of the words allowed, or anything.
func (b *binder) word(f *field, n *node) string {
	if !b.is(n, text) {
		return ""
	}
	switch {
	case f.isID:
		b.checkID(n)
	case f.ref != "":
		b.refers(f, n.text, n.at)
	case f.month:
		b.checkMonth(n.text, n.at)
	case f.day:
		b.checkDay(n.text, n.at)
	case f.currency:
		b.checkCurrency(n)
	case len(f.enum) > 0 && !has(f.enum, n.text):
		p := b.at(n.at, "word-not-allowed", n.text, strings.Join(f.enum, ", "))
		if near := diag.Likely(n.text, f.enum); near != "" {
			p.fix(near)
		}
	case f.required && strings.TrimSpace(n.text) == "":
		b.at(n.at, "text-empty")
	}
	if len(n.text) > MaxText {
		b.at(n.at, "text-very-long", strconv.Itoa(len(n.text)>>10), strconv.Itoa(MaxText>>10))
	}
	return n.text
}

// whole reads an integer.
func (b *binder) whole(f *field, n *node) int64 {
	if !b.is(n, number) {
		return 0
	}
	x, ok := parseNumber(n.text)
	if !ok || x != float64(int64(x)) || x < -mostSeed || x > mostSeed {
		b.at(n.at, "number-not-whole", n.text)
		return 0
	}
	if f.most > f.least && (x < f.least || x > f.most) {
		b.at(n.at, "number-outside", n.text, show(f.least), show(f.most))
	}
	return int64(x)
}
