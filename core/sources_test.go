//go:build !js

package core_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// forbidden are imports that read the world, or differ between machines; a name with a
// slash behind it stands for all below it too.
var forbidden = []string{
	"os", "os/", "net", "net/", "syscall", "syscall/", "unsafe", "C", "plugin", "log", "log/",
	"runtime", "runtime/", "math/rand", "math/rand/", "math/cmplx", "crypto/rand", "testing", "testing/", "path/filepath", "io/ioutil",
}

// exactMath is what may be used of package math: constants and functions whose result is
// exact or correctly rounded, so the same everywhere. All else is in core/num.
const exactMath = `
	Abs Ceil Copysign Float64bits Float64frombits Floor Frexp Inf IsInf IsNaN Ldexp Max Min Mod Modf NaN Nextafter
	Round RoundToEven Signbit Sqrt Trunc
	E Pi Sqrt2 Ln2 MaxFloat64 SmallestNonzeroFloat64
	MaxInt MinInt MaxInt8 MinInt8 MaxInt16 MinInt16 MaxInt32 MinInt32 MaxInt64 MinInt64 MaxUint8 MaxUint16 MaxUint32 MaxUint64`

// impure are the functions of otherwise harmless packages that read the clock or write.
var impure = map[string]string{
	"time": "Now Since Until Sleep After AfterFunc Tick NewTimer NewTicker Local LoadLocation",
	"fmt":  "Print Printf Println Scan Scanf Scanln",
}

// sourceFaults lists what a file of the core may not contain.
func sourceFaults(name string, source any) ([]string, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, source, 0)
	if err != nil {
		return nil, err
	}
	var faults []string
	fault := func(at token.Pos, what string) {
		faults = append(faults, fmt.Sprintf("%s: %s", set.Position(at), what))
	}
	paths := map[string]string{} // local name to import path
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		for _, f := range forbidden {
			if path == f || strings.HasSuffix(f, "/") && strings.HasPrefix(path, f) {
				fault(spec.Pos(), "imports "+path)
			}
		}
		first, _, _ := strings.Cut(path, "/")
		if strings.Contains(first, ".") {
			fault(spec.Pos(), "imports "+path+", which is not of this project")
		}
		local := path[strings.LastIndex(path, "/")+1:]
		if spec.Name != nil {
			local = spec.Name.Name
		}
		if local == "." {
			fault(spec.Pos(), "imports "+path+" without a name")
		}
		paths[local] = path
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			fault(n.Pos(), "starts a goroutine")
		case *ast.SelectorExpr:
			of, isName := n.X.(*ast.Ident)
			if !isName || of.Obj != nil { // Obj: a local variable of that name
				break
			}
			path, use := paths[of.Name], n.Sel.Name
			if path == "math" && !contains(strings.Fields(exactMath), use) || contains(strings.Fields(impure[path]), use) {
				fault(n.Pos(), "uses "+path+"."+use)
			}
		}
		return true
	})
	return faults, nil
}

func TestCoreReadsNoWorldAndNoInexactMath(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		faults, err := sourceFaults(path, nil)
		assert.Empty(t, faults)
		return err
	})
	require.NoError(t, err)
	assert.Greater(t, files, 20, "the core's files were found")
}

// The checker is checked: each kind of fault, planted, is found.
func TestSourceFaultsAreFound(t *testing.T) {
	for source, want := range map[string]string{
		`import "os"`:                              "imports os",
		`import "os/exec"`:                         "imports os/exec",
		`import "math/rand"`:                       "imports math/rand",
		`import r "math/rand/v2"`:                  "imports math/rand/v2",
		`import "github.com/stretchr/testify"`:     "imports github.com/stretchr/testify, which is not of this project",
		`import . "strings"`:                       "imports strings without a name",
		`import "time"; var x = time.Now()`:        "uses time.Now",
		`import c "time"; var x = c.Since`:         "uses time.Since",
		`import "math"; var x = math.Exp(1)`:       "uses math.Exp",
		`import m "math"; var x = m.FMA(1, 2, 3)`:  "uses math.FMA",
		`import "math"; var f = math.Log1p`:        "uses math.Log1p",
		`import "math"; var x = math.Pow(2, 3)`:    "uses math.Pow",
		`import "math"; var x = math.Erf(2)`:       "uses math.Erf",
		`import "math"; var x = math.Tanh(2)`:      "uses math.Tanh",
		`import "math"; var x = math.Cbrt(2)`:      "uses math.Cbrt",
		`import "fmt"; func f() { fmt.Println() }`: "uses fmt.Println",
		`func f() { go f() }`:                      "starts a goroutine",
	} {
		faults, err := sourceFaults("planted.go", "package planted; "+source)
		require.NoError(t, err, source)
		if assert.Len(t, faults, 1, source) {
			assert.Contains(t, faults[0], "planted.go:1:")
			assert.True(t, strings.HasSuffix(faults[0], ": "+want), "%s: %s", source, faults[0])
		}
	}
	for _, source := range []string{
		`import "math"; var x = math.Sqrt(math.Abs(2))`,
		`import "time"; var x = time.January`,
		`type m struct{ Exp int }; func f(math m) int { return math.Exp }`,
	} {
		faults, err := sourceFaults("planted.go", "package planted; "+source)
		require.NoError(t, err, source)
		assert.Empty(t, faults, source)
	}
	_, err := sourceFaults("broken.go", "package")
	assert.Error(t, err, "a file that does not parse is no pass")
}
