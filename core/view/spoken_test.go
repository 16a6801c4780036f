package view

import (
	"embed"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed *.go
var source embed.FS

// files are the package's own files, without tests.
func files(t *testing.T) []*ast.File {
	t.Helper()
	names, err := fs.Glob(source, "*.go")
	require.NoError(t, err)
	var out []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := source.ReadFile(name)
		require.NoError(t, err)
		file, err := parser.ParseFile(token.NewFileSet(), name, text, 0)
		require.NoError(t, err)
		out = append(out, file)
	}
	return out
}

// spoken are all words that the package's files write as word{"…", "…"}.
func spoken(t *testing.T) []word {
	t.Helper()
	var out []word
	for _, file := range files(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok || len(lit.Elts) != 2 {
				return true
			}
			if name, ok := lit.Type.(*ast.Ident); !ok || name.Name != "word" {
				return true
			}
			zh, isText := text(lit.Elts[0])
			en, isAlso := text(lit.Elts[1])
			if isText && isAlso {
				out = append(out, word{zh, en})
			}
			return true
		})
	}
	return out
}

func text(n ast.Expr) (string, bool) {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	said, err := strconv.Unquote(lit.Value)
	return said, err == nil
}

// Tables stand in the program's data. What is made by a call is made anew each time that the page is opened: the
// words alone once took ten milliseconds of the first answer.
func TestNothingIsComputedWhenTheCoreStarts(t *testing.T) {
	for _, file := range files(t) {
		for _, decl := range file.Decls {
			if made, ok := decl.(*ast.GenDecl); ok && made.Tok == token.VAR {
				ast.Inspect(made, func(n ast.Node) bool {
					call, ok := n.(*ast.CallExpr)
					if ok {
						name, _ := call.Fun.(*ast.Ident)
						assert.Nil(t, name, "%s is called when the package starts", name)
					}
					return !ok
				})
			}
		}
	}
}
