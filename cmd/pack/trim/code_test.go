package trim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// section10 is a code section with one function, without locals.
func section10(code ...byte) []byte {
	return append([]byte{1, byte(len(code) + 1), 0}, code...)
}

func TestCallsLookAlikeBehindThem(t *testing.T) {
	// block, block, x; leave both if so; end; x; leave it if so; nothing; end; 1
	got, err := shorten(section10(0x02, 0x40, 0x02, 0x40, 0x20, 0, 0x0d, 1, 0x0b, 0x20, 0, 0x0d, 0, 0x01, 0x0b, 0x41, 1, 0x0b))
	require.NoError(t, err)
	leave := []byte{0x04, 0x40, 0x41, 1, 0x0f, 0x0b}
	want := []byte{0x02, 0x40, 0x02, 0x40, 0x20, 0}
	want = append(append(want, leave...), 0x0b, 0x20, 0)
	want = append(append(want, leave...), 0x0b, 0x41, 1, 0x0b)
	assert.Equal(t, section10(want...), got)
}

func TestOtherJumpsStay(t *testing.T) {
	for name, code := range map[string][]byte{
		"to an inner block":                     {0x02, 0x40, 0x02, 0x40, 0x20, 0, 0x0d, 0, 0x0b, 0x0b, 0x41, 1, 0x0b},
		"out of a function that gives another":  {0x02, 0x40, 0x20, 0, 0x0d, 0, 0x0b, 0x41, 2, 0x0b},
		"out of a block with something behind":  {0x02, 0x40, 0x20, 0, 0x0d, 0, 0x0b, 0x20, 0, 0x1a, 0x41, 1, 0x0b},
		"out of the first of two blocks":        {0x02, 0x40, 0x20, 0, 0x0d, 0, 0x0b, 0x02, 0x40, 0x0b, 0x41, 1, 0x0b},
		"to the start of a loop":                {0x03, 0x40, 0x20, 0, 0x0d, 0, 0x0b, 0x41, 1, 0x0b},
		"and numbers that look like nothing do": {0x41, 1, 0x1a, 0x44, 1, 1, 1, 1, 1, 1, 1, 1, 0x1a, 0x41, 1, 0x0b},
	} {
		got, err := shorten(section10(code...))
		require.NoError(t, err, name)
		assert.Equal(t, section10(code...), got, name)
	}
}

func TestCodeThatIsCutIsRefused(t *testing.T) {
	_, err := shorten([]byte{2, 3, 0, 0x41, 0x80})
	assert.ErrorIs(t, err, errWasm)
}
