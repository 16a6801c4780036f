package plan

import "slices"

// Ancestry knows how copies of a plan descend from each other: their histories together, and what is known
// of the contents. A state is named by the hash of the document.
type Ancestry struct {
	revisions []Revision
	parents   map[string][]Parent
	docs      map[string]*Doc // nil: tried, and not to be had
}

// NewAncestry reads the histories of documents. A document that no revision tells of comes from the last of
// its history: it was changed since it was saved.
func NewAncestry(docs ...*Doc) *Ancestry {
	l := &Ancestry{parents: map[string][]Parent{}, docs: map[string]*Doc{}}
	for _, d := range docs {
		revisions, _ := Revisions(d)
		id := Hash(d)
		l.docs[id] = Bare(d)
		l.revisions = append(l.revisions, revisions...)
		told := slices.ContainsFunc(revisions, func(r Revision) bool { return r.ID == id })
		if n := len(revisions); n > 0 && !told {
			l.parents[id] = append(l.parents[id], Parent{ID: revisions[n-1].ID})
		}
	}
	l.revisions = inOrder(l.revisions)
	for _, r := range l.revisions {
		l.parents[r.ID] = append(l.parents[r.ID], r.Parents...)
	}
	return l
}

// distances are the states that one descends from, itself included, and how many steps away each is.
func (l *Ancestry) distances(id string) map[string]int {
	away := map[string]int{id: 0}
	for next := []string{id}; len(next) > 0; next = next[1:] {
		for _, p := range l.parents[next[0]] {
			if _, known := away[p.ID]; !known {
				away[p.ID] = away[next[0]] + 1
				next = append(next, p.ID)
			}
		}
	}
	return away
}

// Common is the nearest state that two documents both come from, "" without one. Of several that are
// equally near the later is taken; whose document is whose makes no difference.
func (l *Ancestry) Common(a, b *Doc) string {
	fromA, fromB := l.distances(Hash(a)), l.distances(Hash(b))
	var shared []string
	for id := range fromA {
		if _, both := fromB[id]; both {
			shared = append(shared, id)
		}
	}
	slices.Sort(shared)
	best := ""
	for _, id := range shared {
		if best == "" || l.nearer(id, best, fromA, fromB) {
			best = id
		}
	}
	return best
}

// nearer reports whether one common state is to be preferred to another.
func (l *Ancestry) nearer(id, than string, fromA, fromB map[string]int) bool {
	_, isBelow := l.distances(than)[id] // than descends from id
	_, isAbove := l.distances(id)[than]
	if isBelow != isAbove {
		return isAbove
	}
	one, other := max(fromA[id], fromB[id]), max(fromA[than], fromB[than])
	if one != other {
		return one < other
	}
	return l.at(id) > l.at(than)
}

// at is when a state was last saved.
func (l *Ancestry) at(id string) string {
	if r := l.Revision(id); r != nil {
		return r.At
	}
	return ""
}

// Revision is what the histories say of a state, nil when they only name it.
func (l *Ancestry) Revision(id string) *Revision {
	for i := len(l.revisions) - 1; i >= 0; i-- {
		if l.revisions[i].ID == id {
			return &l.revisions[i]
		}
	}
	return nil
}

// Doc is the document as it was in a state, rebuilt from the changes that lead back to it, nil when none lead there.
// What is rebuilt is trusted only when its hash is the state's.
func (l *Ancestry) Doc(id string) *Doc {
	if d, known := l.docs[id]; known {
		return d
	}
	children := map[string][]string{}
	for _, r := range l.revisions {
		for _, p := range r.Parents {
			if p.Back != nil {
				children[p.ID] = append(children[p.ID], r.ID)
			}
		}
	}
	l.docs[id] = nil
	for _, child := range children[id] { // towards what is known, then back
		from := l.Doc(child)
		if from == nil {
			continue
		}
		for _, p := range l.parents[child] {
			if p.ID != id || p.Back == nil {
				continue
			}
			if d := undone(from, p.Back); d != nil && Hash(d) == id {
				l.docs[id] = d
				return d
			}
		}
	}
	return nil
}

// undone is a document with changes taken back, nil when they do not fit it.
func undone(d *Doc, back []Back) *Doc {
	differences := make([]Difference, len(back))
	for i, b := range back {
		differences[i] = Difference{Path: b.Path, To: b.To}
		if b.Order != "" {
			differences[i] = Difference{Path: b.Path, To: b.Order, Order: true}
		}
	}
	before, _ := Patch(d, differences...)
	return before
}

// Last is the newest revision between a document and a state it comes from that touched a path: who changed it,
// and when. Without one it is the newest revision of the document, nil when it has none.
func (l *Ancestry) Last(d *Doc, since, path string) *Revision {
	away, older := l.distances(Hash(d)), l.distances(since)
	var newest *Revision
	for i := len(l.revisions) - 1; i >= 0; i-- {
		r := &l.revisions[i]
		_, above := away[r.ID]
		_, below := older[r.ID]
		if !above || below && since != "" {
			continue
		}
		if newest == nil {
			newest = r
		}
		for _, p := range r.Parents {
			if slices.ContainsFunc(p.Back, func(b Back) bool { return touching(b.Path, path) }) {
				return r
			}
		}
	}
	return newest
}

// touching reports whether one of two paths is the other, or around it.
func touching(a, b string) bool {
	x, y := Steps(a), Steps(b)
	n := min(len(x), len(y))
	return slices.Equal(x[:n], y[:n])
}
