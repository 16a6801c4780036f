package main

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) projectCommand() *cobra.Command {
	c := a.command("project", a.project)
	c.Args = a.between(0, 1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	c.Flags().StringSliceVar(&a.opt.rows, "rows", nil, a.say("flag.rows"))
	c.Flags().StringSliceVar(&a.opt.periods, "periods", nil, a.say("flag.periods"))
	a.addChoice(c.Flags(), c, &a.opt.by, "by", "month", "quarter", "year")
	c.Flags().BoolVar(&a.opt.definitions, "definitions", false, a.say("flag.definitions"))
	return c
}

func (a *app) project(cmd *cobra.Command, names []string) error {
	edits, err := a.edits(cmd)
	if err != nil {
		return err
	}
	d, err := a.plan(cmd, names)
	if err != nil {
		return err
	}
	return a.render(d, api.Request{Do: "project", Edits: edits, Rows: a.opt.rows, Periods: a.opt.periods, Grain: a.opt.by, Define: a.opt.definitions})
}

// render asks for an answer in the wanted format and hands it over. Text and CSV come as
// a JSON string, ready to be printed.
func (a *app) render(d document, q api.Request) error {
	q.Format = a.opt.format
	if a.opt.out == "" {
		q.Width = a.width
	}
	r, err := a.answer(d, q)
	if err != nil {
		return err
	}
	if a.opt.format == "json" {
		return a.deliver(line(r.Result))
	}
	var text string
	if err := json.Unmarshal(r.Result, &text); err != nil {
		return err
	}
	return a.deliver([]byte(text))
}
