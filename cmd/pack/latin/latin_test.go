package latin

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// comesBack checks that data can stand in an element, and is what is read there.
func comesBack(t require.TestingT, data []byte) (length int) {
	text := Write(data)
	for i := range len(text) {
		require.NotContains(t, []byte("\x00\n\r<"), text[i], "place %d", i)
	}
	back, err := Read(text)
	require.NoError(t, err)
	require.True(t, bytes.Equal(data, back))
	return len(text)
}

func TestLawTextComesBackAndEndsNoElement(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { comesBack(t, rapid.SliceOf(rapid.Byte()).Draw(t, "data")) })
}

func TestDataThatLeavesLongBlocksNoMaskComesBack(t *testing.T) {
	all := make([]byte, 0, 1<<16)
	for i := range 1 << 16 {
		all = append(all, byte(i), byte(i>>8))
	}
	for name, data := range map[string][]byte{"every byte in turn": all, "what is never written": bytes.Repeat([]byte(never), 300)} {
		t.Run(name, func(t *testing.T) { comesBack(t, data) })
	}
}

func TestItCostsHalfAPercent(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 1<<20)
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	assert.Less(t, comesBack(t, noise), len(noise)*1006/1000)
}

func TestATextThatIsAlteredSaysSo(t *testing.T) {
	text := Write([]byte("a text of some length"))
	for name, broken := range map[string]string{"nothing": "", "what never stands there": text[:5] + "<" + text[6:], "lines": text + "\r\n"} {
		_, err := Read(broken)
		assert.ErrorIs(t, err, ErrAltered, name)
	}
	start, err := Read(text[:9])
	require.NoError(t, err)
	assert.Equal(t, "a text ", string(start), "what is packed must know its own length")
}
