package main

import (
	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) compareCommand() *cobra.Command {
	c := a.command("compare", a.compare)
	c.Args = a.between(0, 1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	c.Flags().StringSliceVar(&a.opt.scenarios, "scenarios", nil, a.say("flag.scenarios"))
	c.Flags().StringSliceVar(&a.opt.rows, "metrics", nil, a.say("flag.metrics"))
	c.Flags().StringSliceVar(&a.opt.periods, "periods", nil, a.say("flag.periods"))
	c.Flags().StringVar(&a.opt.versus, "versus", "", a.say("flag.versus"))
	return c
}

func (a *app) compare(cmd *cobra.Command, names []string) error {
	edits, err := a.edits(cmd)
	if err != nil {
		return err
	}
	d, err := a.plan(cmd, names)
	if err != nil {
		return err
	}
	return a.render(d, api.Request{Do: "compare", Edits: edits, Scenarios: a.opt.scenarios, Versus: a.opt.versus, Rows: a.opt.rows, Periods: a.opt.periods})
}
