package plan

import "slices"

// trio is the order of a section in three documents.
type trio struct{ base, mine, theirs []string }

// order compares the order of a section whose items are decided: those present stay.
func (w *walk) order(path string, x trio, present map[string]bool) {
	inBase, inMine, inTheirs := placesOf(x.base), placesOf(x.mine), placesOf(x.theirs)
	has := func(places map[string]int, key string) bool { _, there := places[key]; return there }
	shared := func(keys []string) []string {
		return only(keys, func(key string) bool {
			return present[key] && has(inMine, key) && has(inTheirs, key) && (w.strangers || has(inBase, key))
		})
	}
	base, mine, theirs := shared(x.base), shared(x.mine), shared(x.theirs)
	core := mine
	switch {
	case slices.Equal(mine, theirs):
	case !w.strangers && slices.Equal(base, mine):
		core = theirs
	case w.strangers || !slices.Equal(base, theirs):
		w.clashes = append(w.clashes, clash{path: path, base: idsOf(x.base), mine: idsOf(x.mine), their: idsOf(x.theirs), order: true})
	}
	want := around(core, x, present)
	now := only(x.mine, func(key string) bool { return present[key] }) // as adding and removing leave it
	now = append(now, only(x.theirs, func(key string) bool { return present[key] && !has(inMine, key) })...)
	if !slices.Equal(now, want) {
		w.takes = append(w.takes, Difference{Path: path, From: idsOf(x.mine), To: idsOf(want), Order: true})
	}
}

// around puts the items that not all have back between those that all have: each behind the one that it
// follows on its own side. Where both sides have some at one place, those that begin with the lesser id come first,
// so that it does not matter whose side is whose.
func around(core []string, x trio, present map[string]bool) []string {
	gaps := make([][]string, len(core)+1)
	place := map[string]int{} // the gap of an item that not all have
	sides := [2][][]string{}
	cores := placesOf(core)
	for s, keys := range [...][]string{x.mine, x.theirs} {
		sides[s] = make([][]string, len(core)+1)
		gap := 0
		for _, key := range keys {
			if i, of := cores[key]; of {
				gap = i + 1
			} else if present[key] {
				if at, known := place[key]; !known || gap < at {
					place[key] = gap
				}
				sides[s][gap] = append(sides[s][gap], key)
			}
		}
	}
	for gap := range gaps {
		a, b := sides[0][gap], sides[1][gap]
		if len(b) > 0 && (len(a) == 0 || b[0] < a[0]) {
			a, b = b, a
		}
		for _, key := range append(slices.Clone(a), b...) {
			if place[key] == gap && !slices.Contains(gaps[gap], key) {
				gaps[gap] = append(gaps[gap], key)
			}
		}
	}
	all := slices.Clone(gaps[0])
	for i, key := range core {
		all = append(append(all, key), gaps[i+1]...)
	}
	return all
}

// placesOf are the places of words in a list.
func placesOf(words []string) map[string]int {
	places := map[string]int{}
	for i, word := range words {
		places[word] = i
	}
	return places
}

// only keeps the words that pass.
func only(words []string, passes func(string) bool) []string {
	var kept []string
	for _, word := range words {
		if passes(word) {
			kept = append(kept, word)
		}
	}
	return kept
}

// idsOf is a list of ids as JSON.
func idsOf(ids []string) Raw {
	n := texts(ids)
	return Raw(compact(&n))
}
