package plan

import (
	"reflect"
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// ReadJSON fills a struct with the members of a JSON object by their json tags: strings,
// numbers, booleans, Raw for any JSON, and pointers to, slices and structs of these. Members that the struct does not
// have are passed over; null leaves a field as it is. It is the reader of plans put to use
// for requests, so that the page does not carry encoding/json, a tenth of its core.
// into is a pointer to a struct. A text that is no JSON, or a member of another type, is a
// fault with its path; what could be read stands in the struct.
func ReadJSON(source []byte, into any) diag.Notes {
	log := &log{}
	s := string(source)
	if at := firstInvalid(s); at >= 0 {
		log.at(int32(at), "not-utf8", byteName(s[at]))
		return log.sorted(s)
	}
	root, ok := read(s, log)
	if ok {
		(&binder{log: log}).fill(&root, reflect.ValueOf(into).Elem())
	}
	return log.sorted(s)
}

// fill puts a node into a Go value of the same kind.
func (b *binder) fill(n *node, dst reflect.Value) {
	if n.kind == null && dst.Type() != reflect.TypeOf(Raw("")) {
		return
	}
	switch dst.Kind() {
	case reflect.String:
		if dst.Type() == reflect.TypeOf(Raw("")) {
			dst.SetString(compact(n))
			return
		}
		if b.is(n, text) {
			dst.SetString(n.text)
		}
	case reflect.Bool:
		if b.is(n, boolean) {
			dst.SetBool(n.text == "true")
		}
	case reflect.Float64:
		if b.is(n, number) {
			if x, ok := parseNumber(n.text); ok {
				dst.SetFloat(x)
			} else {
				b.at(n.at, "number-too-large", n.text)
			}
		}
	case reflect.Pointer:
		dst.Set(reflect.New(dst.Type().Elem()))
		b.fill(n, dst.Elem())
	case reflect.Slice:
		if b.is(n, list) {
			all := reflect.MakeSlice(dst.Type(), len(n.kids), len(n.kids))
			b.each(&field{}, n, func(i int, e *node) { b.fill(e, all.Index(i)) })
			dst.Set(all)
		}
	case reflect.Struct:
		if b.is(n, object) {
			b.fillMembers(n, dst)
		}
	default:
		b.integer(n, dst)
	}
}

// integer fills a signed or unsigned integer.
func (b *binder) integer(n *node, dst reflect.Value) {
	if !b.is(n, number) {
		return
	}
	if dst.CanInt() {
		if i, err := strconv.ParseInt(n.text, 10, 64); err == nil && !dst.OverflowInt(i) {
			dst.SetInt(i)
			return
		}
	} else if u, err := strconv.ParseUint(n.text, 10, 64); err == nil && !dst.OverflowUint(u) {
		dst.SetUint(u)
		return
	}
	b.at(n.at, "number-not-whole", shown(n))
}

// fillMembers fills a struct's fields by the names of their json tags.
func (b *binder) fillMembers(n *node, dst reflect.Value) {
	for i := 0; i < dst.NumField(); i++ {
		name, _, _ := strings.Cut(dst.Type().Field(i).Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		if kid := n.find(name); kid != nil {
			b.push(name)
			b.fill(kid, dst.Field(i))
			b.pop()
		}
	}
}
