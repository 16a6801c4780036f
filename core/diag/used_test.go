//go:build !js

package diag

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// noting are the names of functions whose first argument that looks like a code is one.
var noting = regexp.MustCompile(`(?i)^(at|on|fault|warn|stop|fail|refuse|note)$`)

// kebab is what a code looks like: words in lower case with dashes between.
var kebab = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// written collects the string literals of a tree that look like codes: those that are
// given as codes (of two words at least), and all of them.
func written(t *testing.T, root string) (codes map[string]string, all map[string]bool) {
	codes, all = map[string]string{}, map[string]bool{}
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		words := strings.HasPrefix(e.Name(), "words_") && strings.HasSuffix(filepath.Dir(path), "diag")
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || words {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			for _, code := range codesOf(n) {
				if strings.Contains(code, "-") {
					codes[code] = path
				}
			}
			if code, ok := literal(n); ok {
				all[code] = true
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	return codes, all
}

// codesOf are the codes that a node makes notes of.
func codesOf(n ast.Node) []string {
	var found []string
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && (key.Name == "Code" || key.Name == "code") {
			if code, ok := literal(n.Value); ok {
				found = append(found, code)
			}
		}
	case *ast.CallExpr:
		name := ""
		switch f := n.Fun.(type) {
		case *ast.Ident:
			name = f.Name
		case *ast.SelectorExpr:
			name = f.Sel.Name
		}
		for _, arg := range n.Args {
			if code, ok := literal(arg); ok && noting.MatchString(name) {
				return append(found, code)
			}
		}
	}
	return found
}

// literal is a string literal that looks like a code.
func literal(n ast.Node) (string, bool) {
	l, ok := n.(*ast.BasicLit)
	if !ok || l.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(l.Value)
	return s, err == nil && kebab.MatchString(s)
}

func TestEveryCodeHasWordsAndEveryWordItsCode(t *testing.T) {
	codes, all := written(t, "..")
	more, others := written(t, "../../cmd")
	for code, path := range more {
		codes[code] = path
	}
	require.Greater(t, len(codes), 50, "codes are found in the source")
	for code, path := range codes {
		_, known := table()[code]
		known = known || strings.HasPrefix(code, "na-") // why a value is not available: package view
		assert.True(t, known, "%s of %s has no words", code, path)
	}
	for _, code := range Codes() {
		// made of "type-" and the kind that must stand there, of "unit-of-" and a unit's name
		built := strings.HasPrefix(code, "type-") || strings.HasPrefix(code, "unit-of-")
		assert.True(t, all[code] || others[code] || built, "%s is said nowhere", code)
	}
}
