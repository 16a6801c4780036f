package plan

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// Apply returns the document with all edits done, one after the other, and the notes of
// the result; d itself stays as it was. When any edit is at fault the document is nil and the notes
// say all that is wrong: an edited plan meets the same checks as one that is read.
func Apply(d *Doc, edits ...Edit) (*Doc, diag.Notes) {
	log := &log{}
	if d.Planleaf > Version {
		log.on("planleaf", -1, "newer-format", strconv.Itoa(d.Planleaf), strconv.Itoa(Version))
		return nil, log.sorted("")
	}
	root := treeOf(d)
	for i := range edits {
		e := editor{log: log, root: &root, Edit: &edits[i]}
		e.do()
	}
	if log.faults() {
		return nil, log.sorted("")
	}
	after := build(&root, log)
	if after != nil {
		after.follow(d)
	}
	for i := 0; after != nil && i < len(after.Scenarios); i++ {
		if s := &after.Scenarios[i]; after.circles(s) {
			log.on("scenarios."+s.ID+".on", -1, "scenario-circle", labelOf(s.Name, s.ID))
			return nil, log.sorted("")
		}
	}
	return after, log.sorted("")
}

// editor does one edit on a tree.
type editor struct {
	*log
	root *node
	*Edit
}

// fault notes a fault on the path of the edit.
func (e *editor) fault(code string, args ...string) *pending {
	return e.on(e.Path, -1, code, args...)
}

func (e *editor) do() {
	all := e.Do + e.Path + e.JSON + e.Text + e.From + e.Kind + e.After + e.By + e.At + e.Scenario + e.Finding + e.Source + e.AsOf
	if at := firstInvalid(all); at >= 0 {
		e.on("", -1, "not-utf8", byteName(all[at]))
		return
	}
	if e.Do == "resolve" {
		e.resolve()
		return
	}
	if e.discuss() || e.sealing() {
		return
	}
	act := map[string]func(*slot){
		"set": e.set, "type": e.typed, "form": e.form, "fill": e.fill, "clear": e.clear,
		"add": e.add, "copy": e.copy, "remove": e.remove, "rename": e.rename, "move": e.move,
		"adopt": e.adopt, "save": e.saved, "apply": e.apply, "lift": e.lift,
	}[e.Do]
	switch e.Do {
	case "draft":
		e.draft()
		return
	case "correlate":
		e.correlate()
		return
	}
	if act == nil {
		e.fault("edit-unknown", e.Do)
		return
	}
	if e.locked() {
		return
	}
	if s := e.seek(e.root, e.Path); s != nil {
		act(s)
	}
}

// locked refuses edits of a scenario that is a record, all but those of its name, its note and the lock.
func (e *editor) locked() bool {
	steps := strings.Split(e.Path, ".")
	if steps[0] != "scenarios" || len(steps) < 2 || has([]string{"copy", "rename", "move"}, e.Do) {
		return false
	}
	n := below(orNull(e.root.find("scenarios")), steps[1])
	if n == nil || n.find("locked") == nil || len(steps) > 2 && has([]string{"locked", "name", "note"}, steps[2]) {
		return false
	}
	e.fault("scenario-locked", labelOf(n.string("name"), steps[1]))
	return true
}

// set puts JSON at a place. An assumption keeps its provenance when the new value has none.
func (e *editor) set(s *slot) {
	if old := s.node(); s.role == asValue && old != nil {
		old.drop("factor", "persistence") // the whole value is given; what is typed is the form beside them
	}
	e.setForm(s)
}

// setForm is set for JSON that a person typed: a factor stays.
func (e *editor) setForm(s *slot) {
	if n, ok := e.json(e.JSON); ok {
		e.put(s, n)
	}
}

// json reads the JSON of an edit.
func (e *editor) json(source string) (node, bool) {
	before := len(e.notes)
	n, ok := read(source, e.log)
	for i := before; i < len(e.notes); i++ {
		e.notes[i].Path, e.notes[i].offset = e.Path, -1
	}
	blank(&n)
	return n, ok
}

// put stores a node at a place.
func (e *editor) put(s *slot, n node) {
	old := s.node()
	if s.role == asItem && n.string("id") != old.string("id") {
		e.fault("id-never-changes", old.string("id"), n.string("id"))
		return
	}
	if s.field != nil && s.field.isID && old != nil && n.text != old.text && e.Path != "id" {
		e.fault("id-never-changes", old.text, n.text)
		return
	}
	if s.role == asValue && old != nil && old.find("is") != nil && !n.given() {
		old.take(n)
		return
	}
	s.put(n)
}

// add puts an item at the end of a section: the JSON of an edit, or one of which the name is known.
func (e *editor) add(s *slot) {
	if s.field == nil || s.role != asField || s.field.shape != items {
		e.fault("not-a-section")
		return
	}
	if e.Text != "" {
		e.named(s)
		return
	}
	n, ok := e.json(e.JSON)
	if !ok {
		return
	}
	if s.node() == nil {
		s.put(node{kind: list, at: -1, keyAt: -1})
	}
	section := s.node()
	section.kids = append(section.kids, n)
}

// remove takes an item or an optional field away, unless others refer to the item.
func (e *editor) remove(s *slot) {
	if s.node() == nil {
		e.fault("nothing-to-remove")
		return
	}
	if s.role == asItem {
		e.removeItem(s)
		return
	}
	s.cut()
	if s.role == asPart && s.parent.find("is") != nil {
		if s.key == "factor" {
			s.parent.drop("persistence")
		}
		unwrap(s.parent)
	}
}

// rename gives an item its new name; its id stays, so that nothing else changes.
func (e *editor) rename(s *slot) {
	if s.role != asItem || s.field.inner.find("name") == nil {
		e.fault("not-an-item")
		return
	}
	member(s.node(), "name", nil, quantity{}, asField).put(textNode(strings.TrimSpace(e.Text)))
}

// move puts an item at another place of its section.
func (e *editor) move(s *slot) {
	if s.role != asItem {
		e.fault("not-an-item")
		return
	}
	if last := len(s.parent.kids) - 1; e.To < 0 || e.To > last {
		e.fault("place-outside", strconv.Itoa(e.To), strconv.Itoa(last))
		return
	}
	if strings.HasPrefix(e.Path, "stages.") {
		from := s.index
		e.whole(func(d *Doc) { d.moveStage(from, e.To) })
		return
	}
	moved, list := *s.node(), s.parent
	s.cut()
	rest := append([]node{}, list.kids[e.To:]...)
	list.kids = append(append(list.kids[:e.To:e.To], moved), rest...)
}
