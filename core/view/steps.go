package view

import (
	"math"
	"strings"
)

// steps is the table of the funnel: for each channel or tier its counts, what passes and
// what is lost, end to end, the wait and the cost.
func (c cut) steps() Table {
	stages := countPaths(c.Doc.Stages)
	t := Table{Caption: wordStepsCaption.in(c.Lang), Note: wordStepsEdit.in(c.Lang), Columns: []string{c.head()}, Align: "l"}
	if c.byTier {
		t.Note = wordStepsTiers.in(c.Lang)
	}
	for k := range stages {
		if k > 0 {
			t.Columns = append(t.Columns, wordRateLost.in(c.Lang))
		}
		t.Columns = append(t.Columns, c.Names.stage[c.Names.stages[k]])
	}
	for _, w := range []word{wordEndToEnd, wordMeanLag, wordCAC} {
		t.Columns = append(t.Columns, w.in(c.Lang))
	}
	t.Align += strings.Repeat("r", len(t.Columns)-1)

	counts := make([][]float64, len(stages)) // by stage, then item
	texts := make([][]string, len(stages))
	most := make([]float64, len(stages)) // the longest bar of each column
	for k, p := range stages {
		counts[k] = c.counts(p)
		texts[k] = c.Counts(counts[k])
		for _, count := range counts[k] {
			most[k] = math.Max(most[k], count)
		}
	}
	ends, dotted := c.ends(), false
	for i, it := range c.items {
		row := TableRow{ID: it.id, Cells: []Cell{{Text: it.name}}}
		for k := range stages {
			if k > 0 {
				cell := c.passage(it, k, counts[k-1][i])
				dotted = dotted || cell.Place != ""
				row.Cells = append(row.Cells, cell)
			}
			cell := Cell{Text: texts[k][i], Colour: it.colour, Explain: c.address(stages[k] + it.suffix)}
			if most[k] > 0 {
				cell.Bar = number64(counts[k][i] / most[k])
			}
			row.Cells = append(row.Cells, cell)
		}
		row.Cells = append(row.Cells, ends[i]...)
		t.Rows = append(t.Rows, row)
	}
	if dotted {
		t.Note += wordStepsDotted.in(c.Lang)
	}
	t.Rows = append(t.Rows, c.stepsTotal(stages, ends[len(c.items)]))
	return t
}

// passage is the cell of a step: which part ever passes, and how many never do, whatever
// their tier and however late. Where the part is one assumption, the cell is that one.
func (c cut) passage(it item, k int, before float64) Cell {
	stage := c.Names.stages[k]
	gone := c.count("gone." + countPaths(c.Doc.Stages)[k] + it.suffix)
	rate := 1 - gone/before
	cell := Cell{}
	if !c.byTier {
		path := "channels." + it.id + ".rates." + stage
		switch locked := c.locked(it.id, stage); {
		case locked != (word{}):
			cell.Place, cell.Why = path, locked.in(c.Lang)
		default:
			cell.Path, cell.Explain = path, c.address(path)
			rate, _ = c.over(path)
		}
	}
	cell.Text, cell.Sub = c.Text(rate, c.unit("conversion")), c.goneText(gone)
	return cell
}

// goneText is how many are lost, with its sign; "" for hardly any.
func (c cut) goneText(gone float64) string {
	if u := c.unit("new"); gone > 0 && !hardly(gone, u) {
		return minus + c.Text(gone, u)
	}
	return ""
}

// ends are the last cells of each row, then of the total: end to end, the mean wait, what a
// customer costs.
func (c cut) ends() [][]Cell {
	rows := make([][]Cell, len(c.items)+1)
	for _, p := range []string{"conversion", "lag", "cac"} {
		values, why, at := make([]float64, len(rows)), make([]string, len(rows)), make([]string, len(rows))
		for i := range rows {
			suffix := ""
			if i < len(c.items) {
				suffix = c.items[i].suffix
			}
			at[i] = c.address(p + suffix)
			value, reason := c.over(p + suffix)
			if values[i] = value; math.IsNaN(value) {
				why[i] = c.why(reason)
			}
		}
		for i, text := range c.Alike(values, c.unit(p)) {
			rows[i] = append(rows[i], Cell{Text: text, Why: why[i], Explain: at[i]})
		}
	}
	return rows
}

func (c cut) stepsTotal(stages []string, ends []Cell) TableRow {
	row := TableRow{Kind: "total", Cells: []Cell{{Text: wordTotal.in(c.Lang)}}}
	for k, p := range stages {
		if k > 0 {
			row.Cells = append(row.Cells, c.passageOfAll(stages, k))
		}
		row.Cells = append(row.Cells, Cell{Text: c.Text(c.count(p), c.unit(p)), Explain: c.address(p)})
	}
	row.Cells = append(row.Cells, ends...)
	return row
}

func (c cut) passageOfAll(stages []string, k int) Cell {
	gone := c.count("gone." + stages[k])
	rate := 1 - gone/c.count(stages[k-1])
	return Cell{Text: c.Text(rate, c.unit("conversion")), Sub: c.goneText(gone)}
}
