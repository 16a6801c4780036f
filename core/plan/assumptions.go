package plan

import (
	"reflect"
	"strconv"
)

// Assumption is one number of the plan that a planner may change.
type Assumption struct {
	Path  string   // "channels.ads.rates.mql"
	Unit  string   // share number money people price months
	Names []string // names of the items on the way, for labels: ["Paid ads"]; the last key is in Path
	Once  bool     // it holds once, not by period: opening stocks, pulses
	Value *Value

	signed bool
}

// quantity is what its numbers must be.
func (a *Assumption) quantity() quantity { return quantity{a.Unit, a.signed, a.Once} }

// Assumptions returns every assumption of a document in its order. Values point into
// the document and must not be changed.
func Assumptions(d *Doc) []Assumption {
	w := &walker{tiers: map[string]string{}}
	for _, t := range d.Tiers {
		w.tiers[t.ID] = labelOf(t.Name, t.ID)
	}
	w.object(docSpec(), reflect.ValueOf(d).Elem(), "", nil, "")
	return w.all
}

type walker struct {
	all   []Assumption
	tiers map[string]string // names by id
}

// labelOf is what people call an item.
func labelOf(name, id string) string {
	if name != "" {
		return name
	}
	return id
}

func (w *walker) object(s *spec, v reflect.Value, path string, names []string, unit string) {
	if f := s.find("unit"); f != nil {
		unit = v.FieldByIndex(f.index).String()
	}
	for i := range s.fields {
		f := &s.fields[i]
		fv, at := v.FieldByIndex(f.index), join(path, f.key)
		switch f.shape {
		case value:
			if !fv.IsNil() {
				w.add(f, at, names, unit, fv.Interface().(*Value))
			}
		case values:
			for j := 0; j < fv.Len(); j++ {
				w.add(f, join(at, strconv.Itoa(j+f.from)), names, unit, fv.Index(j).Addr().Interface().(*Value))
			}
		case keyedVal:
			for j := 0; j < fv.Len(); j++ {
				e := fv.Index(j)
				w.add(f, join(at, e.Field(0).String()), names, unit, e.Field(1).Addr().Interface().(*Value))
			}
		case one:
			w.object(f.inner, fv, at, names, unit)
		case maybe:
			if !fv.IsNil() {
				w.object(f.inner, fv.Elem(), at, names, unit)
			}
		case keyed:
			for j := 0; j < fv.Len(); j++ {
				key := fv.Index(j).Field(0).String()
				w.object(f.inner, fv.Index(j), join(at, key), with(names, labelOf(w.tiers[key], key)), unit)
			}
		case items:
			for j := 0; j < fv.Len(); j++ {
				e := fv.Index(j)
				id, name := strconv.Itoa(j+1), ""
				if idf := f.inner.find("id"); idf != nil {
					id = e.FieldByIndex(idf.index).String()
				}
				if f.inner.name != nil {
					name = e.FieldByIndex(f.inner.name).String()
				}
				w.object(f.inner, e, join(at, id), with(names, labelOf(name, id)), unit)
			}
		}
	}
}

func (w *walker) add(f *field, path string, names []string, unit string, v *Value) {
	if f.unit != "" {
		unit = f.unit
	}
	w.all = append(w.all, Assumption{Path: path, Unit: unit, Names: names, Once: f.once, Value: v, signed: f.signed})
}

// join is a path one step further.
func join(path, step string) string {
	if path == "" {
		return step
	}
	return path + "." + step
}

// with is a list and one more, sharing nothing.
func with(names []string, name string) []string {
	return append(names[:len(names):len(names)], name)
}
