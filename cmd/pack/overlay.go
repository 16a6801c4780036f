package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// overlay writes into tmp which files go build reads in place of others for the page, and returns the file that says so.
func overlay(root, goroot, tmp string) (string, error) {
	instead := map[string]string{}
	if err := plainTemplates(instead, root, tmp); err != nil {
		return "", err
	}
	if err := plainFmt(instead, root, goroot); err != nil {
		return "", err
	}
	if err := plainLibrary(instead, goroot, tmp); err != nil {
		return "", err
	}
	said, err := json.Marshal(map[string]any{"Replace": instead})
	if err != nil {
		return "", err
	}
	out := filepath.Join(tmp, "overlay.json")
	return out, os.WriteFile(out, said, 0o600)
}

// plainTemplates makes the templates strings of the program: a file system, even one that is embedded, brings the clock, its
// calendar and the errors of the system with it.
func plainTemplates(instead map[string]string, root, tmp string) error {
	folder := filepath.Join(root, "core", "templates")
	const ends = ".plan.json"
	files, err := filepath.Glob(filepath.Join(folder, "plans", "*"+ends)) // in the order of their names
	if err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString("package templates\n\nfunc source(id string) (string, bool) {\n\tswitch id {\n")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		id := strings.TrimSuffix(filepath.Base(file), ends)
		b.WriteString("\tcase " + strconv.Quote(id) + ":\n\t\treturn " + strconv.Quote(string(text)) + ", true\n")
	}
	b.WriteString("\t}\n\treturn \"\", false\n}\n")
	out := filepath.Join(tmp, "plans.go")
	instead[filepath.Join(folder, "plans.go")] = out
	return os.WriteFile(out, []byte(b.String()), 0o600)
}

// plainFmt puts the package of cmd/pack/plain/fmt in place of the library's.
func plainFmt(instead map[string]string, root, goroot string) error {
	files, err := filepath.Glob(filepath.Join(goroot, "src", "fmt", "*.go"))
	if err != nil {
		return err
	}
	for _, file := range files {
		instead[file] = "" // as if it were not there
	}
	instead[filepath.Join(goroot, "src", "fmt", "print.go")] = filepath.Join(root, "cmd", "pack", "plain", "fmt", "fmt.go")
	return nil
}
