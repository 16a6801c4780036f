//go:build !js

package core_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	fusedOp    = regexp.MustCompile(`\bFN?M(ADD|SUB)[DS]\b`)
	assemblyOf = regexp.MustCompile(`^# (planleaf/core/\S+)`)
)

// fused compiles packages for arm64, whose compiler fuses a product into a sum wherever it
// may, and returns the lines of assembly where it did, and the packages it read.
func fused(t *testing.T, dir string, args ...string) (lines []string, packages map[string]bool) {
	cmd := exec.Command("go", append([]string{"build", "-gcflags=-S"}, args...)...)
	cmd.Dir = dir
	// A cache of its own: of a package that a cache holds without its listing, go build
	// shows nothing and says nothing.
	cmd.Env = append(os.Environ(), "GOARCH=arm64", "GOOS=linux", "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off",
		"GOCACHE="+t.TempDir())
	pipe, err := cmd.StderrPipe() // where the compiler writes its listing
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	packages = map[string]bool{}
	var last []string
	for in := bufio.NewReader(pipe); ; {
		line, err := in.ReadString('\n')
		line = strings.TrimSuffix(line, "\n")
		if m := assemblyOf.FindStringSubmatch(line); m != nil {
			packages[m[1]] = true
		}
		if fusedOp.MatchString(line) {
			lines = append(lines, strings.Join(strings.Fields(line), " "))
		}
		last = append(last[max(0, len(last)-5):], line)
		if err != nil {
			break
		}
	}
	require.NoError(t, cmd.Wait(), "go build: %s", strings.Join(last, "\n"))
	return lines, packages
}

// A fused product keeps bits that a rounded one drops, so results would differ between
// machines. float64(a*b) forbids it.
func TestNoProductIsFusedIntoASum(t *testing.T) {
	packs, err := listed("./...")
	require.NoError(t, err)
	lines, packages := fused(t, ".", "./...")
	assert.Empty(t, lines)
	for _, p := range packs {
		if strings.HasPrefix(p.ImportPath, prefix) {
			assert.True(t, packages[p.ImportPath], "no assembly of %s was read", p.ImportPath)
		}
	}
}

// The checker is checked: where fusing is not forbidden, this compiler fuses and it is seen.
func TestAFusedProductIsFound(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	write("go.mod", "module planleaf/core/planted\n\ngo 1.26\n")
	write("planted.go", "package planted\n\nfunc F(a, b, c float64) float64 { p := a * b; return p + c }\n")
	lines, packages := fused(t, dir, ".")
	assert.NotEmpty(t, lines)
	assert.True(t, packages["planleaf/core/planted"])
}
