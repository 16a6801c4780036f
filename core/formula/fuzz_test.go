package formula

import (
	"strconv"
	"testing"
	"unicode/utf8"
)

// FuzzParse: no text makes it panic; a fault has a code and a place inside the text (or
// just behind it); without faults the printed formula reads back as the same tree.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"-2^2", "spend / new", "if(a<b,1,2)", "sum(spend.*)", "（线索＋１２）×３．５％", "1.2万+3e-5", "a - -b", "1,200",
		"max(a,)", "((((", "))", "a b c", "= = =", "a..b.", "\xff\xfe", "2^-3^-4", "lag(a-b,1)--1", "1e", "5m%", ".", "*.*", "a<b<c",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n, notes := Parse(text)
		length := utf8.RuneCountInString(text)
		for _, note := range notes {
			at, err := strconv.Atoi(note.Args[0])
			if err != nil || at < 1 || at > length+1 || note.Code == "" {
				t.Fatalf("%q: fault without place: %+v", text, note)
			}
		}
		n.Walk(func(m *Node) {
			if m.At < 0 || m.End > length || m.At > m.End {
				t.Fatalf("%q: a node at %d to %d", text, m.At, m.End)
			}
			if m.Kind == Bad && len(notes) == 0 {
				t.Fatalf("%q: something unread and no fault", text)
			}
		})
		if len(notes) > 0 {
			return
		}
		printed := n.String()
		if utf8.RuneCountInString(printed) > MaxLength { // 2M may print as 2e+06
			return
		}
		again, notes := Parse(printed)
		if len(notes) > 0 || again.String() != printed || !same(n, again) {
			t.Fatalf("%q printed %q, which reads as %q %v", text, printed, again.String(), notes)
		}
	})
}

func same(a, b Node) bool {
	if a.Kind != b.Kind || a.Text != b.Text || a.Num != b.Num || len(a.Args) != len(b.Args) {
		return false
	}
	for i := range a.Args {
		if !same(a.Args[i], b.Args[i]) {
			return false
		}
	}
	return true
}
