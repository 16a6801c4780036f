package main

import (
	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) diffCommand() *cobra.Command {
	c := a.command("diff", a.diff)
	c.Args = a.between(2, 2)
	a.addFormat(c, "text", "json")
	a.addOut(c)
	a.addMetrics(c)
	return c
}

// addMetrics lets a person say which numbers are shown beside what differs.
func (a *app) addMetrics(c *cobra.Command) {
	c.Flags().StringSliceVar(&a.opt.rows, "metrics", nil, a.say("flag.metrics"))
}

// diff says what differs between two plans. That they differ is an answer, not a fault: it exits 0.
func (a *app) diff(cmd *cobra.Command, names []string) error {
	first, err := a.read(names[0])
	if err != nil {
		return err
	}
	second, err := a.other(names[1])
	if err != nil {
		return err
	}
	return a.render(first, api.Request{Do: "diff", Against: second.text, Rows: a.opt.rows})
}

// other reads a plan that is not the one a question is about, so that its faults bear its own name.
func (a *app) other(name string) (document, error) {
	d, err := a.read(name)
	if err == nil {
		_, err = a.answer(d, api.Request{Do: "bare"})
	}
	return d, err
}
