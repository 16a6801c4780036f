package plan

import (
	"strings"

	"planleaf/core/sorted"
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
	sorted.By(s.defs.kids, func(a, b node) int { return strings.Compare(a.key, b.key) })
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
			then := of(named("properties", of(named("value", s.value(quantity{unit: unit, signed: true})))))
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
	case flag, mark:
		return typed("boolean")
	case setting:
		return of() // what it changes decides
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
	case grid:
		return listOf(listOf(s.number(q)))
	case seed:
		return anyOf(typed("integer", named("minimum", numberNode(0)), named("maximum", numberNode(mostSeed))),
			typed("string", named("pattern", textNode(`^[A-Za-z]+-[A-Za-z]+-[A-Za-z]+$`))))
	case lines:
		return typed("array", named("items", typed("string")))
	case keyedVal:
		return mapOf(s.value(q))
	case keyedNum:
		return mapOf(listOf(s.number(q)))
	case keyed:
		return mapOf(s.object(f.inner))
	case raw:
		return of()
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
