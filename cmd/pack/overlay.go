package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// overlay writes into tmp what go build reads in place of core/templates/plans.go, and returns the file that says so. In the
// page the templates are strings of the program: a file system, even one that is embedded, brings the clock, its calendar and
// the errors of the system with it.
func overlay(root, tmp string) (string, error) {
	folder := filepath.Join(root, "core", "templates")
	const ends = ".plan.json"
	files, err := filepath.Glob(filepath.Join(folder, "plans", "*"+ends)) // in the order of their names
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString("package templates\n\nfunc source(id string) (string, bool) {\n\tswitch id {\n")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		id := strings.TrimSuffix(filepath.Base(file), ends)
		b.WriteString("\tcase " + strconv.Quote(id) + ":\n\t\treturn " + strconv.Quote(string(text)) + ", true\n")
	}
	b.WriteString("\t}\n\treturn \"\", false\n}\n")
	instead := filepath.Join(tmp, "plans.go")
	if err := os.WriteFile(instead, []byte(b.String()), 0o600); err != nil {
		return "", err
	}
	said, err := json.Marshal(map[string]map[string]string{"Replace": {filepath.Join(folder, "plans.go"): instead}})
	if err != nil {
		return "", err
	}
	out := filepath.Join(tmp, "overlay.json")
	return out, os.WriteFile(out, said, 0o600)
}
