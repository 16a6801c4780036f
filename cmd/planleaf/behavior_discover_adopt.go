package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/view"
)

// taking is the question what it would change to take a finding into the plan of --plan.
func (a *app) taking(q api.Request) api.Request {
	o := &a.opt.key
	ask := *q.Discover
	ask.Kind, ask.Without, ask.Stay = "taking", o.without, &o.stay
	return api.Request{Do: "discover", Lang: a.lang, Seed: q.Seed, Discover: &ask}
}

// takeOver hands over the plan with the key behaviour that was found. What becomes of each assumption is said beside it.
func (a *app) takeOver(cmd *cobra.Command, d document, q api.Request) error {
	r, err := a.answer(d, a.taking(q))
	if err != nil {
		return err
	}
	var taking view.Taking
	if err := json.Unmarshal(r.Result, &taking); err != nil {
		return err
	}
	if len(taking.Edits) == 0 {
		return a.unable("discover-adopt-nothing")
	}
	text := a.taking(q)
	text.Format = "text"
	if r, err = a.answer(d, text); err != nil {
		return err
	}
	var said string
	if err := json.Unmarshal(r.Result, &said); err != nil {
		return err
	}
	fmt.Fprint(a.err, said)
	return a.adoptEdits(cmd, d, d, taking.Edits)
}

// wouldTake prints a finding and what it would change to take it over; the finding alone where it cannot be, and as CSV.
func (a *app) wouldTake(d document, q api.Request, finding api.Response) error {
	asked := a.shaped(a.taking(q))
	asked.Plan = d.text
	r := a.ask(asked)
	if !r.OK || a.opt.format == "csv" {
		return a.print(finding)
	}
	if a.opt.format == "json" {
		out := append(append([]byte(`{"finding":`), finding.Result...), `,"adopt":`...)
		return a.deliver(a.withFound(append(append(out, r.Result...), '}')))
	}
	var said, would string
	if err := json.Unmarshal(finding.Result, &said); err != nil {
		return err
	}
	if err := json.Unmarshal(r.Result, &would); err != nil {
		return err
	}
	return a.deliver([]byte(said + "\n" + would))
}
