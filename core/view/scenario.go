package view

import "planleaf/core/plan"

// ScenarioName is what a scenario of the plan is called.
func (r *Results) ScenarioName(id string) string {
	switch {
	case plan.IsBase(id):
		return wordBase.in(r.Lang)
	case id == plan.Draft:
		return wordDraft.in(r.Lang)
	}
	if s := r.Doc.Scenario(id); s != nil && s.Name != "" {
		return clean(s.Name)
	}
	return clean(id)
}

// scenario says which scenario these results are of: "情景 基准".
func (r *Results) scenario() string {
	return wordScenario.in(r.Lang) + " " + r.ScenarioName(r.Receipt.Scenario)
}
