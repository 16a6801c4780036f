package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/behave"
	"planleaf/core/plan"
)

// usersOptions are the flags of behavior simulate, as they were typed.
type usersOptions struct {
	users, seed, age, with, budget, log, experiment string
	tiers                                           []string
	adopt                                           bool
}

func (a *app) behaviorSimulateCommand() *cobra.Command {
	c := a.subcommand("behavior", "simulate", a.behaviorSimulate)
	c.Args = a.between(0, 1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	o := &a.opt.users
	c.Flags().StringVar(&o.with, "with", "", a.say("flag.with"))
	c.Flags().StringVar(&o.experiment, "experiment", "", a.say("flag.users-experiment"))
	c.Flags().StringVar(&o.age, "age", "", a.say("flag.age"))
	c.Flags().StringVar(&o.users, "users", "", a.say("flag.users"))
	c.Flags().StringVar(&o.seed, "seed", "", a.say("flag.simulate-seed"))
	_ = c.Flags().SetAnnotation("seed", argument, []string{"arg.words"})
	c.Flags().StringVar(&o.budget, "budget", "", a.say("flag.budget"))
	c.Flags().StringVar(&o.log, "log", "", a.say("flag.users-log"))
	c.Flags().StringArrayVar(&o.tiers, "tier", nil, a.say("flag.users-tier"))
	c.Flags().BoolVar(&o.adopt, "adopt", false, a.say("flag.users-adopt"))
	return c
}

// together is how many blocks of users are simulated before a person is told how far it is.
const together = 64

func (a *app) behaviorSimulate(cmd *cobra.Command, names []string) error {
	o := &a.opt.users
	q := api.Request{Do: "behave", Behave: &api.Behave{Age: o.age, Help: o.with, Budget: o.budget, Tiers: o.tiers, Users: 100_000, All: true}}
	if o.users != "" {
		n, note := plan.ReadNumber(o.users, "number")
		if note != nil || n < behave.Block || n > api.MostUsers || n != math.Trunc(n) {
			return a.misused(cmd, "users-whole", o.users, plain(behave.Block), plain(api.MostUsers))
		}
		q.Behave.Users = int(n)
	}
	if o.seed != "" {
		seed, err := a.seedOf(cmd, o.seed)
		if err != nil {
			return err
		}
		q.Seed = seed
	}
	if o.log == "-" {
		return a.misused(cmd, "users-log-file")
	}
	d, edits, err := a.edited(cmd, names)
	if err != nil {
		return err
	}
	q.Edits = edits
	if o.experiment != "" {
		if q.Edits, err = a.experiment(cmd, d, q); err != nil {
			return err
		}
		if o.adopt {
			return a.adoptEdits(cmd, d, d, q.Edits)
		}
	}
	if o.adopt {
		return a.adoptBehavior(cmd, d, q)
	}
	w := a.begin("users-progress")
	defer w.stop()
	blocks := (q.Behave.Users + behave.Block - 1) / behave.Block
	if o.log != "" {
		if err := a.stream(o.log, func(to io.Writer) error { return a.usersLog(to, d, q, blocks, w) }); err != nil {
			return err
		}
		w.stop()
		fmt.Fprintln(a.err, a.say("written", o.log))
	}
	whole, err := a.users(d, q, blocks, w)
	if err != nil {
		return err
	}
	q.Parts = [][]byte{whole}
	r, err := a.answer(d, a.shaped(q))
	if err != nil {
		return err
	}
	w.stop()
	return a.print(r)
}

// users simulates users one by one, some blocks at a time.
func (a *app) users(d document, q api.Request, blocks int, w *watch) (part []byte, err error) {
	ask := *q.Behave
	ask.Step = "users"
	for from := 0; from < blocks; from += together {
		step := q
		step.Behave, step.From, step.To = &ask, from, min(from+together, blocks)
		if part != nil {
			step.Parts = [][]byte{part}
		}
		r, err := a.answer(d, step)
		if err != nil {
			return nil, err
		}
		part = r.Part
		if !w.tell(float64(step.To)/float64(blocks), min(step.To*behave.Block, ask.Users)) {
			return nil, a.unable("simulate-cancelled")
		}
	}
	return part, nil
}

// usersLog writes what happens to each simulated user.
func (a *app) usersLog(to io.Writer, d document, q api.Request, blocks int, w *watch) error {
	ask := *q.Behave
	ask.Step = "log"
	for from := 0; from < blocks; from += together {
		step := q
		step.Behave, step.From, step.To = &ask, from, min(from+together, blocks)
		r, err := a.answer(d, step)
		if err != nil {
			return err
		}
		var text string
		if err := json.Unmarshal(r.Result, &text); err != nil {
			return err
		}
		if _, err := io.WriteString(to, text); err != nil {
			return err
		}
		if !w.tell(float64(step.To)/float64(blocks), min(step.To*behave.Block, ask.Users)) {
			return a.unable("simulate-cancelled")
		}
	}
	return nil
}
