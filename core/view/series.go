package view

import (
	"math"

	"planleaf/core/model"
	"planleaf/core/unit"
)

// months fills the x axis of a figure over the plan's months.
func (r *Results) months(f *Figure) {
	for t := 0; t <= r.last; t++ {
		m := r.month(t)
		f.Labels = append(f.Labels, m.Axis(r.Lang, r.years()))
		f.Long = append(f.Long, m.Long(r.Lang))
	}
}

// series makes a series of a row: values to draw, texts to read. NaN in values is "not
// there" and says so; skip leaves a value out without a word.
func (r *Results) series(s Series, values []float64, u unit.Unit, skip func(t int) bool) Series {
	s.Values = make([]*float64, len(values))
	s.Texts = make([]string, len(values))
	for t := range values {
		if skip != nil && skip(t) {
			continue
		}
		s.Texts[t] = r.Text(values[t], u)
		if !math.IsNaN(values[t]) && !math.IsInf(values[t], 0) {
			s.Values[t] = &values[t]
		}
	}
	return s
}

// timeline draws a row over the months: where there are actuals they stand solid beside
// the plan's own line, and the rest is forecast.
func (r *Results) timeline(f *Figure, id model.RowID) {
	spec, values := r.Sheet.Model.Spec(id), r.State.Row(id)
	actual := r.actual(id)
	for t := range actual {
		if math.IsNaN(actual[t]) {
			break
		}
		f.Now = t + 1
	}
	known := func(t int) bool { return t < len(actual) && !math.IsNaN(actual[t]) }
	if actual != nil {
		f.Series = append(f.Series, r.series(Series{ID: "actual", Label: wordActual.in(r.Lang), Colour: "leaf", Style: "actual"},
			actual, spec.Unit, func(t int) bool { return !known(t) }))
		f.Series = append(f.Series, r.series(Series{ID: "plan", Label: wordPlan.in(r.Lang), Colour: "leaf", Style: "plan"},
			values, spec.Unit, func(t int) bool { return !known(t) }))
	}
	f.Series = append(f.Series, r.series(Series{ID: "forecast", Label: wordForecast.in(r.Lang), Colour: "leaf", Style: "forecast"},
		values, spec.Unit, known))
	r.months(f)
	r.target(f, id)
}

// actual is what was observed of a row, by period; nil where nothing was.
func (r *Results) actual(id model.RowID) []float64 {
	for _, a := range r.Sheet.Actuals() {
		if a.Row == id {
			return a.Values
		}
	}
	return nil
}

// target marks the first target on the row: a line across, and the month that it is due.
func (r *Results) target(f *Figure, id model.RowID) {
	g := r.goalOf(id)
	if g == nil {
		return
	}
	index := -1
	for _, due := range []string{g.At, g.By} {
		if m := ParseMonth(due); m != 0 {
			index = int(m - r.first)
		}
	}
	f.Marks = append(f.Marks, Mark{Kind: "target", Index: index, At: g.Value, Text: wordTarget.fill(r.Lang, r.Exact(g.Value, r.Sheet.Model.Spec(id).Unit))})
}

// axis gives a figure its ticks, over all that it draws. Bars start at nothing; lines
// may leave it out.
func (r *Results) axis(f *Figure, u unit.Unit, fromZero bool) {
	low, high := math.Inf(1), math.Inf(-1)
	see := func(x float64) { low, high = math.Min(low, x), math.Max(high, x) }
	if fromZero {
		see(0)
	}
	for _, s := range f.Series {
		for _, v := range s.Values {
			if v != nil {
				see(*v)
			}
		}
	}
	for _, m := range f.Marks {
		see(m.At)
	}
	if low > high {
		low, high = 0, 0
	}
	f.Ticks, f.Unit = r.Ticks(low, high, u)
}

// tabulate gives a figure over months its table: a row a month, a column a series.
func (f *Figure) tabulate(caption, monthHead string) {
	f.Table = Table{Caption: caption, Columns: []string{monthHead}, Align: "l"}
	for _, s := range f.Series {
		f.Table.Columns = append(f.Table.Columns, s.Label)
		f.Table.Align += "r"
	}
	for t, long := range f.Long {
		row := TableRow{Cells: []Cell{{Text: long}}}
		for _, s := range f.Series {
			row.Cells = append(row.Cells, Cell{Text: s.Texts[t]})
		}
		f.Table.Rows = append(f.Table.Rows, row)
	}
}
