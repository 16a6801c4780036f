package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"planleaf/core/api"
)

// The exit codes, a promise to scripts.
const (
	exitDone  = 0
	exitFault = 1 // the plan or the data is at fault, or the answer is no
	exitUsage = 2 // the command line is wrong: flags, arguments, names of files
)

// app is the world as one run of the command sees it; tests put their own in its place.
//
//	typing  standard input is a person at a terminal, so nothing will come from it unasked
//	width   columns of the terminal that out is; 0 when out is a file or a pipe
//	now     the clock
//	dir     where relative file names start; "" is the process's own directory
//	ask     the core; engine makes another that works beside it
//	page    the built workbook
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	typing   bool
	width    int
	watching bool // standard error is a terminal, where progress can be told
	dir      string
	now      func() time.Time
	ask      func(api.Request) api.Response
	engine   func() func(api.Request) api.Response
	page     func() ([]byte, error)

	lang  string // of help and of what is not about a plan: zh or en
	opt   options
	line  *pflag.FlagSet // of the subcommand that runs, with what it was given
	found []foundFault   // in the log that was read; nil without one
	hush  string         // code of warnings that a command says in its own way
}

// failure is the end of a run that did not succeed. An empty message means that all has
// been said already.
type failure struct {
	code    int
	message string
	hint    string // the command whose help to read, after a wrong usage
}

func (f *failure) Error() string { return f.message }

// run carries out one command line and returns its exit code. A panic is our own mistake:
// it is reported as such, and since files are written last and whole, nothing is lost.
func (a *app) run(args []string) (code int) {
	a.lang = a.languageOf(args)
	defer func() {
		if p := recover(); p != nil {
			code = exitFault
			fmt.Fprintln(a.err, "planleaf: "+a.say("internal", fmt.Sprint(p)))
			if a.env("PLANLEAF_TRACE") != "" {
				a.err.Write(debug.Stack())
			}
		}
	}()
	if a.ask == nil {
		a.ask = api.Run
	}
	if a.engine == nil {
		a.engine = func() func(api.Request) api.Response { return api.NewEngine().Run }
	}
	if a.now == nil {
		a.now = time.Now
	}
	if a.page == nil {
		a.page = a.workbook
	}
	root := newRoot(a)
	root.SetArgs(args)
	err := root.Execute()
	if err == nil {
		return exitDone
	}
	var f *failure
	if !errors.As(err, &f) {
		f = &failure{code: exitUsage, message: err.Error()}
	}
	if f.message != "" {
		fmt.Fprintln(a.err, "planleaf: "+f.message)
	}
	if f.hint != "" {
		fmt.Fprintln(a.err, a.say("see-help", f.hint))
	}
	return f.code
}

// path is a file name of the command line, resolved against dir.
func (a *app) path(name string) string {
	if a.dir == "" || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(a.dir, name)
}

// languageOf is the language of help: --lang where the line has one, else the locale's.
// It is read before the flags are, because the flags' own words depend on it.
func (a *app) languageOf(args []string) string {
	for i, arg := range args {
		if v, ok := strings.CutPrefix(arg, "--lang="); ok && (v == "zh" || v == "en") {
			return v
		}
		if arg == "--lang" && i+1 < len(args) && (args[i+1] == "zh" || args[i+1] == "en") {
			return args[i+1]
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := a.env(name); v != "" {
			if strings.HasPrefix(strings.ToLower(v), "zh") {
				return "zh"
			}
			return "en"
		}
	}
	return "en"
}
