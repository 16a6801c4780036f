package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/cmd/pack/latin"

	"planleaf/web"
)

// mostBytes is the size that a page without a plan may have: it must pass through mail
// and chat, and open at once.
const mostBytes = 2_000_000

func TestThePageKeepsItsBudgetAndItsPolicy(t *testing.T) {
	root, err := findRoot()
	require.NoError(t, err)
	page, err := build(root)
	require.NoError(t, err)
	t.Logf("%d bytes", len(page))
	assert.LessOrEqual(t, len(page), mostBytes)

	again, err := build(root)
	require.NoError(t, err)
	assert.True(t, bytes.Equal(page, again), "the same sources give the same page")

	html := string(page)
	policy := regexp.MustCompile(`content="(default-src[^"]+)"`).FindStringSubmatch(html)
	require.NotNil(t, policy)
	for _, rule := range []string{"default-src 'none'", "'wasm-unsafe-eval'", "worker-src blob:", "connect-src 'none'", "img-src data: blob:", "base-uri 'none'", "form-action 'none'"} {
		assert.Contains(t, policy[1], rule)
	}
	assert.NotContains(t, policy[1], "unsafe-inline")
	assert.NotContains(t, policy[1], "'unsafe-eval'")

	// Each script that runs and the style are allowed by their own hash; nothing else is.
	scripts := regexp.MustCompile(`(?s)<script(?: id="\w+")?>(.*?)</script>`).FindAllStringSubmatch(html, -1)
	require.Len(t, scripts, 2, "the check of old browsers, and what unpacks the rest")
	allowed := []string{scripts[0][1], scripts[1][1]}
	parts := unpacked(t, element(t, page, "parts"))
	require.Len(t, parts, 2, "style, page")
	for _, text := range append(parts, html) {
		assert.False(t, strings.Contains(text, "axe-core") || strings.Contains(text, "axe.run"), "what is for tests stays out of the page")
	}
	allowed = append(allowed, parts...)
	for _, text := range allowed {
		assert.Contains(t, policy[1], hash(text))
	}
	assert.Equal(t, len(allowed), strings.Count(policy[1], "sha256-"))
	assert.NotContains(t, html, "<style")

	with, err := web.Insert(page, []byte(`{"title": "</script>"}`))
	require.NoError(t, err)
	assert.Equal(t, strings.Count(html, "</script>"), strings.Count(string(with), "</script>"), "a plan adds no element")
}

// The page rebuilds itself from its frame and the texts of its elements, as a browser gives them.
func TestThePageCanBePutTogetherFromItsOwnElements(t *testing.T) {
	root, err := findRoot()
	require.NoError(t, err)
	page, err := build(root)
	require.NoError(t, err)
	var frame []string
	require.NoError(t, json.Unmarshal([]byte(element(t, page, "frame")), &frame))
	var again strings.Builder
	for i, piece := range frame {
		if i%2 == 1 {
			piece = element(t, page, piece)
		}
		again.WriteString(piece)
	}
	assert.True(t, again.String() == string(page), "the same bytes")
}

// element is the text of a script element of the page.
func element(t *testing.T, page []byte, id string) string {
	t.Helper()
	found := regexp.MustCompile(`(?s)<script(?: [^>]*)? id="`+id+`">(.*?)</script>`).FindAllSubmatch(page, -1)
	require.Len(t, found, 1, id)
	return string(found[0][1])
}

// unpacked is what pack was given.
func unpacked(t *testing.T, text string) []string {
	t.Helper()
	data, err := latin.Read(text)
	require.NoError(t, err)
	zr, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	all, err := io.ReadAll(zr)
	require.NoError(t, err)
	return strings.Split(string(all), "\x00")
}
