package view

import (
	"cmp"
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
)

// Names calls the things of one plan by the words that the planner gave them, and by
// the field's own words where the plan is silent.
type Names struct {
	lang     Lang
	stages   []string // ids in order
	stage    map[string]string
	channel  map[string]string
	kind     map[string]string // of a channel
	tier     map[string]string
	item     map[string]string // "pulses.x", "costs.x", "inputs.x", "metrics.x", "targets.x", "interventions.x", "findings.x", "logs.x"
	currency string
}

// NewNames reads the names of a plan.
func NewNames(d *plan.Doc, l Lang) *Names {
	n := &Names{
		lang: l, currency: d.Currency,
		stage: map[string]string{}, channel: map[string]string{}, kind: map[string]string{},
		tier: map[string]string{}, item: map[string]string{},
	}
	for _, s := range d.Stages {
		n.stages = append(n.stages, s.ID)
		n.stage[s.ID] = n.or(s.Name, s.ID)
	}
	for _, t := range d.Tiers {
		n.tier[t.ID] = n.or(t.Name, t.ID)
	}
	for _, c := range d.Channels {
		n.channel[c.ID] = n.or(c.Name, c.ID)
		n.kind[c.ID] = c.Kind
		for _, p := range c.Pulses {
			n.item["pulses."+p.ID] = n.or(p.Name, p.ID)
		}
	}
	for _, c := range d.Money.Costs {
		n.item["costs."+c.ID] = n.or(c.Name, c.ID)
	}
	for _, f := range d.Findings {
		n.item["findings."+f.ID] = n.or(f.Name, f.ID)
	}
	for _, f := range d.Logs {
		n.item["logs."+f.ID] = n.or(cmp.Or(f.Name, f.File), f.ID)
	}
	n.behavior(d.Behavior)
	for _, i := range d.Inputs {
		n.item["inputs."+i.ID] = n.or(i.Name, i.ID)
	}
	for _, m := range d.Metrics {
		n.item["metrics."+m.ID] = n.or(m.Name, m.ID)
	}
	for _, t := range d.Targets {
		n.item["targets."+t.ID] = clean(t.Name)
	}
	return n
}

// or is a name; a thing without one goes by the field's word for its id, or by the id.
func (n *Names) or(name, id string) string {
	if name != "" {
		return clean(name)
	}
	if w, ok := stageWords[id]; ok {
		return w.in(n.lang)
	}
	return id
}

// Row is the full name of a row: "新客户 · 广告投放", "New customers · Paid ads".
func (n *Names) Row(s model.Spec) string {
	if name, ok := n.assumption(s.Path); ok {
		return name
	}
	return n.of(n.Base(s), n.owners(s.Axes)...)
}

// within is a row's name where what else it is a part of has been said: own are the axes left
// to name.
func (n *Names) within(s model.Spec, own model.Axes) string {
	if own.Channel == "" && s.Axes.Channel != "" || own.Tier == "" && s.Axes.Tier != "" {
		if n.isAssumption(s.Path) {
			return n.Within(s.Path)
		}
		s.Axes.Channel, s.Axes.Tier = own.Channel, own.Tier
	}
	return n.Row(s)
}

// isAssumption reports whether a row is one of the planner's own numbers, or a part of one.
func (n *Names) isAssumption(path string) bool {
	_, _, ok := n.split(path)
	return ok
}

// Base is the name of a row without what it is a part of.
func (n *Names) Base(s model.Spec) string {
	if name, ok := n.stage[s.Axes.Stage]; ok && (s.Name == "stage" || s.Name == "leads") {
		return name
	}
	if w, ok := helper(s.Name); ok && s.Hidden {
		return w.in(n.lang)
	}
	if w, ok := wordsOf(s.Name); ok {
		if s.Name == "rate" || s.Name == "lag" && s.Axes.Stage != "" {
			return n.of(w.name.in(n.lang), n.Step(s.Axes.Stage))
		}
		return w.name.in(n.lang)
	}
	if name, ok := n.item["metrics."+s.Name]; ok {
		return name
	}
	if s.Hidden {
		return "…"
	}
	return n.or("", s.Name)
}

// owners are the names of the channel, tier and item that a row is a part of.
func (n *Names) owners(a model.Axes) []string {
	var out []string
	for _, part := range []struct {
		id    string
		names map[string]string
	}{{a.Channel, n.channel}, {a.Tier, n.tier}} {
		if part.id == "" {
			continue
		}
		if name, ok := part.names[part.id]; ok {
			out = append(out, name)
		} else {
			out = append(out, part.id)
		}
	}
	return out
}

// of puts a thing behind its owners: Chinese and English both go from large to small.
func (n *Names) of(base string, owners ...string) string {
	if len(owners) == 0 {
		return base
	}
	return strings.Join(owners, " · ") + " · " + base
}

// Short is a row's name for narrow places.
func (n *Names) Short(s model.Spec) string {
	if w, ok := wordsOf(s.Name); ok && w.short != (word{}) {
		return n.of(w.short.in(n.lang), n.owners(s.Axes)...)
	}
	return n.Row(s)
}

// Meaning is the definition of a row or metric, a formula in words; "" for the planner's own.
func (n *Names) Meaning(s model.Spec) string {
	w, _ := wordsOf(s.Name)
	return w.meaning.in(n.lang)
}

// wordsOf finds the words of a row or a metric.
func wordsOf(name string) (rowWord, bool) {
	if w, ok := rows[name]; ok {
		return w, true
	}
	w, ok := metrics[name]
	return w, ok
}
