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
		text := rapid.SliceOf(rapid.Byte()).Draw(t, "text")
		assert.Equal(t, std.Sum256(text), SHA256(text))
	})
}
