package fold

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const most = 64 << 20

// programs are notes of all sorts among other bytes.
func programs(t *rapid.T) []byte {
	var out []byte
	var number uint32
	for _, what := range rapid.SliceOfN(rapid.IntRange(0, 5), 0, 60).Draw(t, "parts") {
		switch what {
		case 0:
			out = append(out, rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")...)
		case 1:
			number = rapid.Uint32().Draw(t, "number")
			out = append(out, written(number)...)
		case 2:
			number += 1 << placeBits * rapid.Uint32Range(0, 3).Draw(t, "functions")
			out = append(out, written(number)...)
		case 3:
			out = append(out, Before...)
		case 4:
			note := written(number)
			out = append(out, note[:len(note)-1]...)
		default:
			number += rapid.Uint32Range(0, 600).Draw(t, "places")
			out = append(out, written(number)...)
		}
	}
	return out
}

func TestLawWhatIsFoldedComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		program := rapid.Custom(programs).Draw(t, "program")
		back, err := Unfold(Fold(program), most)
		require.NoError(t, err)
		require.True(t, bytes.Equal(program, back))
	})
}

func TestANoteBecomesTwoBytes(t *testing.T) {
	first, second := written(4711<<placeBits|3), written(4711<<placeBits|5)
	folded := Fold(append(first, second...))
	assert.Equal(t, []byte{2, 0, 0, 0x67, 0x12, 2, 4, 2, 3}, folded, "2 stands nowhere in it")
}

func FuzzUnfold(f *testing.F) {
	f.Add([]byte("\x00\x00\x00\x10\x00abc\x00\x05\x00\xff\x00\x01"))
	f.Add(Fold(written(1 << 20)))
	f.Fuzz(func(t *testing.T, folded []byte) {
		out, err := Unfold(folded, 1000)
		if err == nil {
			assert.LessOrEqual(t, len(out), 1000)
		}
	})
}
