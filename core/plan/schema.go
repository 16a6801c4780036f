package plan

import (
	"slices"
	"strings"
)

// Schema is the format as a JSON Schema (draft 2020-12), made from the same tags that
// Parse reads. It says what a schema can: keys, types, words, bounds and what each kind needs.
// Sums, references and the order of months are left to Parse and Check.
func Schema() []byte {
	s := &schema{defs: node{kind: object}}
	root := s.object(docSpec())
	root.kids = append([]node{
		named("$schema", textNode("https://json-schema.org/draft/2020-12/schema")),
		named("title", textNode("Planleaf plan, format "+show(Version))),
	}, root.kids...)
	slices.SortFunc(s.defs.kids, func(a, b node) int { return strings.Compare(a.key, b.key) })
	root.put("$defs", s.defs)
	w := &writer{}
	w.node(&root, 0)
	w.WriteByte('\n')
	return []byte(w.String())
}

// schema gathers the definitions that properties refer to.
type schema struct{ defs node }

// named is a member of an object.
func named(key string, n node) node {
	n.key = key
	return n
}

// of makes an object of members.
func of(members ...node) node { return node{kind: object, kids: members} }

// texts makes a list of strings.
func texts(words []string) node {
	n := node{kind: list}
	for _, word := range words {
		n.kids = append(n.kids, textNode(word))
	}
	return n
}

// typed makes {"type": name, …}.
func typed(name string, more ...node) node {
	return of(append([]node{named("type", textNode(name))}, more...)...)
}

// anyOf makes {"anyOf": […]}.
func anyOf(options ...node) node {
	return of(named("anyOf", node{kind: list, kids: options}))
}

func truth(yes bool) node {
	return node{kind: boolean, text: map[bool]string{true: "true", false: "false"}[yes]}
}

// ref enters a definition once and refers to it.
func (s *schema) ref(name string, make func() node) node {
	if s.defs.find(name) == nil {
		s.defs.put(name, node{}) // holds the place while it is made
		made := named(name, make())
		*s.defs.find(name) = made
	}
	return of(named("$ref", textNode("#/$defs/"+name)))
}

// closed is an object with these properties, own content that starts with x-, and no other.
func closed(properties node, required []string, more ...node) node {
	n := typed("object", named("properties", properties))
	if len(required) > 0 {
		n.put("required", texts(required))
	}
	n.kids = append(n.kids, more...)
	n.put("patternProperties", of(named("^x-", truth(true))))
	n.put("additionalProperties", truth(false))
	return n
}

// object is the schema of a struct.
func (s *schema) object(sp *spec) node {
	properties := node{kind: object}
	var required []string
	for i := range sp.fields {
		f := &sp.fields[i]
		properties.put(f.key, s.field(sp, f))
		if f.required {
			required = append(required, f.key)
		}
	}
	var cases []node
	for _, kindOf := range sp.kinds() {
		cases = append(cases, sp.ofKind(kindOf))
	}
	if u := sp.find("unit"); u != nil && sp.find("value") != nil {
		for _, unit := range u.enum {
			then := of(named("properties", of(named("value", s.value(quantity{unit, true})))))
			cases = append(cases, of(named("if", isWord("unit", unit)), named("then", then)))
		}
	}
	if len(cases) > 0 {
		return closed(properties, required, named("allOf", node{kind: list, kids: cases}))
	}
	return closed(properties, required)
}

// isWord holds for objects that have the word under the key.
func isWord(key, word string) node {
	return of(named("properties", of(named(key, of(named("const", textNode(word)))))), named("required", texts([]string{key})))
}

// ofKind says what an object of one kind needs and may not have.
func (sp *spec) ofKind(kindOf string) node {
	refused, must := node{kind: object}, []string(nil)
	for i := range sp.fields {
		f := &sp.fields[i]
		if len(f.of) > 0 && !has(f.of, kindOf) {
			refused.put(f.key, truth(false))
		}
		if has(f.must, kindOf) {
			must = append(must, f.key)
		}
	}
	then := node{kind: object}
	if len(refused.kids) > 0 {
		then.put("properties", refused)
	}
	if len(must) > 0 {
		then.put("required", texts(must))
	}
	return of(named("if", isWord("kind", kindOf)), named("then", then))
}

// field is the schema of what stands under a key.
func (s *schema) field(sp *spec, f *field) node {
	q := f.quantity(f.unit)
	switch f.shape {
	case word:
		return s.word(f)
	case whole:
		if f.key == "planleaf" {
			return of(named("const", numberNode(Version)))
		}
		n := typed("integer")
		if f.most > f.least {
			n.put("minimum", numberNode(f.least))
			n.put("maximum", numberNode(f.most))
		}
		return n
	case figure:
		return s.number(q)
	case flag:
		return typed("boolean")
	case value:
		if f.unit == "" {
			return of() // its unit decides: see object
		}
		return s.value(q)
	case values:
		return listOf(s.value(q))
	case numbers:
		return listOf(s.number(q))
	case gaps:
		return listOf(anyOf(typed("null"), s.number(q)))
	case keyedVal:
		return mapOf(s.value(q))
	case keyedNum:
		return mapOf(listOf(s.number(q)))
	case keyed:
		return mapOf(s.object(f.inner))
	case items:
		n := typed("array", named("items", s.object(f.inner)))
		if len(f.must) > 0 {
			n.put("minItems", numberNode(1))
		}
		return n
	}
	return s.object(f.inner)
}

func listOf(item node) node {
	return typed("array", named("items", item), named("minItems", numberNode(1)))
}

func mapOf(value node) node { return typed("object", named("additionalProperties", value)) }

// word is the schema of a text.
func (s *schema) word(f *field) node {
	switch {
	case f.isID:
		return typed("string", named("pattern", textNode(`^[\p{L}\p{Nd}_-]+$`)))
	case f.month:
		return s.month()
	case f.currency:
		return typed("string", named("pattern", textNode("^[A-Z]{3}$")))
	case len(f.enum) > 0:
		return of(named("enum", texts(f.enum)))
	case f.required:
		return typed("string", named("minLength", numberNode(1)))
	}
	return typed("string")
}

func (s *schema) month() node {
	return s.ref("month", func() node {
		return typed("string", named("pattern", textNode(`^[0-9]{4}-(0[1-9]|1[0-2])$`)))
	})
}

// percentPattern is what parsePercent reads.
const percentPattern = `^\s*-?[0-9]+(\.[0-9]+)?\s*%\s*$`

// sharePattern is percentPattern from 0 to 100.
const sharePattern = `^\s*0*([0-9]{1,2}(\.[0-9]+)?|100(\.0+)?)\s*%\s*$`

// rangePattern is what textValue cuts in two; its ends are left to Parse.
const rangePattern = `^[^a-z]*[0-9][^a-z]* to [^a-z]*[0-9][^a-z]*$`

// number is the schema of one number of a quantity.
func (s *schema) number(q quantity) node {
	name := "number"
	if q.unit == "share" || q.unit == "growth" {
		name = q.unit
	} else if q.percent() {
		name = "plain"
	}
	if q.signed && name != "share" && name != "growth" {
		name += "-signed"
	}
	return s.ref(name, func() node {
		n := typed("number")
		pattern := percentPattern
		switch {
		case q.unit == "share":
			n.put("minimum", numberNode(0))
			n.put("maximum", numberNode(1))
			pattern = sharePattern
		case q.unit == "growth":
			n.put("exclusiveMinimum", numberNode(-1))
			n.put("maximum", numberNode(1))
		case !q.signed:
			n.put("minimum", numberNode(0))
		}
		if !q.percent() {
			return n
		}
		return anyOf(n, typed("string", named("pattern", textNode(pattern))))
	})
}

// value is the schema of an assumption of a quantity, in every form, with its provenance.
func (s *schema) value(q quantity) node {
	name := "value-" + q.unit
	if q.signed {
		name += "-signed"
	}
	return s.ref(name, func() node {
		form := s.ref("form-"+strings.TrimPrefix(name, "value-"), func() node { return s.form(q) })
		properties := of(named("is", form))
		for _, key := range provenanceKeys[1:] {
			properties.put(key, typed("string"))
		}
		return anyOf(form, closed(properties, []string{"is"}))
	})
}

// form is the schema of an assumption without its provenance.
func (s *schema) form(q quantity) node {
	x := s.number(q)
	plain := s.number(quantity{unit: "number"})
	options := []node{x, typed("string", named("pattern", textNode(rangePattern))), listOf(x)}
	dated := typed("object", named("propertyNames", s.month()), named("additionalProperties", plain))
	season := typed("array", named("items", plain), named("minItems", numberNode(12)), named("maxItems", numberNode(12)))
	options = append(options, closed(of(named("start", x), named("growth", s.number(quantity{unit: "growth"})),
		named("season", season), named("dated", dated)), []string{"start"}))
	if q.unit == "share" || q.unit == "number" {
		count := s.number(quantity{unit: "people"})
		prior := typed("array", named("items", plain), named("minItems", numberNode(2)), named("maxItems", numberNode(2)))
		options = append(options, closed(of(named("won", count), named("of", count), named("prior", prior)), []string{"won", "of"}))
	}
	var ranged []string
	for _, d := range distributions {
		if d.ranged {
			ranged = append(ranged, d.name)
		}
	}
	for _, ends := range [][]string{{"low", "high"}, {"p10", "p90"}} {
		options = append(options, closed(of(named("value", x), named(ends[0], x), named(ends[1], x),
			named("dist", of(named("enum", texts(ranged))))), ends))
	}
	for _, d := range distributions {
		properties := of(named("value", x), named("dist", of(named("const", textNode(d.name)))))
		for _, p := range d.params {
			n := s.number(paramQuantity(p, q))
			if p == "values" || p == "weights" {
				n = listOf(n)
			}
			properties.put(p, n)
		}
		options = append(options, closed(properties, append([]string{"dist"}, d.params...)))
	}
	return anyOf(options...)
}
