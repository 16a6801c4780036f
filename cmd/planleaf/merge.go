package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
)

func (a *app) mergeCommand() *cobra.Command {
	c := a.command("merge", a.merge)
	c.Args = a.between(1, 3)
	a.addFormat(c, "text", "json")
	a.addOut(c)
	a.addMetrics(c)
	c.Flags().StringArrayVar(&a.opt.take, "take", nil, a.say("flag.take"))
	a.addAuthor(c)
	c.Flags().StringVar(&a.opt.note, "note", "", a.say("flag.note"))
	return c
}

// merge brings copies of a plan together, or settles what an earlier merge left open in one plan. The merged
// plan goes to the file of -o, which may be the first copy itself, as git asks of a merge driver; what was taken
// and what is open is said either way. It exits 1 while conflicts are open.
func (a *app) merge(cmd *cobra.Command, names []string) error {
	var origin document
	if len(names) == 3 {
		var err error
		if origin, err = a.origin(names[0]); err != nil {
			return err
		}
		names = names[1:]
	}
	mine, err := a.read(names[0])
	if err != nil {
		return err
	}
	a.hush = "conflict-open" // conflicts are said at length
	merged, q := mine, api.Request{Do: "conflicts"}
	var joined []string
	if len(names) == 2 {
		theirs, err := a.other(names[1])
		if err != nil {
			return err
		}
		q = api.Request{Do: "merge", Against: theirs.text, Origin: origin.text}
		joined = []string{theirs.text}
	}
	q.Format, q.Rows, q.Width = a.opt.format, a.opt.rows, a.width
	said, err := a.answer(mine, q)
	if err != nil {
		return err
	}
	if len(joined) > 0 {
		merged.text = said.Plan
	}
	open, err := a.settle(cmd, &merged)
	if err != nil {
		return err
	}
	if len(joined) == 0 {
		if said, err = a.answer(merged, q); err != nil { // what is left
			return err
		}
	}
	if err := a.sayMerge(said); err != nil {
		return err
	}
	if len(a.opt.take) > 0 && len(joined) > 0 {
		fmt.Fprintln(a.err, a.say("still-open", open))
	}
	if a.opt.out != "" {
		if err := a.keep(mine, merged, joined); err != nil {
			return err
		}
	}
	if open > 0 {
		return &failure{code: exitFault}
	}
	return nil
}

// origin reads what two copies come from. git gives an empty file where it knows of nothing.
func (a *app) origin(name string) (document, error) {
	raw, err := a.bytes(name)
	if err != nil || len(bytes.TrimSpace(raw)) == 0 {
		return document{}, err
	}
	return a.other(name)
}

// settle carries out the --take flags and says how many conflicts stay open.
func (a *app) settle(cmd *cobra.Command, d *document) (open int, err error) {
	doc, _ := plan.Parse([]byte(d.text))
	var edits []plan.Edit
	for _, take := range a.opt.take {
		path, side, ok := strings.Cut(take, "=")
		if !ok || side != "mine" && side != "theirs" {
			return 0, a.misused(cmd, "take-which", take)
		}
		if path != "*" {
			edits = append(edits, plan.Edit{Do: "resolve", Path: path, Text: side})
			continue
		}
		for _, c := range doc.Conflicts {
			edits = append(edits, plan.Edit{Do: "resolve", Path: c.Path, Text: side})
		}
	}
	if len(edits) > 0 {
		r, err := a.answer(*d, api.Request{Do: "edit", Edits: edits})
		if err != nil {
			return 0, err
		}
		d.text = r.Plan
		doc, _ = plan.Parse([]byte(d.text))
	}
	return len(doc.Conflicts), nil
}

// sayMerge says what was taken and what is open: on standard output, unless that takes the plan.
func (a *app) sayMerge(said api.Response) error {
	text := string(line(said.Result))
	if a.opt.format == "text" {
		if err := json.Unmarshal(said.Result, &text); err != nil {
			return err
		}
	}
	out := a.out
	if a.opt.out == "-" {
		out = a.err
	}
	_, err := io.WriteString(out, text)
	return err
}

// keep writes a plan that came of another, with a revision of who did it and when. The file that it came of is
// replaced without --force: that is what is asked for.
func (a *app) keep(was, now document, joined []string) error {
	text, err := a.revised(was, now, a.opt.note, joined...)
	if err != nil {
		return err
	}
	a.opt.force = a.opt.force || a.opt.out == was.name
	return a.deliver(text)
}
