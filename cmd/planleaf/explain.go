package main

import (
	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) explainCommand() *cobra.Command {
	c := a.command("explain", a.explain)
	c.Args = a.between(0, 2)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	c.Flags().StringArrayVar(&a.opt.sets, "set", nil, a.say("flag.set"))
	c.Flags().StringVar(&a.opt.metric, "metric", "", a.say("flag.metric"))
	c.Flags().StringVar(&a.opt.from, "from", "", a.say("flag.from"))
	c.Flags().StringVar(&a.opt.to, "to", "", a.say("flag.to"))
	a.addChoice(c.Flags(), c, &a.opt.groups, "groups", "change", "channel", "section")
	c.Flags().BoolVar(&a.opt.byPeriod, "by-period", false, a.say("flag.by-period"))
	a.addChoice(c.Flags(), c, &a.opt.method, "method", "shapley", "lmdi")
	c.Flags().Uint64Var(&a.opt.seed, "seed", 0, a.say("flag.seed"))
	return c
}

// explain says what made the difference between two scenarios of a plan, or two plans.
func (a *app) explain(cmd *cobra.Command, names []string) error {
	q := api.Request{Do: "explain", Path: a.opt.metric, Versus: a.opt.from, By: a.opt.groups, Method: a.opt.method, ByPeriod: a.opt.byPeriod, Seed: a.opt.seed}
	switch {
	case q.Path == "":
		return a.misused(cmd, "metric-first", "planleaf explain plan.json --from base --to stretch --metric mrr@last")
	case len(names) < 2 && !cmd.Flags().Changed("from") && !cmd.Flags().Changed("to"):
		return a.misused(cmd, "explain-two")
	}
	if q.By == "change" {
		q.By = ""
	}
	if q.Method == "shapley" {
		q.Method = ""
	}
	if len(names) == 2 {
		first, err := a.read(names[0])
		if err != nil {
			return err
		}
		q.Against, names = first.text, names[1:]
	}
	a.opt.scenario = a.opt.to
	return a.about(cmd, names, q)
}
