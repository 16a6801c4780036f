package plan

import "slices"

// pruned is a history within its bounds: the oldest revisions go first, those held on to never, and the newest
// stays. Where something older is kept, the way to it leads past what went.
func pruned(all []Revision, held map[string]bool) []Revision {
	size := 0
	for i := range all {
		size += sizeOf(&all[i])
	}
	for i := 0; len(all) > MaxRevisions || size > MaxHistory; {
		if i >= len(all)-1 {
			break
		}
		if held[all[i].ID] {
			i++
			continue
		}
		size -= sizeOf(&all[i])
		if i > 0 {
			size += bypass(all[i+1:], all[i])
		}
		all = slices.Delete(all, i, i+1)
	}
	if size > MaxHistory && len(all) == 1 { // one change larger than all that may be kept
		all[0].Parents = slices.Clone(all[0].Parents)
		for i := range all[0].Parents {
			all[0].Parents[i].Back = nil
		}
	}
	return all
}

// bypass leads those who came from a revision to what that came from, and says by how much they grew.
func bypass(children []Revision, gone Revision) (more int) {
	for i := range children {
		var parents []Parent
		for _, p := range children[i].Parents {
			if p.ID != gone.ID || len(gone.Parents) == 0 {
				parents = append(parents, p)
				continue
			}
			for _, older := range gone.Parents {
				if p.Back == nil || older.Back == nil {
					parents = append(parents, Parent{ID: older.ID})
				} else {
					parents = append(parents, Parent{older.ID, append(slices.Clone(p.Back), older.Back...)})
				}
			}
		}
		before := sizeOf(&children[i])
		children[i].Parents = parents
		more += sizeOf(&children[i]) - before
	}
	return more
}

// sizeOf is how many bytes a revision takes in the file.
func sizeOf(r *Revision) int {
	n := r.node()
	return len(compact(&n)) + len(",\n    ")
}

// written is a history as it stands in the file.
func written(all []Revision) Raw {
	if len(all) == 0 {
		return ""
	}
	n := node{kind: list}
	for i := range all {
		n.kids = append(n.kids, all[i].node())
	}
	return Raw(compact(&n))
}

// node is a revision as it stands in the file.
func (r *Revision) node() node {
	n := node{kind: object}
	for _, m := range [...]struct{ key, text string }{{"id", r.ID}, {"at", r.At}, {"by", r.By}, {"note", r.Note}} {
		if m.text != "" {
			n.put(m.key, textNode(m.text))
		}
	}
	if len(r.Locks) > 0 {
		n.put("locks", texts(r.Locks))
	}
	if r.Engine != "" {
		n.put("engine", textNode(r.Engine))
	}
	parents := node{kind: list}
	for _, p := range r.Parents {
		parent := of(named("id", textNode(p.ID)))
		if p.Back != nil {
			back := node{kind: list}
			for _, b := range p.Back {
				back.kids = append(back.kids, b.node())
			}
			parent.put("back", back)
		}
		parents.kids = append(parents.kids, parent)
	}
	if len(parents.kids) > 0 {
		n.put("parents", parents)
	}
	return n
}

func (b *Back) node() node {
	n := of(named("path", textNode(b.Path)))
	for _, m := range [...]struct {
		key  string
		json Raw
	}{{"to", b.To}, {"order", b.Order}} {
		if kid, ok := read(string(m.json), &log{}); ok && m.json != "" {
			n.put(m.key, kid)
		}
	}
	return n
}
