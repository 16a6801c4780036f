package main

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScripts runs testdata/*.txtar in this process. Beside testscript's own commands:
//
//	planleaf ARG… [<FILE]          must exit 0; <FILE is its standard input
//	exits N planleaf ARG… [<FILE]  must exit N
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: os.Getenv("UPDATE") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("LANG", "en_US.UTF-8")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"planleaf": func(ts *testscript.TestScript, neg bool, args []string) {
				if neg {
					ts.Fatalf("write exits N planleaf …, so that the code is tested")
				}
				script(ts, exitDone, args)
			},
			"exits": func(ts *testscript.TestScript, neg bool, args []string) {
				want, err := strconv.Atoi(args[0])
				ts.Check(err)
				if neg || args[1] != "planleaf" {
					ts.Fatalf("usage: exits N planleaf ARG…")
				}
				script(ts, want, args[2:])
			},
		},
	})
}

// script runs one command line of a script in the script's directory and environment.
func script(ts *testscript.TestScript, want int, args []string) {
	var in string
	if n := len(args); n > 0 && strings.HasPrefix(args[n-1], "<") {
		in, args = ts.ReadFile(args[n-1][1:]), args[:n-1]
	}
	var out, errs bytes.Buffer
	a := &app{
		in: strings.NewReader(in), typing: in == "",
		out: &out, err: &errs,
		env: ts.Getenv, dir: ts.MkAbs("."),
	}
	got := a.run(args)
	_, _ = ts.Stdout().Write(out.Bytes())
	_, _ = ts.Stderr().Write(errs.Bytes())
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}
