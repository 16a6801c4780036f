package plan

import (
	"strings"
	"unicode"
)

// checkID notes an id that can't stand in a path: an id is letters of any script,
// digits, _ and -, composed (NFC).
func (b *binder) checkID(n *node) {
	s := n.text
	if s == "" {
		b.at(n.at, "id-empty")
		return
	}
	for _, c := range s {
		if c == '_' || c == '-' || unicode.IsLetter(c) || unicode.IsDigit(c) {
			if decomposes(c) {
				b.at(n.at, "id-not-composed", s, string(c))
				return
			}
			continue
		}
		p := b.at(n.at, "id-unreadable", s, string(c))
		if likely := likelyID(s); likely != "" {
			p.fix(likely)
		}
		return
	}
}

// likelyID is the text with a dash for everything that an id can't hold.
func likelyID(s string) string {
	keep := func(c rune) rune {
		if c == '_' || unicode.IsLetter(c) && !decomposes(c) || unicode.IsDigit(c) {
			return c
		}
		return '-'
	}
	return strings.Trim(strings.Map(keep, s), "-")
}

// decomposes reports whether a letter may change under NFC, alone or with its
// neighbours: Hangul written in single jamo, and letters that Unicode keeps only for
// compatibility (Kelvin, Ångström, ideographs of old Korean sets). Since marks are no letters, an id
// without these is in NFC; a test compares the table with golang.org/x/text/unicode/norm.
func decomposes(c rune) bool { return c >= 0x0340 && unicode.Is(notNFC, c) }

// checkCurrency notes what is no ISO 4217 code: three capital letters. RMB is what people
// write for CNY.
func (b *binder) checkCurrency(n *node) {
	code := strings.ToUpper(strings.TrimSpace(n.text))
	if code == "RMB" {
		code = "CNY"
	}
	if code == n.text && len(code) == 3 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return
	}
	p := b.at(n.at, "currency-unreadable", n.text)
	if len(code) == 3 {
		p.fix(code)
	}
}
