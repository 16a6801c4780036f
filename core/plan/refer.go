package plan

import (
	"reflect"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"planleaf/core/diag"
)

// collect learns the ids of the sections that others refer to, before anything is bound.
func (b *binder) collect(root *node) {
	b.ids = map[string][]string{}
	for _, section := range []string{"stages", "tiers", "scenarios", "logs"} {
		if n := root.find(section); n != nil {
			for i := range n.kids {
				b.ids[section] = append(b.ids[section], n.kids[i].string("id"))
			}
		}
	}
}

// refers notes a word that names no item of the section it refers to.
func (b *binder) refers(f *field, word string, at int32) {
	ids := b.ids[f.ref]
	if has(f.also, word) || f.notFirst && len(ids) == 1 { // one stage alone is noted as such
		return
	}
	if !has(ids, word) {
		known := append(append([]string{}, f.also...), ids...)
		if f.notFirst && len(known) > 0 {
			known = known[1:]
		}
		if len(ids) == 0 {
			b.at(at, "reference-to-nothing", word, f.ref)
			return
		}
		p := b.at(at, "reference-unknown", word, f.ref, strings.Join(known, ", "))
		if near := diag.Likely(word, known); near != "" {
			p.fix(near)
		}
		return
	}
	if f.notFirst && word == ids[0] {
		b.at(at, "stage-is-first", word, strings.Join(ids[1:], ", "))
	}
}

// order puts what is keyed by stage or tier in the order of those: the canonical order,
// whatever the order of the text was.
func order(d *Doc) {
	rank := map[string]map[string]int{"stages": {}, "tiers": {}}
	for i, s := range d.Stages {
		rank["stages"][s.ID] = i + 1
	}
	for i, t := range d.Tiers {
		rank["tiers"][t.ID] = i + 1
	}
	eachField(docSpec(), reflect.ValueOf(d).Elem(), func(f *field, v reflect.Value) {
		if f.ref == "" || f.shape == word {
			return
		}
		at := func(i int) int {
			key := v.Index(i).Field(0).String()
			for j, also := range f.also {
				if also == key {
					return j - len(f.also) + 1
				}
			}
			return rank[f.ref][key]
		}
		ordered := func(i, j int) bool { return at(i) < at(j) }
		if !sort.SliceIsSorted(v.Interface(), ordered) {
			sort.SliceStable(v.Interface(), ordered)
		}
	})
}

// eachField goes through all fields of a struct and of the structs inside.
func eachField(s *spec, v reflect.Value, do func(f *field, v reflect.Value)) {
	for i := range s.fields {
		f := &s.fields[i]
		fv := v.FieldByIndex(f.index)
		do(f, fv)
		switch f.shape {
		case one:
			eachField(f.inner, fv, do)
		case maybe:
			if !fv.IsNil() {
				eachField(f.inner, fv.Elem(), do)
			}
		case items, keyed:
			for j := 0; j < fv.Len(); j++ {
				eachField(f.inner, fv.Index(j), do)
			}
		}
	}
}

// referrers are the paths of the items that name an item in a word, an address or a formula,
// apart from itself. What is keyed by it belongs to it.
func referrers(root *node, path string) []string {
	steps := strings.Split(path, ".")
	section, name := steps[0], path
	if len(steps) == 2 && has([]string{"stages", "tiers", "channels", "inputs", "metrics"}, section) {
		name = steps[1] // these are named without their section
	}
	var found []string
	seekReferrers(docSpec(), root, "", func(f *field, said, at string) {
		if f.shape != word || strings.HasPrefix(at+".", path+".") {
			return
		}
		if len(steps) == 2 && f.ref == section && said == steps[1] || f.names && mentions(said, name) {
			found = append(found, at[:strings.LastIndexByte(at, '.')])
		}
	})
	return found
}

// seekReferrers calls do with each word and key that may refer to an item.
func seekReferrers(s *spec, n *node, path string, do func(f *field, word, at string)) {
	for i := range s.fields {
		f := &s.fields[i]
		kid, at := n.find(f.key), join(path, f.key)
		if kid == nil {
			continue
		}
		switch f.shape {
		case word:
			do(f, kid.text, at)
		case value, setting:
			do(rests, kid.string(rests.key), join(at, rests.key))
		case values:
			for j := range kid.kids {
				do(rests, kid.kids[j].string(rests.key), join(at, strconv.Itoa(j+1)+"."+rests.key))
			}
		case one, maybe:
			seekReferrers(f.inner, kid, at, do)
		case keyed, keyedVal, keyedNum:
			for j := range kid.kids {
				do(f, kid.kids[j].key, join(at, kid.kids[j].key))
				switch f.shape {
				case keyedVal:
					do(rests, kid.kids[j].string(rests.key), join(at, kid.kids[j].key+"."+rests.key))
				case keyed:
					seekReferrers(f.inner, &kid.kids[j], join(at, kid.kids[j].key), do)
				}
			}
		case items:
			for j := range kid.kids {
				id := kid.kids[j].string("id")
				if id == "" {
					id = strconv.Itoa(j + 1)
				}
				seekReferrers(f.inner, &kid.kids[j], join(at, id), do)
			}
		}
	}
}

// mentions reports whether an address or a formula names an id: a word between dots,
// spaces and signs.
func mentions(words, id string) bool {
	for from := 0; id != ""; {
		i := strings.Index(words[from:], id)
		if i < 0 {
			return false
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(words[:i])
		after, _ := utf8.DecodeRuneInString(words[i+len(id):])
		if !partOfID(before) && !partOfID(after) {
			return true
		}
		from = i + len(id)
	}
	return false
}

// partOfID reports whether a character may stand in an id. A dash may be a minus sign
// in a formula, and parts words here.
func partOfID(c rune) bool { return c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) }
