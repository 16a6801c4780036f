package view

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/plan"
)

// Attribution is the difference of one number between two variants of a plan, or two plans, split
// over what changed.
type Attribution struct {
	*Results          // of the second
	from     *Results // of the first
	asked             // of the second
	parts    []part   // a part a player, in the order of the split
	split    *explain.Split
	why      string // why it was not split as a product, where that was asked for
	months   []int  // periods of the second, one an output after the first
}

// part is one player of a split: an assumption, a group of them, or all else.
type part struct {
	path, label string
	members     []string // paths, of a group
	was, is     string   // what it counts at in either
	evidence    string
}

// structure is the player that stands for all that is no assumption of both.
const structure = "structure"

// Groups puts the changes of a pair into players: by "change", each by itself; by "channel" or by
// "section", and what is of no channel by its section. The result has a list of places
// among the changes a player, in the order of their paths.
func Groups(p *compile.Pair, by string) (players [][]int) {
	if by != "channel" && by != "section" {
		for i := range p.Changes {
			players = append(players, []int{i})
		}
		return players
	}
	at := map[string]int{}
	for i, c := range p.Changes {
		key := groupOf(p, &p.Changes[i], by)
		k, known := at[key]
		if !known {
			k = len(players)
			at[key] = k
			players = append(players, nil)
		}
		players[k] = append(players[k], i)
		_ = c
	}
	return players
}

// groupOf is the path of the channel or section that a change is of.
func groupOf(p *compile.Pair, c *compile.Changed, by string) string {
	section, rest, _ := strings.Cut(c.Path, ".")
	if by == "channel" && section == "channels" {
		id, _, _ := strings.Cut(rest, ".")
		return section + "." + id
	}
	return section
}

// NewAttribution puts a split into words.
//
//	from, to  results of the sheets of the pair, first and second
//	players   as Groups gives them; one more where the rows differ
//	why       the reason of explain.LMDI, "" for none
//	months    periods of the second that the outputs after the first are of
func NewAttribution(from, to *Results, address string, at compile.Query, p *compile.Pair, players [][]int, by string, s *explain.Split, why string, months []int) *Attribution {
	a := &Attribution{Results: to, from: from, asked: to.asked(address, at), split: s, why: why, months: months}
	values := map[string]*plan.Assumption{}
	all := plan.Assumptions(to.Doc)
	for i := range all {
		values[all[i].Path] = &all[i]
	}
	for _, members := range players {
		first := &p.Changes[members[0]]
		if by == "" || by == "change" {
			one := part{path: first.Path, label: to.Names.Path(first.Path)}
			one.was, one.is = a.counts(p, first)
			one.evidence = a.evidence(values, first.Path)
			a.parts = append(a.parts, one)
			continue
		}
		one := part{path: groupOf(p, first, by)}
		one.label = a.groupLabel(one.path)
		for _, i := range members {
			one.members = append(one.members, p.Changes[i].Path)
		}
		a.parts = append(a.parts, one)
	}
	if len(s.Parts) > len(players) {
		a.parts = append(a.parts, part{path: structure, label: wordStructure.in(to.Lang), evidence: a.structural()})
	}
	return a
}

// groupLabel names a channel or a section.
func (a *Attribution) groupLabel(path string) string {
	section, id, within := strings.Cut(path, ".")
	if within {
		if name, ok := a.Names.channel[id]; ok {
			return name
		}
		return id
	}
	for _, s := range sections {
		if s.id == section {
			return s.name.in(a.Lang)
		}
	}
	return path
}

// counts are what a change counts at before and after; by period on average over the plan.
func (a *Attribution) counts(p *compile.Pair, c *compile.Changed) (was, is string) {
	q := p.Sheets[1].Model.Params()[c.Params[1]]
	mean := func(values []float64) string {
		sum := 0.0
		for _, x := range values[q.Offset:][:q.Len] {
			sum += x
		}
		return a.near(sum/float64(q.Len), q.Unit)
	}
	was, is = mean(p.From[1]), mean(p.To[1])
	if was == is { // it moved among the months
		is = wordOtherMonths.in(a.Lang)
	}
	return was, is
}

// evidence is what an assumption rests on in the second variant.
func (a *Attribution) evidence(values map[string]*plan.Assumption, path string) string {
	one := values[path]
	for at := path; one == nil && strings.Contains(at, "."); {
		at = at[:strings.LastIndexByte(at, '.')]
		one = values[at]
	}
	if one == nil {
		return ""
	}
	var said []string
	for _, s := range []string{a.Evidence(one.Value, one.Unit), a.Names.Provenance(one.Value), one.Value.Note} {
		if s != "" {
			said = append(said, s)
		}
	}
	if len(said) == 0 {
		return wordJudged.in(a.Lang)
	}
	return strings.Join(said, wordSep.in(a.Lang))
}

// structural names the items that only one of the two has.
func (a *Attribution) structural() string {
	only := func(x, y *Results) string {
		has := map[string]bool{}
		for _, one := range plan.Assumptions(y.Doc) {
			has[itemOf(one.Path)] = true
		}
		var names []string
		for _, one := range plan.Assumptions(x.Doc) {
			item := itemOf(one.Path)
			if has[item] {
				continue
			}
			has[item] = true
			names = append(names, x.Names.thing(item))
		}
		if len(names) > mostThings {
			names = append(names[:mostThings], "…")
		}
		return strings.Join(names, wordListAnd.in(a.Lang))
	}
	var said []string
	if names := only(a.Results, a.from); names != "" {
		said = append(said, wordNowWith.fill(a.Lang, names))
	}
	if names := only(a.from, a.Results); names != "" {
		said = append(said, wordNowWithout.fill(a.Lang, names))
	}
	return strings.Join(said, wordStop.in(a.Lang))
}

// mostThings is how many items of a plan are named that the other has not.
const mostThings = 6

// thing names a channel, a tier, or the one number of a section.
func (n *Names) thing(path string) string {
	section, id, _ := strings.Cut(path, ".")
	switch section {
	case "channels":
		return n.named(n.channel, id)
	case "tiers":
		return n.named(n.tier, id)
	}
	return n.Path(path)
}

// itemOf is the item, or else the field, that a path is in: "channels.ads", "customers.churn".
func itemOf(path string) string {
	steps := strings.SplitN(path, ".", 3)
	return strings.Join(steps[:min(2, len(steps))], ".")
}

// difference is what is split.
func (a *Attribution) difference() float64 { return a.split.To[0] - a.split.From[0] }

// share is a part of the difference; NaN where that is nothing.
func (a *Attribution) share(i int) float64 {
	switch {
	case a.difference() == 0:
		return math.NaN()
	case a.split.Parts[i][0] == 0:
		return 0
	}
	return a.split.Parts[i][0] / a.difference()
}

// stated is the error of a part that is told, which holds in 997 of 1,000 cases; 0 where the part is exact.
func (a *Attribution) stated(i int) float64 {
	if a.split.Errors == nil {
		return 0
	}
	return a.split.Errors[i][0]
}

// method says how it was split.
func (a *Attribution) method() string {
	switch {
	case a.split.ByProduct:
		return "lmdi"
	case a.split.Sampled:
		return "shapley-sampled"
	}
	return "shapley"
}

// lost are the changes that together take the number its value, by their paths.
func (a *Attribution) lost() (out [][]string) {
	for _, c := range a.split.Lost {
		var paths []string
		for _, i := range c.Members() {
			if i < len(a.parts) {
				paths = append(paths, a.parts[i].path)
			}
		}
		out = append(out, paths)
	}
	return out
}

// bySize are the parts, the largest first.
func (a *Attribution) bySize() []int {
	order := make([]int, len(a.parts))
	for i := range order {
		order[i] = i
	}
	sortBy(order, func(i int) float64 { return -math.Abs(a.split.Parts[i][0]) })
	return order
}
