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

// addRecord gives import the flags of actual figures.
func (a *app) addRecord(c *cobra.Command) {
	c.Flags().BoolVar(&a.opt.report, "report", false, a.say("flag.record-report"))
	c.Flags().BoolVar(&a.opt.adopt, "adopt", false, a.say("flag.record-adopt"))
	c.Flags().StringVar(&a.opt.metric, "metric", "", a.say("flag.record-metric"))
	a.addFormat(c, "text", "json", "csv")
}

// importRecord brings a table of actual figures into a plan, and says what was understood; or what the record of the plan
// teaches, and brings that into it.
func (a *app) importRecord(cmd *cobra.Command, d, file document) error {
	was := d
	if file.text != "" {
		read, err := a.recordRead(d, file)
		if err != nil {
			return err
		}
		if d, err = a.editedRecord(d, read.Edits); err != nil {
			return err
		}
	}
	q := api.Request{Do: "actuals", Path: a.opt.metric}
	if a.opt.report {
		q.Format, q.Width = a.opt.format, a.width
		r, err := a.answer(d, q)
		if err != nil {
			return err
		}
		return a.print(r)
	}
	if a.opt.adopt {
		r, err := a.answer(d, q)
		if err != nil {
			return err
		}
		var learned struct{ Edits []plan.Edit }
		if err := json.Unmarshal(r.Result, &learned); err != nil {
			return err
		}
		if len(learned.Edits) == 0 {
			return a.unable("record-teaches-nothing", d.name)
		}
		if r, err = a.answer(d, api.Request{Do: "edit", Edits: learned.Edits}); err != nil {
			return err
		}
		d.text = r.Plan
	}
	text, err := a.revised(was, d, strings.TrimSuffix(cmd.Name()+": "+file.name, ": "))
	if err != nil {
		return err
	}
	return a.deliver(text)
}

// recordRead is what was understood of a table; what was not is said by line.
func (a *app) recordRead(d, file document) (*view.RecordRead, error) {
	q := api.Request{Do: "actuals", Plan: d.text, Name: file.name, Lang: a.language(d), Text: file.text}
	r := a.ask(q)
	if !r.OK {
		_, err := a.answer(d, api.Request{Do: "check"})
		if err == nil {
			err = &failure{code: exitFault}
		}
		return nil, err
	}
	var read view.RecordRead
	if err := json.Unmarshal(r.Result, &read); err != nil {
		return nil, err
	}
	for _, f := range read.Faults {
		fmt.Fprintf(a.err, "%s:%d: %s: %s\n", file.name, f.Line, f.Text, f.Says)
	}
	fmt.Fprintln(a.err, read.Says)
	if len(read.Edits) == 0 {
		return nil, &failure{code: exitFault}
	}
	return &read, nil
}

// editedRecord is the plan with the record that was read.
func (a *app) editedRecord(d document, edits []plan.Edit) (document, error) {
	r, err := a.answer(d, api.Request{Do: "edit", Edits: edits})
	return document{name: d.name, text: r.Plan}, err
}
