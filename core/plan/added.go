package plan

import (
	"slices"
	"strings"
)

// named adds an item of which only the name is known, whole enough to work: its id is made of
// the name, and it changes no number of the plan until somebody fills it in.
//
//	stages       everybody passes, at once, in every channel; without After it stands before the last
//	tiers        the first takes over all customers; a further one gets no leads and has no customers
//	channels     no spend and no leads; how its leads would pass is taken from the first channel
//	money.costs  nothing a month
//	inputs       0; metrics, the conversion of a month; targets, the last month's MRR of 0 at least
//	scenarios    without changes, on the plan
//	pulses       no leads, in the first month
//
// Fields given as JSON stand over these.
func (e *editor) named(s *slot) {
	over := node{kind: object}
	if e.JSON != "" {
		n, ok := e.json(e.JSON)
		if !ok {
			return
		}
		over = n
	}
	id, section := "", e.Path
	done := e.whole(func(d *Doc) {
		at, ok := placeAfter(d, section, e.After)
		if !ok {
			e.fault("path-unknown", e.After, strings.Join(itemIDs(d, section), ", "))
			return
		}
		id = d.add(section, strings.TrimSpace(e.Text), e.Kind, at)
	})
	if !done {
		return
	}
	if id == "" {
		e.fault("not-a-section")
		return
	}
	item := below(belowPath(e.root, section), id)
	for _, kid := range over.kids {
		member(item, kid.key, nil, quantity{}, asField).put(kid)
	}
}

// whole binds the tree, changes the document and takes it as the tree; false with notes when
// the tree is at fault or the change noted a fault.
func (e *editor) whole(change func(d *Doc)) bool {
	bound := &log{}
	d := build(e.root, bound)
	if d == nil {
		e.notes = append(e.notes, bound.notes...)
		return false
	}
	before := len(e.notes)
	change(d)
	if len(e.notes) > before {
		return false
	}
	*e.root = treeOf(d)
	return true
}

// add puts a new item into a section and returns its id, "" when there is no such section.
func (d *Doc) add(section, name, kind string, at int) string {
	id := func(other string) string { return newID(d, name, other) }
	switch section {
	case "stages":
		s := Stage{ID: id("stage"), Name: name}
		d.addStage(s, at)
		return s.ID
	case "tiers":
		t := Tier{ID: id("tier"), Name: name}
		d.addTier(t, at)
		return t.ID
	case "channels":
		c := d.newChannel(id("channel"), name, kind)
		d.Channels = insert(d.Channels, at, c)
		return c.ID
	case "money.costs":
		c := Cost{ID: id("cost"), Name: name, Kind: or(kind, "other"), Amount: &Value{}}
		d.Money.Costs = insert(d.Money.Costs, at, c)
		return c.ID
	case "inputs":
		c := Input{ID: id("input"), Name: name, Unit: or(kind, "number"), Value: &Value{}}
		d.Inputs = insert(d.Inputs, at, c)
		return c.ID
	case "metrics":
		c := Metric{ID: id("metric"), Name: name, Formula: "new / leads"}
		d.Metrics = insert(d.Metrics, at, c)
		return c.ID
	case "targets":
		c := Target{ID: id("target"), Name: name, Metric: or(kind, "mrr"), AtLeast: new(float64), At: d.lastMonth()}
		d.Targets = insert(d.Targets, at, c)
		return c.ID
	}
	if section == "scenarios" {
		c := Scenario{ID: newScenarioID(d, name), Name: name}
		d.Scenarios = insert(d.Scenarios, at, c)
		return c.ID
	}
	if i := d.channelOf(section); i >= 0 {
		c := Pulse{ID: id("pulse"), Name: name, At: d.Horizon.Start, Leads: &Value{}}
		d.Channels[i].Pulses = insert(d.Channels[i].Pulses, at, c)
		return c.ID
	}
	return ""
}

// or is a word, or another when there is none.
func or(word, other string) string {
	if word == "" {
		return other
	}
	return word
}

// channelOf is the channel whose pulses a section holds, −1 when it is no such section.
func (d *Doc) channelOf(section string) int {
	id, ok := strings.CutPrefix(strings.TrimSuffix(section, ".pulses"), "channels.")
	if !ok || !strings.HasSuffix(section, ".pulses") {
		return -1
	}
	return slices.IndexFunc(d.Channels, func(c Channel) bool { return c.ID == id })
}

// lastMonth is the last month of the plan.
func (d *Doc) lastMonth() string {
	first, ok := Month(d.Horizon.Start)
	if !ok {
		return ""
	}
	return MonthName(first + d.Horizon.Periods - 1)
}

// itemIDs are the ids of a section's items, in order.
func itemIDs(d *Doc, section string) []string {
	root := treeOf(d)
	var out []string
	if n := belowPath(&root, section); n != nil {
		for i := range n.kids {
			out = append(out, n.kids[i].string("id"))
		}
	}
	return out
}

// belowPath is what stands at the path of a section, nil without it.
func belowPath(n *node, path string) *node {
	for _, step := range strings.Split(path, ".") {
		if n = below(n, step); n == nil {
			return nil
		}
	}
	return n
}

// placeAfter is where a new item stands: behind the one named, else at the end, and among the
// stages before the last, which is the customer.
func placeAfter(d *Doc, section, after string) (int, bool) {
	all := itemIDs(d, section)
	if after != "" {
		i := slices.Index(all, after)
		return i + 1, i >= 0
	}
	if section == "stages" && len(all) > 1 {
		return len(all) - 1, true
	}
	return len(all), true
}
