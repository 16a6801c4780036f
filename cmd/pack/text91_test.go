package main

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// read91 is the reader of web/src/core/text91.ts, line by line.
func read91(text string) []byte {
	var value [128]uint32
	for i, c := range alphabet {
		value[c] = uint32(i)
	}
	out := make([]byte, 0, len(text)*13/16)
	var bits, n uint32
	for i := 0; i+1 < len(text); i += 2 {
		bits |= (value[text[i]]*91 + value[text[i+1]]) << n
		for n += 13; n >= 8; n -= 8 {
			out = append(out, byte(bits))
			bits >>= 8
		}
	}
	return out
}

func TestLawTextComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOf(rapid.Byte()).Draw(t, "data")
		text := text91(data)
		back := read91(text)
		length := binary.LittleEndian.Uint32(back)
		assert.EqualValues(t, len(data), length)
		assert.Equal(t, string(data), string(back[4:4+length]))
	})
}

func TestTextEndsNoElement(t *testing.T) {
	assert.Len(t, alphabet, 91)
	assert.False(t, strings.ContainsAny(string(alphabet[:]), "<>& \n"), "raw text and attributes stay whole")
}
