package view

import (
	"strings"

	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// Differs is one difference of two plans in words.
//
//	Kind  added, removed, changed, renamed or moved
//	Name  what differs: "Paid ads · SQL → Customer rate"
//	Was   what the first says, Now what the second says, as a person would type it; "" for nothing
//	From  the same in JSON, as in the file, absent for nothing
//	Says  all of it as one line
type Differs struct {
	Path string       `json:"path"`
	Kind string       `json:"kind"`
	Name string       `json:"name"`
	Was  string       `json:"was,omitempty"`
	Now  string       `json:"now,omitempty"`
	From jsontext.Raw `json:"from,omitempty"`
	To   jsontext.Raw `json:"to,omitempty"`
	Says string       `json:"says"`
}

// NewDiffers puts differences between two plans into words.
func NewDiffers(a, b *plan.Doc, list []plan.Difference, l Lang) []Differs {
	was, now := newSpeaker(a, l), newSpeaker(b, l)
	out := make([]Differs, len(list))
	for i, x := range list {
		out[i] = differs(was, now, x)
	}
	return out
}

func differs(was, now *speaker, x plan.Difference) Differs {
	out := Differs{Path: x.Path, Kind: "changed", From: jsontext.Raw(x.From), To: jsontext.Raw(x.To)}
	steps := plan.Steps(x.Path)
	l := now.lang
	holder := now
	if x.To == "" {
		holder = was
	}
	out.Name = holder.name(steps)
	out.Was, out.Now = was.value(x.Path, x.From), now.value(x.Path, x.To)
	switch {
	case x.Order:
		out.Kind, out.Name = "moved", wordOrderOf.fill(l, holder.section(steps))
		out.Was, out.Now = was.listed(steps, x.From), now.listed(steps, x.To)
		out.Says = out.Name + wordColon.in(l) + out.Now
	case x.From == "":
		out.Kind, out.Says = "added", wordAdded.fill(l, sides(out.Name, out.Now, l))
	case x.To == "":
		out.Kind, out.Says = "removed", wordRemoved.fill(l, sides(out.Name, out.Was, l))
	case len(steps) > 2 && steps[len(steps)-1] == "name":
		out.Kind, out.Name = "renamed", was.name(steps[:len(steps)-1])
		out.Says = wordRenamed.fill(l, out.Name, out.Now)
	default:
		if out.Was == out.Now { // its provenance alone
			out.Was, out.Now = was.provenance(x.Path, out.Was), now.provenance(x.Path, out.Now)
		}
		out.Says = out.Name + wordColon.in(l) + out.Was + " → " + out.Now
	}
	return out
}

// sides is a name, and its value where it has one that can be said.
func sides(name, value string, l Lang) string {
	if value == "" || value == "…" {
		return name
	}
	return name + wordColon.in(l) + value
}

// speaker is a plan whose parts can be called by name.
type speaker struct {
	*Names
	Format
	doc    *plan.Doc
	values map[string]plan.Assumption
	lang   Lang
}

func newSpeaker(d *plan.Doc, l Lang) *speaker {
	s := &speaker{NewNames(d, l), Format{l, d.Currency}, d, map[string]plan.Assumption{}, l}
	for _, a := range plan.Assumptions(d) {
		s.values[a.Path] = a
	}
	return s
}

// name is what stands at a path, by the names of the items on the way.
func (s *speaker) name(steps []string) string {
	path := strings.Join(steps, ".")
	if name, ok := s.assumption(path); ok {
		return name
	}
	if steps[0] == "scenarios" && len(steps) > 3 && steps[2] == "changes" {
		owner := s.item(steps[:2]) + " · " + s.Path(strings.Split(steps[3], " ")[0])
		if len(steps) > 4 {
			return owner + " · " + s.key(steps[len(steps)-1])
		}
		return owner
	}
	if w, ok := itemWords[steps[0]]; ok && len(steps) == 2 {
		return w.fill(s.lang, s.item(steps))
	}
	if len(steps) == 1 {
		return s.key(steps[0])
	}
	last := s.key(steps[len(steps)-1])
	if len(steps) == 2 && itemWords[steps[0]] == (word{}) {
		return s.key(steps[0]) + " · " + last
	}
	if steps[len(steps)-2] == "before" {
		last = s.key("before") + " · " + s.or(s.stage[steps[len(steps)-1]], last)
	}
	if len(steps) == 3 && (steps[1] == "costs" || steps[1] == "changes") {
		return s.item(steps)
	}
	owner := s.item(steps[:2])
	if steps[len(steps)-2] == "pulses" || steps[len(steps)-2] == "tiers" && len(steps) == 4 {
		last = s.item(steps)
	}
	return owner + " · " + last
}

// item is the name of an item by its path.
func (s *speaker) item(steps []string) string {
	id := steps[len(steps)-1]
	section := steps[len(steps)-2]
	for _, known := range [...]struct {
		section string
		names   map[string]string
	}{{"channels", s.channel}, {"stages", s.stage}, {"tiers", s.tier}} {
		if section == known.section && known.names[id] != "" {
			return known.names[id]
		}
	}
	switch section {
	case "scenarios":
		if x := s.doc.Scenario(id); x != nil && x.Name != "" {
			return clean(x.Name)
		}
		if id == plan.Draft {
			return wordDraft.in(s.lang)
		}
	case "actuals":
		return s.rowName(strings.Split(id, " ")[0])
	case "targets":
		for _, t := range s.doc.Targets {
			if t.ID == id && t.Name == "" {
				return s.rowName(t.Metric)
			}
		}
	}
	if len(steps) == 2 && s.Names.item[section+"."+id] == "" && itemWords[section] == (word{}) {
		return s.key(section) + " · " + s.key(id)
	}
	return s.named(s.Names.item, section+"."+id)
}

// rowName is the name of a row of the sheet without its sheet.
func (s *speaker) rowName(path string) string {
	base, rest, _ := strings.Cut(path, ".")
	name := base
	if w, ok := wordsOf(base); ok {
		name = w.name.in(s.lang)
	} else if stage := s.stage[base]; stage != "" {
		name = stage
	}
	if own := s.channel[rest]; own != "" {
		return own + " · " + name
	}
	return name
}

// section is the name of a list whose order is spoken of.
func (s *speaker) section(steps []string) string {
	if len(steps) == 0 {
		return s.key("")
	}
	if len(steps) > 2 {
		return s.item(steps[:2]) + " · " + s.key(steps[len(steps)-1])
	}
	return s.key(steps[len(steps)-1])
}

// listed are the items of a section by name, in their order.
func (s *speaker) listed(steps []string, ids plan.Raw) string {
	var out struct {
		IDs []string `json:"l"`
	}
	plan.ReadJSON([]byte(`{"l": `+string(ids)+`}`), &out)
	for i, id := range out.IDs {
		if len(steps) > 0 {
			out.IDs[i] = s.item(append(steps[:len(steps):len(steps)], id))
		}
	}
	return Cut(strings.Join(out.IDs, wordListAnd.in(s.lang)), 60)
}

// key is the word for a key of the file; the key itself where there is none.
func (s *speaker) key(key string) string {
	if w, ok := keyWords[key]; ok {
		return w.in(s.lang)
	}
	return key
}

// value is JSON of the file as a person would type it; whole items are "…".
func (s *speaker) value(path string, json plan.Raw) string {
	if json == "" {
		return ""
	}
	if a, ok := s.values[path]; ok {
		return s.typed(a.Value, a.Unit)
	}
	var out struct {
		Weights []float64 `json:"w"`
	}
	if strings.Contains(path, ".lags.") && !plan.ReadJSON([]byte(`{"w": `+string(json)+`}`), &out).Faults() {
		return s.Lag(out.Weights)
	}
	return s.loose(json)
}

// typed is an assumption as a person would type it: "25%", "12,000", "25%~35%"; what nobody types is said in words.
func (s *speaker) typed(v *plan.Value, unit string) string {
	if v.Form != plan.Constant || v.Factor != nil {
		text := plan.Typed(v, unit)
		if text[0] != '{' && text[0] != '[' {
			return Cut(text, 60)
		}
		if said := s.Evidence(v, unit); said != "" {
			if v.HasValue || v.Form == plan.Constant {
				said = s.Text(v.Number, units[unit]) + " (" + said + ")"
			}
			return said
		}
		return Cut(text, 60)
	}
	if units[unit] == units["share"] {
		return trim(fixed(v.Number*100, 6)) + "%"
	}
	return s.Cell(v.Number, unit)
}

// provenance is a value with where it comes from.
func (s *speaker) provenance(path, value string) string {
	a, ok := s.values[path]
	if !ok {
		return value
	}
	said := []string{value}
	if from := s.Provenance(a.Value); from != "" {
		said = append(said, from)
	}
	if a.Value.Note != "" {
		said = append(said, a.Value.Note)
	}
	return strings.Join(said, wordComma.in(s.lang))
}

// loose is JSON without its quotes; a list without its brackets; an object is "…".
func (s *speaker) loose(json plan.Raw) string {
	if json[0] == '{' {
		return "…"
	}
	var out struct {
		Text string     `json:"t"`
		List []plan.Raw `json:"l"`
	}
	switch {
	case json[0] == '"' && !plan.ReadJSON([]byte(`{"t": `+string(json)+`}`), &out).Faults():
		return Cut(clean(out.Text), 60)
	case json[0] == '[' && !plan.ReadJSON([]byte(`{"l": `+string(json)+`}`), &out).Faults():
		var parts []string
		for _, part := range out.List {
			parts = append(parts, s.loose(part))
		}
		return Cut(strings.Join(parts, wordListAnd.in(s.lang)), 60)
	case json == "true":
		return wordYes.in(s.lang)
	case json == "false":
		return wordNo.in(s.lang)
	}
	return Cut(string(json), 60)
}
