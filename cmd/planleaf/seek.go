package main

import (
	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) seekCommand() *cobra.Command {
	c := a.command("seek", a.seek)
	c.Args = a.between(0, 1)
	a.addSearch(c)
	o := &a.opt.search
	c.Flags().StringArrayVar(&o.levers, "lever", nil, a.say("flag.lever"))
	c.Flags().StringVar(&a.opt.metric, "metric", "", a.say("flag.metric"))
	c.Flags().StringVar(&o.to, "to", "", a.say("flag.target"))
	_ = c.Flags().SetAnnotation("to", argument, []string{"arg.reach"})
	a.addChoice(c.Flags(), c, &o.as, "as", "value", "multiplier")
	c.Flags().StringArrayVar(&o.efforts, "effort", nil, a.say("flag.effort"))
	return c
}

func (a *app) seek(cmd *cobra.Command, names []string) error {
	o := &a.opt.search
	if len(o.levers) == 0 || a.opt.metric == "" || o.to == "" {
		return a.misused(cmd, "seek-needs", "planleaf seek plan.json --lever customers.price --metric mrr@last --to 1000000")
	}
	limits, err := a.limits(cmd)
	if err != nil {
		return err
	}
	return a.sought(cmd, names, api.Request{Do: "seek", Path: a.opt.metric, Search: &api.Search{
		Levers: o.levers, Multiplier: o.as == "multiplier", To: o.to, Limits: limits, Chance: o.chance, Quantile: o.quantile,
	}})
}

func (a *app) optimizeCommand() *cobra.Command {
	c := a.command("optimize", a.optimize)
	c.Args = a.between(0, 1)
	a.addSearch(c)
	o := &a.opt.search
	c.Flags().StringArrayVar(&o.levers, "levers", nil, a.say("flag.lever"))
	c.Flags().StringVar(&o.goal, "goal", "", a.say("flag.goal"))
	c.Flags().StringVar(&o.to, "to", "", a.say("flag.aim"))
	_ = c.Flags().SetAnnotation("to", argument, []string{"arg.reach"})
	c.Flags().StringVar(&o.total, "total", "", a.say("flag.total"))
	c.Flags().StringVar(&o.step, "step", "", a.say("flag.step"))
	c.Flags().StringVar(&o.change, "change", "", a.say("flag.change"))
	c.Flags().BoolVar(&o.spare, "spare", false, a.say("flag.spare"))
	c.Flags().BoolVar(&o.least, "least", false, a.say("flag.least"))
	a.addChoiceOf(c.Flags(), c, &o.by, "by", "flag.moves", "plan", "month")
	return c
}

func (a *app) optimize(cmd *cobra.Command, names []string) error {
	o := &a.opt.search
	if len(o.levers) == 0 || o.goal == "" {
		return a.misused(cmd, "optimize-needs", "planleaf optimize plan.json --levers 'channels.*.spend' --total 100000 --goal new@total")
	}
	limits, err := a.limits(cmd)
	if err != nil {
		return err
	}
	return a.sought(cmd, names, api.Request{Do: "optimize", Path: o.goal, Search: &api.Search{
		Levers: o.levers, To: o.to, Total: o.total, Step: o.step, Change: o.change, Spare: o.spare, Least: o.least, Monthly: o.by == "month", Limits: limits, Chance: o.chance, Quantile: o.quantile,
	}})
}
