package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// searchOptions are the flags of seek and optimize.
type searchOptions struct {
	levers, bounds, efforts           []string
	as, to, goal, total, step, change string
	saveAs, by, chance, quantile      string
	spare, least                      bool
}

// noes are the ends of a search that are the answer no.
var noes = []string{"out-of-reach", "flat", "jumps", "undefined", "infeasible", "cancelled"}

// sought carries out a search: asks, prints the answer, keeps it as a scenario if wanted.
func (a *app) sought(cmd *cobra.Command, names []string, q api.Request) error {
	edits, err := a.edits(cmd)
	if err != nil {
		return err
	}
	if a.opt.search.saveAs != "" && (len(edits) > 0 || len(names) == 0 || names[0] == "-") {
		return a.misused(cmd, "save-as-file")
	}
	if o := &a.opt.search; o.chance != "" && o.quantile != "" {
		return a.misused(cmd, "chance-quantile")
	}
	d, err := a.plan(cmd, names)
	if err != nil {
		return err
	}
	q.Edits = edits
	w := a.begin("search-progress")
	api.Watch = w.tell
	r, err := a.answer(d, a.shaped(q))
	api.Watch = nil
	w.stop()
	if err != nil {
		return err
	}
	if err := a.print(r); err != nil {
		return err
	}
	if r.Search.State == "cancelled" {
		return &failure{code: exitFault, message: a.say("search-cancelled")}
	}
	if err := a.keepAs(cmd, d, r.Search.Adopt); err != nil {
		return err
	}
	if slices.Contains(noes, r.Search.State) {
		return &failure{code: exitFault}
	}
	return nil
}

// keepAs writes the scenario that an answer makes into the plan's own file.
func (a *app) keepAs(cmd *cobra.Command, d document, adopt *view.Adopt) error {
	id := a.opt.search.saveAs
	if id == "" {
		return nil
	}
	if adopt == nil {
		return &failure{code: exitFault, message: a.say("save-as-nothing")}
	}
	adopt.ID = id
	item, err := json.Marshal(adopt)
	if err != nil {
		return err
	}
	r, err := a.answer(d, api.Request{Do: "edit", Edits: []plan.Edit{{Do: "add", Path: "scenarios", JSON: string(item)}}})
	if err != nil {
		return err
	}
	text, err := a.revised(d, document{d.name, r.Plan}, cmd.Name()+": "+id)
	if err != nil {
		return err
	}
	force := a.opt.force
	a.opt.force = true // the plan itself is meant
	defer func() { a.opt.force = force }()
	if err := a.write(d.name, text); err != nil {
		return err
	}
	fmt.Fprintln(a.err, a.say("saved-as", id, d.name))
	return nil
}

// limits reads the bounds and efforts of levers: "a,b" for all, "PATH=a,b", "PATH=2".
func (a *app) limits(cmd *cobra.Command) ([]api.Limit, error) {
	var out []api.Limit
	for _, text := range a.opt.search.bounds {
		path, span, named := strings.Cut(text, "=")
		if !named {
			path, span = "", text
		}
		low, high, ok := strings.Cut(span, ",")
		if !ok {
			return nil, a.misused(cmd, "bounds-two", text)
		}
		out = append(out, api.Limit{Path: path, Low: strings.TrimSpace(low), High: strings.TrimSpace(high)})
	}
	for _, text := range a.opt.search.efforts {
		path, effort, ok := strings.Cut(text, "=")
		if !ok {
			return nil, a.misused(cmd, "effort-equals", text)
		}
		out = append(out, api.Limit{Path: path, Effort: effort})
	}
	return out, nil
}

// addSearch gives a command the flags that both searches have.
func (a *app) addSearch(c *cobra.Command) {
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	a.addAuthor(c)
	o := &a.opt.search
	c.Flags().StringArrayVar(&o.bounds, "bounds", nil, a.say("flag.bounds"))
	c.Flags().StringVar(&o.chance, "chance", "", a.say("flag.chance"))
	c.Flags().StringVar(&o.quantile, "quantile", "", a.say("flag.quantile"))
	c.Flags().StringVar(&o.saveAs, "save-as", "", a.say("flag.save-as"))
}
