package main

import (
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/discover"
	"planleaf/core/view"
)

// customerOptions are the flags of keyusers and fit, as they were typed.
type customerOptions struct {
	rule, newly, active, by, asOf, begins, channel string
	value, returns, steps, within, stages          []string
	segment, pick, adopt                           []string
	segments                                       bool
}

func (a *app) keyusersCommand() *cobra.Command {
	c := a.subcommand("behavior", "keyusers", a.keyusers)
	c.Args = a.between(1, -1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addLog(c)
	a.addAuthor(c)
	o, fs := &a.opt.customers, c.Flags()
	fs.StringVar(&o.rule, "rule", "", a.say("flag.key-rule"))
	fs.StringVar(&o.newly, "newly", "", a.say("flag.newly"))
	fs.StringSliceVar(&o.value, "value", nil, a.say("flag.value"))
	fs.StringSliceVar(&o.returns, "returns", nil, a.say("flag.returns"))
	fs.BoolVar(&o.segments, "segments", false, a.say("flag.segments"))
	fs.StringArrayVar(&o.segment, "segment", nil, a.say("flag.segment"))
	fs.StringVar(&o.by, "by", "", a.say("flag.divide"))
	_ = fs.SetAnnotation("by", argument, []string{"arg.column"})
	fs.StringArrayVar(&o.pick, "pick", nil, a.say("flag.pick"))
	fs.StringVar(&o.active, "active", "", a.say("flag.active-days"))
	_ = fs.SetAnnotation("active", argument, []string{"arg.newly"})
	fs.StringVar(&o.asOf, "as-of", "", a.say("flag.as-of"))
	fs.Lookup("plan").Usage = a.say("flag.fit-plan")
	fs.StringSliceVar(&o.adopt, "adopt", nil, a.say("flag.key-adopt"))
	return c
}

func (a *app) keyusers(cmd *cobra.Command, names []string) error {
	o := &a.opt.customers
	ask := &api.AskCustomers{Rule: o.rule, Value: o.value, Returns: o.returns, By: o.by, AsOf: o.asOf}
	var err error
	if ask.Newly, err = a.daysOf(cmd, "newly", o.newly); err != nil {
		return err
	}
	if ask.Active, err = a.daysOf(cmd, "active", o.active); err != nil {
		return err
	}
	for _, text := range o.segment {
		name, rule, ok := strings.Cut(text, "=")
		if !ok {
			return a.misused(cmd, "segment-equals", text)
		}
		ask.Rules = append(ask.Rules, discover.Named{Name: strings.TrimSpace(name), Rule: rule})
	}
	for _, text := range o.pick {
		by, key, ok := strings.Cut(text, "=")
		if !ok {
			return a.misused(cmd, "pick-equals", text)
		}
		if by == "segment" {
			by = ""
		}
		ask.Of = append(ask.Of, discover.Pick{By: by, Key: key})
	}
	kind := "keyusers"
	if o.segments || len(o.segment)+len(o.pick) > 0 || o.by != "" {
		if kind = "segments"; o.rule != "" {
			return a.misused(cmd, "rule-or-segments")
		}
	}
	for _, text := range o.adopt {
		what, into, _ := strings.Cut(text, "=")
		ask.Takes = append(ask.Takes, view.Take{What: strings.TrimSpace(what), Into: strings.TrimSpace(into)})
	}
	if len(ask.Takes) > 0 && a.opt.log.plan == "" {
		return a.misused(cmd, "adopt-plan")
	}
	return a.discovered(names, kind, ask)
}

// discover reads a log, asks it and prints the answer. Of rules it points at the character at fault.
func (a *app) discover(names []string, d document, kind string, ask *api.AskCustomers) error {
	read, err := a.readLog(names...)
	if err != nil {
		return err
	}
	ask.Log, ask.Hash = read.Name, read.Hash
	q := a.shaped(api.Request{Do: "discover", Discover: &api.Discover{Key: logKey, Kind: kind, Customers: ask}})
	r, err := a.answer(document{names[0], d.text}, q) // what is at fault is the question about the log
	if err != nil {
		return err
	}
	return a.print(r)
}
