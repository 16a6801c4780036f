package view

import (
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/plan"
)

// LogPlan is what of a plan the steps of a funnel fit.
type LogPlan struct {
	Stages   []LogChoice `json:"stages"`
	Channels []LogChoice `json:"channels"`
}

// NewLogPlan offers a plan's stages and channels; nil without a plan.
func NewLogPlan(k *Keep, l Lang) *LogPlan {
	if k == nil {
		return nil
	}
	p, names := &LogPlan{Channels: []LogChoice{}}, NewNames(k.Doc, l)
	for _, s := range k.Doc.Stages {
		p.Stages = append(p.Stages, LogChoice{s.ID, names.stage[s.ID]})
	}
	for _, c := range k.Doc.Channels {
		p.Channels = append(p.Channels, LogChoice{c.ID, names.channel[c.ID]})
	}
	return p
}

// FunnelFits says at which stages of a plan the steps of a funnel stand: ids by step, "" none.
//
// What is given names stages by id or name, one for each step or for each after the first, "" none; nil: as many steps as
// stages fit in their order, others those of their name. A first step of which nothing is known stands right before the second.
func FunnelFits(d *plan.Doc, steps, given []string) ([]string, diag.Notes) {
	fits := make([]string, len(steps))
	var notes diag.Notes
	switch {
	case given == nil && len(d.Stages) == len(steps):
		for i := range fits {
			fits[i] = d.Stages[i].ID
		}
	case given == nil:
		for i, step := range steps {
			if at := stageAt(d, step); at >= 0 {
				fits[i] = d.Stages[at].ID
			}
		}
	case len(given) > len(steps):
		return nil, diag.Notes{{Code: "funnel-stages"}}
	default:
		whole := len(given) == len(steps)
		for i, name := range given {
			switch at := stageAt(d, name); {
			case at >= 0 && whole:
				fits[i] = d.Stages[at].ID
			case at >= 0:
				fits[i+1] = d.Stages[at].ID
			case name != "":
				notes = append(notes, unknownStage(d, name))
			}
		}
		if whole {
			return fits, notes
		}
	}
	if len(fits) > 1 && fits[0] == "" {
		if at := stageAt(d, fits[1]); at > 0 {
			fits[0] = d.Stages[at-1].ID
		}
	}
	return fits, notes
}

// stageAt is the place of a stage by its id or name; −1 where there is none.
func stageAt(d *plan.Doc, name string) int {
	return slices.IndexFunc(d.Stages, func(s plan.Stage) bool {
		return name != "" && (strings.EqualFold(s.ID, name) || strings.EqualFold(s.Name, name))
	})
}

func unknownStage(d *plan.Doc, name string) diag.Note {
	var ids []string
	for _, s := range d.Stages {
		ids = append(ids, s.ID)
	}
	return diag.Note{Code: "funnel-stage-unknown", Args: []string{name, strings.Join(ids, ", ")}, Fixes: diag.Nearest(name, ids)}
}

// FunnelChannel is the id of the channel of an id or a name; "" of "".
func FunnelChannel(d *plan.Doc, name string) (string, diag.Notes) {
	if name == "" {
		return "", nil
	}
	var ids []string
	for _, c := range d.Channels {
		if strings.EqualFold(c.ID, name) || strings.EqualFold(c.Name, name) {
			return c.ID, nil
		}
		ids = append(ids, c.ID)
	}
	return "", diag.Notes{{Code: "funnel-channel-unknown", Args: []string{name, strings.Join(ids, ", ")}, Fixes: diag.Nearest(name, ids)}}
}

// written is the stage whose rate step i is: one that follows the stage of the step before at once. "" where it is none.
func (f *Funnelled) written(i int) string {
	d := f.Keep.Doc
	if at := stageAt(d, f.Fits[i]); at > 0 && stageAt(d, f.Fits[i-1]) == at-1 {
		return d.Stages[at].ID
	}
	return ""
}
