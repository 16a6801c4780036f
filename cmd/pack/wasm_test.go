package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// program is a WebAssembly module whose memory holds no tables of Go.
const program = "\x00asm\x01\x00\x00\x00" + "\x0b\x07\x01\x00\x41\x00\x0b\x01\x07"

func TestACoreOfAnotherGoIsPackedWhole(t *testing.T) {
	got, err := trimmed([]byte(program))
	require.NoError(t, err)
	assert.Equal(t, program, string(got))
}

func TestWhatIsNoProgramIsRefused(t *testing.T) {
	_, err := trimmed([]byte("no program"))
	assert.Error(t, err)
}
