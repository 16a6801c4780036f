package plan

import "strings"

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
	if q.once {
		name += "-once"
	}
	return s.ref(name, func() node {
		form := s.ref("form-"+strings.TrimPrefix(name, "value-"), func() node { return s.form(q) })
		properties := of(named("is", form))
		factor := quantity{unit: "number", once: true}
		properties.put("factor", s.ref("form-number-once", func() node { return s.form(factor) }))
		properties.put("persistence", s.number(quantity{unit: "share"}))
		for _, key := range givenKeys {
			properties.put(key, typed("string"))
		}
		return anyOf(form, closed(properties, []string{"is"}))
	})
}

// growth is the schema of a start that grows, with its season.
func (s *schema) growth(start, plain node) node {
	dated := typed("object", named("propertyNames", s.month()), named("additionalProperties", plain))
	season := typed("array", named("items", plain), named("minItems", numberNode(12)), named("maxItems", numberNode(12)))
	return closed(of(named("start", start), named("growth", s.number(quantity{unit: "growth"})),
		named("season", season), named("dated", dated)), []string{"start"})
}

// form is the schema of an assumption without its provenance.
func (s *schema) form(q quantity) node {
	x := s.number(q)
	plain := s.number(quantity{unit: "number"})
	options := []node{x, typed("string", named("pattern", textNode(rangePattern)))}
	if !q.once {
		options = append(options, listOf(x), s.growth(x, plain))
	}
	if q.unit == "share" || q.unit == "number" {
		count := s.number(quantity{unit: "people"})
		prior := typed("array", named("items", plain), named("minItems", numberNode(2)), named("maxItems", numberNode(2)))
		options = append(options, closed(of(named("won", count), named("of", count), named("prior", prior)), []string{"won", "of"}))
	}
	var ranged, three []string
	for _, d := range distributions {
		if d.ranged {
			ranged = append(ranged, d.name)
		}
		if d.three {
			three = append(three, d.name)
		}
	}
	for _, ends := range [][]string{{"low", "high"}, {"p10", "p90"}} {
		between := func(names []string, needed ...string) node {
			return closed(of(named("value", x), named(ends[0], x), named(ends[1], x), named("dist", of(named("enum", texts(names)))),
				named("atLeast", x), named("atMost", x)), append(needed, ends...))
		}
		options = append(options, between(ranged), between(three, "value", "dist"))
	}
	for _, d := range distributions {
		properties := of(named("value", x), named("dist", of(named("const", textNode(d.name)))), named("atLeast", x), named("atMost", x))
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
