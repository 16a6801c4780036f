package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/view"
)

// template is one of the plans to begin with, as the core lists them.
type template struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Note  string `json:"note"`
}

func (a *app) initCommand() *cobra.Command {
	c := a.command("init", a.init)
	c.Args = a.between(0, 1)
	c.Flags().BoolVar(&a.opt.list, "list", false, a.say("flag.list"))
	c.Flags().StringVar(&a.opt.template, "template", "", a.say("flag.template"))
	_ = c.RegisterFlagCompletionFunc("template", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		var ids []string
		for _, t := range a.templates() {
			ids = append(ids, t.ID+"\t"+t.Title)
		}
		return ids, cobra.ShellCompDirectiveNoFileComp
	})
	a.addFormat(c, "text", "json")
	c.Flags().BoolVar(&a.opt.force, "force", false, a.say("flag.force"))
	return c
}

func (a *app) init(cmd *cobra.Command, names []string) error {
	if a.opt.list {
		return a.listTemplates()
	}
	id := a.opt.template
	if id == "" {
		id = a.templates()[0].ID
	}
	r := a.ask(api.Request{Do: "template", Template: id, Lang: a.lang})
	if !r.OK {
		return &failure{code: exitUsage, message: r.Faults[0].Message, hint: cmd.CommandPath()}
	}
	name := "plan.json"
	if len(names) > 0 {
		name = names[0]
	}
	if name == "-" {
		_, err := a.out.Write([]byte(r.Plan))
		return err
	}
	if err := a.write(name, []byte(r.Plan)); err != nil {
		return err
	}
	fmt.Fprint(a.out, a.say("made", name))
	return nil
}

func (a *app) listTemplates() error {
	known := a.templates()
	if a.opt.format == "json" {
		text, err := json.Marshal(map[string][]template{"templates": known})
		if err != nil {
			return err
		}
		return a.deliver(line(text))
	}
	var names [][2]string
	for _, t := range known {
		names = append(names, [2]string{t.ID, t.Title})
	}
	width := 0
	for _, n := range names {
		width = max(width, view.Columns(n[1]))
	}
	for i, t := range known {
		names[i][1] = view.Pad(t.Title, width, false) + "  " + t.Note
	}
	a.pairs(names)
	return nil
}

// templates are the plans to begin with, the plainest first.
func (a *app) templates() []template {
	var list []template
	r := a.ask(api.Request{Do: "templates", Lang: a.lang})
	if err := json.Unmarshal(r.Result, &list); err != nil || len(list) == 0 {
		panic(fmt.Sprint("templates: ", err))
	}
	return list
}
