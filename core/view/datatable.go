package view

import (
	"math"
	"slices"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/explain"
	"planleaf/core/jsontext"
	"planleaf/core/unit"
)

// DataTable is one number for every value of one assumption, or of two.
type DataTable struct {
	*Results
	asked
	across explain.Axis
	down   *explain.Axis // nil: one row
	cells  [][]float64
	reach  float64 // the value of the break-even line; NaN for none
	base   float64 // the number as it is
}

// NewDataTable puts a table into words. reach is the value whose line is drawn, nil for that of
// BreakEven; base is the number as the plan has it.
func NewDataTable(r *Results, address string, at compile.Query, across explain.Axis, down *explain.Axis, cells [][]float64, reach *float64, base float64) *DataTable {
	n := r.asked(address, at)
	t := &DataTable{r, n, across, down, cells, math.NaN(), base}
	if reach != nil {
		t.reach = *reach
	} else {
		t.reach = r.breakEven(n)
	}
	return t
}

// breakEven is what a number is held against unless one says otherwise: the first target on it, nothing
// where it may be below nothing; NaN for none.
func (r *Results) breakEven(n asked) float64 {
	for _, t := range r.Doc.Targets {
		q, note := r.Sheet.Resolve(t.Metric)
		switch {
		case note != nil || q.Row != n.at.Row:
		case t.AtLeast != nil:
			return *t.AtLeast
		case t.AtMost != nil:
			return *t.AtMost
		}
	}
	if slices.Contains([]string{"cash", "cash.low", "cash.flow", "gp", "value"}, n.spec.Name) {
		return 0
	}
	return math.NaN()
}

// JSON writes the table for programs:
//
//	{"metric", "unit", "across": {"path", "values"}, "down": {"path", "values"}, "cells": [[…], …],
//	 "breakEven": {"value", "at": […]} or {"value", "lines": [[[a, d], [a, d]], …]}, "receipt"}
//
// A row of cells is a value of down. The places of the break-even line are values of the assumptions, straight
// between neighbouring cells. What has no value, or is never, is null.
func (t *DataTable) JSON() []byte {
	type axis struct {
		Path   string    `json:"path"`
		Values []float64 `json:"values"`
	}
	type even struct {
		Value float64       `json:"value"`
		At    []float64     `json:"at,omitempty"`
		Lines [][][]float64 `json:"lines,omitempty"`
	}
	out := struct {
		Metric  string      `json:"metric"`
		Unit    string      `json:"unit"`
		Base    float64     `json:"base"`
		Across  axis        `json:"across"`
		Down    *axis       `json:"down,omitempty"`
		Cells   [][]float64 `json:"cells"`
		Even    *even       `json:"breakEven,omitempty"`
		Receipt Receipt     `json:"receipt"`
	}{Metric: t.metric, Unit: t.spec.Unit.Code(t.Currency), Base: t.base, Across: axis{t.path(&t.across), t.across.Values}, Cells: t.cells, Receipt: t.Receipt}
	if t.down != nil {
		out.Down = &axis{t.path(t.down), t.down.Values}
	}
	if !math.IsNaN(t.reach) {
		places, lines := explain.Crossing(t.cells, t.reach)
		out.Even = &even{Value: t.reach}
		for _, p := range places {
			out.Even.At = append(out.Even.At, along(t.across.Values, p.Across))
		}
		for _, l := range lines {
			var ends [][]float64
			for _, p := range l {
				ends = append(ends, []float64{along(t.across.Values, p.Across), along(t.down.Values, p.Down)})
			}
			out.Even.Lines = append(out.Even.Lines, ends)
		}
	}
	return jsontext.Append(nil, out)
}

// along is a place between values: 1.5 is half-way from the second to the third.
func along(values []float64, at float64) float64 {
	i := min(int(at), len(values)-1)
	if i == len(values)-1 {
		return values[i]
	}
	return values[i] + float64((at-float64(i))*(values[i+1]-values[i]))
}

// CSV has a line a value of down, or one, and a column a value of across.
func (t *DataTable) CSV() []byte {
	head := []string{t.metric}
	for _, x := range t.across.Values {
		head = append(head, t.path(&t.across)+"="+csvNumber(x))
	}
	var rows [][]string
	for i, row := range t.cells {
		line := []string{t.metric}
		if t.down != nil {
			line[0] = t.path(t.down) + "=" + csvNumber(t.down.Values[i])
		}
		for _, x := range row {
			line = append(line, csvNumber(x))
		}
		rows = append(rows, line)
	}
	return csvOf(t.Receipt, head, rows)
}

// Text is the table for a terminal.
func (t *DataTable) Text() string {
	table := t.table()
	return t.title(t.asked) + "\n" + table.Note + "\n\n" + table.Text()
}

// table lists the cells: with one assumption a row a value, with two a row a value of the second.
func (t *DataTable) table() Table {
	across := t.Names.Path(t.path(&t.across))
	table := Table{Caption: t.finding(), Align: "r"}
	if t.down == nil {
		table.Columns, table.Align = []string{across, t.Names.Short(t.spec)}, "rr"
		cells := t.Alike(t.cells[0], t.spec.Unit)
		for i, text := range t.texts(&t.across) {
			table.Rows = append(table.Rows, TableRow{Cells: []Cell{{Text: text}, {Text: cells[i]}}})
		}
		table.Note = table.Caption
		return table
	}
	table.Columns = append([]string{t.Names.Path(t.path(t.down)) + " ↓  " + across + " →"}, t.texts(&t.across)...)
	table.Align += strings.Repeat("r", len(t.across.Values))
	down := t.texts(t.down)
	for i, row := range t.cells {
		line := TableRow{Cells: []Cell{{Text: down[i]}}}
		for _, text := range t.Alike(row, t.spec.Unit) {
			line.Cells = append(line.Cells, Cell{Text: text})
		}
		table.Rows = append(table.Rows, line)
	}
	table.Note = table.Caption
	return table
}

// finding says where the number reaches what it is held against, else between which ends it lies.
func (t *DataTable) finding() string {
	name := t.Names.Short(t.spec)
	if !math.IsNaN(t.reach) {
		places, lines := explain.Crossing(t.cells, t.reach)
		reach := t.Exact(t.reach, t.spec.Unit)
		switch {
		case len(places) == 1:
			at := t.near(along(t.across.Values, places[0].Across), t.unitOf(&t.across))
			return wordEvenAt.fill(t.Lang, name, reach, t.Names.Path(t.path(&t.across)), at)
		case len(places) > 1 || len(lines) > 0:
			return wordEvenSome.fill(t.Lang, name, reach)
		}
		low, _ := t.ends()
		if low >= t.reach {
			return wordEvenAbove.fill(t.Lang, name, reach)
		}
		return wordEvenBelow.fill(t.Lang, name, reach)
	}
	low, high := t.ends()
	return wordTableFrom.fill(t.Lang, name, t.Results.Text(low, t.spec.Unit), t.Results.Text(high, t.spec.Unit))
}

// ends are the least and the greatest cell that have a value; NaN without one.
func (t *DataTable) ends() (low, high float64) {
	low, high = math.NaN(), math.NaN()
	for _, row := range t.cells {
		for _, x := range row {
			if isValue(x) && !(low <= x) {
				low = x
			}
			if isValue(x) && !(high >= x) {
				high = x
			}
		}
	}
	return low, high
}

// texts are the values of an axis.
func (t *DataTable) texts(a *explain.Axis) []string {
	out := make([]string, len(a.Values))
	for i, x := range a.Values {
		out[i] = t.near(x, t.unitOf(a))
	}
	return out
}

func (t *DataTable) path(a *explain.Axis) string { return t.Sheet.Model.Params()[a.Param].Path }

// unitOf is the unit of an axis.
func (t *DataTable) unitOf(a *explain.Axis) unit.Unit { return t.Sheet.Model.Params()[a.Param].Unit }
