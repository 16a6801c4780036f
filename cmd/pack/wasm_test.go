package main

import (
	"go/parser"
	"go/token"
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

// What JavaScript throws ends a Go program unless it is caught, and the page would wait for ever: safejs
// gives it back as an error.
func TestTheCoreMeetsJavaScriptThroughSafejs(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../../wasm/main.go", nil, parser.ImportsOnly)
	require.NoError(t, err)
	var imports []string
	for _, spec := range file.Imports {
		imports = append(imports, spec.Path.Value)
	}
	assert.Contains(t, imports, `"github.com/hack-pad/safejs"`)
	assert.NotContains(t, imports, `"syscall/js"`)
}
