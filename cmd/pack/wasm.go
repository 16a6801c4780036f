package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"planleaf/cmd/pack/trim"
)

// notInlined are the packages that run once an edit, not in the evaluator.
// Without inlining the compressed core is a tenth smaller.
var notInlined = []string{
	"planleaf/core/api", "planleaf/core/compile", "planleaf/core/diag", "planleaf/core/dist", "planleaf/core/explain", "planleaf/core/formula",
	"planleaf/core/jsontext", "planleaf/core/plan", "planleaf/core/risk", "planleaf/core/sensitivity", "planleaf/core/solve", "planleaf/core/sorted",
	"planleaf/core/templates", "planleaf/core/unit", "planleaf/core/view", "github.com/hack-pad/safejs",
	"internal/fmtsort", "internal/reflectlite", "internal/strconv", "internal/sync",
	"reflect", "slices", "sort", "strconv", "strings", "sync", "syscall/js", "unicode", "unicode/utf8",
}

// buildCore compiles wasm/ for the browser, without symbols, debug data and traces.
func buildCore(root string) ([]byte, error) {
	tmp, err := os.MkdirTemp("", "pack")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	file := filepath.Join(tmp, "core.wasm")
	goroot, err := goRoot()
	if err != nil {
		return nil, err
	}
	over, err := overlay(root, goroot, tmp)
	if err != nil {
		return nil, err
	}
	args := []string{"build", "-tags=page", "-trimpath", "-buildvcs=false", "-overlay=" + over, "-ldflags=-s -w", "-o", file}
	for _, pkg := range notInlined {
		args = append(args, "-gcflags="+pkg+"=-l")
	}
	build := exec.Command("go", append(args, "./wasm")...)
	build.Dir, build.Stderr = root, os.Stderr
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOEXPERIMENT="+experiments())
	if err := build.Run(); err != nil {
		return nil, fmt.Errorf("build wasm: %w", err)
	}
	code, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return trimmed(code)
}

// experiments choose the collector of Go before 1.26, which is 20 KB smaller in the page: that of 1.26 is for many
// cores and wide instructions, of which a worker has none. A release that does not know the choice makes its own.
func experiments() string {
	const older = "nogreenteagc"
	ask := exec.Command("go", "env", "GOEXPERIMENT")
	ask.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOEXPERIMENT="+older)
	if ask.Run() != nil {
		return ""
	}
	return older
}

// trimmed is the core without what only traces read; of a release of Go whose tables are not known,
// all of it, which runs as well and makes the page larger.
func trimmed(code []byte) ([]byte, error) {
	less, err := trim.Trim(code)
	if errors.Is(err, trim.ErrTables) {
		fmt.Fprintf(os.Stderr, "pack: the core is not trimmed: %v\n", err)
		return code, nil
	}
	return less, err
}

// goRuntime returns the script that runs Go programs in a browser; it belongs to the
// release of Go that compiled the core, so it is read from there.
func goRuntime() (string, error) {
	root, err := goRoot()
	if err != nil {
		return "", err
	}
	text, err := os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
	return string(text), err
}

// goRoot is the folder of the release of Go that builds.
func goRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("ask go for its root: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}
