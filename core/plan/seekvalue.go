package plan

// part takes the steps inside an assumption: a part of its form or of its provenance.
func (k *seeker) part(v *node, f *field, q quantity, steps []string) *slot {
	if has(provenanceKeys, steps[0]) {
		return k.around(v, f, q, steps)
	}
	form := v
	if is := v.find("is"); is != nil {
		form = is
	}
	if form.kind == list && len(steps) == 1 {
		s := k.element(f, form, steps[0], 1)
		if s != nil {
			s.q, s.role = q, asPart
		}
		return s
	}
	known := partKeys(form)
	if !has(known, steps[0]) {
		return k.lost(steps[0], append(known, provenanceKeys...))
	}
	s := member(form, steps[0], f, partQuantity(steps[0], q), asPart)
	if len(steps) == 1 {
		return s
	}
	if len(steps) > 2 {
		return k.lost(steps[2], nil)
	}
	inner := s.node()
	switch {
	case steps[0] == "dated":
		if inner == nil {
			s.put(node{kind: object, at: -1, keyAt: -1})
		}
		return member(s.node(), steps[1], f, s.q, asPart)
	case inner != nil && inner.kind == list:
		e := k.element(f, inner, steps[1], 1)
		if e != nil {
			e.q, e.role = s.q, asPart
		}
		return e
	}
	return k.lost(steps[1], nil)
}

// wrap puts a value into {"is": …}, so that provenance can stand beside it.
func wrap(v *node) {
	is := *v
	is.key, is.assumption = "is", false
	*v = node{kind: object, assumption: v.assumption, at: -1, keyAt: -1, key: v.key, kids: []node{is}}
}

// partKeys are the keys that a value of this form may have.
func partKeys(form *node) []string {
	switch {
	case form.kind != object:
		return nil
	case firstOf(form, growthKeys) != "":
		return growthKeys
	case firstOf(form, countKeys) != "":
		return countKeys
	}
	keys := append([]string{}, rangeKeys...)
	for _, d := range distributions {
		if d.name == form.string("dist") {
			keys = append(keys, d.params...)
		}
	}
	return keys
}

// partQuantity is what a number under a key of a value must be.
func partQuantity(key string, q quantity) quantity {
	switch key {
	case "growth":
		return quantity{unit: "growth"}
	case "season", "dated", "prior":
		return quantity{unit: "number"}
	case "won", "of":
		return quantity{unit: "people"}
	case "dist":
		return quantity{unit: "text"}
	}
	return paramQuantity(key, q)
}
