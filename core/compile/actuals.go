package compile

import (
	"math"

	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// Actual is what was observed of a row.
//
//	Values  by period of the plan, NaN where nothing is known
//	Before  the months before the plan, the latest first, NaN where nothing is known
type Actual struct {
	Row    model.RowID
	Path   string
	Values []float64
	Before []float64
	Source string
}

// bindActuals puts the observations under the plan's months.
func (s *Sheet) bindActuals() ([]Actual, diag.Notes) {
	var out []Actual
	var notes diag.Notes
	for i := range s.Doc.Actuals {
		d := &s.Doc.Actuals[i]
		at := section("actuals").item(ordinal(i)).path
		id, ok := s.row(d.Path)
		if !ok {
			notes = append(notes, s.unknown(at+".path", d.Path))
			continue
		}
		first, _ := s.index(d.Start)
		if last := first + len(d.Values) - 1; last >= s.periods {
			notes = append(notes, *s.outside(at+".values", s.Month(last)))
			continue
		}
		out = append(out, s.observed(id, first, d))
	}
	return out, notes
}

func (s *Sheet) observed(id model.RowID, first int, d *plan.Actual) Actual {
	a := Actual{Row: id, Path: s.Model.Spec(id).Path, Source: d.Source, Values: unknown(s.periods), Before: unknown(max(0, -first))}
	for i, v := range d.Values {
		if v == nil {
			continue
		}
		if t := first + i; t >= 0 {
			a.Values[t] = *v
		} else {
			a.Before[-t-1] = *v
		}
	}
	return a
}

func unknown(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = math.NaN()
	}
	return out
}
