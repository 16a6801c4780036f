// Package jsontext writes Go values as JSON for the api's answers. It exists because
// encoding/json would be a tenth of the page's core; it reads nothing (plan.ReadJSON does).
// Entry point: Append.
package jsontext

import (
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// Raw is JSON that is written as it stands.
type Raw []byte

// MarshalJSON lets encoding/json, which the command uses, do the same.
func (r Raw) MarshalJSON() ([]byte, error) { return r, nil }

// UnmarshalJSON keeps a copy of the text.
func (r *Raw) UnmarshalJSON(text []byte) error {
	*r = append((*r)[:0], text...)
	return nil
}

// Object is an object whose keys come in their order.
type Object []Pair

// Pair is a member of an Object.
type Pair struct {
	Key   string
	Value any
}

// Append writes a value as encoding/json does by the json tags (tests compare the two), but
// that a nil list is [], that NaN and infinities are null, and that nothing is escaped for
// HTML. It knows what answers are made of: strings, integers, floats, booleans, pointers,
// lists, structs, embedded ones too, any, Raw and Object. Other types are our own mistake
// and panic.
func Append(b []byte, v any) []byte {
	value := reflect.ValueOf(v)
	return writerOf(value.Type())(b, value)
}

// writer appends one value of the type that it was made for.
type writer func(b []byte, v reflect.Value) []byte

// writers holds the writer of each type seen: a page is a thousand cells of few types. made holds those that are
// being made, which nobody else sees before all of them are there.
var (
	writers sync.Map
	making  sync.Mutex
	made    map[reflect.Type]*writer
)

func writerOf(t reflect.Type) writer {
	if known, ok := writers.Load(t); ok {
		return known.(writer)
	}
	making.Lock()
	defer making.Unlock()
	made = map[reflect.Type]*writer{}
	w := writerIn(t)
	for t, w := range made {
		writers.Store(t, *w)
	}
	return w
}

// writerIn is writerOf within the making of another: a type that holds itself finds itself among those.
func writerIn(t reflect.Type) writer {
	if known, ok := writers.Load(t); ok {
		return known.(writer)
	}
	switch w := made[t]; {
	case w == nil:
	case *w != nil:
		return *w
	default:
		return func(b []byte, v reflect.Value) []byte { return (*w)(b, v) }
	}
	w := new(writer)
	made[t] = w
	*w = makeWriter(t)
	return *w
}

func makeWriter(t reflect.Type) writer {
	switch t {
	case reflect.TypeFor[Raw]():
		return appendRaw
	case reflect.TypeFor[Object]():
		return appendObject
	}
	switch t.Kind() {
	case reflect.String:
		return func(b []byte, v reflect.Value) []byte { return AppendString(b, v.String()) }
	case reflect.Bool:
		return func(b []byte, v reflect.Value) []byte { return strconv.AppendBool(b, v.Bool()) }
	case reflect.Float64:
		return func(b []byte, v reflect.Value) []byte { return AppendFloat(b, v.Float()) }
	case reflect.Int, reflect.Int64:
		return func(b []byte, v reflect.Value) []byte { return strconv.AppendInt(b, v.Int(), 10) }
	case reflect.Uint64:
		return func(b []byte, v reflect.Value) []byte { return strconv.AppendUint(b, v.Uint(), 10) }
	case reflect.Interface:
		return func(b []byte, v reflect.Value) []byte { return Append(b, v.Interface()) }
	case reflect.Pointer:
		inner := writerIn(t.Elem())
		return func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, "null"...)
			}
			return inner(b, v.Elem())
		}
	case reflect.Slice:
		return listWriter(writerIn(t.Elem()))
	case reflect.Struct:
		return structWriter(t)
	}
	panic("jsontext: " + t.String())
}

func appendRaw(b []byte, v reflect.Value) []byte {
	if v.Len() == 0 {
		return append(b, "null"...)
	}
	return append(b, v.Bytes()...)
}

func appendObject(b []byte, v reflect.Value) []byte {
	b = append(b, '{')
	for i := range v.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		pair := v.Index(i)
		b = append(AppendString(b, pair.Field(0).String()), ':')
		b = Append(b, pair.Field(1).Interface())
	}
	return append(b, '}')
}

func listWriter(inner writer) writer {
	return func(b []byte, v reflect.Value) []byte {
		b = append(b, '[')
		for i := range v.Len() {
			if i > 0 {
				b = append(b, ',')
			}
			b = inner(b, v.Index(i))
		}
		return append(b, ']')
	}
}

// member is a field of a struct with its key as it is written.
type member struct {
	index []int
	key   string
	omit  bool // when empty
	write writer
}

func structWriter(t reflect.Type) writer {
	members := membersOf(t, nil)
	return func(b []byte, v reflect.Value) []byte {
		b = append(b, '{')
		first := true
		for i := range members {
			m := &members[i]
			f := v.Field(m.index[0])
			for _, at := range m.index[1:] {
				f = f.Field(at)
			}
			if m.omit && empty(f) {
				continue
			}
			if !first {
				b = append(b, ',')
			}
			first = false
			b = m.write(append(b, m.key...), f)
		}
		return append(b, '}')
	}
}

// membersOf are the fields that have a json tag, those of embedded structs in their place.
func membersOf(t reflect.Type, at []int) []member {
	var all []member
	for i := range t.NumField() {
		f := t.Field(i)
		index := append(append([]int{}, at...), i)
		if f.Anonymous {
			all = append(all, membersOf(f.Type, index)...)
			continue
		}
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		key := string(append(AppendString(nil, name), ':'))
		all = append(all, member{index, key, option == "omitempty", writerIn(f.Type)})
	}
	return all
}

// empty is what omitempty leaves out: zero values but structs, and lists without elements.
func empty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}
