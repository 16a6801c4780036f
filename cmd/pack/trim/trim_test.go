package trim

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// busy is a program that uses all that the tables of functions are for.
func busy(t *testing.T) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "busy.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, "./testdata/busy")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	program, err := os.ReadFile(file)
	require.NoError(t, err)
	return program
}

func memoryOf(t *testing.T, sections []section) memory {
	t.Helper()
	for _, s := range sections {
		if s.id == data {
			m, err := load(s.body)
			require.NoError(t, err)
			return m
		}
	}
	require.Fail(t, "no data")
	return nil
}

func TestOnlyTablesForTracesAreDifferent(t *testing.T) {
	program := busy(t)
	trimmed, err := Trim(program)
	require.NoError(t, err)
	t.Logf("%d bytes of %d", len(trimmed), len(program))
	before, err := parse(program)
	require.NoError(t, err)
	after, err := parse(trimmed)
	require.NoError(t, err)
	before = slices.DeleteFunc(before, func(s section) bool { return s.id == custom })
	require.Len(t, after, len(before))
	for i, s := range after {
		if s.id != data && s.id != code {
			assert.True(t, bytes.Equal(s.body, before[i].body), "section %d", s.id)
		}
	}
	was, is := memoryOf(t, before), memoryOf(t, after)
	tables, ok := find(was)
	require.True(t, ok)
	last, named := 0, 0
	for i := range tables.count {
		f := tables.function(i)
		last = max(last, f+tables.size(f))
		assert.Equal(t, was[f:f+funcName], is[f:f+funcName], "entry of function %d", i)
		assert.Equal(t, was[f+funcName+4:f+funcFile], is[f+funcName+4:f+funcFile], "stack of function %d", i)
		if tables.isNamed(f) {
			named++
			assert.Equal(t, tables.name(f), from(is, tables).name(f))
		}
		assert.Equal(t, tables.runs(f), from(is, tables).runs(f), "maps of function %d", i)
	}
	assert.NotZero(t, named, "the runtime knows functions of reflect by their names")
	assert.True(t, bytes.Equal(was[:tables.names], is[:tables.names]), "what stands before the tables")
	is = append(is, make([]byte, len(was)-len(is))...)
	at, count, ok := tables.buckets()
	require.True(t, ok)
	for i := range count {
		found := int(from(is, tables).word(at + i*bucketSize))
		assert.True(t, found <= i/ownBuckets && found > i/ownBuckets-together, "bucket %d starts at or little before its function", i)
	}
	copy(is[at:], was[at:at+count*bucketSize])
	inlined, ok := tables.inlined()
	require.True(t, ok)
	assert.NotEmpty(t, inlined, "functions into which others are written")
	for _, at := range inlined {
		assert.Zero(t, from(is, tables).word(at+inlinedName))
		assert.Zero(t, from(is, tables).word(at+inlinedLine))
		copy(is[at+inlinedName:at+inlinedName+4], was[at+inlinedName:])
		copy(is[at+inlinedLine:at+inlinedSize], was[at+inlinedLine:])
	}
	assert.True(t, bytes.Equal(was[last:], is[last:]), "what stands after them")

	again, err := Trim(trimmed)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(trimmed, again), "nothing is left to trim")
}

func from(m memory, t tables) *tables {
	t.m = m
	return &t
}

func (t *tables) name(f int) string {
	name, _, _ := strings.Cut(string(t.m[t.names+int(t.word(f+funcName)):t.units]), "\x00")
	return name
}

// runs are the tables of values of a function that are not for traces alone.
func (t *tables) runs(f int) (out []string) {
	if offset := t.word(f + funcStack); offset != 0 {
		out = append(out, string(t.run(int(offset))))
	}
	for k := range int(t.word(f + funcValues)) {
		if offset := t.word(f + funcSize + 4*k); k != valueArgLive && k != valueUnsafe && offset != 0 {
			out = append(out, string(t.run(int(offset))))
		}
	}
	return out
}

// A trimmed program says the same up to its end, and dies of the same panic.
func TestATrimmedProgramRunsTheSame(t *testing.T) {
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("not run: there is no node to run it in; the tests of the page run a trimmed core")
	}
	program := busy(t)
	trimmed, err := Trim(program)
	require.NoError(t, err)
	said, died := ran(t, program)
	saidTrimmed, diedTrimmed := ran(t, trimmed)
	assert.Equal(t, said, saidTrimmed)
	assert.Contains(t, said, "through a wrapper")
	assert.Contains(t, died, "panic: the end")
	assert.Contains(t, diedTrimmed, "panic: the end")
}

func ran(t *testing.T, program []byte) (said, died string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "program.wasm")
	require.NoError(t, os.WriteFile(file, program, 0o644))
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	var out, trouble strings.Builder
	node := exec.Command("node", filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), file)
	node.Stdout, node.Stderr = &out, &trouble
	require.Error(t, node.Run(), "it panics at its end")
	return out.String(), trouble.String()
}

func TestSegmentsGiveTheMemoryBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m memory
		for _, n := range rapid.SliceOfN(rapid.IntRange(-2*gap, 300), 0, 12).Draw(t, "runs") {
			if n < 0 {
				m = append(m, make([]byte, -n)...)
			} else {
				m = append(m, bytes.Repeat([]byte{byte(n)}, n)...)
			}
		}
		back, err := load(m.segments())
		require.NoError(t, err)
		back = append(back, make([]byte, max(0, len(m)-len(back)))...)
		assert.True(t, bytes.Equal(m, back))
	})
}

func TestWhatIsNoProgramIsRefused(t *testing.T) {
	for name, wasm := range map[string]string{
		"nothing": "", "a header alone cut short": "\x00asm", "a section cut short": "\x00asm\x01\x00\x00\x00\x0b\x7f",
		"a segment cut short": "\x00asm\x01\x00\x00\x00\x0b\x06\x01\x00\x41\x00\x0b\x7f",
	} {
		_, err := Trim([]byte(wasm))
		assert.ErrorIs(t, err, errWasm, name)
	}
	_, err := Trim([]byte("\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x00\x0b\x01\x00"))
	assert.ErrorIs(t, err, ErrTables)
}
