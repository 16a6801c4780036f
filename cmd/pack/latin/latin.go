// Package latin writes bytes as printable text of a byte a character, in which a page carries
// its parts. Entry points: Write, Read.
package latin

import (
	"encoding/binary"
	"errors"
	"strings"
)

// alphabet is what bytes are written in: the characters of Latin-1 that print and mean
// nothing inside an element of raw text, a byte each in the page. 185² is just over 2¹⁵, so two of them carry
// 15 bits: 1.07 characters a byte, where printable ASCII needs 1.23 and base64 1.33. On a
// page of 2 MB the difference is a quarter of a megabyte. web/src/core/latin.ts reads it.
//
// Browsers read what calls itself Latin-1 as windows-1252, which differs in 0x80 to 0x9F
// alone; those are left out, with the space and the hyphen that do not show.
var alphabet = func() (a [radix]byte) {
	i := 0
	for c := '!'; c <= 'ÿ'; c++ {
		if strings.ContainsRune("<>&\u007f\u00a0\u00ad", c) || c >= 0x80 && c < 0xa0 {
			continue
		}
		a[i] = byte(c)
		i++
	}
	return a
}()

const radix = 185

// Write gives data as text, after its length, four bytes with the least first. Each pair of
// characters is 15 bits, the least of the stream first; the last pair is filled with zeros.
func Write(data []byte) string {
	var b strings.Builder
	b.Grow(len(data)*16/15 + 12)
	var bits, n uint32
	flush := func() {
		v := bits & 0x7fff
		b.WriteByte(alphabet[v/radix])
		b.WriteByte(alphabet[v%radix])
	}
	for _, part := range [][]byte{binary.LittleEndian.AppendUint32(nil, uint32(len(data))), data} {
		for _, c := range part {
			bits |= uint32(c) << n
			if n += 8; n >= 15 {
				flush()
				bits, n = bits>>15, n-15
			}
		}
	}
	if n > 0 {
		flush()
	}
	return b.String()
}

// ErrCut says that a text holds less than it says, or what is no such text.
var ErrCut = errors.New("the packed text is cut short or altered")

// Read gives the data of a text that Write made.
func Read(text string) ([]byte, error) {
	var value [256]uint32
	for i, c := range alphabet {
		value[c] = uint32(i) + 1
	}
	out := make([]byte, 0, len(text)*15/16)
	var bits, n uint32
	for i := 0; i+1 < len(text); i += 2 {
		high, low := value[text[i]], value[text[i+1]]
		if high == 0 || low == 0 {
			return nil, ErrCut
		}
		bits |= ((high-1)*radix + low - 1) << n
		for n += 15; n >= 8; n -= 8 {
			out = append(out, byte(bits))
			bits >>= 8
		}
	}
	if len(out) < 4 {
		return nil, ErrCut
	}
	length := binary.LittleEndian.Uint32(out)
	if out = out[4:]; uint64(length) > uint64(len(out)) {
		return nil, ErrCut
	}
	return out[:length], nil
}
