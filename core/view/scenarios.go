package view

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/plan"
)

// ScenariosPage is the page on which scenarios stand side by side; open are the results of the one that is open.
func (r *Results) ScenariosPage(all []Compared, look Look, open *Results) *Page {
	p := open.Page(Look{View: look.View, Versus: look.Versus, Said: look.Said, About: look.About})
	addresses := r.Addresses(look.Rows, look.Span)
	c := r.Comparison(all, p.Bar.Versus, addresses)
	for i := range c.Columns {
		c.Columns[i].Open = c.Columns[i].ID == open.Receipt.Scenario
	}
	c.Spans = r.cut(Look{Span: look.Span}).choices()
	c.Metrics = r.comparable(addresses)
	c.Note = wordCompareNote.fill(r.Lang, c.Columns[versusAt(all, c.Versus)].Name)
	if len(all) < 2 {
		c.Empty = wordNoScenarios.in(r.Lang)
	}
	p.Scenarios = c
	p.Sentence = []Span{{Text: c.finding()}}
	p.Live = wordLive.fill(r.Lang, plain(p.Sentence))
	p.Crumb = wordCrumb.fill(r.Lang, viewWords[ScenariosView].in(r.Lang), wordSideBySide.fill(r.Lang, strconv.Itoa(len(all))), r.span())
	return p
}

// ScenarioColumns are the scenarios of a plan as columns of a comparison, the plan itself first, an open draft last.
func (r *Results) ScenarioColumns() []Scenario {
	out := r.scenarios()
	if d := r.Plan.Scenario(plan.Draft); d != nil {
		on := d.On
		if on == "" {
			on = plan.Base
		}
		out = append(out, Scenario{
			ID: plan.Draft, Name: wordDraft.in(r.Lang), Colour: "vio", Shape: "○", On: on, Changes: len(d.Changes),
			Says: wordStandsOn.fill(r.Lang, r.changes(len(d.Changes)), r.ScenarioName(on)),
		})
	}
	return out
}

func idsOf(all []Compared) []string {
	ids := make([]string, len(all))
	for i := range all {
		ids[i] = all[i].ID
	}
	return ids
}

// versusAt is the place of the scenario that others are compared with, the first without it.
func versusAt(all []Compared, id string) int {
	return max(0, slices.Index(idsOf(all), id))
}

// Addresses are the numbers to compare: those asked for, over the months of a span where they name none, or the key
// figures of the overview. What the plan does not have is left out.
func (r *Results) Addresses(asked []string, span string) []string {
	months := ""
	if c := r.cut(Look{Span: span}); c.span != "" {
		months = "@" + r.Sheet.When(c.from, c.to)
	}
	if asked == nil {
		for _, k := range r.kpis() {
			if months == "" {
				asked = append(asked, k.Explain)
			} else {
				asked = append(asked, k.ID)
			}
		}
	}
	var out []string
	for _, one := range asked {
		if !strings.Contains(one, "@") {
			one += months
		}
		if _, note := r.Sheet.Resolve(one); note == nil && !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}

// comparable are the metrics that can be compared: rows of the whole plan, with those that are.
func (r *Results) comparable(addresses []string) []Option {
	var out []Option
	for _, id := range Visible(r.Sheet) {
		spec := r.Sheet.Model.Spec(id)
		if r.Names.isAssumption(spec.Path) || spec.Axes.Channel != "" || spec.Axes.Tier != "" || spec.Axes.Item != "" {
			continue
		}
		on := slices.ContainsFunc(addresses, func(address string) bool {
			name, _, _ := strings.Cut(address, "@")
			return name == spec.Path
		})
		out = append(out, Option{ID: spec.Path, Label: r.Names.Short(spec), On: on})
	}
	return out
}

// finding says which scenarios reach the target of the first metric, else which has the most of it.
func (c *Comparison) finding() string {
	r := c.of
	if len(c.Columns) < 2 || len(c.Rows) == 0 {
		return wordNoScenariosYet.in(r.Lang)
	}
	row := &c.Rows[0]
	var met, known []int
	for i := range row.Cells {
		if row.values[i] == row.values[i] {
			known = append(known, i)
		}
		if row.Cells[i].Verdict == "met" {
			met = append(met, i)
		}
	}
	if len(known) == 0 {
		return wordNoScenariosYet.in(r.Lang)
	}
	best := known[0]
	for _, i := range known {
		if row.values[i] > row.values[best] == betterMore[row.name] && row.values[i] != row.values[best] {
			best = i
		}
	}
	name := func(i int) string { return r.called(c.Columns[i].Name) }
	switch {
	case row.Target == nil && best == row.to:
		return wordNoneBetter.fill(r.Lang, row.Label, name(row.to), row.Cells[best].Text)
	case row.Target == nil:
		return wordBestScenario.fill(r.Lang, row.Label, name(best), row.Cells[best].Text, name(row.to), row.Cells[best].Difference)
	case len(met) == 0:
		return wordNoneReaches.fill(r.Lang, row.Label, name(best), row.Cells[best].Text)
	case len(met) == len(row.Cells):
		return wordAllReach.fill(r.Lang, row.Label, strconv.Itoa(len(met)))
	case len(met) == 1:
		return wordOneReaches.fill(r.Lang, row.Label, name(met[0]), row.Cells[met[0]].Text)
	}
	return wordSomeReach.fill(r.Lang, row.Label, strconv.Itoa(len(met)), strconv.Itoa(len(row.Cells)), name(best), row.Cells[best].Text)
}
