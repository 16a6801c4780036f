package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Cells is a rectangle of a section's grid.
//
//	Rows   the paths of its rows in the order shown; "" is a row that shows nothing, such as
//	       the head of an item that is unfolded
//	First  its first column, 1-based
//	Wide   how many columns
type Cells struct {
	Rows        []string
	First, Wide int
}

// Block is some cells as another program reads them, and what they come to.
type Block struct {
	Text  string `json:"text"`  // tab-separated, every digit: "16.8%", 12345.67; what is no number is #N/A
	Count string `json:"count"` // "选中 4 格"; "" for a single cell
	Stats []Stat `json:"stats"` // none for a single cell, or for cells of several units
}

// Stat is a number over the chosen cells: mean, lowest, highest, and of flows the sum.
type Stat struct {
	Label string `json:"label"`
	Text  string `json:"text"`
}

// Copy reads cells of the section that a look shows.
func (r *Results) Copy(look Look, cells Cells) *Block {
	rows := byPath(r.assume(look.Section, look.Grain).Rows)
	out := &Block{}
	sum := summary{flows: true}
	lines := make([]string, len(cells.Rows))
	for i, path := range cells.Rows {
		texts := make([]string, max(0, cells.Wide))
		if row := rows[path]; row != nil {
			for j := range texts {
				texts[j] = row.copied(cells.First - 1 + j)
				if x, ok := row.number(cells.First - 1 + j); ok {
					sum.add(x, row)
				}
			}
		}
		lines[i] = strings.Join(texts, "\t")
	}
	out.Text = strings.Join(lines, "\r\n")
	if n := len(lines); n > 1 && lines[n-1] == "" {
		out.Text += "\r\n" // else the last line would be taken for the end of the one before
	}
	if n := len(cells.Rows) * cells.Wide; n > 1 {
		out.Count = wordChosen.fill(r.Lang, strconv.Itoa(n))
	}
	out.Stats = sum.stats(r.Format)
	return out
}

// byPath finds the rows of a grid.
func byPath(rows []GridRow) map[string]*GridRow {
	out := make(map[string]*GridRow, len(rows))
	for i := range rows {
		out[rows[i].Path] = &rows[i]
	}
	return out
}

// single reports whether a row has its value in the first column alone.
func (row *GridRow) single() bool { return row.Once || row.Kind == "part" }

// number is the exact number of a cell, column 0-based; false where there is none, or words.
func (row *GridRow) number(column int) (float64, bool) {
	switch {
	case column < 0 || len(row.exact) == 0 || row.single() && column > 0:
		return 0, false
	case len(row.exact) == 1 && row.Kind != "group":
		return row.exact[0], true
	case column >= len(row.exact):
		return 0, false
	}
	return row.exact[column], true
}

// copied is a cell as a spreadsheet reads it. Words that it would take for a formula get the
// mark that makes them words there.
func (row *GridRow) copied(column int) string {
	x, ok := row.number(column)
	switch {
	case !ok && row.Form == "text" && column == 0:
		return quoted(asWords(row.Texts[0]))
	case !ok:
		return ""
	case math.IsNaN(x) || math.IsInf(x, 0):
		return notAvailable
	case row.unit == unit.OfShare:
		return plan.Typed(&plan.Value{Number: x}, "share")
	}
	return plan.Typed(&plan.Value{Number: x}, "number")
}

const notAvailable = "#N/A"

func asWords(text string) string {
	if text != "" && strings.ContainsRune("=+-@'", rune(text[0])) {
		return "'" + text
	}
	return text
}

// quoted is a field of tab-separated text.
func quoted(text string) string {
	if strings.ContainsAny(text, "\t\r\n") || strings.HasPrefix(text, `"`) {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}

// summary gathers the numbers of one unit.
type summary struct {
	n              int
	sum, low, high float64
	unit           unit.Unit
	mixed, flows   bool
}

func (s *summary) add(x float64, row *GridRow) {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return
	}
	if s.n == 0 {
		s.unit, s.low, s.high = row.unit, x, x
	}
	s.n++
	s.sum += x
	s.low, s.high = min(s.low, x), max(s.high, x)
	s.mixed = s.mixed || row.unit != s.unit
	s.flows = s.flows && row.flows
}

func (s *summary) stats(f Format) []Stat {
	if s.n < 2 || s.mixed {
		return nil
	}
	stats := []Stat{
		{wordChosenMean.in(f.Lang), f.Text(s.sum/float64(s.n), s.unit)},
		{wordChosenLow.in(f.Lang), f.Text(s.low, s.unit)},
		{wordChosenHigh.in(f.Lang), f.Text(s.high, s.unit)},
	}
	if s.flows {
		stats = append(stats, Stat{wordChosenSum.in(f.Lang), f.Text(s.sum, s.unit)})
	}
	return stats
}
