package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"planleaf/core/plan"
)

// decode turns the bytes of a file into UTF-8, which is all that the core takes. It
// undoes gzip, UTF-16 and GB18030, and names what it undid ("gzip",
// "UTF-16", "GB18030"), oldest layer first. What it cannot read it returns as it is: the
// core then says where the text stops being UTF-8.
func decode(raw []byte) (text []byte, undone []string, err error) {
	text = raw
	if bytes.HasPrefix(text, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(bytes.NewReader(text))
		if err != nil {
			return nil, nil, err
		}
		if text, err = readLimited(z); err != nil {
			return nil, nil, err
		}
		undone = append(undone, "gzip")
	}
	switch wide := wideOf(text); {
	case wide != nil:
		if t, err := wide.NewDecoder().Bytes(text); err == nil {
			return t, append(undone, "UTF-16"), nil
		}
	case !utf8.Valid(text) && !mostlyUTF8(text):
		t, err := simplifiedchinese.GB18030.NewDecoder().Bytes(text)
		if err == nil && !bytes.ContainsRune(t, utf8.RuneError) {
			return t, append(undone, "GB18030"), nil
		}
	}
	return text, undone, nil
}

// wideHead is how much of a text wideOf looks at, in bytes.
const wideHead = 200

// wideOf is UTF-16 as a text that begins so has it, nil where it is none. Without a byte-order mark it is known by the
// zeros that digits, commas and Latin letters have in it: every second byte, on one side. web/src/data/utf8.ts has the same rule.
func wideOf(head []byte) encoding.Encoding {
	var zeros [2]int
	head = head[:min(len(head), wideHead)]
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	many := max(8, len(head)/5) // the shortest head of a log has more
	switch {
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}), bytes.HasPrefix(head, []byte{0xfe, 0xff}), zeros[1] > max(many, 2*zeros[0]):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case zeros[0] > max(many, 2*zeros[1]):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	}
	return nil
}

// mostlyUTF8 reports whether text is UTF-8 that was damaged rather than another encoding:
// Chinese text in GB18030 hardly ever forms valid sequences of UTF-8, so one that is
// mostly valid would only be turned into garbage by decoding it.
func mostlyUTF8(text []byte) bool {
	valid, broken := 0, 0
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n > 1:
			valid += n
		}
		text = text[n:]
	}
	return valid > broken
}

// readLimited reads what the core takes and one byte more, by which the core sees that
// the text is too long; a gzip bomb costs no more memory than that.
func readLimited(r io.Reader) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, plan.MaxBytes+1))
}
