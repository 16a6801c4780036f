package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// Removal is what removing an item would take along.
//
//	Label  the item's name
//	Along  the names of what refers to it and could not stand without it: targets, own metrics, actuals,
//	       what is nurtured; and the assumptions that rest on it; in the order of the plan
type Removal struct {
	Path  string   `json:"path"`
	Label string   `json:"label"`
	Along []string `json:"along"`
}

// NewRemoval tells of the item at a path of a plan.
func NewRemoval(s *compile.Sheet, path string, l Lang) Removal {
	r := removal{s, NewNames(s.Doc, l), l, map[string]bool{}}
	for _, a := range plan.Assumptions(s.Doc) {
		r.values[a.Path] = true
	}
	out := Removal{Path: path, Label: r.item(path), Along: []string{}}
	for _, at := range plan.Dependants(s.Doc, path) {
		out.Along = append(out.Along, r.item(at))
	}
	return out
}

type removal struct {
	*compile.Sheet
	names  *Names
	lang   Lang
	values map[string]bool // paths of assumptions: they stay, and lose the name of what they rest on
}

// item is an item with the kind of thing that it is: "target Customers at year end".
func (r removal) item(path string) string {
	steps := strings.Split(path, ".")
	id := steps[len(steps)-1]
	if w, ok := itemWords[steps[0]]; ok && len(steps) == 2 {
		return w.fill(r.lang, r.named(steps[0], id))
	}
	switch {
	case r.values[path]:
		return r.names.Path(path)
	case len(steps) == 3 && id == "nurture":
		return wordNurtureOf.fill(r.lang, r.named("channels", steps[1]))
	case len(steps) == 3:
		return r.named("costs", id)
	}
	return r.named("pulses", id)
}

// named is an item by the name that people give it.
func (r removal) named(section, id string) string {
	n := r.names
	switch section {
	case "channels":
		return n.named(n.channel, id)
	case "stages":
		return n.named(n.stage, id)
	case "tiers":
		return n.named(n.tier, id)
	case "targets":
		for _, t := range r.Doc.Targets {
			if t.ID == id && t.Name == "" {
				return r.row(t.Metric)
			}
		}
	case "actuals":
		for i, a := range r.Doc.Actuals {
			if strconv.Itoa(i+1) == id {
				return r.row(a.Path)
			}
		}
	}
	return n.named(n.item, section+"."+id)
}

// row is the name of a row or metric by its path.
func (r removal) row(path string) string {
	if id, ok := r.Model.Find(path); ok {
		return r.names.Row(r.Model.Spec(id))
	}
	return path
}
