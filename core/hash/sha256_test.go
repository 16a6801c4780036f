package hash

import (
	std "crypto/sha256"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestHashIsTheStandardLibrarys(t *testing.T) {
	for n := range 200 { // every place of the length in the last block
		text := make([]byte, n)
		for i := range text {
			text[i] = byte(i * 7)
		}
		assert.Equal(t, std.Sum256(text), SHA256(text), "%d bytes", n)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOfN(rapid.Byte(), 0, 600).Draw(t, "text")
		assert.Equal(t, std.Sum256(text), SHA256(text))
		state, rest := Begun(), text
		for len(rest) > 64 && rapid.Bool().Draw(t, "piece") {
			n := 64 * rapid.IntRange(1, len(rest)/64).Draw(t, "blocks")
			state, rest = More(state, rest[:n]), rest[n:]
		}
		assert.Equal(t, std.Sum256(text), End(state, rest, uint64(len(text))))
	})
}
