package plan

import (
	"reflect"
	"strconv"
)

// numbers reads a list of plain numbers.
func (b *binder) numbers(f *field, n *node) []float64 {
	if !b.filled(n) {
		return nil
	}
	all := make([]float64, len(n.kids))
	b.each(f, n, func(i int, e *node) { all[i], _ = b.number(e, f.quantity(f.unit)) })
	return all
}

// grid reads a list of lists of plain numbers.
func (b *binder) grid(f *field, n *node) [][]float64 {
	if !b.filled(n) {
		return nil
	}
	all := make([][]float64, len(n.kids))
	b.each(f, n, func(i int, e *node) { all[i] = b.numbers(f, e) })
	return all
}

// gaps reads a list of numbers where null means not known.
func (b *binder) gaps(f *field, n *node) []*float64 {
	if !b.filled(n) {
		return nil
	}
	all := make([]*float64, len(n.kids))
	b.each(f, n, func(i int, e *node) {
		if e.kind == null {
			return
		}
		if x, ok := b.number(e, f.quantity(f.unit)); ok {
			all[i] = &x
		}
	})
	return all
}

// lines reads a list of texts, which may be empty.
func (b *binder) lines(f *field, n *node) []string {
	all := make([]string, len(n.kids))
	b.each(f, n, func(i int, e *node) { all[i] = b.word(f, e) })
	return all
}

// items reads a list of structs; their path is their id, else their place.
func (b *binder) items(f *field, n *node, dst reflect.Value) {
	if len(f.must) > 0 && !b.filled(n) || !b.is(n, list) {
		return
	}
	all := reflect.MakeSlice(dst.Type(), len(n.kids), len(n.kids))
	seen := map[string]bool{}
	hasID := f.inner.find("id") != nil
	for i := range n.kids {
		kid := &n.kids[i]
		id := kid.string("id")
		step := id
		if !hasID || id == "" {
			step = strconv.Itoa(i + 1)
		}
		b.push(step)
		if hasID && id != "" && seen[id] {
			b.at(kid.find("id").at, "id-twice", id)
		}
		seen[id] = true
		b.object(f.inner, kid, all.Index(i))
		b.pop()
	}
	if len(n.kids) > 0 {
		dst.Set(all)
	}
}

// keyed reads an object whose keys are ids into a list of structs with a Key.
func (b *binder) keyed(f *field, n *node, dst reflect.Value) {
	if !b.is(n, object) {
		return
	}
	for i := range n.kids {
		kid := &n.kids[i]
		b.push(kid.key)
		b.refers(f, kid.key, kid.keyAt)
		e := reflect.New(dst.Type().Elem()).Elem()
		e.Field(0).SetString(kid.key)
		switch f.shape {
		case keyedVal:
			e.Field(1).Set(reflect.ValueOf(b.value(kid, f.quantity(f.unit))))
		case keyedNum:
			if b.is(kid, list) {
				e.Field(1).Set(reflect.ValueOf(b.numbers(f, kid)))
			}
		default:
			b.object(f.inner, kid, e)
		}
		dst.Set(reflect.Append(dst, e))
		b.pop()
	}
}
