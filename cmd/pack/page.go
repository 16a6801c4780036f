package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
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

// html puts the parts into one page: scripts and style are allowed by their hashes, everything else is forbidden.
func (p parts) html() (string, error) {
	for name, text := range map[string]string{"legal": p.legal, "worker": p.worker, "style": p.style, "check": p.check, "app": p.app} {
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
	elements := map[string]string{"legal": "\n" + p.legal, "style": p.style, "check": p.check, "plan": "", "worker": p.worker, "core": text91(p.core), "script": p.app}
	frame := strings.Split(strings.Replace(skeleton, "POLICY", policy, 1), "§")
	carried, err := json.Marshal(frame) // with < as an escape: it ends no element
	if err != nil {
		return "", err
	}
	elements["frame"] = string(carried)
	for i := 1; i < len(frame); i += 2 {
		text, known := elements[frame[i]]
		if !known {
			return "", fmt.Errorf("the frame names an element %q that there is not", frame[i])
		}
		if strings.ContainsAny(text, "\r\x00") {
			return "", fmt.Errorf("the %s holds what a browser reads as something else: a carriage return or a NUL", frame[i])
		}
		frame[i] = text
	}
	return strings.Join(frame, ""), nil
}

// skeleton is the page around the texts of its elements, whose ids stand between §. The page carries it as its
// element "frame", and so can write itself again with another plan inside: web/src/files/itself.ts joins the same
// pieces. The core comes first of what is large, so that the browser has it as early as it can.
const skeleton = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="POLICY">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Planleaf</title>
<link rel="icon" href="data:,">
<script type="text/plain" id="legal">§legal§</script>
<style id="style">§style§</style>
</head>
<body>
<div id="app"></div>
<script id="check">§check§</script>
<script type="application/json" id="plan">§plan§</script>
<script type="text/plain" id="worker">§worker§</script>
<script type="text/plain" id="core">§core§</script>
<script type="application/json" id="frame">§frame§</script>
<script id="script">§script§</script>
</body>
</html>
`

// hash is a source expression of the policy: the text of an element, and no other.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
