//go:build !page

package view

import (
	"strings"
)

// Text is the answer for a terminal of so many columns (0: 100).
func (b *Behaving) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var out strings.Builder
	indented(&out, b.Says, "", "  ", width)
	indented(&out, b.Also, "", "  ", width)
	tables := []*Table{&b.Answers, b.Compare, nil, b.Test, b.Tests, b.Remind, b.Budget, b.ByAge}
	if b.Causal != nil {
		tables[2] = &b.Causal.Table
	}
	for _, t := range tables {
		if t == nil {
			continue
		}
		out.WriteString("\n")
		indented(&out, t.Caption, "", "  ", width)
		flat := t.flat()
		out.WriteString(flat.Text())
		if t.Note != "" {
			indented(&out, "· "+t.Note, "", "  ", width)
		}
	}
	out.WriteString("\n")
	if b.Done > 0 {
		out.WriteString(wordBehaveUsersSaid.fill(b.Lang, fixed(float64(b.Done), 0), b.Seed) + "\n")
	}
	out.WriteString(wordReceiptDrawn.fill(b.Lang, b.Receipt.Short(), b.Receipt.Engine, b.Receipt.Scenario, b.Seed) + "\n")
	return out.String()
}

// Text is what becomes of each assumption, for a terminal.
func (a *BehaveAdopt) Text() string {
	flat := a.Moves.flat()
	return flat.Text()
}

// flat is a table whose second lines stand in rows of their own.
func (t *Table) flat() Table {
	out := Table{Columns: t.Columns, Align: t.Align}
	for _, row := range t.Rows {
		out.Rows = append(out.Rows, row)
		second, has := TableRow{}, false
		for i, c := range row.Cells {
			text := c.Sub
			if i == 0 && text != "" {
				text = "  " + text
			}
			second.Cells, has = append(second.Cells, Cell{Text: text}), has || text != ""
		}
		if has {
			out.Rows = append(out.Rows, second)
		}
	}
	return out
}

// CSV writes the curves by day for a spreadsheet: exact, and of users who were simulated.
func (b *Behaving) CSV() []byte {
	head := []string{"day", "active", "done"}
	s, i := b.study, b.of.Help
	if i >= 0 {
		head = append(head, "active with", "done with")
	}
	if b.of.Tallies[0] != nil {
		head = append(head, "active simulated", "done simulated")
	}
	var rows [][]string
	for d := range s.Without.Active {
		row := []string{csvNumber(float64(d)), csvNumber(s.Without.Active[d]), csvNumber(s.Without.Done[d])}
		if i >= 0 {
			row = append(row, csvNumber(s.Each[i].Active[d]), csvNumber(s.Each[i].Done[d]))
		}
		if t := b.of.Tallies[0]; t != nil {
			c := t.Curves()
			row = append(row, csvNumber(c.Active[d]), csvNumber(c.Done[d]))
		}
		rows = append(rows, row)
	}
	return csvOf(b.Receipt, head, rows)
}
