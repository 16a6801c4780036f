package plan

// Difference is one thing in which a document is not as another: an assumption or a field with both
// values, an item that only one of them has, or the order of a section. Values are whole: where one differs
// in form or provenance it is one difference.
//
//	Path   see step; "" for the order of the x- members of the document itself
//	From   JSON of what stands in the first, "" for nothing
//	To     JSON of what stands in the second, "" for nothing
//	Order  From and To are the ids of the section at Path, in their order
type Difference struct {
	Path     string
	From, To Raw
	Order    bool
}

// Diff says in what b differs from a, in the order of the document. What stands apart (history, views) is
// no difference. Law: Patch(a, Diff(a, b)...) is b, to the byte of the canonical text of what it says (Bare).
func Diff(a, b *Doc) []Difference {
	from, to := treeOf(a), treeOf(b)
	w := walk{}
	w.object(docSpec(), "", sides{&from, &from, &to})
	return w.takes
}

// sides are what stands at one place of three documents; nil where nothing does. A difference
// of two documents is what the second would bring to a first that has not changed.
type sides struct{ base, mine, theirs *node }

// each takes all three sides one step further.
func (x sides) each(next func(*node) *node) sides {
	take := func(n *node) *node {
		if n == nil {
			return nil
		}
		return next(n)
	}
	return sides{take(x.base), take(x.mine), take(x.theirs)}
}

// walk goes through three documents at once and gathers what the second takes from the
// third, and where both have changed and differ.
//
//	strangers  the first is not known: whatever differs is a clash
type walk struct {
	strangers bool
	takes     []Difference
	clashes   []clash
}

// clash is a place that both have changed, and what stood there.
type clash struct {
	path              string
	base, mine, their Raw
	order             bool
}

// whole compares what stands at a place as one thing, and reports whether anything stands there afterwards.
func (w *walk) whole(path string, x sides) bool {
	switch {
	case same(x.mine, x.theirs) || !w.strangers && same(x.base, x.theirs):
		return x.mine != nil
	case !w.strangers && same(x.base, x.mine):
		w.takes = append(w.takes, Difference{Path: path, From: rawOf(x.mine), To: rawOf(x.theirs)})
		return x.theirs != nil
	}
	w.clashes = append(w.clashes, clash{path: path, base: rawOf(x.base), mine: rawOf(x.mine), their: rawOf(x.theirs)})
	return x.mine != nil
}

// thing compares an object that may be missing: as a whole where it was added or removed, else by its parts.
func (w *walk) thing(s *spec, path string, x sides) bool {
	if s == nil || x.mine == nil || x.theirs == nil || x.base == nil && !w.strangers {
		return w.whole(path, x)
	}
	w.object(s, path, x)
	return true
}

// object compares the fields of an object; a side without it has none of them.
func (w *walk) object(s *spec, path string, x sides) {
	for i := range s.fields {
		f := &s.fields[i]
		if f.apart {
			continue
		}
		at := step(path, f.key)
		switch kid := x.each(func(n *node) *node { return n.find(f.key) }); f.shape {
		case one:
			w.object(f.inner, at, kid)
		case maybe:
			w.thing(f.inner, at, kid)
		case items:
			w.section(f, at, kid)
		case keyed, keyedVal, keyedNum:
			for _, key := range united(kid, memberKeys) {
				w.thing(f.inner, step(at, key), kid.each(func(n *node) *node { return n.find(key) }))
			}
		default:
			w.whole(at, kid)
		}
	}
	w.extra(s, path, x)
}

// extra compares the members that are not of the format.
func (w *walk) extra(s *spec, path string, x sides) {
	strange := func(n *node) (keys []string) {
		for _, key := range memberKeys(n) {
			if s.find(key) == nil {
				keys = append(keys, key)
			}
		}
		return keys
	}
	present := map[string]bool{}
	for _, key := range united(x, strange) {
		present[key] = w.whole(step(path, key), x.each(func(n *node) *node { return n.find(key) }))
	}
	if len(present) > 1 {
		w.order(path, trio{strange(x.base), strange(x.mine), strange(x.theirs)}, present)
	}
}

// section compares the items of a section by their ids, and their order as a thing of its own.
func (w *walk) section(f *field, path string, x sides) {
	var all trio
	var ok [3]bool
	all.base, ok[0] = keysOf(x.base)
	all.mine, ok[1] = keysOf(x.mine)
	all.theirs, ok[2] = keysOf(x.theirs)
	if !ok[0] || !ok[1] || !ok[2] {
		w.whole(path, x)
		return
	}
	present := map[string]bool{}
	names := func(n *node) []string { keys, _ := keysOf(n); return keys }
	for _, key := range united(x, names) {
		at := x.each(func(n *node) *node { return element(n, key) })
		present[key] = w.thing(f.inner, step(path, key), at)
	}
	w.order(path, all, present)
}

// memberKeys are the keys of an object.
func memberKeys(n *node) (keys []string) {
	if n != nil {
		for i := range n.kids {
			keys = append(keys, n.kids[i].key)
		}
	}
	return keys
}

// united are the names on any side, each once: mine first, then what theirs has besides, then
// what only the base had.
func united(x sides, names func(*node) []string) []string {
	var all []string
	seen := map[string]bool{}
	for _, n := range [...]*node{x.mine, x.theirs, x.base} {
		for _, name := range names(n) {
			if !seen[name] {
				seen[name] = true
				all = append(all, name)
			}
		}
	}
	return all
}

// same reports whether two nodes are written alike.
func same(a, b *node) bool {
	if a == nil || b == nil {
		return a == b
	}
	if a.kind != b.kind || a.text != b.text || len(a.kids) != len(b.kids) {
		return false
	}
	for i := range a.kids {
		if a.kids[i].key != b.kids[i].key || !same(&a.kids[i], &b.kids[i]) {
			return false
		}
	}
	return true
}

// rawOf is the JSON of a node, "" of none.
func rawOf(n *node) Raw {
	if n == nil {
		return ""
	}
	return Raw(compact(n))
}
