package main

import (
	"embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
	"planleaf/web"
)

// workbook holds the page where `make dist` built this command; else a note only.
//
//go:embed workbook
var workbook embed.FS

const workbookName = "planleaf.html"

func (a *app) packCommand() *cobra.Command {
	c := a.command("pack", a.pack)
	c.Args = a.between(0, 1)
	a.addOut(c)
	a.addEdits(c)
	a.addAuthor(c)
	c.Flags().BoolVar(&a.opt.seal, "seal", false, a.say("flag.seal"))
	c.Flags().BoolVar(&a.opt.unseal, "unseal", false, a.say("flag.unseal"))
	c.Flags().BoolVar(&a.opt.noHistory, "no-history", false, a.say("flag.no-history"))
	c.Flags().BoolVar(&a.opt.report, "report", false, a.say("flag.report"))
	c.Flags().StringSliceVar(&a.opt.sliders, "sliders", nil, a.say("flag.sliders"))
	return c
}

// pack writes the workbook with the plan inside. A plan with faults is not packed: who
// receives the page could not mend it.
func (a *app) pack(cmd *cobra.Command, names []string) error {
	if a.opt.out == "" {
		return a.misused(cmd, "pack-where")
	}
	d, edits, err := a.edited(cmd, names)
	if err != nil {
		return err
	}
	if a.opt.unseal {
		edits = append([]plan.Edit{{Do: "unseal"}}, edits...)
	}
	if a.opt.seal {
		edits = append(edits, plan.Edit{Do: "seal", By: a.opt.author, At: a.stamp()})
	}
	r, err := a.answer(d, api.Request{Do: "edit", Edits: edits})
	if err != nil {
		return err
	}
	if a.opt.noHistory {
		if r, err = a.answer(document{d.name, r.Plan}, api.Request{Do: "bare"}); err != nil {
			return err
		}
	} else if len(edits) > 0 {
		text, err := a.revised(d, document{d.name, r.Plan}, "")
		if err != nil {
			return err
		}
		r.Plan = string(text)
	}
	if strings.HasSuffix(a.opt.out, ".json") {
		return a.deliver([]byte(r.Plan))
	}
	html, err := a.page()
	if err != nil {
		return err
	}
	inside := web.Inside{Plan: []byte(r.Plan)}
	if a.opt.report {
		if inside, err = a.asReport(d.name, r.Plan); err != nil {
			return err
		}
	} else if a.opt.sliders != nil {
		return a.misused(cmd, "sliders-of-what")
	}
	inside.Plan = web.Plain(inside.Plan)
	if inside.Result, err = a.carried(d, string(inside.Plan)); err != nil {
		return err
	}
	page, err := web.Fill(html, inside)
	if err != nil {
		return a.usage("not-a-workbook")
	}
	return a.deliver(page)
}

// carried is what a page first shows, of the plan as it stands there.
func (a *app) carried(d document, text string) ([]byte, error) {
	q := api.Request{Do: "carried", Plan: text, Name: d.name, Lang: a.language(d)}
	if a.opt.report {
		q.View, q.Scenario = view.ReportView, a.opt.scenario
	}
	r := a.ask(q)
	if !r.OK {
		_, err := a.answer(d, api.Request{Do: "carried"}) // says why
		return nil, err
	}
	return r.Result, nil
}

// workbook finds the built page: in the command itself, beside it, or in dist/ next to
// the folder that it lies in.
func (a *app) workbook() ([]byte, error) {
	html, err := workbook.ReadFile("workbook/" + workbookName)
	if err == nil {
		return html, nil
	}
	self, err := os.Executable()
	if err != nil {
		return nil, a.usage("no-workbook")
	}
	if real, err := filepath.EvalSymlinks(self); err == nil {
		self = real
	}
	here := filepath.Dir(self)
	for _, name := range []string{
		filepath.Join(here, workbookName),
		filepath.Join(here, "..", "dist", workbookName),
	} {
		html, err := os.ReadFile(name)
		if err == nil {
			return html, nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, a.cannotRead(name, err)
		}
	}
	return nil, a.usage("no-workbook")
}
