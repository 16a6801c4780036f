package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
)

// parts are what a page is made of, each as text that stands in one element.
type parts struct {
	core   []byte // gzip of the wasm
	worker string // script of the workers
	style  string
	check  string // script that names what an old browser lacks; old browsers must be able to read it
	app    string // script of the page
	legal  string // whose code the page carries
}

// html puts the parts into one page. The core comes first so that the browser has it as early as it can;
// scripts and style are allowed by their hashes, everything else is forbidden.
func (p parts) html() (string, error) {
	for name, text := range map[string]string{"worker": p.worker, "style": p.style, "check": p.check, "app": p.app} {
		if lower := strings.ToLower(text); strings.Contains(lower, "</script") || strings.Contains(lower, "<!--") || strings.Contains(lower, "</style") {
			return "", fmt.Errorf("the %s would end its own element: it holds an end tag or a comment", name)
		}
	}
	policy := strings.Join([]string{
		"default-src 'none'",
		"script-src " + hash(p.check) + " " + hash(p.app) + " 'wasm-unsafe-eval'",
		"style-src " + hash(p.style),
		"worker-src blob:",
		"connect-src 'none'",
		"img-src data: blob:",
		"base-uri 'none'",
		"form-action 'none'",
	}, "; ")
	return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="` + policy + `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Planleaf</title>
<link rel="icon" href="data:,">
<!--
` + p.legal + `-->
<style>` + p.style + `</style>
</head>
<body>
<div id="app"></div>
<script>` + p.check + `</script>
<script type="application/json" id="plan"></script>
<script type="text/plain" id="worker">` + p.worker + `</script>
<script type="text/plain" id="core">` + text91(p.core) + `</script>
<script>` + p.app + `</script>
</body>
</html>
`, nil
}

// hash is a source expression of the policy: the text of an element, and no other.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
