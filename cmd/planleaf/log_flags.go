package main

import (
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/diag"
	"planleaf/core/eventlog"
)

// logOptions are the flags of whatever reads an event log.
type logOptions struct {
	columns                              []string
	identity, zone, times, start, header string
	drop                                 []string
	plan                                 string
	of                                   document // that plan, once it is read
}

// addLog gives a command the flags by which a log is read.
func (a *app) addLog(cmd *cobra.Command) {
	o, fs := &a.opt.log, cmd.Flags()
	fs.StringSliceVar(&o.columns, "columns", nil, a.say("flag.columns"))
	a.addChoice(fs, cmd, &o.times, "times", clockNames()...)
	fs.StringVar(&o.zone, "zone", "", a.say("flag.zone"))
	a.addChoice(fs, cmd, &o.header, "header", "yes", "no")
	fs.StringVar(&o.identity, "identity", "", a.say("flag.identity"))
	fs.StringVar(&o.start, "start", "", a.say("flag.start"))
	fs.StringVar(&o.plan, "plan", "", a.say("flag.log-plan"))
	fs.StringSliceVar(&o.drop, "drop", nil, a.say("flag.drop"))
}

func clockNames() []string {
	var names []string
	for _, c := range eventlog.Clocks {
		names = append(names, string(c))
	}
	return names
}

// logAsk is how the command line wants a log read.
func (a *app) logAsk() (api.LogAsk, error) {
	o := a.opt.log
	ask := api.LogAsk{Step: "open", Clock: o.times, Zone: o.zone, Header: o.header}
	if o.start != "" {
		ask.Start = &o.start
	}
	var err error
	if ask.Columns, err = a.logColumns(o.columns); err != nil {
		return ask, err
	}
	for _, w := range o.drop {
		ask.Drop = append(ask.Drop, strings.TrimSpace(w))
	}
	if _, unknown := eventlog.Dropping(ask.Drop); unknown != "" {
		return ask, a.usage("drop-unknown", unknown, strings.Join(eventlog.Drops, ", "))
	}
	return ask, nil
}

// logColumns reads "user=客户,event=动作,time=3".
func (a *app) logColumns(pairs []string) (eventlog.Columns, error) {
	var c eventlog.Columns
	places := map[string]*string{
		"user": &c.User, "event": &c.Event, "time": &c.Time, "value": &c.Value, "channel": &c.Channel,
		"employee": &c.Employee, "key": &c.Key, "as": &c.As, "flag": &c.Flag, "flag-as": &c.FlagAs,
	}
	for _, pair := range pairs {
		role, column, ok := strings.Cut(pair, "=")
		role = strings.TrimSpace(role)
		switch place := places[role]; {
		case !ok:
			return c, a.usage("columns-needs-equals", pair)
		case role == "group":
			c.Groups = append(c.Groups, column)
		case place == nil:
			roles := []string{"user", "event", "time", "value", "channel", "employee", "key", "group", "as", "flag", "flag-as"}
			if near := diag.Likely(role, roles); near != "" {
				return c, a.usage("columns-role-near", role, near)
			}
			return c, a.usage("columns-role", role, strings.Join(roles, ", "))
		default:
			*place = column
		}
	}
	return c, nil
}

// daysOf reads a flag's number of days, 0 where none is given.
func (a *app) daysOf(cmd *cobra.Command, flag, text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	n, ok := api.Days(text)
	if !ok {
		return 0, a.misused(cmd, "days-whole", "--"+flag, text)
	}
	return n, nil
}

// logPlan is the plan that is given with a log; without a text where there is none.
func (a *app) logPlan() (document, error) {
	o := &a.opt.log
	if o.plan == "" || o.of.text != "" {
		return o.of, nil
	}
	d, err := a.read(o.plan)
	if err != nil {
		return d, err
	}
	if check := (api.Request{Do: "check", Plan: d.text}); !a.ask(check).OK {
		_, err := a.answer(d, check)
		return d, err
	}
	o.of = d
	return d, nil
}
