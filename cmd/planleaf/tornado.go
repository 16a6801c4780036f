package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) tornadoCommand() *cobra.Command {
	c := a.command("tornado", a.tornado)
	c.Args = a.between(0, 1)
	a.addMetric(c)
	c.Flags().StringVar(&a.opt.move, "by", "", a.say("flag.move"))
	c.Flags().StringVar(&a.opt.paths, "paths", "", a.say("flag.paths"))
	return c
}

// addMetric gives a command what all have that ask about one number.
func (a *app) addMetric(c *cobra.Command) {
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	c.Flags().StringVar(&a.opt.metric, "metric", "", a.say("flag.metric"))
}

func (a *app) tornado(cmd *cobra.Command, names []string) error {
	q := api.Request{Do: "tornado", Path: a.opt.metric}
	if q.Path == "" {
		return a.misused(cmd, "metric-first", "planleaf tornado plan.json --metric mrr@last")
	}
	if a.opt.move != "" {
		by, ok := shareOf(a.opt.move)
		if !ok || by <= 0 || by > 1 {
			return a.misused(cmd, "by-share", a.opt.move)
		}
		q.Move = by
	}
	if a.opt.paths != "" {
		list, err := a.read(a.opt.paths)
		if err != nil {
			return err
		}
		for _, line := range strings.Split(list.text, "\n") {
			if line, _, _ = strings.Cut(line, "#"); strings.TrimSpace(line) != "" {
				q.Rows = append(q.Rows, strings.TrimSpace(line))
			}
		}
	}
	return a.about(cmd, names, q)
}

// shareOf reads "10%" or "0.1".
func shareOf(text string) (float64, bool) {
	digits, percent := strings.CutSuffix(strings.TrimSpace(text), "%")
	x, err := strconv.ParseFloat(digits, 64)
	if percent {
		x /= 100
	}
	return x, err == nil
}
