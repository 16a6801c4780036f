package main

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// readLatin is the reader of web/src/core/latin.ts, line by line.
func readLatin(text string) []byte {
	var value [256]uint32
	for i, c := range alphabet {
		value[c] = uint32(i)
	}
	out := make([]byte, 0, len(text)*15/16)
	var bits, n uint32
	for i := 0; i+1 < len(text); i += 2 {
		bits |= (value[text[i]]*radix + value[text[i+1]]) << n
		for n += 15; n >= 8; n -= 8 {
			out = append(out, byte(bits))
			bits >>= 8
		}
	}
	return out
}

func TestLawTextComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOf(rapid.Byte()).Draw(t, "data")
		text := latin(data)
		back := readLatin(text)
		length := binary.LittleEndian.Uint32(back)
		assert.EqualValues(t, len(data), length)
		assert.Equal(t, string(data), string(back[4:4+length]))
	})
}

func TestTextEndsNoElement(t *testing.T) {
	assert.NotZero(t, alphabet[radix-1], "as many characters as the radix says")
	assert.Equal(t, byte(0xff), alphabet[radix-1], "and no more")
	for _, c := range alphabet {
		assert.NotContains(t, "<>& \n\r\x00", string(rune(c)), "raw text and attributes stay whole")
		assert.False(t, c >= 0x7f && c <= 0xa0, "%#x is another character in windows-1252, or does not show", c)
	}
	assert.False(t, strings.ContainsRune(latin([]byte("any")), '\u00ad'))
}
