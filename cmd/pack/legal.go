package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// legal names the code of others that the page carries, with the first line of each
// copyright; the full licences are in web/vendor and in the distribution of Go.
func legal(root string) (string, error) {
	m, err := readManifest(filepath.Join(root, "web", "vendor"))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString("This page carries code of others, under their licences:\n")
	b.WriteString("Go runtime and standard library (BSD-3-Clause): Copyright 2009 The Go Authors.\n")
	for _, p := range m.Packages {
		if p.ForTests {
			continue
		}
		text, err := os.ReadFile(filepath.Join(root, "web", "vendor", p.Name, "LICENSE"))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%s %s (%s): %s\n", p.Name, p.Version, p.License, copyright(string(text)))
	}
	return b.String(), nil
}

func copyright(license string) string {
	for line := range strings.Lines(license) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "Copyright") {
			return line
		}
	}
	return ""
}
