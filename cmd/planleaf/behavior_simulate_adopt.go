package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// adoptBehavior writes the plan with what was simulated: how users stay, or with --with an intervention, into the plan itself
// or with --scenario as a scenario of that name. What becomes of each assumption is said beside it.
func (a *app) adoptBehavior(cmd *cobra.Command, d document, q api.Request) error {
	o, name := &a.opt.users, a.opt.scenario
	if name != "" && o.with == "" {
		return a.misused(cmd, "adopt-which")
	}
	a.opt.scenario = "" // here it is a name to give
	was := d
	if len(q.Edits) > 0 {
		r, err := a.answer(d, api.Request{Do: "edit", Edits: q.Edits})
		if err != nil {
			return err
		}
		d.text, q.Edits = r.Plan, nil
	}
	q.Behave.Name, q.Behave.All, q.Behave.Users = name, false, 0
	r, err := a.answer(d, q)
	if err != nil {
		return err
	}
	var said struct{ View view.Behave }
	if err := json.Unmarshal(r.Result, &said); err != nil {
		return err
	}
	wanted := "staying"
	if o.with != "" {
		if wanted = o.with; name == "" {
			wanted += "-base"
		}
	}
	for _, one := range said.View.Adopts {
		if one.ID != wanted {
			continue
		}
		fmt.Fprintln(a.err, one.Label)
		fmt.Fprint(a.err, one.Text())
		return a.adoptEdits(cmd, was, d, one.Edits)
	}
	return a.unable("adopt-nothing")
}

// experiment adds to edits what enters the counts of --experiment, as 620/1000,600/1000: they take the place of what is
// believed of the intervention.
func (a *app) experiment(cmd *cobra.Command, d document, q api.Request) ([]plan.Edit, error) {
	o := &a.opt.users
	if o.with == "" || o.adopt && a.opt.scenario != "" {
		return nil, a.misused(cmd, "experiment-which")
	}
	ask := *q.Behave
	ask.Step = "experiment"
	for _, arm := range strings.Split(o.experiment, ",") {
		ask.Arms = append(ask.Arms, strings.Split(arm, "/")...)
	}
	if len(ask.Arms) != 4 || strings.Count(o.experiment, ",") != 1 {
		return nil, a.misused(cmd, "experiment-arms", o.experiment)
	}
	q.Behave = &ask
	r, err := a.answer(d, q)
	if err != nil {
		return nil, err
	}
	var said view.BehaveAdopt
	if err := json.Unmarshal(r.Result, &said); err != nil {
		return nil, err
	}
	return append(q.Edits, said.Edits...), nil
}

// adoptEdits hands over the plan after edits, with a revision.
func (a *app) adoptEdits(cmd *cobra.Command, was, d document, edits []plan.Edit) error {
	r, err := a.answer(d, api.Request{Do: "edit", Edits: edits})
	if err != nil {
		return err
	}
	d.text = r.Plan
	text, err := a.revised(was, d, cmd.CommandPath())
	if err != nil {
		return err
	}
	return a.deliver(text)
}
