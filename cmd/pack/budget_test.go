package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	require.Len(t, scripts, 2, "the check of old browsers, and the page")
	for _, script := range scripts {
		assert.Contains(t, policy[1], hash(script[1]))
	}
	style := regexp.MustCompile(`(?s)<style[^>]*>(.*?)</style>`).FindAllStringSubmatch(html, -1)
	require.Len(t, style, 1)
	assert.Contains(t, policy[1], hash(style[0][1]))
	assert.Equal(t, 3, strings.Count(policy[1], "sha256-"))

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
	text := func(id string) string {
		found := regexp.MustCompile(`(?s)<(script|style)[^>]* id="`+id+`">(.*?)</(script|style)>`).FindAllSubmatch(page, -1)
		require.Len(t, found, 1, id)
		return string(found[0][2])
	}
	var frame []string
	require.NoError(t, json.Unmarshal([]byte(text("frame")), &frame))
	var again strings.Builder
	for i, piece := range frame {
		if i%2 == 1 {
			piece = text(piece)
		}
		again.WriteString(piece)
	}
	assert.True(t, again.String() == string(page), "the same bytes")
}
