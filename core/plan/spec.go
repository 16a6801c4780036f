package plan

import (
	"reflect"
	"strings"
	"sync"
)

// shape is what a field's Go type asks of its node.
type shape uint8

const (
	word     shape = iota // string
	whole                 // int
	figure                // *float64
	flag                  // *bool
	mark                  // bool: written when true
	value                 // *Value
	setting               // *Value that is no assumption but a change of the one at the sibling path
	values                // []Value
	numbers               // []float64
	gaps                  // []*float64: null where nothing is known
	grid                  // [][]float64: a list a row
	seed                  // Seed: words or a number
	lines                 // []string; an empty list says something else than none
	one                   // struct
	maybe                 // *struct
	items                 // []struct that are named by their id, or by their place when they have none
	keyed                 // []struct that are named by their Key: an object in the file
	keyedVal              // []struct{Key; Value}
	keyedNum              // []struct{Key; []float64}
	raw                   // Raw: any JSON, kept as it is
)

// field describes one key of an object: see Doc for its tags.
type field struct {
	key      string
	index    []int
	shape    shape
	required bool
	isID     bool
	signed   bool
	once     bool // a value that holds once, not by period
	month    bool
	day      bool
	currency bool
	least    float64
	most     float64
	unit     string // of a Value or of numbers; "" when the sibling unit says it
	enum     []string
	of       []string // kinds that may have it; empty: all
	must     []string // kinds that need it
	ref      string   // section that the word or the keys name an item of
	also     []string // words beside those ids
	apart    bool     // not part of what the plan says: no hash, difference or merge knows it
	names    bool     // the word is an address or a formula that may name items
	notFirst bool     // the section's first item is none of them
	from     int      // what the first element is called in paths: 0 or 1
	inner    *spec
}

// spec describes one struct of the document: its fields in canonical order.
type spec struct {
	typ    reflect.Type
	fields []field
	extra  []int // of the Extra field, nil without one
	name   []int // of the Name field, nil without one
}

// docSpec is the description of the whole document, made once from the tags of Doc.
var docSpec = sync.OnceValue(func() *spec { return specOf(reflect.TypeOf(Doc{})) })

// specOf reads the tags of a struct. Embedded structs give their fields as if they were here.
func specOf(typ reflect.Type) *spec {
	s := &spec{typ: typ}
	s.collect(typ, nil)
	return s
}

func (s *spec) collect(typ reflect.Type, at []int) {
	for i := 0; i < typ.NumField(); i++ {
		f := typ.Field(i)
		index := append(append([]int{}, at...), i)
		tag, tagged := f.Tag.Lookup("plan")
		switch {
		case f.Anonymous:
			s.collect(f.Type, index)
		case f.Name == "Extra":
			s.extra = index
		case tagged:
			s.fields = append(s.fields, fieldOf(f.Type, tag, index))
		}
		if f.Name == "Name" {
			s.name = index
		}
	}
}

// fieldOf reads one tag.
func fieldOf(typ reflect.Type, tag string, index []int) field {
	parts := strings.Split(tag, ",")
	f := field{key: parts[0], index: index, from: 1}
	byPath := false
	for _, part := range parts[1:] {
		name, arg, _ := strings.Cut(part, "=")
		switch name {
		case "required":
			f.required = true
		case "id":
			f.isID = true
		case "once":
			f.once = true
		case "signed":
			f.signed = true
		case "month":
			f.month = true
		case "day":
			f.day = true
		case "unit":
			f.unit = arg
		case "enum":
			f.enum = strings.Split(arg, "|")
		case "of":
			f.of = strings.Split(arg, "|")
		case "must":
			f.must = strings.Split(arg, "|")
		case "ref":
			f.ref = arg
		case "also":
			f.also = strings.Split(arg, "|")
		case "notfirst":
			f.notFirst = true
		case "currency":
			f.currency = true
		case "apart":
			f.apart = true
		case "names":
			f.names = true
		case "from0":
			f.from = 0
		case "bypath":
			byPath = true
		case "within":
			f.least, f.most = bounds(arg)
		default:
			panic("plan: tag " + tag)
		}
	}
	f.shape, f.inner = shapeOf(typ)
	if byPath {
		f.shape = setting
	}
	return f
}

// bounds reads "1..120".
func bounds(arg string) (least, most float64) {
	low, high, _ := strings.Cut(arg, "..")
	least, ok := parseNumber(low)
	most, also := parseNumber(high)
	if !ok || !also {
		panic("plan: bounds " + arg)
	}
	return least, most
}

// shapeOf is the shape of a field's type, with the description of the struct inside.
func shapeOf(typ reflect.Type) (shape, *spec) {
	switch typ {
	case reflect.TypeOf(""):
		return word, nil
	case reflect.TypeOf(0):
		return whole, nil
	case reflect.TypeOf((*float64)(nil)):
		return figure, nil
	case reflect.TypeOf((*bool)(nil)):
		return flag, nil
	case reflect.TypeOf(false):
		return mark, nil
	case reflect.TypeOf((*Value)(nil)):
		return value, nil
	case reflect.TypeOf([]Value(nil)):
		return values, nil
	case reflect.TypeOf([]float64(nil)):
		return numbers, nil
	case reflect.TypeOf([]*float64(nil)):
		return gaps, nil
	case reflect.TypeOf([]string(nil)):
		return lines, nil
	case reflect.TypeOf([][]float64(nil)):
		return grid, nil
	case reflect.TypeOf(Seed("")):
		return seed, nil
	case reflect.TypeOf(Raw("")):
		return raw, nil
	}
	switch typ.Kind() {
	case reflect.Struct:
		return one, specOf(typ)
	case reflect.Pointer:
		return maybe, specOf(typ.Elem())
	}
	elem := typ.Elem()
	if _, byKey := elem.FieldByName("Key"); !byKey {
		return items, specOf(elem)
	}
	switch elem.Field(1).Type {
	case reflect.TypeOf(Value{}):
		return keyedVal, nil
	case reflect.TypeOf([]float64(nil)):
		return keyedNum, nil
	}
	return keyed, specOf(elem)
}

// find returns the field with that key, or nil.
func (s *spec) find(key string) *field {
	for i := range s.fields {
		if s.fields[i].key == key {
			return &s.fields[i]
		}
	}
	return nil
}

// keys are all keys in canonical order.
func (s *spec) keys() []string {
	keys := make([]string, len(s.fields))
	for i := range s.fields {
		keys[i] = s.fields[i].key
	}
	return keys
}

// has reports whether a word is in a list.
func has(words []string, word string) bool {
	for _, w := range words {
		if w == word {
			return true
		}
	}
	return false
}
