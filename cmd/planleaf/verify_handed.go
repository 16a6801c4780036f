package main

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"planleaf/cmd/planleaf/verify"
	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// verifyHanded brings a scenario file into its plan, says whether that is the plan which it was made
// from, and computes again what its maker saw.
func (a *app) verifyHanded(cmd *cobra.Command, v *verdict, text string) error {
	v.Kind = "scenario"
	h, notes := plan.ReadHanded([]byte(text))
	if h == nil {
		v.no("verify.scenario-at-fault")
		for _, n := range notes {
			v.no("verify.because", n.Text(v.File, v.lang))
		}
		return nil
	}
	plans, err := a.plansToVerify(cmd, v, view.Receipt{Document: h.Document})
	if err != nil {
		return err
	}
	d := plans[0]
	v.lang = a.language(d)
	r := a.ask(api.Request{Do: "join", Plan: d.text, Name: d.name, Lang: v.lang, Text: text})
	if !r.OK {
		v.no("verify.cannot-join", d.name)
		for _, f := range r.Faults {
			v.no("verify.because", a.said(placed{File: v.File, lang: v.lang, Fault: f}))
		}
		return nil
	}
	var j view.Joined
	if err := json.Unmarshal(r.Result, &j); err != nil {
		return err
	}
	v.Document = h.Document
	switch {
	case j.Other:
		v.no("verify.other-owner", d.name, h.Title)
	case !j.Same:
		v.no("verify.moved-on", d.name)
	}
	if was, err := verify.Read(h.Result); err == nil {
		v.Receipt = &was.Receipt
		q := was.Asked
		q.Plan, q.Name, q.Scenario = r.Plan, d.name, j.ID
		a.compared(v, was, q)
		v.allTheSame()
	} else {
		v.note("verify.no-result")
	}
	return nil
}
