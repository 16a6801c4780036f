package view

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
)

// assume is the grid of one section of the assumptions, with the rows computed from them
// underneath. An unknown section is the first.
func (r *Results) assume(section, grain string) *Assume {
	all := plan.Assumptions(r.Doc)
	a := &Assume{}
	r.tabs(a, section, all)
	columns := r.columns(grain)
	a.Columns = append(columns.heads(), r.totalHead())
	for i := range columns.all {
		a.Keys = append(a.Keys, columns.code(i))
	}
	g := &grid{Results: r, all: all, columns: columns, figures: r.Sheet.Model.Defaults(), base: r.ofBase()}
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
	case "behavior":
		g.behavior()
	case "inputs":
		g.inputs()
	case "targets":
		g.targets()
	}
	a.Rows = g.rows
	for _, sec := range sections {
		if sec.id == a.Section {
			a.Add = r.adding(sec.id, sec.add)
			if len(a.Rows) == 0 {
				a.Empty = sec.empty.in(r.Lang)
			}
		}
	}
	return a
}

// totalHead is the head of the last column.
func (r *Results) totalHead() string {
	if r.first.Of() == 1 && r.last == 11 {
		return wordFullYear.in(r.Lang)
	}
	return wordFullSpan.in(r.Lang)
}

// tabs puts the sections that the plan uses, those that every plan has, and the one that is looked
// at, apart from the others; and counts the items of that one.
func (r *Results) tabs(a *Assume, section string, all []plan.Assumption) {
	d := r.Doc
	count := map[string]int{
		"channels": len(d.Channels), "stages": len(d.Stages), "tiers": len(d.Tiers),
		"money": len(d.Money.Costs), "behavior": habits(d), "inputs": len(d.Inputs) + len(d.Metrics), "targets": len(d.Targets),
	}
	a.Section = sections[0].id
	for _, s := range sections {
		if s.id == section {
			a.Section = section
		}
	}
	for _, s := range sections {
		tab, n := Tab{ID: s.id, Label: s.name.in(r.Lang)}, count[s.id]
		if n > 0 || s.always || s.id == a.Section {
			a.Tabs = append(a.Tabs, tab)
		} else if s.id != "behavior" { // which begins on its own page
			a.More = append(a.More, tab)
		}
		if s.id == a.Section {
			a.Holds = r.counted(n, s.one, s.many)
		}
	}
}

// counted is a number of things in words, "" for none.
func (r *Results) counted(n int, one, many word) string {
	switch {
	case n == 0 || many == (word{}):
		return ""
	case n == 1:
		return one.in(r.Lang)
	}
	return many.fill(r.Lang, numeral(r.Lang, n))
}

// numeral is a count in words where there is one; Chinese sets a space behind figures.
func numeral(l Lang, n int) string {
	if n < len(numerals[l]) {
		return numerals[l][n]
	}
	return strconv.Itoa(n)
}

// adding is what can be added to a section.
func (r *Results) adding(section string, label word) *Adding {
	a := &Adding{Label: label.in(r.Lang)}
	put := func(id string, name string, path string) {
		a.Kinds = append(a.Kinds, Kind{ID: id, Label: name, Path: path})
	}
	switch section {
	case "channels":
		for _, id := range []string{"paid", "organic", "referral", "outbound", "partner", "event", "series"} {
			put(id, kinds[id].in(r.Lang), section)
		}
	case "money":
		for _, id := range []string{"people", "content", "tools", "other"} {
			put(id, wordCostOf.fill(r.Lang, costKinds[id].in(r.Lang)), "money.costs")
		}
	case "inputs":
		for _, u := range unitKinds {
			put(u.id, wordInputOf.fill(r.Lang, u.name.in(r.Lang)), "inputs")
		}
		a.Kinds = append(a.Kinds, Kind{ID: "formula", Label: wordOwnMetric.in(r.Lang), Path: "metrics", Formula: "new / leads"})
	case "targets":
		for _, m := range r.Sheet.Metrics() {
			if m.Axes == (model.Axes{}) || m.Axes.Item != "" {
				put(m.Name, r.Names.Row(r.Sheet.Model.Spec(m.Row)), section)
			}
		}
	case "customers", "behavior":
	default:
		put("", label.in(r.Lang), section)
	}
	if section == "customers" || section == "money" {
		for _, o := range plan.Offers(r.Doc, section) {
			a.Kinds = append(a.Kinds, Kind{ID: o.Path, Label: r.Names.Field(o.Path), Path: o.At, Value: o.JSON})
		}
	}
	if len(a.Kinds) == 0 {
		return nil
	}
	return a
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
	if n, m := len(r.Doc.Inputs), len(r.Doc.Metrics); a.Section == "inputs" && n+m > 0 {
		said := []string{r.counted(n, wordOneInput, wordInputs), r.counted(m, wordOneMetric, wordMetrics)}
		said = slices.DeleteFunc(said, func(s string) bool { return s == "" })
		if len(said) == 2 && r.Lang == En {
			said[1] = lowered(said[1])
		}
		return []Span{{Text: strings.Join(said, wordComma.in(r.Lang))}}
	}
	given := slices.ContainsFunc(a.Rows, func(row GridRow) bool { return row.Kind == "input" })
	if a.Section == "customers" && len(r.Doc.Tiers) > 0 && !given {
		return []Span{{Text: wordTiersSay.in(r.Lang)}}
	}
	inputs, sourced := 0, 0
	for _, row := range a.Rows {
		if row.Kind != "input" || row.Form == "text" {
			continue
		}
		inputs++
		if row.Source != "" {
			sourced++
		}
	}
	if a.Holds != "" {
		label = a.Holds
	}
	w, n := wordSectionSome, strconv.Itoa(inputs)
	switch {
	case inputs == 0:
		w = wordSectionEmpty
	case inputs == 1:
		w, n = wordSectionOne, wordUnsourced.in(r.Lang)
		if sourced == 1 {
			n = wordSourced.in(r.Lang)
		}
	case sourced == 0:
		w = wordSectionBare
	case sourced == inputs:
		w = wordSectionAll
	}
	return []Span{{Text: w.fill(r.Lang, label, n, strconv.Itoa(sourced))}}
}
