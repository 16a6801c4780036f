package api

import (
	"reflect"
	"strconv"
	"strings"

	"planleaf/core/view"
)

// Raw is JSON that is written as it stands.
type Raw []byte

// MarshalJSON and UnmarshalJSON let encoding/json, which the command uses, do the same.
func (r Raw) MarshalJSON() ([]byte, error) { return r, nil }

// UnmarshalJSON keeps a copy of the text.
func (r *Raw) UnmarshalJSON(text []byte) error {
	*r = append((*r)[:0], text...)
	return nil
}

// AppendJSON writes a value as encoding/json does by the tags (a test compares them), but
// for HTML escapes, and NaN, which is null. It knows what answers are made of: strings,
// numbers, booleans, slices, structs, embedded ones too, and Raw; anything else is our own
// mistake and panics. encoding/json would be a tenth of the page's core.
func AppendJSON(b []byte, v any) []byte { return appendValue(b, reflect.ValueOf(v)) }

func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return view.AppendString(b, v.String())
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	case reflect.Float64:
		return view.AppendFloat(b, v.Float())
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, "null"...)
		}
		return appendValue(b, v.Elem())
	case reflect.Slice:
		return appendList(b, v)
	case reflect.Struct:
		return append(appendMembers(append(b, '{'), v), '}')
	}
	return strconv.AppendInt(b, v.Int(), 10)
}

func appendList(b []byte, v reflect.Value) []byte {
	if raw, ok := v.Interface().(Raw); ok && len(raw) > 0 {
		return append(b, raw...)
	}
	if v.IsNil() {
		return append(b, "null"...)
	}
	b = append(b, '[')
	for i := range v.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendValue(b, v.Index(i))
	}
	return append(b, ']')
}

// appendMembers writes the fields that have a json tag, those of embedded structs in their place.
func appendMembers(b []byte, v reflect.Value) []byte {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if f.Anonymous {
			b = appendMembers(b, v.Field(i))
			continue
		}
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" || option == "omitempty" && empty(v.Field(i)) {
			continue
		}
		if b[len(b)-1] != '{' {
			b = append(b, ',')
		}
		b = append(view.AppendString(b, name), ':')
		b = appendValue(b, v.Field(i))
	}
	return b
}

// empty is what omitempty leaves out: zero values but structs, and slices without elements.
func empty(v reflect.Value) bool {
	if v.Kind() == reflect.Slice {
		return v.Len() == 0
	}
	return v.Kind() != reflect.Struct && v.IsZero()
}
