package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// parts are what a page is made of.
type parts struct {
	core   []byte // the wasm
	worker string // script of the workers
	style  string
	check  string // script that names what an old browser lacks; old browsers must be able to read it
	load   string // script that starts the first worker and unpacks style and app
	app    string // script of the page
	legal  string // whose code the page carries
}

// html puts the parts into one page: scripts and style are allowed by their hashes, everything else is forbidden.
func (p parts) html() (string, error) {
	for name, text := range map[string]string{"legal": p.legal, "check": p.check, "worker": p.worker, "load": p.load} {
		if lower := strings.ToLower(text); strings.Contains(lower, "</script") || strings.Contains(lower, "<!--") || strings.Contains(lower, "</style") {
			return "", fmt.Errorf("the %s would end its own element: it holds an end tag or a comment", name)
		}
	}
	p.check, p.worker, p.load = asScript(p.check), asScript(p.worker), asScript(p.load)
	policy := strings.Join([]string{
		"default-src 'none'",
		"script-src " + hash(p.check) + " " + hash(p.load) + " " + hash(p.app) + " 'wasm-unsafe-eval'",
		"style-src " + hash(p.style),
		"worker-src blob:",
		"connect-src 'none'",
		"img-src data: blob:",
		"base-uri 'none'",
		"form-action 'none'",
	}, "; ")
	elements := map[string]string{"legal": "\n" + asHTML(p.legal), "check": p.check, "plan": "", "report": "", "result": "", "worker": p.worker, "load": p.load}
	var err error
	if elements["parts"], err = pack(p.style, p.app); err != nil {
		return "", err
	}
	elements["core"] = packedCore(p.core)
	frame := strings.Split(strings.Replace(asHTML(skeleton), "POLICY", policy, 1), "|")
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

// asHTML and asScript write a text in ASCII: a page whose data is a byte a character is read as
// windows-1252, so what goes beyond it is named by number.
func asHTML(text string) string {
	return ascii(text, func(c rune) string { return fmt.Sprintf("&#x%x;", c) })
}

func asScript(text string) string {
	return ascii(text, func(c rune) string {
		if high, low := utf16.EncodeRune(c); high != utf8.RuneError {
			return fmt.Sprintf(`\u%04x\u%04x`, high, low)
		}
		return fmt.Sprintf(`\u%04x`, c)
	})
}

func ascii(text string, write func(rune) string) string {
	var b strings.Builder
	for _, c := range text {
		if c < utf8.RuneSelf {
			b.WriteRune(c)
		} else {
			b.WriteString(write(c))
		}
	}
	return b.String()
}

// skeleton is the page around the texts of its elements, whose ids stand between |. The page carries it as its
// element "frame", and so can write itself again with another plan inside: web/src/files/itself.ts joins the same
// pieces. What the first script needs stands above it and the core below, so that the worker starts and the frame is drawn
// while the browser still reads the core. The workers' script is not packed: the first worker is the first thing to start.
const skeleton = `<!doctype html>
<html lang="zh">
<head>
<meta charset="windows-1252">
<meta http-equiv="Content-Security-Policy" content="POLICY">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Planleaf</title>
<link rel="icon" href="data:,">
<script type="text/plain" id="legal">|legal|</script>
</head>
<body>
<div id="app"></div>
<noscript><p>Planleaf 在浏览器里计算，需要 JavaScript：请允许这个文件运行脚本。</p>
<p>Planleaf computes in the browser and needs JavaScript: please allow this file to run scripts.</p></noscript>
<script id="check">|check|</script>
<script type="application/json" id="plan">|plan|</script>
<script type="application/json" id="report">|report|</script>
<script type="application/json" id="result">|result|</script>
<script type="application/json" id="frame">|frame|</script>
<script type="text/plain" id="worker">|worker|</script>
<script type="text/plain" id="parts">|parts|</script>
<script id="load">|load|</script>
<script type="text/plain" id="core">|core|</script>
</body>
</html>
`

// hash is a source expression of the policy: the text of an element, and no other.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
