package main

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/templates"
)

func TestThePageHasTheTemplatesOfTheCommand(t *testing.T) {
	root, err := findRoot()
	require.NoError(t, err)
	said, err := overlay(root, t.TempDir(), t.TempDir())
	require.NoError(t, err)
	text, err := os.ReadFile(said)
	require.NoError(t, err)
	var over struct{ Replace map[string]string }
	require.NoError(t, json.Unmarshal(text, &over))
	own := filepath.Join(root, "core", "templates", "plans.go")
	assert.FileExists(t, own, "it stands in place of a file that there is")
	source, err := os.ReadFile(over.Replace[own])
	require.NoError(t, err)
	_, err = parser.ParseFile(token.NewFileSet(), "plans.go", source, 0)
	require.NoError(t, err)
	for _, info := range templates.List("en") {
		plan, err := os.ReadFile(filepath.Join(root, "core", "templates", "plans", info.ID+".plan.json"))
		require.NoError(t, err)
		assert.Contains(t, string(source), "case "+strconv.Quote(info.ID)+":\n\t\treturn "+strconv.Quote(string(plan))+", true\n")
	}
}
