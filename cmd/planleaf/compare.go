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
	a.addMetrics(c)
	c.Flags().StringSliceVar(&a.opt.periods, "periods", nil, a.say("flag.periods"))
	c.Flags().StringVar(&a.opt.versus, "versus", "", a.say("flag.versus"))
	return c
}

func (a *app) compare(cmd *cobra.Command, names []string) error {
	return a.about(cmd, names, api.Request{Do: "compare", Scenarios: a.opt.scenarios, Versus: a.opt.versus, Rows: a.opt.rows, Periods: a.opt.periods})
}
