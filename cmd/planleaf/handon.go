package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
)

func (a *app) exportCommand() *cobra.Command {
	c := a.command("export", a.export)
	c.Args = a.between(0, 1)
	a.addOut(c)
	a.addEdits(c)
	a.addAuthor(c)
	return c
}

// export writes one scenario of a plan as a file of its own.
func (a *app) export(cmd *cobra.Command, names []string) error {
	if plan.IsBase(a.opt.scenario) {
		return a.misused(cmd, "export-what")
	}
	d, edits, err := a.edited(cmd, names)
	if err != nil {
		return err
	}
	r, err := a.answer(d, api.Request{Do: "hand", Edits: edits, Author: a.opt.author, At: a.stamp()})
	if err != nil {
		return err
	}
	return a.print(r)
}

func (a *app) importCommand() *cobra.Command {
	c := a.command("import", a.importFile)
	c.Args = a.between(0, 1)
	a.addOut(c)
	a.addAuthor(c)
	c.Flags().StringArrayVar(&a.opt.plans, "plan", nil, a.say("flag.into"))
	c.Flags().BoolVar(&a.opt.otherPlan, "other-plan", false, a.say("flag.other-plan"))
	a.addRecord(c)
	return c
}

// importFile brings a scenario file, or a table of actual figures, into a plan and says what it brings. Another plan's scenario
// is refused unless asked for.
func (a *app) importFile(cmd *cobra.Command, names []string) error {
	if len(a.opt.plans) != 1 {
		return a.misused(cmd, "import-where")
	}
	if len(names) == 0 && !a.opt.report && !a.opt.adopt {
		return a.misused(cmd, "import-what")
	}
	d, err := a.read(a.opt.plans[0])
	if err != nil {
		return err
	}
	var file document
	if len(names) > 0 {
		if file, err = a.read(names[0]); err != nil {
			return err
		}
	}
	if len(names) == 0 || !strings.HasPrefix(strings.TrimSpace(file.text), "{") {
		return a.importRecord(cmd, d, file)
	}
	q := api.Request{Do: "join", Plan: d.text, Name: d.name, Lang: a.language(d), Text: file.text}
	r := a.ask(q)
	if !r.OK {
		at := d.name
		if a.ask(api.Request{Do: "check", Plan: d.text}).OK {
			at = file.name // the plan has no faults: they are the file's
		}
		for _, f := range r.Faults {
			fmt.Fprintln(a.err, a.said(placed{File: at, lang: q.Lang, Fault: f}))
		}
		return &failure{code: exitFault}
	}
	var j view.Joined
	if err := json.Unmarshal(r.Result, &j); err != nil {
		return err
	}
	fmt.Fprint(a.err, j.Text())
	if j.Other && !a.opt.otherPlan {
		return &failure{code: exitFault, message: sayIn(q.Lang, "import-other")}
	}
	text, err := a.revised(d, document{d.name, r.Plan}, cmd.Name()+": "+j.ID)
	if err != nil {
		return err
	}
	return a.deliver(text)
}
