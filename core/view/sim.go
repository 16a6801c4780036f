package view

import (
	"planleaf/core/plan"
	"planleaf/core/rng"
)

// Sim is how a plan is drawn: its seed and draws in words, and how many draws.
type Sim struct {
	Seed  string `json:"seed"`  // "bamboo-ferry-seven"
	Draws string `json:"draws"` // "10,000 次抽样"
	Count int    `json:"count"`
}

// sim is nil of a plan in which nothing is uncertain: there is nothing to draw.
func (r *Results) sim() *Sim {
	all := plan.Assumptions(r.Doc)
	for i := range all {
		if all[i].Value.Uncertain() {
			seed, draws := r.Plan.Simulation.Start()
			return &Sim{rng.Words(seed), r.drawsSaid(draws), draws}
		}
	}
	return nil
}
