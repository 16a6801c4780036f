package plan

import (
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"planleaf/core/diag"
)

// Version is the format that this program writes.
const Version = 1

// byteOrderMark may start a text and is passed over.
const byteOrderMark = "\uFEFF"

// Parse reads a plan. The document is nil exactly when notes.Faults(); otherwise the notes
// are warnings. Every fault is reported at once, sorted by place, those of Check among them. A
// text without any other fault gives a document all the same, so that a plan that is not whole yet
// can be edited: call Check, as package compile does. A text of more than MaxBytes, MaxDepth or
// MaxItems is refused before it costs memory.
func Parse(source []byte) (*Doc, diag.Notes) {
	log := &log{}
	s, root, ok := rooted(source, log)
	if !ok {
		return nil, log.sorted(s)
	}
	for i := range log.notes {
		log.notes[i].Path = pathAt(&root, log.notes[i].offset)
	}
	d := build(&root, log)
	return d, log.sorted(s)
}

// rooted reads the JSON of a file; ok is false where it cannot be read, with the reason in the log. s is
// the text that the places of notes are counted in.
func rooted(source []byte, log *log) (s string, root node, ok bool) {
	if len(source) > MaxBytes {
		log.at(-1, "text-too-long", strconv.Itoa(MaxBytes>>20))
		return "", node{}, false
	}
	s = strings.TrimPrefix(string(source), byteOrderMark)
	if code := foreign(s); code != "" {
		log.at(-1, code)
		return s, node{}, false
	}
	if at := firstInvalid(s); at >= 0 {
		log.at(int32(at), "not-utf8", byteName(s[at]))
		return s, node{}, false
	}
	root, ok = read(s, log)
	return s, root, ok
}

// byteName writes a byte as 0xcf.
func byteName(b byte) string { return "0x" + strconv.FormatUint(uint64(b), 16) }

// firstInvalid is the offset of the first byte that is not UTF-8, −1 without one.
func firstInvalid(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for at, c := range s {
		if c == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[at:]); size == 1 {
				return at
			}
		}
	}
	return -1
}

// build makes a document from nodes: migrate, bind, order. It returns nil when the log
// has faults.
func build(root *node, log *log) *Doc {
	b := &binder{log: log, root: root}
	if of := root.find(handedKey); of != nil {
		b.at(of.keyAt, "plan-is-scenario", root.find("plan").string("title"))
		return nil
	}
	if !b.is(root, object) || !b.version(root) {
		return nil
	}
	b.collect(root)
	d := &Doc{}
	b.object(docSpec(), root, reflect.ValueOf(d).Elem())
	if log.faults() { // say all of it at once; a plan that binds well is checked by who asks
		(&checker{log: log, root: root, d: d, bound: len(log.notes)}).check()
		return nil
	}
	order(d)
	return d
}

// version notes a format that isn't ours. A newer one is read as far as it is known.
func (b *binder) version(root *node) bool {
	n := root.find("planleaf")
	if n == nil {
		return true // noted as a missing key
	}
	v, err := strconv.Atoi(n.text)
	if n.kind == number && err == nil && v >= oldest(migrations) {
		v = migrate(root, v, migrations)
	}
	if n.kind != number || err != nil || v < Version {
		b.push("planleaf")
		b.at(n.at, "version-unknown", shown(n), strconv.Itoa(Version)).fix(strconv.Itoa(Version))
		b.pop()
		n.kind, n.text = number, strconv.Itoa(Version) // what follows is read as ours
		return true
	}
	if v > Version {
		b.push("planleaf")
		b.at(n.at, "newer-format", strconv.Itoa(v), strconv.Itoa(Version)).warn()
		b.pop()
		b.newer = true
	}
	return true
}
