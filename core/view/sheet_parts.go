package view

import (
	"strings"

	"planleaf/core/model"
)

// calcPart is a section before it is written.
//
//	tells  the row that tells most of it
//	of     what all its rows are a part of, which need not be said again
type calcPart struct {
	id, label string
	tells     string
	of        model.Axes
	rows      []model.RowID
}

// within are the axes of a row that the section does not say already.
func (p *calcPart) within(a model.Axes) model.Axes {
	if p.of.Channel != "" {
		a.Channel = ""
	}
	if p.of.Tier != "" {
		a.Tier = ""
	}
	return a
}

// firstOpen are the sections that tell the result.
var firstOpen = []string{"revenue", "customers", "funnel", "cash"}

// calcParts puts every row that may be seen in its section, in the order of the sheet. The
// new customers of each channel stand with the customers too.
func (r *Results) calcParts() []calcPart {
	parts := r.emptyParts()
	at := make(map[string]int, len(parts))
	for i := range parts {
		at[parts[i].id] = i
	}
	for _, id := range Visible(r.Sheet) {
		spec := r.Sheet.Model.Spec(id)
		i, known := at[r.sectionOf(spec)]
		if !known {
			i = at["worth"]
		}
		p := &parts[i]
		p.rows = append(p.rows, id)
		if p.id == "customers" && spec.Name == "active" {
			p.rows = append(p.rows, r.newRows()...)
		}
	}
	out := parts[:0]
	for _, p := range parts {
		if len(p.rows) > 0 {
			p.rows = r.together(p.rows)
			out = append(out, p)
		}
	}
	return out
}

// emptyParts are the sections in their order: those of the whole plan, one for each channel
// and tier, the planner's own.
func (r *Results) emptyParts() []calcPart {
	var parts []calcPart
	for _, s := range calcSections {
		parts = append(parts, calcPart{id: s.id, label: s.name.in(r.Lang), tells: s.tells})
	}
	for _, c := range r.Doc.Channels {
		label := wordChannelPart.fill(r.Lang, r.Names.channel[c.ID])
		parts = append(parts, calcPart{id: "channel." + c.ID, label: label, tells: "new." + c.ID, of: model.Axes{Channel: c.ID}})
	}
	for _, t := range r.Doc.Tiers {
		label := wordTierPart.fill(r.Lang, r.Names.tier[t.ID])
		parts = append(parts, calcPart{id: "tier." + t.ID, label: label, tells: "mrr." + t.ID, of: model.Axes{Tier: t.ID}})
	}
	return append(parts, calcPart{id: "own", label: wordOwnPart.in(r.Lang)}, calcPart{id: "assume", label: wordAssumePart.in(r.Lang)})
}

// newRows are the new customers, and those of each channel.
func (r *Results) newRows() []model.RowID {
	var out []model.RowID
	if id, ok := r.row("new"); ok {
		out = append(out, id)
	}
	for _, c := range r.Doc.Channels {
		if id, ok := r.row("new." + c.ID); ok {
			out = append(out, id)
		}
	}
	return out
}

// sectionOf is where a row stands.
func (r *Results) sectionOf(s model.Spec) string {
	first, rest, _ := strings.Cut(s.Path, ".")
	id, _, _ := strings.Cut(rest, ".")
	switch {
	case first == "channels":
		return "channel." + id
	case first == "tiers":
		return "tier." + id
	case first == "metrics":
		return "own"
	case r.Names.isAssumption(s.Path):
		return "assume"
	case s.Axes.Channel != "":
		return "channel." + s.Axes.Channel
	case s.Axes.Tier != "":
		return "tier." + s.Axes.Tier
	}
	return sectionOfRow[s.Name]
}

// keyOf is what rows that are parts of one total have in common.
func keyOf(s model.Spec) string { return s.Name + " " + s.Axes.Stage + " " + s.Axes.Item }

// together moves the parts of a total under it: the rows of one key follow its first.
func (r *Results) together(ids []model.RowID) []model.RowID {
	var keys []string
	of := map[string][]model.RowID{}
	for _, id := range ids {
		s := r.Sheet.Model.Spec(id)
		key := keyOf(s)
		if r.Names.isAssumption(s.Path) {
			key = s.Path
		}
		if of[key] == nil {
			keys = append(keys, key)
		}
		of[key] = append(of[key], id)
	}
	out := make([]model.RowID, 0, len(ids))
	for _, key := range keys {
		out = append(out, of[key]...)
	}
	return out
}

// holding leaves of every section the rows that hold each word of a text in their name, in
// either language, or in their path. A row that stands in two sections is found in one.
func (r *Results) holding(parts []calcPart, text string) []calcPart {
	words := strings.Fields(folded(text))
	lang := En
	if r.Lang == En {
		lang = Zh
	}
	other := NewNames(r.Doc, lang)
	seen := map[model.RowID]bool{}
	var out []calcPart
	for _, p := range parts {
		var rows []model.RowID
		for _, id := range p.rows {
			s := r.Sheet.Model.Spec(id)
			if !seen[id] && holdsAll(words, s.Path, p.label, r.Names.Row(s), other.Row(s)) {
				seen[id] = true
				rows = append(rows, id)
			}
		}
		if p.rows = rows; len(rows) > 0 {
			out = append(out, p)
		}
	}
	return out
}

// holdsAll reports whether every word stands in one of the texts.
func holdsAll(words []string, texts ...string) bool {
	for _, w := range words {
		some := false
		for _, t := range texts {
			some = some || strings.Contains(folded(t), w)
		}
		if !some {
			return false
		}
	}
	return true
}
