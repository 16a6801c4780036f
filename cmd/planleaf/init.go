package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
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
	known := a.templates()
	if a.opt.list {
		return a.listTemplates(known)
	}
	id := a.opt.template
	if id == "" {
		id = known[0].ID
	}
	var ids []string
	for _, t := range known {
		ids = append(ids, t.ID)
	}
	r := a.ask(api.Request{Do: "template", Template: id, Lang: a.lang})
	if !r.OK {
		if near := nearest(id, ids); near != "" {
			return a.misused(cmd, "unknown-template-near", id, near)
		}
		return a.misused(cmd, "unknown-template", id)
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

func (a *app) listTemplates(known []template) error {
	if a.opt.format == "json" {
		text, err := json.Marshal(map[string][]template{"templates": known})
		if err != nil {
			return err
		}
		_, err = a.out.Write(append(text, '\n'))
		return err
	}
	var rows [][2]string
	for _, t := range known {
		rows = append(rows, [2]string{t.ID, strings.TrimSpace(t.Title + "  " + t.Note)})
	}
	a.pairs(rows)
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
