package view

import (
	"strconv"

	"planleaf/core/plan"
)

// Bar is what the top of the page says of scenarios: which there are, which is open, and what that is compared with.
//
//	Open    the id of the one that is open; of a draft the one that it stands on
//	Versus  the id of what it is compared with
//	Draft   the changes that are not kept yet, where the open one has any
//	Away    where the draft stands on another one: its id
type Bar struct {
	Open   string     `json:"open"`
	Versus string     `json:"versus"`
	Draft  *DraftChip `json:"draft,omitempty"`
	Away   string     `json:"away,omitempty"`
	All    []Scenario `json:"all"`
}

// DraftChip is the draft in words.
type DraftChip struct {
	Label  string `json:"label"`            // "草稿"
	Says   string `json:"says"`             // "3 处改动"
	Into   string `json:"into"`             // "应用到“进取”"
	Locked string `json:"locked,omitempty"` // why it cannot be applied
}

// Scenario is a scenario by name, colour and shape; the first of all is the plan itself.
//
//	Colour  token: leaf vio och plum slate clay ink3
//	Shape   ● ▲ ■ ◆ ▼ ✚; of a locked one □, of the draft ○
//	On      id of the parent; "" of the plan itself
//	Says    "5 处改动，基于 基准"
type Scenario struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Note    string `json:"note,omitempty"`
	Colour  string `json:"colour"`
	Shape   string `json:"shape"`
	On      string `json:"on,omitempty"`
	Says    string `json:"says"`
	Locked  bool   `json:"locked,omitempty"`
	Changes int    `json:"changes"`
}

// Looks of scenarios in the order of the plan: colour and shape together tell them apart.
var scenarioLooks = [...][2]string{{"vio", "▲"}, {"och", "■"}, {"plum", "◆"}, {"slate", "▼"}, {"clay", "✚"}}

// scenarios are the plan itself and its scenarios, without the draft.
func (r *Results) scenarios() []Scenario {
	out := []Scenario{{ID: plan.Base, Name: wordBase.in(r.Lang), Note: clean(r.Plan.Note), Colour: "leaf", Shape: "●", Says: wordPlanItself.in(r.Lang)}}
	seen := 0
	for i := range r.Plan.Scenarios {
		s := &r.Plan.Scenarios[i]
		if s.ID == plan.Draft {
			continue
		}
		look := scenarioLooks[seen%len(scenarioLooks)]
		if s.Locked {
			look = [2]string{"ink3", "□"}
		} else {
			seen++
		}
		on := s.On
		if on == "" {
			on = plan.Base
		}
		out = append(out, Scenario{
			ID: s.ID, Name: r.ScenarioName(s.ID), Note: clean(s.Note), Colour: look[0], Shape: look[1], On: on, Locked: s.Locked,
			Changes: len(s.Changes), Says: wordStandsOn.fill(r.Lang, r.changes(len(s.Changes)), r.ScenarioName(on)),
		})
	}
	return out
}

// changes counts changes in words.
func (r *Results) changes(n int) string {
	if n == 1 {
		return wordOneChange.in(r.Lang)
	}
	return wordChanges.fill(r.Lang, strconv.Itoa(n))
}

// bar says which scenario is open, and what it is compared with.
func (r *Results) bar(versus string) *Bar {
	b := &Bar{Open: r.Receipt.Scenario, Versus: plan.Base, All: r.scenarios()}
	if r.Plan.Scenario(versus) != nil {
		b.Versus = versus
	}
	d := r.Plan.Scenario(plan.Draft)
	switch {
	case d == nil:
	case b.Open != plan.Draft:
		b.Away = d.On
		if plan.IsBase(d.On) {
			b.Away = plan.Base
		}
	default:
		b.Draft = &DraftChip{Label: wordDraft.in(r.Lang), Says: r.changes(len(d.Changes)), Into: wordApplyTo.fill(r.Lang, r.ScenarioName(d.On))}
		b.Open = plan.Base
		if on := r.Plan.Scenario(d.On); on != nil {
			if b.Open = on.ID; on.Locked {
				b.Draft.Locked = wordLockedParent.fill(r.Lang, r.ScenarioName(on.ID))
			}
		}
	}
	return b
}

// ScenarioName is what a scenario of the plan is called.
func (r *Results) ScenarioName(id string) string {
	switch {
	case plan.IsBase(id):
		return wordBase.in(r.Lang)
	case id == plan.Draft:
		return wordDraft.in(r.Lang)
	}
	if s := r.Plan.Scenario(id); s != nil && s.Name != "" {
		return clean(s.Name)
	}
	return clean(id)
}

// scenario says which scenario these results are of: "情景 基准", "草稿，基于 基准".
func (r *Results) scenario() string {
	name := r.ScenarioName(r.Receipt.Scenario)
	if r.Receipt.Scenario == plan.Draft {
		if d := r.Plan.Scenario(plan.Draft); d != nil {
			return wordStandsOn.fill(r.Lang, name, r.ScenarioName(d.On))
		}
	}
	return wordScenario.in(r.Lang) + " " + name
}
