package plan

import "strings"

// around takes a step to what stands beside a value in {"is": …}: its factor, where it comes from, the form itself.
func (k *seeker) around(v *node, f *field, q quantity, steps []string) *slot {
	if v.find("is") == nil {
		if steps[0] == "is" {
			return k.absent("is")
		}
		wrap(v)
	}
	unit := map[string]quantity{"is": q, "factor": {unit: "number", once: true}, "persistence": {unit: "share"}}
	to, numeric := unit[steps[0]]
	if !numeric {
		to = quantity{unit: "text"}
	}
	s := member(v, steps[0], f, to, asPart)
	switch {
	case len(steps) == 1:
		return s
	case steps[0] == "persistence" || !numeric:
		return k.lost(steps[1], nil)
	case s.node() == nil:
		return k.absent(s.key)
	}
	return k.part(s.node(), f, to, steps[1:])
}

// unwrap takes {"is": …} away from a value beside which nothing stands any more.
func unwrap(v *node) {
	if is := v.find("is"); is != nil && len(v.kids) == 1 {
		form := *is
		form.key, form.assumption = v.key, v.assumption
		*v = form
	}
}

// drop takes members out of an object.
func (n *node) drop(keys ...string) {
	kids := n.kids[:0:0]
	for _, kid := range n.kids {
		if !has(keys, kid.key) {
			kids = append(kids, kid)
		}
	}
	n.kids = kids
}

// uncertain reports whether a form is one with a distribution of its own.
func (n *node) uncertain() bool {
	return n.kind == text && !isPlainNumber(n.text) || n.kind == object && firstOf(n, growthKeys) == "" && firstOf(n, append(rangeKeys[:len(rangeKeys):len(rangeKeys)], countKeys...)) != ""
}

// given reports whether a value says where it comes from, or has content of somebody's own beside its form.
func (n *node) given() bool {
	for i := range n.kids {
		if n.find("is") != nil && (has(givenKeys, n.kids[i].key) || strings.HasPrefix(n.kids[i].key, "x-")) {
			return true
		}
	}
	return firstOf(n, givenKeys) != ""
}

// take gives a value with {"is": …} another form, and another factor if it comes with one. What has a range of its
// own has no factor.
func (n *node) take(v node) {
	if is := v.find("is"); is != nil || v.uncertain() {
		n.drop("factor", "persistence")
	}
	beside := []node{v}
	if v.find("is") != nil {
		beside = v.kids
	}
	beside[0].key, beside[0].assumption = "is", false
	*n.find("is") = beside[0]
	if rest := beside[1:]; len(rest) > 0 { // in the canonical order: behind the form
		n.kids = append(append(n.kids[:1:1], rest...), n.kids[1:]...)
	}
	unwrap(n)
}
