package latin

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestLawTextComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOf(rapid.Byte()).Draw(t, "data")
		back, err := Read(Write(data))
		require.NoError(t, err)
		assert.Equal(t, string(data), string(back))
	})
}

func TestTextEndsNoElement(t *testing.T) {
	assert.NotZero(t, alphabet[radix-1], "as many characters as the radix says")
	assert.Equal(t, byte(0xff), alphabet[radix-1], "and no more")
	for _, c := range alphabet {
		assert.NotContains(t, "<>& \n\r\x00", string(rune(c)), "raw text and attributes stay whole")
		assert.False(t, c >= 0x7f && c <= 0xa0, "%#x is another character in windows-1252, or does not show", c)
	}
	assert.False(t, strings.ContainsRune(Write([]byte("any")), '\u00ad'))
}

func TestATextThatIsCutShortOrAlteredSaysSo(t *testing.T) {
	text := Write([]byte("a text of some length"))
	for name, broken := range map[string]string{"nothing": "", "cut": text[:len(text)/2], "another character": "<" + text[1:], "no length": text[:2]} {
		_, err := Read(broken)
		assert.ErrorIs(t, err, ErrCut, name)
	}
}
