package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"planleaf/core/api"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

// TestScripts runs testdata/*.txtar in this process. Beside testscript's own commands:
//
//	planleaf ARG… [<FILE]          must exit 0; <FILE is its standard input
//	exits N planleaf ARG… [<FILE]  must exit N
//	api REQUEST [PLAN]             prints the result of a JSON request about a plan
//	edit FILE OLD NEW              puts a text in the place of another, which must be there
//
// pack takes the script's own page.html for the workbook. A script starts with plan.json, a small plan without faults, and zh.json, the same in
// Chinese. Whatever the command asks is asked again as JSON, and must be answered the same.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("LANG", "en_US.UTF-8")
			english, err := os.ReadFile("testdata/plan.json")
			if err != nil {
				return err
			}
			chinese := bytes.Replace(english, []byte(`"language": "en"`), []byte(`"language": "zh"`), 1)
			if err := os.WriteFile(env.WorkDir+"/plan.json", english, 0o644); err != nil {
				return err
			}
			return os.WriteFile(env.WorkDir+"/zh.json", chinese, 0o644)
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
			"edit": func(ts *testscript.TestScript, _ bool, args []string) {
				text := ts.ReadFile(args[0])
				if !strings.Contains(text, args[1]) {
					ts.Fatalf("%s does not hold %s", args[0], args[1])
				}
				ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o644))
			},
			"api": func(ts *testscript.TestScript, _ bool, args []string) {
				var q api.Request
				ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &q))
				if len(args) > 1 {
					q.Plan = ts.ReadFile(args[1])
				}
				_, _ = ts.Stdout().Write(append(bothRoads(ts, q).Result, '\n'))
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
		ask: func(q api.Request) api.Response { return bothRoads(ts, q) },
	}
	a.page = func() ([]byte, error) {
		html, err := os.ReadFile(a.path("page.html"))
		if err != nil {
			return nil, a.usage("no-workbook")
		}
		return html, nil
	}
	got := a.run(args)
	_, _ = ts.Stdout().Write(out.Bytes())
	_, _ = ts.Stderr().Write(errs.Bytes())
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// asJSON marks the logs of the way of the page.
const asJSON = "+json"

// ofScript gives a script, and each way of asking, logs of its own: scripts share the core, and run side by side.
func ofScript(ts *testscript.TestScript, q api.Request, way string) api.Request {
	if q.Log != nil {
		own := *q.Log
		own.Key += ts.Name() + way
		q.Log = &own
	}
	if q.Discover != nil {
		own := *q.Discover
		own.Key += ts.Name() + way
		q.Discover = &own
	}
	return q
}

// bothRoads asks the core in Go and as JSON, the way of the page, and compares.
func bothRoads(ts *testscript.TestScript, q api.Request) api.Response {
	request, err := json.Marshal(ofScript(ts, q, asJSON))
	ts.Check(err)
	r := api.Run(ofScript(ts, q, ""))
	direct, err := json.Marshal(r)
	ts.Check(err)
	var one, other any
	ts.Check(json.Unmarshal(direct, &one))
	answer, _ := api.Cross(request, q.Parts)
	ts.Check(json.Unmarshal(bytes.ReplaceAll(answer, []byte(asJSON), nil), &other))
	if !reflect.DeepEqual(one, other) {
		ts.Logf("in Go   %s\nas JSON %s", clip(direct), clip(answer))
		ts.Fatalf("%s is answered differently as JSON", q.Do)
	}
	return r
}

// clip is the beginning of a long answer.
func clip(b []byte) []byte { return b[:min(len(b), 4000)] }
