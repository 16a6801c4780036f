package main

import (
	"go/format"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOfAFunctionThatIsEmptiedTheResultsAreZero(t *testing.T) {
	const source = `package p

import (
	"os"
	"time"
)

func a(x int) int { return x + len(os.Args) }

func (t *T[K]) a() bool { return true }

func (t *T) b() (_ time.Time, err error) { panic("b") }

func (t T) c(f func() int) (int, func() string) {
	return f(), nil // c
}
`
	const want = `package p

import (
	_ "os"
	"time"
)

func a(x int) (_ int) { return }

func (t *T[K]) a() bool { return true }

func (t *T) b() (_ time.Time, err error) { return }

func (t T) c(f func() int) (_ int, _ func() string) { return }
`
	out, ok := emptied([]byte(source), []string{"a", "T.b", "T.c"})
	require.True(t, ok)
	out, err := format.Source(out)
	require.NoError(t, err)
	assert.Equal(t, want, string(out))

	_, ok = emptied([]byte(source), []string{"d"})
	assert.False(t, ok)
	_, ok = emptied([]byte("package"), []string{"a"})
	assert.False(t, ok)
}

// A name that the library does not have is one that somebody mistyped, or that a release of Go has taken away.
func TestWhatIsEmptiedIsInTheLibrary(t *testing.T) {
	goroot, err := goRoot()
	require.NoError(t, err)
	for pkg, names := range unasked {
		files, err := filepath.Glob(filepath.Join(goroot, "src", filepath.FromSlash(pkg), "*.go"))
		require.NoError(t, err)
		for _, name := range names {
			has := false
			for _, file := range files {
				text, err := os.ReadFile(file)
				require.NoError(t, err)
				_, ok := emptied(text, []string{name})
				has = has || ok
			}
			assert.True(t, has, pkg+"."+name)
		}
	}
}
