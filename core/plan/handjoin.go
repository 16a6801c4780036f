package plan

import (
	"slices"
	"strconv"
	"unicode"

	"planleaf/core/diag"
)

// Joined is what became of a scenario file in a plan.
//
//	ID      of the scenario in this plan: its own, or another one where that was taken
//	There   the plan has it already, change by change; nothing was added
//	Other   the file belongs to another plan
//	Same    the plan is to the byte the one that the file was made from, its scenarios and comments apart
//	Added   the scenarios that it stands on that the plan had not, by id
//	Kept    those that the plan has otherwise: its own hold, as a child follows its parent
//	Moved   assumptions that it changes and that have other values in the plan itself since
//	Gone    paths that it changes and that lead nowhere in this plan
//	Said    how many comments it brings, answers to those that the plan has included
type Joined struct {
	ID          string
	There       bool
	Other, Same bool
	Added, Kept []string
	Moved       []Move
	Gone        []string
	Said        int
}

// Move is an assumption that has another value than before.
type Move struct {
	Assumption
	Was *Value
}

// Join is a document with the scenario of a file among its own, on what it stands on there. d itself stays
// as it was. When the file's changes can not be in this plan the document is nil and the notes say why.
func Join(d *Doc, h *Handed) (*Doc, Joined, diag.Notes) {
	j := Joined{ID: h.Scenario, Other: h.PlanID != d.ID, Same: h.Document == Hash(d.alone())}
	root := treeOf(d)
	for _, section := range [...]string{"scenarios", "comments"} {
		if root.find(section) == nil {
			root.put(section, node{kind: list, at: -1, keyAt: -1})
		}
	}
	all := root.find("scenarios")
	for i := range h.scenarios {
		s := copyOf(h.scenarios[i])
		blank(&s)
		own := element(all, s.string("id"))
		switch last := i == len(h.scenarios)-1; {
		case own != nil && alike(own, &s) && s.string("id") != Draft:
			j.There = last
		case own != nil && !last:
			j.Kept = append(j.Kept, s.string("id"))
		case last:
			d.settle(&s, h, all)
			j.ID = s.string("id")
			all.kids = append(all.kids, s)
		default:
			j.Added = append(j.Added, s.string("id"))
			all.kids = append(all.kids, s)
		}
	}
	j.discuss(root.find("comments"), h)
	at := len(all.kids)
	all.kids = append(all.kids, wasNode(h))
	log := &log{}
	after := build(&root, log)
	if after == nil {
		return nil, j, log.sorted("")
	}
	before := after.Scenarios[at]
	after.Scenarios = after.Scenarios[:at:at]
	if len(after.Scenarios) == 0 {
		after.Scenarios = nil
	}
	if len(after.Comments) == 0 {
		after.Comments = nil
	}
	j.Same = j.Same && len(j.Kept) == 0
	j.compare(after, before.Changes)
	return after, j, log.sorted("")
}

// wasID is no id that a person or newID would choose; the scenario is there for a moment alone.
const wasID = "was__"

func wasNode(h *Handed) node {
	n := node{kind: object, at: -1, keyAt: -1}
	n.put("id", textNode(wasID))
	n.put("changes", node{kind: list, at: -1, keyAt: -1})
	for i := range h.was {
		c := copyOf(h.was[i])
		blank(&c)
		changes := n.find("changes")
		changes.kids = append(changes.kids, c)
	}
	return n
}

// compare finds what has moved in the plan itself since the file was made, and what is gone.
func (j *Joined) compare(d *Doc, was []Change) {
	now := map[string]Assumption{}
	for _, a := range Assumptions(d) {
		now[a.Path] = a
	}
	for i := range was {
		a, known := now[was[i].Path]
		if !known || was[i].Set == nil {
			continue
		}
		before, after := formNode(ptr(was[i].Set.bare())), formNode(a.Value)
		if compact(&before) != compact(&after) {
			j.Moved = append(j.Moved, Move{a, was[i].Set})
		}
	}
	known := func(p string) bool { _, ok := now[p]; return ok }
	chain, _ := d.Lineage(j.ID)
	for _, s := range chain {
		for i := range s.Changes {
			path := s.Changes[i].Path
			if at, _ := assumptionAt(path, known); at == "" && !slices.Contains(j.Gone, path) {
				j.Gone = append(j.Gone, path)
			}
		}
	}
}

// settle gives a scenario that comes from outside an id and a name of its own.
func (d *Doc) settle(s *node, h *Handed, all *node) {
	id, name := s.string("id"), labelOf(s.string("name"), s.string("id"))
	if id == Draft {
		id, name = "proposal", proposalName(d)
	}
	taken := func(key, word string) bool {
		return slices.ContainsFunc(all.kids, func(k node) bool { return k.string(key) == word })
	}
	unique := func(key, word, gap string) string {
		for n, next := 2, word; ; n++ {
			if !taken(key, next) {
				return next
			}
			next = word + gap + strconv.Itoa(n)
		}
	}
	if h.By != "" && taken("name", name) {
		name += " · " + h.By
	}
	s.set("id", textNode(unique("id", id, "-")))
	s.set("name", textNode(unique("name", name, " ")))
}

// proposalName is what changes are called that came back from a reader without a name.
func proposalName(d *Doc) string {
	if d.Language == "zh" || d.Language == "" && hasHan(d.Title) {
		return "建议"
	}
	return "Proposal"
}

func hasHan(s string) bool {
	return slices.ContainsFunc([]rune(s), func(c rune) bool { return unicode.Is(unicode.Han, c) })
}

// set puts a member in the place of the one with its key, else behind the id.
func (n *node) set(key string, kid node) {
	kid.key = key
	for i := range n.kids {
		if n.kids[i].key == key {
			n.kids[i] = kid
			return
		}
	}
	n.kids = insert(n.kids, min(1, len(n.kids)), kid)
}

// alike reports whether two scenarios make the same changes on the same parent.
func alike(a, b *node) bool {
	parent := func(n *node) string { return baseOr(n.string("on")) }
	changes := func(n *node) string {
		if c := n.find("changes"); c != nil {
			return compact(c)
		}
		return ""
	}
	return parent(a) == parent(b) && changes(a) == changes(b)
}
