// Package latin writes bytes as the text of an element of a page that is a byte a character,
// in which a page carries its parts. Entry points: Write, Read.
package latin

import (
	"errors"
	"slices"
	"strings"
)

// never are the bytes that an element of raw text does not hand on as they are, or that mail may change:
// NUL and the carriage return become others, the ends of lines differ from system to system, and < may end the element. Each
// other byte is one character of windows-1252 and comes back as that.
const never = "\x00\n\r<"

// A text is cut into blocks, each masked by a byte of its own, with which none of its bytes
// becomes one of never: the byte stands before the block. How long blocks are stands before the first. Random data lets
// them be about 210 bytes long, half a percent of masks, where 15 bits in two printable characters would take 6.7% and
// base64 33%. web/src/core/latin.ts reads it.
const longest = 255

// Write gives data as text, in the longest blocks that it can be cut into.
func Write(data []byte) string {
	for n := longest; ; n-- { // short blocks have a mask whatever they hold: each byte forbids four of 252
		if text, ok := write(data, n); ok {
			return text
		}
	}
}

func write(data []byte, n int) (string, bool) {
	if unfit(byte(n)) {
		return "", false
	}
	out := []byte{byte(n)}
	for block := range slices.Chunk(data, n) {
		mask, ok := maskOf(block)
		if !ok {
			return "", false
		}
		out = append(out, mask)
		for _, c := range block {
			out = append(out, c^mask)
		}
	}
	return string(out), true
}

// maskOf is the least byte that makes none of a block unfit, nor is unfit itself.
func maskOf(block []byte) (byte, bool) {
	var not [256]bool
	for i := range len(never) {
		not[never[i]] = true
		for _, c := range block {
			not[c^never[i]] = true
		}
	}
	mask := slices.Index(not[:], false)
	return byte(mask), mask >= 0
}

func unfit(c byte) bool { return strings.IndexByte(never, c) >= 0 }

// ErrAltered says that a text is none that Write made.
var ErrAltered = errors.New("the packed text is altered")

// Read gives the data of a text that Write made; of the first part of one, the first part of the data.
func Read(text string) ([]byte, error) {
	if text == "" || strings.ContainsAny(text, never) {
		return nil, ErrAltered
	}
	out := make([]byte, 0, len(text))
	for block := range slices.Chunk([]byte(text[1:]), int(text[0])+1) {
		for _, c := range block[1:] {
			out = append(out, c^block[0])
		}
	}
	return out, nil
}
