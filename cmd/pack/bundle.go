package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	core "planleaf/core/api"
)

// bundle builds one entry point of web/src into one text. TypeScript, JSX and style
// sheets are understood; packages come from web/vendor alone.
func bundle(root, entry string) (string, error) {
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:     root,
		EntryPoints:       []string{filepath.Join("web", "src", entry)},
		NodePaths:         []string{filepath.Join(root, "web", "vendor")},
		Bundle:            true,
		Format:            api.FormatIIFE,
		Target:            api.ES2022,
		JSX:               api.JSXAutomatic,
		JSXImportSource:   "preact",
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone, // licences stand in web/vendor and in the page's head
		Define:            map[string]string{"ENGINE": strconv.Quote(core.Version)},
	})
	// A warning counts as an error: one stray line in a style sheet silently drops the rules after it.
	if wrong := append(result.Errors, result.Warnings...); len(wrong) > 0 {
		lines := api.FormatMessages(wrong, api.FormatMessagesOptions{})
		return "", fmt.Errorf("bundle %s:\n%s", entry, strings.Join(lines, ""))
	}
	return string(result.OutputFiles[0].Contents), nil
}

// minify makes a script of somebody else's shorter without changing what it does.
func minify(script string) (string, error) {
	result := api.Transform(script, api.TransformOptions{
		Target: api.ES2022, MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, LegalComments: api.LegalCommentsNone,
	})
	if len(result.Errors) > 0 {
		return "", fmt.Errorf("minify: %s", strings.Join(api.FormatMessages(result.Errors, api.FormatMessagesOptions{}), ""))
	}
	return string(result.Code), nil
}
