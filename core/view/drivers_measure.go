package view

import (
	"math"
	"planleaf/core/compile"
	"strings"

	"planleaf/core/sensitivity"
	"planleaf/core/sorted"
)

// mostMeasured is how many assumptions are named as worth measuring.
const mostMeasured = 6

// measure lists what to measure next: by what knowing an assumption is worth for the choice between the
// scenarios; of one scenario alone by its share of the spread. An observed rate says how many
// more observations halve its share.
func (h *Hanging) measure() *Measure {
	m := &Measure{Table: Table{Align: "lrr"}}
	order := make([]*Hold, len(h.Holds))
	worth, head := false, wordShareHead
	for i := range order {
		order[i] = &h.Holds[i]
		worth = worth || h.Choice != nil && told(order[i].Worth)
	}
	if worth {
		head = wordWorth
	}
	for _, w := range []word{wordWeakHead, head, wordSample} {
		m.Table.Columns = append(m.Table.Columns, w.in(h.Lang))
	}
	if worth {
		sorted.By(order, func(a, b *Hold) int {
			switch {
			case a.Worth.Value > b.Worth.Value:
				return -1
			case a.Worth.Value < b.Worth.Value:
				return 1
			}
			return 0
		})
	}
	counted := false
	for i, o := range order {
		if i == mostMeasured || worth && !told(o.Worth) || !worth && !told(o.First) {
			break
		}
		value := Cell{Text: h.share(o.First)}
		if worth {
			value = Cell{Text: h.Within(o.Worth.Value, o.Worth.Error, h.asked.spec.Unit), Sub: h.Error(o.Worth.Error, h.asked.spec.Unit)}
		}
		sample := h.sample(o)
		counted = counted || sample.Text != ""
		m.Table.Rows = append(m.Table.Rows, TableRow{ID: o.Paths[0], Cells: []Cell{{Text: h.name(o)}, value, sample}})
	}
	if !counted {
		m.Table.narrow(2)
	}
	m.Headline = wordHangNone.in(h.Lang)
	switch {
	case h.Choice != nil && !worth:
		m.Headline = wordMeasureNone.in(h.Lang)
	case len(m.Table.Rows) > 0:
		m.Headline = wordMeasureHead.fill(h.Lang, h.called(h.name(order[0])))
	}
	m.Table.Caption = m.Headline
	title, u := h.title(h.asked), h.asked.spec.Unit
	switch {
	case h.Choice == nil:
		m.Subtitle = wordMeasureOnly.fill(h.Lang, title)
		return m
	case worth:
		m.Subtitle = wordMeasureSub.fill(h.Lang, h.either(), title)
	default:
		m.Subtitle = wordMeasureSure.fill(h.Lang, h.either(), title)
	}
	m.Notes = []string{
		wordMeasureBest.fill(h.Lang, h.Between[h.Choice.Best]),
		wordMeasureAll.fill(h.Lang, h.Within(h.Choice.Worth.Value, h.Choice.Worth.Error, u)),
	}
	return m
}

// told reports whether an estimate can be told from nothing.
func told(e sensitivity.Estimate) bool {
	return e.Value > 0 && !(e.Value <= e.Error)
}

// sample says how many more observations of a rate halve its share.
func (h *Hanging) sample(o *Hold) Cell {
	if o.Size <= 0 {
		return Cell{}
	}
	more := sensitivity.Halving(o.Size, o.First.Value)
	if math.IsNaN(more) {
		return Cell{}
	}
	return Cell{Text: wordSampleMore.fill(h.Lang, grouped(more, 0)), Sub: wordSampleFrom.fill(h.Lang, grouped(o.Size, 0))}
}

// LessIsBetter reports whether less of a number is better: where its target says so, else by what it is.
func (r *Results) LessIsBetter(address string, at compile.Query) bool {
	if goal := r.judged(at, address); goal != nil {
		return goal.Most
	}
	more, told := betterMore[r.Sheet.Model.Spec(at.Row).Name]
	return told && !more
}

// either lists the scenarios: Base, Stretch or Lean.
func (h *Hanging) either() string {
	n := len(h.Between)
	return strings.Join(h.Between[:n-1], wordListAnd.in(h.Lang)) + wordListOr.in(h.Lang) + h.Between[n-1]
}

// narrow leaves a table its first columns.
func (t *Table) narrow(columns int) {
	t.Align, t.Columns = t.Align[:columns], t.Columns[:columns]
	for i := range t.Rows {
		t.Rows[i].Cells = t.Rows[i].Cells[:columns]
	}
}
