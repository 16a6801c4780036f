package view

import (
	"math"

	"planleaf/core/model"
	"planleaf/core/unit"
)

// months fills the x axis of a figure over the plan's months.
func (r *Results) months(f *Figure, path string) {
	for t := 0; t <= r.last; t++ {
		m := r.month(t)
		f.Labels = append(f.Labels, m.Axis(r.Lang, r.years()))
		f.Long = append(f.Long, m.Long(r.Lang))
		f.Explain = append(f.Explain, path+"@"+m.String())
	}
}

// series makes a series of a row: values to draw, texts to read. NaN in values is "not
// there" and says so; skip leaves a value out without a word.
func (r *Results) series(s Series, values []float64, u unit.Unit, skip func(t int) bool) Series {
	s.Values = make([]*float64, len(values))
	s.Texts = r.Alike(values, u)
	for t := range values {
		if skip != nil && skip(t) {
			s.Texts[t] = ""
			continue
		}
		if !math.IsNaN(values[t]) && !math.IsInf(values[t], 0) {
			s.Values[t] = &values[t]
		}
	}
	return s
}

// timeline draws a row over the months: recorded months stand solid before the plan's own,
// every other month is the plan's, as forecast.
func (r *Results) timeline(f *Figure, id model.RowID) {
	spec, values, seen := r.Sheet.Model.Spec(id), r.State.Row(id), r.actual(id)
	known := func(t int) bool { return t < len(seen) && !math.IsNaN(seen[t]) }
	unknown := func(t int) bool { return !known(t) }
	first := r.last
	for t := range seen {
		if known(t) {
			first, f.Now = min(first, t), t+1
		}
	}
	put := func(id string, w word, values []float64, skip func(int) bool, from, to int) {
		s := Series{ID: id, Label: w.in(r.Lang), Colour: "leaf", Style: id}
		f.Series = append(f.Series, r.series(s, values, spec.Unit, skip))
		if f.Now > 0 && from <= to {
			f.Keys = append(f.Keys, Key{id, s.Label + " " + r.monthsOf(from, to)})
		}
	}
	if f.Now > 0 {
		put("plan", wordPlan, values, unknown, first, f.Now-1)
		put("actual", wordActual, seen, unknown, first, f.Now-1)
		f.Note = wordForecastIsPlan.in(r.Lang)
	}
	put("forecast", wordForecast, values, known, f.Now, r.last)
	r.months(f, spec.Path)
}

// monthsOf names months short of their year where the plan is within one: "1–3月".
func (r *Results) monthsOf(from, to int) string {
	a, b := r.month(from), r.month(to)
	if r.years() > 1 {
		return between(a, b, r.Lang)
	}
	return shortly(a, b, r.Lang)
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

// target marks the targets on a row: a line across, and the month that each is due.
func (r *Results) target(f *Figure, id model.RowID) {
	spec, goals := r.Sheet.Model.Spec(id), r.goals()
	for i := range goals {
		g := &goals[i]
		if g.Row != id {
			continue
		}
		m := Mark{Kind: "target", Index: -1, At: g.Value, Text: r.Exact(g.Value, spec.Unit), Head: wordTargetHead.in(r.Lang)}
		switch {
		case spec.Agg == model.Least && !g.Most:
			m.Head = wordFloor.in(r.Lang)
		case g.Most:
			m.Head = wordLimit.in(r.Lang)
		}
		if spec.Agg == model.Last {
			m.Index = r.last
		}
		for _, due := range []string{g.At, g.By} {
			if month := ParseMonth(due); month != 0 && spec.Agg != model.Least {
				if m.Index = int(month - r.first); m.Index != r.last {
					m.Head = wordDue.fill(r.Lang, m.Head, month.Long(r.Lang))
				}
			}
		}
		f.Marks = append(f.Marks, m)
	}
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
