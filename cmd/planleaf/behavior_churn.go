package main

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
)

// churnOptions are the flags of behavior churn, as they were typed.
type churnOptions struct {
	ask         api.StayAsk
	rules, show []string
}

// churnKinds are what behavior churn shows, in its order.
var churnKinds = []string{"retention", "churn", "warning"}

func (a *app) behaviorChurnCommand() *cobra.Command {
	c := a.subcommand("behavior", "churn", a.behaviorChurn)
	c.Args = a.between(1, -1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addLog(c)
	o, fs := &a.opt.churn, c.Flags()
	fs.StringVar(&o.ask.Leave, "leave", "", a.say("flag.leave"))
	fs.StringVar(&o.ask.Silence, "silence", "", a.say("flag.silence"))
	fs.StringVar(&o.ask.Active, "active", "", a.say("flag.active"))
	fs.StringVar(&o.ask.Period, "period", "", a.say("flag.period"))
	fs.BoolVar(&o.ask.Whole, "whole", false, a.say("flag.whole"))
	fs.StringVar(&o.ask.By, "by", "", a.say("flag.by-group"))
	_ = fs.SetAnnotation("by", argument, []string{"arg.by-group"})
	fs.StringVar(&o.ask.Horizon, "horizon", "", a.say("flag.horizon"))
	fs.StringArrayVar(&o.rules, "rule", nil, a.say("flag.rule"))
	fs.StringVar(&o.ask.Cost, "cost", "", a.say("flag.contact-cost"))
	fs.StringVar(&o.ask.Worth, "worth", "", a.say("flag.saved-worth"))
	fs.Lookup("plan").Usage = a.say("flag.churn-plan")
	fs.StringSliceVar(&o.show, "show", nil, a.say("flag.churn-show"))
	return c
}

// behaviorChurn says who stays, when users leave and what warns of it.
func (a *app) behaviorChurn(cmd *cobra.Command, names []string) error {
	o := &a.opt.churn
	show, err := a.churnShown(cmd)
	if err != nil {
		return err
	}
	ask := o.ask
	if ask.Leave != "" && ask.Silence != "" {
		return a.misused(cmd, "leave-or-silence")
	}
	for _, days := range [][2]string{{"silence", ask.Silence}, {"period", ask.Period}, {"horizon", ask.Horizon}} {
		if _, err := a.daysOf(cmd, days[0], days[1]); err != nil {
			return err
		}
	}
	for _, money := range [][2]string{{"--cost", ask.Cost}, {"--worth", ask.Worth}} {
		if x, note := plan.ReadNumber(money[1], "money"); money[1] != "" && (note != nil || x <= 0) {
			return a.misused(cmd, "money-above", money[0], money[1])
		}
	}
	for _, text := range o.rules {
		rule, ok := churnRule(text)
		if !ok {
			return a.misused(cmd, "rule-form", text)
		}
		ask.Rules = append(ask.Rules, rule)
	}
	q := api.Request{Do: "discover", Lang: a.lang, Discover: &api.Discover{Key: logKey, Stay: &ask}}
	file, err := a.logPlan()
	if err != nil {
		return err
	}
	q.Plan = file.text
	read, err := a.readLog(names...)
	if err != nil {
		return err
	}
	ask.Start = read.Start
	return a.churnAsked(names[0], q, show)
}

// churnShown is what to show: all of it, of CSV the triangle.
func (a *app) churnShown(cmd *cobra.Command) ([]string, error) {
	show := a.opt.churn.show
	if len(show) == 0 {
		if show = churnKinds; a.opt.format == "csv" {
			show = show[:1]
		}
	}
	for _, kind := range show {
		if !slices.Contains(churnKinds, kind) {
			return nil, a.misused(cmd, "show-unknown", kind, strings.Join(churnKinds, ", "))
		}
	}
	if a.opt.format == "csv" && len(show) > 1 {
		return nil, a.misused(cmd, "show-one")
	}
	return show, nil
}

// churnAsked asks for each part and puts the answers together: an object of JSON, or one text under the other.
func (a *app) churnAsked(name string, q api.Request, show []string) error {
	var out []byte
	for i, kind := range show {
		q.Discover.Kind = kind
		r := a.ask(a.shaped(q))
		switch {
		case !r.OK:
			return a.logFaults(name, r)
		case len(show) == 1:
			return a.print(r)
		case a.opt.format == "json":
			out = append(append(append(out, "{,"[min(i, 1)]), strconv.Quote(kind)+":"...), r.Result...)
			continue
		}
		var text string
		if err := json.Unmarshal(r.Result, &text); err != nil {
			return err
		}
		if i > 0 {
			out = append(out, '\n')
		}
		out = append(out, text...)
	}
	if a.opt.format == "json" {
		out = a.withFound(append(out, '}'))
	}
	return a.deliver(out)
}

// churnRule reads "14:28:34%": visits of 14 days at most 34% of those of the 28 days ahead.
func churnRule(text string) (r api.RuleAsk, ok bool) {
	parts := strings.Split(strings.ReplaceAll(text, "：", ":"), ":")
	if len(parts) != 3 {
		return r, false
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	_, recent := api.Days(parts[0])
	_, before := api.Days(parts[1])
	drop, ok := shareOf(parts[2])
	return api.RuleAsk{Recent: parts[0], Before: parts[1], Drop: parts[2]}, ok && recent && before && drop >= 0 && drop <= 1
}
