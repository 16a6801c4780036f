package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/cmd/planleaf/verify"
	"planleaf/web"
)

// What the command says of a page rests on how pages are put together here.
func TestAPageIsWhatItSaysOfItself(t *testing.T) {
	html, err := parts{core: []byte("\x00asm"), worker: "work()", style: "p{}", check: "check()", load: "load()", app: "app('计划')", legal: "MIT"}.html()
	require.NoError(t, err)
	page, err := web.Insert([]byte(html), []byte(`{"title": "计划 <b>"}`))
	require.NoError(t, err)
	p, err := verify.ReadPage(page)
	require.NoError(t, err)
	altered, err := p.Altered()
	require.NoError(t, err)
	assert.Empty(t, altered)
	empty, err := verify.ReadPage([]byte(html))
	require.NoError(t, err)
	assert.Empty(t, p.Unlike(empty), "a plan makes no other page")
}
