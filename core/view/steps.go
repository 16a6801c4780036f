package view

import (
	"math"
	"strings"

	"planleaf/core/plan"
)

// steps is the table of the funnel: for each channel its counts, what passes and what is
// lost, end to end, the wait and the cost.
func (r *Results) steps() Table {
	stages := countPaths(r.Doc.Stages)
	t := Table{Caption: wordStepsCaption.in(r.Lang), Columns: []string{wordChannel.in(r.Lang)}, Align: "l"}
	for k := range stages {
		if k > 0 {
			t.Columns = append(t.Columns, wordRateLost.in(r.Lang))
		}
		t.Columns = append(t.Columns, r.Names.stage[r.Names.stages[k]])
	}
	for _, w := range []word{wordEndToEnd, wordMeanLag, wordCAC} {
		t.Columns = append(t.Columns, w.in(r.Lang))
	}
	t.Align += strings.Repeat("r", len(t.Columns)-1)

	counts := make([][]float64, len(stages)) // by stage, then channel
	texts := make([][]string, len(stages))
	most := make([]float64, len(stages)) // the longest bar of each column
	for k, p := range stages {
		for _, c := range r.Doc.Channels {
			count := sumOf(r.values(p + "." + c.ID))
			counts[k], most[k] = append(counts[k], count), math.Max(most[k], count)
		}
		texts[k] = r.Counts(counts[k])
	}
	lost := make([]float64, len(stages))
	colours := channelColours(r.Doc.Channels)
	for i := range r.Doc.Channels {
		c := &r.Doc.Channels[i]
		row := TableRow{ID: c.ID, Cells: []Cell{{Text: r.Names.channel[c.ID]}}}
		for k := range stages {
			count := counts[k][i]
			if k > 0 {
				cell, gone := r.passage(c, k, stages)
				lost[k] += gone
				row.Cells = append(row.Cells, cell)
			}
			cell := Cell{Text: texts[k][i], Colour: colours[i]}
			if most[k] > 0 {
				cell.Bar = number64(count / most[k])
			}
			row.Cells = append(row.Cells, cell)
		}
		row.Cells = append(row.Cells, r.ends("."+c.ID)...)
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, r.stepsTotal(stages, lost))
	return t
}

// passage is the cell of a step: the rate, which is an assumption and can be edited, and
// how many never pass, whatever their tier and however late.
func (r *Results) passage(c *plan.Channel, k int, stages []string) (Cell, float64) {
	before := sumOf(r.values(stages[k-1] + "." + c.ID))
	path := "channels." + c.ID + ".rates." + r.Names.stages[k]
	id, _ := r.Sheet.Model.Find("gone." + stages[k] + "." + c.ID)
	gone := sumOf(r.State.Row(id))
	rate, _ := r.over(path)
	if _, ok := r.row(path); !ok { // rates by tier alone: the part that ever passes
		path, rate = "", 1-gone/before
	}
	cell := Cell{Text: r.Text(rate, r.unit("conversion")), Path: path}
	if !math.IsNaN(gone) && gone > 0 {
		cell.Sub = minus + r.Text(gone, r.unit(stages[k]))
	}
	return cell, gone
}

// ends are the last cells of a row: end to end, the mean wait, what a customer costs.
func (r *Results) ends(of string) []Cell {
	var cells []Cell
	for _, p := range []string{"conversion", "lag", "cac"} {
		value, reason := r.over(p + of)
		cell := Cell{Text: r.Text(value, r.unit(p))}
		if math.IsNaN(value) {
			cell.Why = r.why(reason)
		}
		cells = append(cells, cell)
	}
	return cells
}

func (r *Results) stepsTotal(stages []string, lost []float64) TableRow {
	row := TableRow{Kind: "total", Cells: []Cell{{Text: wordTotal.in(r.Lang)}}}
	for k, p := range stages {
		count := sumOf(r.values(p))
		if k > 0 {
			before := sumOf(r.values(stages[k-1]))
			cell := Cell{Text: r.Text((before-lost[k])/before, r.unit("conversion"))}
			if lost[k] > 0 {
				cell.Sub = minus + r.Text(lost[k], r.unit(p))
			}
			row.Cells = append(row.Cells, cell)
		}
		row.Cells = append(row.Cells, Cell{Text: r.Text(count, r.unit(p))})
	}
	row.Cells = append(row.Cells, r.ends("")...)
	return row
}
