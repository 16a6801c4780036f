package view

import (
	"strconv"
	"strings"

	"planleaf/core/plan"
)

// assume is the grid of one section of the assumptions, with the rows computed from them
// underneath. An unknown section is the first.
func (r *Results) assume(section, grain string) *Assume {
	all := plan.Assumptions(r.Doc)
	a := &Assume{Tabs: r.tabs(all)}
	a.Section = a.Tabs[0].ID
	for _, t := range a.Tabs {
		if t.ID == section {
			a.Section = section
		}
	}
	columns := r.columns(grain)
	a.Columns = append(columns.heads(), r.totalHead())
	g := &grid{Results: r, all: all, columns: columns, figures: r.Sheet.Model.Defaults()}
	switch a.Section {
	case "channels":
		g.channels()
	case "stages":
		g.stages()
	case "tiers":
		for _, t := range r.Doc.Tiers {
			path := "tiers." + t.ID
			g.item(path, r.Names.tier[t.ID], "", "active."+t.ID)
			g.computed(path, "active."+t.ID, "mrr."+t.ID)
		}
	case "customers":
		g.under("customers.", "")
		g.computed("", "active", "mrr")
	case "money":
		g.money()
	case "inputs":
		g.under("inputs.", "")
	case "targets":
		g.targets()
	}
	a.Rows = g.rows
	return a
}

// totalHead is the head of the last column.
func (r *Results) totalHead() string {
	if r.first.Of() == 1 && r.last == 11 {
		return wordFullYear.in(r.Lang)
	}
	return wordFullSpan.in(r.Lang)
}

// tabs are the sections that the plan uses, and those that every plan has.
func (r *Results) tabs(all []plan.Assumption) []Tab {
	d := r.Doc
	count := map[string]int{
		"channels": len(d.Channels), "stages": len(d.Stages), "tiers": len(d.Tiers),
		"money": len(d.Money.Costs), "inputs": len(d.Inputs), "targets": len(d.Targets),
	}
	for _, a := range all {
		if strings.HasPrefix(a.Path, "customers.") {
			count["customers"]++
		}
	}
	var tabs []Tab
	for _, s := range sections {
		if n := count[s.id]; n > 0 || s.always {
			tabs = append(tabs, Tab{ID: s.id, Label: s.name.in(r.Lang), Count: n})
		}
	}
	return tabs
}

// assumeSentence says what a section holds and how much of it names its source.
func (r *Results) assumeSentence(a *Assume) []Span {
	label := ""
	for _, t := range a.Tabs {
		if t.ID == a.Section {
			label = t.Label
		}
	}
	switch a.Section {
	case "stages":
		first, last := r.Names.stages[0], r.Names.stages[len(r.Names.stages)-1]
		return []Span{{Text: wordStagesHold.fill(r.Lang, strconv.Itoa(len(r.Names.stages)), r.Names.stage[first], r.Names.stage[last])}}
	case "targets":
		if goals := r.goals(); len(goals) > 0 {
			return []Span{{Text: r.targets(goals).Caption}}
		}
		return []Span{{Text: wordNoTargets.in(r.Lang)}}
	}
	inputs, sourced := 0, 0
	for _, row := range a.Rows {
		if row.Kind != "input" {
			continue
		}
		inputs++
		if row.Source != "" {
			sourced++
		}
	}
	w := wordSectionHolds
	switch {
	case inputs == 0:
		w = wordSectionEmpty
	case sourced == 0:
		w = wordSectionBare
	}
	return []Span{{Text: w.fill(r.Lang, label, strconv.Itoa(inputs), strconv.Itoa(sourced))}}
}
