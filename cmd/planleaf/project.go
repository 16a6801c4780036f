package main

import (
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
	return a.about(cmd, names, api.Request{Do: "project", Rows: a.opt.rows, Periods: a.opt.periods, Grain: a.opt.by, Define: a.opt.definitions})
}
