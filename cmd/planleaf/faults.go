package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
)

// said is a fault as one line by which editors and people find their way, in the
// language of its plan. What came in by --set has that flag as its place, and so has any other flag or argument that is at fault. A likely cure
// that the words do not name stands at their end.
func (a *app) said(f placed) string {
	place := f.File
	if set := a.setOf(f.Path); f.Line == 0 && set != "" {
		place = "--set " + set
	} else if f.Asked != "" {
		place, f.Line = f.Asked, 0
		if !strings.HasPrefix(f.Asked, "--paths ") {
			f.Path = "" // what was typed has it
		}
	}
	text := f.Note.Text(place, f.lang)
	if len(f.Fixes) == 0 || strings.Contains(f.Message, f.Fixes[0]) {
		return text
	}
	code := " [" + f.Code + "]"
	return strings.TrimSuffix(text, code) + sayIn(f.lang, "try", f.Fixes[0]) + code
}

// setOf is the text of the --set that wrote to path or to a part of it, "" if none did.
func (a *app) setOf(path string) string {
	for i := len(a.opt.sets) - 1; i >= 0; i-- {
		p, _, _ := strings.Cut(a.opt.sets[i], "=")
		if p == path || strings.HasPrefix(path, p+".") || path != "" && strings.HasPrefix(p, path+".") {
			return a.opt.sets[i]
		}
	}
	return ""
}

// edits turns the --set flags into edits of the document, each as a person types it.
func (a *app) edits(cmd *cobra.Command) ([]plan.Edit, error) {
	var edits []plan.Edit
	for _, set := range a.opt.sets {
		path, value, ok := strings.Cut(set, "=")
		if !ok || path == "" {
			return nil, a.misused(cmd, "set-needs-equals", set)
		}
		edits = append(edits, plan.Edit{Do: "type", Path: path, Text: value})
	}
	return edits, nil
}

// answer asks the core about a plan. Where the plan or the question is at fault it says
// so, a line for each fault on standard error and, under --format json, all of them as
// JSON on standard output. Warnings do not stop the answer.
func (a *app) answer(d document, q api.Request) (api.Response, error) {
	q.Plan, q.Name, q.Lang, q.Scenario = d.text, d.name, a.language(d), a.opt.scenario
	r := a.ask(q)
	var found []placed
	for _, f := range r.Faults {
		if f.Warning && f.Code == a.hush {
			continue
		}
		found = append(found, placed{d.name, q.Lang, f, a.askedBy(f)})
		fmt.Fprintln(a.err, a.said(found[len(found)-1]))
	}
	if r.OK {
		return r, nil
	}
	if a.opt.format == "json" {
		_, _ = a.out.Write(a.report(found, nil, nil))
	}
	return r, &failure{code: exitFault}
}

// plan reads the plan that a command is about: the named file, or standard input for "-"
// and where something is piped in and no file is named.
func (a *app) plan(cmd *cobra.Command, names []string) (document, error) {
	if len(names) > 0 {
		return a.read(names[0])
	}
	if a.typing {
		return document{}, a.misused(cmd, "nothing-comes")
	}
	d, err := a.read("-")
	if err == nil && strings.TrimSpace(d.text) == "" {
		return d, a.misused(cmd, "nothing-comes")
	}
	return d, err
}
