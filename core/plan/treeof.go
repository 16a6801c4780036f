package plan

import (
	"reflect"
	"strconv"
)

// treeOf is a document as nodes, in canonical order, without places: what Format writes
// and Apply changes. Empty fields are left out, required ones stand always.
func treeOf(d *Doc) node {
	return objectNode(docSpec(), reflect.ValueOf(d).Elem())
}

func objectNode(s *spec, v reflect.Value) node {
	n := node{kind: object, at: -1, keyAt: -1}
	for i := range s.fields {
		f := &s.fields[i]
		if kid, there := fieldNode(f, v.FieldByIndex(f.index)); there || f.required {
			n.put(f.key, kid)
		}
	}
	if s.extra != nil {
		n.keep(v.FieldByIndex(s.extra).Interface().([]Member))
	}
	return n
}

// put adds a member at the end of an object.
func (n *node) put(key string, kid node) {
	kid.key = key
	n.kids = append(n.kids, kid)
}

// keep adds x- members at the end of an object.
func (n *node) keep(extra []Member) {
	for _, m := range extra {
		if kid, ok := read(m.JSON, &log{}); ok {
			blank(&kid)
			n.put(m.Key, kid)
		}
	}
}

// blank takes the places away from nodes that were read from another text.
func blank(n *node) {
	n.at, n.keyAt = -1, -1
	for i := range n.kids {
		blank(&n.kids[i])
	}
}

// fieldNode is a field's node, and whether the field holds anything.
func fieldNode(f *field, v reflect.Value) (node, bool) {
	switch f.shape {
	case word:
		return textNode(v.String()), v.String() != ""
	case whole:
		return node{kind: number, at: -1, keyAt: -1, text: strconv.FormatInt(v.Int(), 10)}, v.Int() != 0
	case raw:
		return rawNode(v.String()), v.String() != ""
	case seed:
		return seedNode(Seed(v.String())), v.String() != ""
	case one:
		n := objectNode(f.inner, v)
		return n, len(n.kids) > 0
	case mark:
		return node{kind: boolean, at: -1, keyAt: -1, text: strconv.FormatBool(v.Bool())}, v.Bool()
	case figure, flag, value, setting, maybe:
		if v.IsNil() {
			return node{kind: null, at: -1, keyAt: -1}, false
		}
		return pointerNode(f, v), true
	case keyed, keyedVal, keyedNum:
		n := node{kind: object, at: -1, keyAt: -1}
		for i := 0; i < v.Len(); i++ {
			n.put(v.Index(i).Field(0).String(), elementNode(f, v.Index(i)))
		}
		return n, v.Len() > 0
	}
	n := node{kind: list, at: -1, keyAt: -1}
	for i := 0; i < v.Len(); i++ {
		n.kids = append(n.kids, elementNode(f, v.Index(i)))
	}
	return n, v.Len() > 0 || f.shape == lines && !v.IsNil()
}

// rawNode is the node of JSON that was kept as it is: its elements have a line each.
func rawNode(source string) node {
	n, _ := read(source, &log{})
	blank(&n)
	n.assumption = n.kind != list || len(n.kids) == 0
	for i := range n.kids {
		n.kids[i].assumption = true
	}
	return n
}

// pointerNode is the node of what a pointer points to.
func pointerNode(f *field, v reflect.Value) node {
	switch f.shape {
	case figure:
		return numberNode(v.Elem().Float())
	case flag:
		return node{kind: boolean, at: -1, keyAt: -1, text: strconv.FormatBool(v.Elem().Bool())}
	case value, setting:
		return valueNode(v.Interface().(*Value))
	}
	return objectNode(f.inner, v.Elem())
}

// elementNode is the node of one element of a list.
func elementNode(f *field, v reflect.Value) node {
	switch f.shape {
	case values:
		return valueNode(v.Addr().Interface().(*Value))
	case numbers:
		return numberNode(v.Float())
	case gaps:
		if v.IsNil() {
			return node{kind: null, at: -1, keyAt: -1}
		}
		return numberNode(v.Elem().Float())
	case lines:
		return textNode(v.String())
	case grid:
		return numbersNode(v.Interface().([]float64))
	case keyedVal:
		return valueNode(v.Field(1).Addr().Interface().(*Value))
	case keyedNum:
		return numbersNode(v.Field(1).Interface().([]float64))
	}
	return objectNode(f.inner, v)
}

func textNode(s string) node { return node{kind: text, at: -1, keyAt: -1, text: s} }

func numberNode(x float64) node {
	return node{kind: number, at: -1, keyAt: -1, text: show(x)}
}

func numbersNode(xs []float64) node {
	n := node{kind: list, at: -1, keyAt: -1}
	for _, x := range xs {
		n.kids = append(n.kids, numberNode(x))
	}
	return n
}

// valueNode is an assumption's node: its form, inside {"is": …} when it has provenance.
func valueNode(v *Value) node {
	n := formNode(v)
	if v.Source+v.Owner+v.AsOf+v.Note+v.Finding != "" || len(v.Extra) > 0 || v.Factor != nil {
		is := n
		n = node{kind: object, at: -1, keyAt: -1}
		n.put("is", is)
		if v.Factor != nil {
			n.put("factor", formNode(v.Factor))
		}
		if v.Persistence != nil {
			n.put("persistence", numberNode(*v.Persistence))
		}
		for _, m := range [...]struct{ key, text string }{
			{"source", v.Source}, {"owner", v.Owner}, {"asOf", v.AsOf}, {"note", v.Note}, {"finding", v.Finding},
		} {
			if m.text != "" {
				n.put(m.key, textNode(m.text))
			}
		}
		n.keep(v.Extra)
	}
	n.assumption = true
	return n
}

// formNode is a value's node without its provenance.
func formNode(v *Value) node {
	n := node{kind: object, at: -1, keyAt: -1}
	switch v.Form {
	case Constant:
		return numberNode(v.Number)
	case Series:
		return numbersNode(v.Series)
	case Growth:
		n.put("start", numberNode(v.Start))
		n.put("growth", numberNode(v.Growth))
		if len(v.Season) > 0 {
			n.put("season", numbersNode(v.Season))
		}
		if len(v.Dated) > 0 {
			dated := node{kind: object, at: -1, keyAt: -1}
			for _, d := range v.Dated {
				dated.put(d.Month, numberNode(d.Factor))
			}
			n.put("dated", dated)
		}
		return n
	case Counts:
		n.put("won", numberNode(v.Won))
		n.put("of", numberNode(v.Of))
		if len(v.Prior) > 0 {
			n.put("prior", numbersNode(v.Prior))
		}
		return n
	}
	if v.HasValue {
		n.put("value", numberNode(v.Number))
	}
	if v.Form == Range {
		low, high := "low", "high"
		if v.Wide {
			low, high = "p10", "p90"
		}
		n.put(low, numberNode(v.Low))
		n.put(high, numberNode(v.High))
	}
	if v.Dist != "" {
		n.put("dist", textNode(v.Dist))
	}
	for _, p := range v.Params {
		if p.Name == "values" || p.Name == "weights" {
			n.put(p.Name, numbersNode(p.Values))
		} else if len(p.Values) > 0 {
			n.put(p.Name, numberNode(p.Values[0]))
		}
	}
	if v.AtLeast != nil {
		n.put("atLeast", numberNode(*v.AtLeast))
	}
	if v.AtMost != nil {
		n.put("atMost", numberNode(*v.AtMost))
	}
	return n
}

// JSONOf is a value as a file says it.
func JSONOf(v *Value) string {
	n := valueNode(v)
	return compact(&n)
}
