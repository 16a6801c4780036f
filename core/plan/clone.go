package plan

import "reflect"

// clone is a document whose assumptions may be changed: they, and what is around them, are its own.
func (d *Doc) clone() *Doc {
	out := *d
	fresh(docSpec(), reflect.ValueOf(&out).Elem())
	return &out
}

// fresh gives a struct its own assumptions in the place of those that it shares.
func fresh(s *spec, v reflect.Value) {
	for i := range s.fields {
		f := &s.fields[i]
		fv := v.FieldByIndex(f.index)
		switch f.shape {
		case one:
			fresh(f.inner, fv)
		case value, maybe:
			if !fv.IsNil() {
				p := reflect.New(fv.Type().Elem())
				p.Elem().Set(fv.Elem())
				fv.Set(p)
				if f.shape == maybe {
					fresh(f.inner, p.Elem())
				}
			}
		case values, keyedVal, keyed, items:
			own := reflect.MakeSlice(fv.Type(), fv.Len(), fv.Len())
			reflect.Copy(own, fv)
			if fv.Len() > 0 {
				fv.Set(own)
			}
			for j := 0; f.inner != nil && j < own.Len(); j++ {
				fresh(f.inner, own.Index(j))
			}
		}
	}
}
