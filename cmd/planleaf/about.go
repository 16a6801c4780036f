package main

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
)

// edited is the plan that a command is about, and the edits of --set that come before the question.
func (a *app) edited(cmd *cobra.Command, names []string) (document, []plan.Edit, error) {
	edits, err := a.edits(cmd)
	if err != nil {
		return document{}, nil, err
	}
	d, err := a.plan(cmd, names)
	return d, edits, err
}

// about asks a question about a plan, after the edits of --set.
func (a *app) about(cmd *cobra.Command, names []string, q api.Request) error {
	d, edits, err := a.edited(cmd, names)
	if err != nil {
		return err
	}
	q.Edits = edits
	return a.render(d, q)
}

// render asks for an answer in the wanted format and hands it over.
func (a *app) render(d document, q api.Request) error {
	r, err := a.answer(d, a.shaped(q))
	if err != nil {
		return err
	}
	return a.print(r)
}

// shaped asks for the wanted format, as wide as the terminal where the answer goes there.
func (a *app) shaped(q api.Request) api.Request {
	q.Format = a.opt.format
	if a.opt.out == "" {
		q.Width = a.width
	}
	return q
}

// print hands an answer over. Text and CSV come as a JSON string, ready to be printed.
func (a *app) print(r api.Response) error {
	if a.opt.format == "json" {
		return a.deliver(a.withFound(r.Result))
	}
	var text string
	if err := json.Unmarshal(r.Result, &text); err != nil {
		return err
	}
	return a.deliver([]byte(text))
}
