package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/view"
)

func (a *app) fitCommand() *cobra.Command {
	c := a.command("fit", a.fit)
	c.Args = a.between(1, -1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addLog(c)
	a.addAuthor(c)
	o, fs := &a.opt.customers, c.Flags()
	fs.StringSliceVar(&o.steps, "steps", nil, a.say("flag.steps"))
	fs.StringSliceVar(&o.within, "within", nil, a.say("flag.within"))
	fs.StringVar(&o.by, "by", "", a.say("flag.fit-by"))
	_ = fs.SetAnnotation("by", argument, []string{"arg.column"})
	fs.StringVar(&o.begins, "begins", "", a.say("flag.begins"))
	fs.StringVar(&o.asOf, "as-of", "", a.say("flag.as-of"))
	fs.Lookup("plan").Usage = a.say("flag.fit-plan")
	fs.StringSliceVar(&o.stages, "stages", nil, a.say("flag.stages"))
	fs.StringVar(&o.channel, "channel", "", a.say("flag.channel"))
	return c
}

// fit finds a funnel in a log. With a plan it says which assumptions that sets, and -o writes the plan with them.
func (a *app) fit(cmd *cobra.Command, names []string) error {
	o := &a.opt.customers
	if len(o.steps) < 2 {
		return a.misused(cmd, "steps-two")
	}
	ask := &api.AskCustomers{Steps: o.steps, By: o.by, Begins: o.begins, AsOf: o.asOf, Stages: o.stages, Channel: o.channel}
	for _, text := range o.within {
		days, err := a.daysOf(cmd, "within", text)
		if err != nil {
			return err
		}
		ask.Within = append(ask.Within, days)
	}
	return a.discovered(names, "funnel", ask)
}

// discovered asks a log and prints the answer. With a plan it says what that sets, and -o writes the plan with it.
func (a *app) discovered(names []string, kind string, ask *api.AskCustomers) error {
	if a.opt.log.plan == "" {
		return a.discover(names, document{}, kind, ask)
	}
	d, err := a.logPlan()
	if err != nil {
		return err
	}
	if _, err := a.answer(d, api.Request{Do: "format"}); err != nil { // a plan at fault takes nothing
		return err
	}
	out := a.opt.out
	a.opt.out = "" // the report goes to standard output, the plan to the file
	if err := a.discover(names, d, kind, ask); err != nil || out == "" {
		return err
	}
	r, err := a.answer(document{names[0], d.text}, api.Request{Do: "discover", Discover: &api.Discover{Key: logKey, Kind: kind, Customers: ask}})
	if err != nil {
		return err
	}
	var told view.LogTold
	if err := json.Unmarshal(r.Result, &told); err != nil {
		return err
	}
	if told.Adopt == nil {
		return a.unable("fit-nothing")
	}
	if r, err = a.answer(d, api.Request{Do: "edit", Edits: told.Adopt.Edits}); err != nil {
		return err
	}
	text, err := a.revised(d, document{d.name, r.Plan}, kind+": "+ask.Log)
	if err != nil {
		return err
	}
	if err := a.write(out, text); err != nil {
		return err
	}
	fmt.Fprintln(a.err, a.say("written", out))
	return nil
}
