package view

import (
	"slices"
	"strings"
	"unicode/utf8"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/sorted"
)

// Found is one thing that a search leads to.
//
//	Kind   "place": something to change, Path in Section of the assumptions
//	       "number": a computed row, Path, read over the whole plan
//	       "section": a section of the assumptions
//	       "comment": one on Path, by its text
//	       "command": one of the caller's offers, Path its ID
//	Sub    where it belongs, or which months Value reads
//	Value  with its unit; "" of what has none
type Found struct {
	Kind    string `json:"kind"`
	Label   string `json:"label"`
	Sub     string `json:"sub,omitempty"`
	Value   string `json:"value,omitempty"`
	Path    string `json:"path"`
	Section string `json:"section,omitempty"`
}

// Offer is something that the caller itself can do or show, to be found by any of its names.
type Offer struct {
	ID    string   `json:"id"`
	Names []string `json:"names"` // the first is the one to show
}

// Index is everything of one plan that can be found, by its names in both languages and by its path.
type Index struct {
	entries []entry
}

// entry is one thing to find. Row is that of its number, −1 for none.
type entry struct {
	Found
	texts []string // folded: names, path
	row   model.RowID
	value *plan.Assumption
}

// NewIndex gathers what can be found in a plan: sections, items, assumptions, rows.
func NewIndex(s *compile.Sheet, l Lang) *Index {
	other := En
	if l == En {
		other = Zh
	}
	x := &indexer{own: NewNames(s.Doc, l), foreign: NewNames(s.Doc, other), lang: l, other: other}
	for _, one := range sections {
		x.put(Found{Kind: "section", Label: one.name.in(l), Path: one.id, Section: one.id}, -1, one.name.in(other))
	}
	x.items(s)
	x.comments(s.Doc)
	all := plan.Assumptions(s.Doc)
	known := make(map[string]bool, len(all))
	for i := range all {
		a := &all[i]
		known[rowPath(a.Path)] = true
		if x.section(a.Path) != "" {
			x.place(a.Path, x.own.Path(a.Path), x.foreign.Path(a.Path), a)
		}
	}
	for _, id := range Visible(s) {
		spec := s.Model.Spec(id)
		if _, part := x.own.assumption(spec.Path); part || known[spec.Path] {
			continue
		}
		x.put(Found{Kind: "number", Label: x.own.Row(spec), Path: spec.Path}, id, x.foreign.Row(spec), x.own.Short(spec))
	}
	return &Index{x.entries}
}

// indexer gathers entries with names in both languages.
type indexer struct {
	own, foreign *Names
	lang, other  Lang
	entries      []entry
}

// items are what has a name of its own and no value: channels, stages, tiers, targets.
func (x *indexer) items(s *compile.Sheet) {
	for _, c := range s.Doc.Channels {
		x.place("channels."+c.ID, x.own.channel[c.ID], x.foreign.channel[c.ID], nil)
	}
	for _, one := range s.Doc.Stages {
		x.place("stages."+one.ID, x.own.stage[one.ID], x.foreign.stage[one.ID], nil)
	}
	for _, one := range s.Doc.Tiers {
		x.place("tiers."+one.ID, x.own.tier[one.ID], x.foreign.tier[one.ID], nil)
	}
	for _, one := range s.Doc.Targets {
		if one.Name != "" {
			x.place("targets."+one.ID, clean(one.Name), clean(one.Name), nil)
		}
	}
}

func (x *indexer) place(path, label, foreign string, value *plan.Assumption) {
	section := x.section(path)
	x.put(Found{Kind: "place", Label: label, Sub: x.sectionName(section), Path: path, Section: section}, -1, foreign)
	x.entries[len(x.entries)-1].value = value
}

func (x *indexer) put(found Found, row model.RowID, names ...string) {
	e := entry{Found: found, row: row, texts: []string{folded(found.Label)}}
	for _, text := range append(names, found.Path) {
		if text = folded(text); !slices.Contains(e.texts, text) {
			e.texts = append(e.texts, text)
		}
	}
	x.entries = append(x.entries, e)
}

// comments are found by what they say, and lead to themselves.
func (x *indexer) comments(d *plan.Doc) {
	for i := range d.Comments {
		c := &d.Comments[i]
		path, _, _ := strings.Cut(c.On, "@")
		said := strings.Join(strings.Fields(clean(c.Text)), " ")
		x.put(Found{Kind: "comment", Label: said, Sub: x.own.Path(path), Path: c.On}, -1, clean(c.By))
	}
}

// section is the one of the assumptions that shows a path; "" for none.
func (x *indexer) section(path string) string {
	first, _, _ := strings.Cut(path, ".")
	for _, one := range sections {
		if one.id == first {
			return first
		}
	}
	return ""
}

func (x *indexer) sectionName(id string) string {
	for _, one := range sections {
		if one.id == id {
			return one.name.in(x.lang)
		}
	}
	return ""
}

// mostFound is how many things a search answers with.
const mostFound = 12

// Find answers a search: what text names, the likeliest first. The state must compute all
// visible rows. Equals come in the order of shorter name, then of the plan.
func (r *Results) Find(x *Index, text string, offers []Offer) []Found {
	query := folded(text)
	if query == "" || len(text) > 256 {
		return []Found{}
	}
	type hit struct {
		entry *entry
		rank  int
		size  int
	}
	var hits []hit
	look := func(e *entry) {
		if rank := ranked(e.texts, query); rank < noMatch {
			hits = append(hits, hit{e, rank, utf8.RuneCountInString(e.Label)})
		}
	}
	for _, o := range offers {
		e := entry{Found: Found{Kind: "command", Path: o.ID}, row: -1}
		for _, name := range o.Names {
			e.texts = append(e.texts, folded(name))
		}
		if len(o.Names) > 0 {
			e.Label = o.Names[0]
			look(&e)
		}
	}
	for i := range x.entries {
		look(&x.entries[i])
	}
	sorted.By(hits, func(a, b hit) int {
		if a.rank != b.rank {
			return a.rank - b.rank
		}
		return a.size - b.size
	})
	out := make([]Found, 0, mostFound)
	for _, h := range hits[:min(len(hits), mostFound)] {
		out = append(out, r.found(h.entry))
	}
	return out
}

// found gives an entry its value.
func (r *Results) found(e *entry) Found {
	f := e.Found
	switch {
	case e.row >= 0:
		spec := r.Sheet.Model.Spec(e.row)
		value, _ := r.over(spec.Path)
		f.Value, f.Sub = r.Text(value, spec.Unit), r.span()
		if spec.Agg == model.Last {
			f.Sub = r.month(r.last).Long(r.Lang)
		}
	case e.value != nil:
		f.Value = r.stated(e.value)
	}
	return f
}

// stated is an assumption as one short text: its figure or its range, as they were typed, else
// what it comes to over the plan.
func (r *Results) stated(a *plan.Assumption) string {
	u := units[a.Unit]
	switch v := a.Value; {
	case v.Form == plan.Constant || v.HasValue:
		return r.Exact(v.Number, u)
	case v.Form == plan.Range:
		return r.Between(v.Low, v.High, u)
	case v.Form == plan.Counts && len(v.Prior) == 0, v.Form == plan.Growth && len(v.Season)+len(v.Dated) == 0:
		return plan.Typed(v, a.Unit)
	}
	if id, ok := r.row(rowPath(a.Path)); ok {
		value, _ := r.over(r.Sheet.Model.Spec(id).Path)
		return r.Text(value, u)
	}
	return ""
}
