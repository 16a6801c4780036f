package compile

import (
	"math"
	"slices"

	"planleaf/core/model"
	"planleaf/core/plan"
)

// fitted is the plan by month while its assumptions are moved.
type fitted struct {
	sheet   *Sheet
	params  []float64
	program *model.Program
	state   *model.State
	taken   map[string]int  // by path of a mover: the last month that was set, from 1
	once    map[string]bool // paths that hold once and were set
}

// move sets what moves a row in a month so that the row is as recorded. A row that is not quite in proportion, such as
// a total of which a part stands, follows a line.
func (f *fitted) move(m *Moved, t int) {
	var free []Mover
	for _, mover := range m.Movers {
		if f.taken[mover.Path] != t+1 {
			free, f.taken[mover.Path] = append(free, mover), t+1
		}
	}
	is, want := f.at(m, t)
	unit, late := math.NaN(), 0.0
	for _, id := range m.late {
		late += f.state.At(id, t)
	}
	switch {
	case len(m.Movers) == 1 && len(free) == 1:
		unit = f.unit(free[0], is-late, t)
	case len(m.Movers) > 1 && len(free) == len(m.Movers):
		f.rise(m, t, is)
	}
	m.Planned, m.Seen, m.Unit = append(m.Planned, is-late), append(m.Seen, max(0, want-late)), append(m.Unit, unit)
	own := slices.Clone(f.params)
	last, before, factor := 1.0, is, want/is
	for round := 0; round < 6 && is > 0 && want >= 0 && math.Abs(want-is) > 1e-12*is; round++ {
		for _, mover := range free {
			f.set(own, mover, factor, t)
		}
		is, _ = f.at(m, t)
		if is == before {
			break // a bound, or nothing moves it
		}
		last, before, factor = factor, is, max(0, factor+(want-is)*(factor-last)/(is-before))
	}
}

// rise adds how far a row rises with each of its movers.
func (f *fitted) rise(m *Moved, t int, is float64) {
	const step = 1e-3
	own := slices.Clone(f.params)
	for i, mover := range m.Movers {
		f.set(own, mover, 1+step, t)
		now, _ := f.at(m, t)
		m.Rise[i] += (now - is) / step
		copy(f.params, own)
	}
}

// at is a row in a month, and what it was: of customers those who left, since more customers are less who left.
func (f *fitted) at(m *Moved, t int) (is, want float64) {
	f.program.Eval(f.state, f.params)
	want = m.values[t]
	for _, id := range m.rows {
		is += f.state.At(id, t)
	}
	if len(m.lost) > 0 {
		lost := 0.0
		for _, id := range m.lost {
			lost += f.state.At(id, t)
		}
		return lost, max(0, lost+is-want)
	}
	return is, want
}

// unit is what one unit of a mover makes of its row.
func (f *fitted) unit(m Mover, row float64, t int) float64 {
	p, ok := f.sheet.Param(m.Path)
	if !ok {
		return math.NaN()
	}
	x := f.params[p.Offset+min(t, p.Len-1)]
	switch m.Way {
	case Over:
		return row * x
	case Rest:
		return row / (1 - x)
	}
	return row / x
}

// set moves an assumption in one month from what it was; a share stays one.
func (f *fitted) set(own []float64, m Mover, factor float64, t int) {
	p, ok := f.sheet.Param(m.Path)
	if !ok || p.Len == 1 {
		return
	}
	x := m.Way.Then(own[p.Offset+t], factor)
	if p.Unit == share {
		x = min(1, max(0, x))
	}
	if x == x && !math.IsInf(x, 0) {
		f.params[p.Offset+t] = x
	}
}

// setOnce sets an assumption that holds once.
func (f *fitted) setOnce(path string, to func(float64) float64) {
	if p, ok := f.sheet.Param(path); ok && p.Len == 1 {
		f.params[p.Offset] = to(f.params[p.Offset])
		f.once[path] = true
	}
}

// cash opens the plan with what leads to the cash that was last recorded: what the plan's rows do not explain of it is in
// the opening, since a balance does not say which payment it was.
func (f *fitted) cash(m *Moved) {
	if t := m.Months[len(m.Months)-1]; f.sheet.Doc.Money.Cash != nil {
		is, want := f.at(m, t)
		f.setOnce("money.cash", func(x float64) float64 { return x + want - is })
	}
}

// written is the document with what was moved up to a month.
func (f *fitted) written(doc *plan.Doc, paths map[string]bool, last int) *plan.Doc {
	for _, a := range plan.Assumptions(doc) {
		p, ok := f.sheet.Param(a.Path)
		switch {
		case !ok:
		case p.Len == 1 && f.once[a.Path]:
			*a.Value = plan.Value{Number: f.params[p.Offset]}
		case paths[a.Path] && p.Len > 1:
			for t := 0; t <= last && t < len(a.Value.Series); t++ {
				a.Value.Series[t] = f.params[p.Offset+t]
			}
		}
	}
	return doc
}
