package plan

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// handedKey begins a scenario file and holds the version of its format.
const handedKey = "planleafScenario"

// Handed is a scenario file: one scenario, handed on without its plan, to be opened on another copy of it.
//
//	PlanID, Title  of the plan that it belongs to; Document: that plan's Hash without any scenario
//	By, At         who handed it on and when, "2026-11-22T12:00Z", as they said
//	Scenario       its id; that of the draft when changes were handed on that nobody has named yet
//	Result         what came out, as JSON (the main rows by year), "" without
type Handed struct {
	PlanID, Title, Document string
	By, At                  string
	Scenario                string
	Result                  string
	scenarios               []node // those that it stands on, the one on the plan first, and itself
	was                     []node // changes that would set what they change to what it was in the plan itself
	comments                []node // what was said of the scenarios and of what they change
}

// IsHanded reports whether a text is meant as a scenario file.
func IsHanded(text string) bool {
	start := strings.TrimLeft(strings.TrimPrefix(text, byteOrderMark), " \t\r\n{")
	return strings.HasPrefix(start, `"`+handedKey+`"`)
}

// Hand is the text of a scenario file. The scenario must be known. h gives By, At and Result.
func Hand(d *Doc, scenario string, h Handed) []byte {
	root := node{kind: object, at: -1, keyAt: -1}
	root.put(handedKey, numberNode(Version))
	of := node{kind: object, at: -1, keyAt: -1}
	of.put("id", textNode(d.ID))
	of.put("title", textNode(d.Title))
	of.put("document", textNode(Hash(d.alone())))
	root.put("plan", of)
	for _, said := range [...]struct{ key, text string }{{"by", h.By}, {"at", h.At}} {
		if said.text != "" {
			root.put(said.key, textNode(said.text))
		}
	}
	root.put("scenario", textNode(scenario))
	only := Doc{}
	chain, _ := d.Lineage(scenario)
	for _, s := range chain {
		only.Scenarios = append(only.Scenarios, *s)
	}
	was := Scenario{}
	values := map[string]*Value{}
	for _, a := range Assumptions(d) {
		values[a.Path] = a.Value
	}
	for _, path := range Touched(d, scenario) {
		was.Changes = append(was.Changes, Change{Path: path, Set: ptr(values[path].bare())})
	}
	tree, before := treeOf(&only), treeOf(&Doc{Scenarios: []Scenario{was}})
	root.put("scenarios", *tree.find("scenarios"))
	if changes := before.find("scenarios").kids[0].find("changes"); changes != nil {
		root.put("was", *changes)
	}
	said := treeOf(&Doc{Comments: commentsOn(d, scenario)})
	if comments := said.find("comments"); comments != nil {
		root.put("comments", *comments)
	}
	if n, ok := read(h.Result, &log{}); ok && h.Result != "" {
		blank(&n)
		root.put("result", n)
	}
	w := &writer{}
	w.node(&root, 0)
	w.WriteByte('\n')
	return []byte(w.String())
}

// alone is the document without its scenarios and what was said of it.
func (d *Doc) alone() *Doc {
	rest := *d
	rest.Scenarios, rest.Comments = nil, nil
	return &rest
}

// ReadHanded reads a scenario file; it is nil exactly when the notes hold a fault. What its changes may be is
// known once it is brought into a plan: see Join.
func ReadHanded(source []byte) (*Handed, diag.Notes) {
	log := &log{}
	s, root, ok := rooted(source, log)
	if !ok || log.faults() {
		return nil, log.sorted(s)
	}
	b := &binder{log: log}
	h := &Handed{}
	if b.is(&root, object) {
		b.handed(&root, h)
	}
	if log.faults() {
		return nil, log.sorted(s)
	}
	return h, log.sorted(s)
}

// handed reads the members of a scenario file.
func (b *binder) handed(root *node, h *Handed) {
	if n := root.find(handedKey); n == nil || n.kind != number {
		b.at(root.at, "handed-not")
		return
	} else if v, err := strconv.Atoi(n.text); err != nil || v != Version {
		b.on(handedKey, n.at, "handed-newer", n.text, strconv.Itoa(Version))
		return
	}
	if of := root.find("plan"); of != nil {
		h.PlanID, h.Title, h.Document = of.string("id"), of.string("title"), of.string("document")
	}
	h.By, h.At, h.Scenario = root.string("by"), root.string("at"), root.string("scenario")
	if n := root.find("result"); n != nil && n.kind == object {
		h.Result = compact(n)
	}
	if n := root.find("was"); n != nil && b.is(n, list) {
		h.was = n.kids
	}
	if n := root.find("comments"); n != nil && b.is(n, list) {
		h.comments = n.kids
	}
	if n := root.find("scenarios"); n != nil && b.is(n, list) {
		h.scenarios = n.kids
	}
	on := ""
	for i := range h.scenarios {
		s := &h.scenarios[i]
		if parent := s.string("on"); s.kind != object || s.string("id") == "" || parent != on && !(IsBase(parent) && on == "") {
			b.on("scenarios", s.at, "handed-broken")
			return
		}
		on = s.string("id")
	}
	if h.PlanID == "" || on == "" || on != h.Scenario {
		b.at(root.at, "handed-broken")
	}
}
