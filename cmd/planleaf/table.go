package main

import (
	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) tableCommand() *cobra.Command {
	c := a.command("table", a.table)
	c.Args = a.between(0, 1)
	a.addMetric(c)
	c.Flags().StringArrayVar(&a.opt.over, "over", nil, a.say("flag.over"))
	c.Flags().StringVar(&a.opt.reach, "reach", "", a.say("flag.reach"))
	return c
}

func (a *app) table(cmd *cobra.Command, names []string) error {
	q := api.Request{Do: "table", Path: a.opt.metric, Rows: a.opt.over, Reach: a.opt.reach}
	if q.Path == "" || len(q.Rows) == 0 {
		return a.misused(cmd, "metric-first", "planleaf table plan.json --metric mrr@last --over customers.price=380..460:5")
	}
	return a.about(cmd, names, q)
}
