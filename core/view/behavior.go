package view

import "planleaf/core/plan"

// behavior reads the names of what may be done about a key behavior.
func (n *Names) behavior(b *plan.Behavior) {
	if b == nil {
		return
	}
	for i := range b.Ages {
		n.item["ages."+b.Ages[i].ID] = n.or(b.Ages[i].Name, b.Ages[i].ID)
	}
	for i := range b.Interventions {
		n.item["interventions."+b.Interventions[i].ID] = n.or(b.Interventions[i].Name, b.Interventions[i].ID)
	}
	for i := range b.Experiments {
		n.item["experiments."+b.Experiments[i].ID] = n.or(b.Experiments[i].Name, b.Experiments[i].ID)
	}
}

// habits is 1 where a plan has a key behavior, else 0.
func habits(d *plan.Doc) int {
	if d.Behavior == nil {
		return 0
	}
	return 1
}

// behavior is the grid of the key behavior: its own numbers, then each item with what it says.
func (g *grid) behavior() {
	b := g.Doc.Behavior
	if b == nil {
		return
	}
	g.text("", "behavior.event", wordKeyEvent, b.Event)
	for _, p := range []string{"behavior.chance", "behavior.spread", "behavior.decay", "behavior.leaving.", "behavior.arrivals", "behavior.causal"} {
		g.under(p, "")
	}
	for i := range b.Ages {
		g.item("behavior.ages."+b.Ages[i].ID, g.Names.item["ages."+b.Ages[i].ID], "", "")
	}
	for i := range b.Interventions {
		g.item("behavior.interventions."+b.Interventions[i].ID, g.Names.item["interventions."+b.Interventions[i].ID], b.Interventions[i].Owner, "")
	}
	for i := range b.Experiments {
		g.item("behavior.experiments."+b.Experiments[i].ID, g.Names.item["experiments."+b.Experiments[i].ID], "", "")
	}
}
