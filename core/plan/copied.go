package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// copy puts an item like another behind it, under an id and a name of its own. A copied stage
// lets everybody pass and a copied tier has no customers yet, so that neither changes a number.
func (e *editor) copy(s *slot) {
	if s.role != asItem {
		e.fault("not-an-item")
		return
	}
	section := e.Path[:strings.LastIndexByte(e.Path, '.')]
	was := *s.node()
	at := s.index
	e.whole(func(d *Doc) {
		name := strings.TrimSpace(e.Text)
		if name == "" {
			name = d.copyName(section, labelOf(was.string("name"), was.string("id")))
		}
		id := newID(d, name, "item")
		switch section {
		case "stages":
			n := d.Stages[at]
			n.ID, n.Name = id, name
			d.addStage(n, at+1)
		case "tiers":
			d.copyTier(at, id, name)
		case "channels":
			n := d.Channels[at]
			n.ID, n.Name = id, name
			d.Channels = insert(d.Channels, at+1, n)
		case "money.costs":
			n := d.Money.Costs[at]
			n.ID, n.Name = id, name
			d.Money.Costs = insert(d.Money.Costs, at+1, n)
		case "inputs":
			n := d.Inputs[at]
			n.ID, n.Name = id, name
			d.Inputs = insert(d.Inputs, at+1, n)
		case "metrics":
			n := d.Metrics[at]
			n.ID, n.Name = id, name
			d.Metrics = insert(d.Metrics, at+1, n)
		case "targets":
			n := d.Targets[at]
			n.ID, n.Name = id, name
			d.Targets = insert(d.Targets, at+1, n)
		case "scenarios":
			n := d.Scenarios[at]
			n.ID, n.Name, n.Locked = newScenarioID(d, name), name, false
			d.Scenarios = insert(d.Scenarios, at+1, n)
		default:
			i := d.channelOf(section)
			if i < 0 {
				e.fault("not-an-item")
				return
			}
			n := d.Channels[i].Pulses[at]
			n.ID, n.Name = id, name
			d.Channels[i].Pulses = insert(d.Channels[i].Pulses, at+1, n)
		}
	})
}

// copyName is the name of a copy, in the plan's language; the second copy has a number.
func (d *Doc) copyName(section, name string) string {
	han := strings.ContainsFunc(name, func(c rune) bool { return unicode.Is(unicode.Han, c) })
	suffix := " copy"
	if d.Language == "zh" || d.Language == "" && han {
		suffix = " 副本"
	}
	root := treeOf(d)
	list := belowPath(&root, section)
	for n := 1; ; n++ {
		next := name + suffix
		if n > 1 {
			next += " " + strconv.Itoa(n)
		}
		if !slices.ContainsFunc(list.kids, func(k node) bool { return k.string("name") == next }) {
			return next
		}
	}
}
