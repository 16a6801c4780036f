package main

import (
	"encoding/binary"
	"strings"
)

// alphabet is what bytes are written in: the printable ASCII characters that mean
// nothing inside an element of raw text. 91² is just over 2¹³, so two characters carry
// 13 bits: 1.23 characters a byte, where base64 needs 1.33. On a page of 2 MB the
// difference is 150 KB. web/src/core/text91.ts reads it.
var alphabet = func() (a [91]byte) {
	i := 0
	for c := byte('!'); c <= '~'; c++ {
		if !strings.ContainsRune("<>&", rune(c)) {
			a[i] = c
			i++
		}
	}
	return a
}()

// text91 writes data after its length, four bytes with the least first. Each pair of
// characters is 13 bits, the least of the stream first; the last pair is filled with zeros.
func text91(data []byte) string {
	var b strings.Builder
	b.Grow(len(data)*16/13 + 8)
	var bits, n uint32
	flush := func() {
		v := bits & 0x1fff
		b.WriteByte(alphabet[v/91])
		b.WriteByte(alphabet[v%91])
	}
	for _, part := range [][]byte{binary.LittleEndian.AppendUint32(nil, uint32(len(data))), data} {
		for _, c := range part {
			bits |= uint32(c) << n
			if n += 8; n >= 13 {
				flush()
				bits, n = bits>>13, n-13
			}
		}
	}
	if n > 0 {
		flush()
	}
	return b.String()
}
