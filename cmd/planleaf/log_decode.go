package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"
)

// logText is the text of a log in UTF-8, decoded as it is read: the file is never in memory as a whole.
type logText struct {
	io.Reader
	raw    *counted
	undone []string // what was undone, "gzip", "UTF-16", "GB18030", oldest layer first
}

// counted counts the bytes of a file, and takes their hash, as they are read.
type counted struct {
	from io.Reader
	n    int64
	sum  hash.Hash
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.from.Read(b)
	c.n += int64(n)
	c.sum.Write(b[:n])
	return n, err
}

// hash is that of all bytes read, as sha256sum prints it.
func (c *counted) hash() string { return hex.EncodeToString(c.sum.Sum(nil)) }

// decodeLog is decode for what is too long to be held.
func decodeLog(from io.Reader) (*logText, error) {
	t := &logText{raw: &counted{from: from, sum: sha256.New()}}
	in := bufio.NewReaderSize(t.raw, logPiece)
	if mark, _ := in.Peek(2); bytes.Equal(mark, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, err
		}
		t.undone = append(t.undone, "gzip")
		in = bufio.NewReaderSize(z, logPiece)
	}
	head, _ := in.Peek(wideHead)
	if wide := wideOf(head); wide != nil {
		t.undone = append(t.undone, "UTF-16")
		t.Reader = transform.NewReader(in, wide.NewDecoder())
	} else {
		t.Reader = &maybeGB{in: in, text: t}
	}
	return t, nil
}

// maybeGB hands UTF-8 through, and decodes GB18030 from the first character on that is no UTF-8, where what was before
// is plain ASCII and what follows does not look like UTF-8 that was damaged.
type maybeGB struct {
	in    *bufio.Reader
	text  *logText
	wide  bool      // a character beyond ASCII has come: it is UTF-8
	other io.Reader // the decoder, once it is known
}

func (m *maybeGB) Read(b []byte) (int, error) {
	if m.other != nil {
		return m.other.Read(b)
	}
	if m.wide {
		return m.in.Read(b)
	}
	ahead, err := m.in.Peek(min(len(b), logPiece))
	if len(ahead) == 0 {
		return 0, err
	}
	if i := beyondASCII(ahead); i > 0 {
		return m.in.Read(b[:i])
	}
	ahead, _ = m.in.Peek(logPiece / 2) // here it is decided
	if cut := len(ahead) - 3; cut > 0 {
		for i := cut; i < len(ahead); i++ {
			if utf8.RuneStart(ahead[i]) && !utf8.FullRune(ahead[i:]) {
				ahead = ahead[:i]
				break
			}
		}
	}
	if utf8.Valid(ahead) || mostlyUTF8(ahead) {
		m.wide = true
		return m.in.Read(b)
	}
	m.text.undone = append(m.text.undone, "GB18030")
	m.other = transform.NewReader(m.in, simplifiedchinese.GB18030.NewDecoder())
	return m.other.Read(b)
}

// beyondASCII is where the first character beyond ASCII stands, the length where there is none.
func beyondASCII(b []byte) int {
	for i, c := range b {
		if c >= utf8.RuneSelf {
			return i
		}
	}
	return len(b)
}
