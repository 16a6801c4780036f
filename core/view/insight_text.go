//go:build !page

package view

import "strings"

// Text is what a log says for a terminal of so many columns (0: 100): the finding, how it was asked, charts as tables,
// what to mind.
func (t *Insight) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	said := ""
	for _, s := range t.Sentence {
		said += s.Text
	}
	indented(&b, said, "", "  ", width)
	indented(&b, t.Question, "", "  ", width)
	for _, f := range t.Figures {
		table(&b, f.Headline, f.Subtitle, f.Table, width)
	}
	for _, one := range t.Tables {
		table(&b, one.Caption, one.Note, one, width)
	}
	b.WriteString("\n")
	for _, note := range t.Notes {
		indented(&b, "· "+note, "", "  ", width)
	}
	return b.String()
}

// table writes a table under its head; second lines of cells stand in brackets, and what is too long for a line
// is told row by row.
func table(b *strings.Builder, head, sub string, t Table, width int) {
	b.WriteString("\n")
	indented(b, head, "", "  ", width)
	if sub != "" {
		indented(b, sub, "", "  ", width)
	}
	flat := Table{Columns: t.Columns, Align: t.Align}
	for _, r := range t.Rows {
		one := TableRow{}
		for _, c := range r.Cells {
			text := c.Text
			if c.Sub != "" {
				text += " (" + c.Sub + ")"
			}
			one.Cells = append(one.Cells, Cell{Text: text})
		}
		flat.Rows = append(flat.Rows, one)
	}
	if flat.Width() <= width {
		b.WriteString(flat.Text())
		return
	}
	for _, r := range flat.Rows {
		parts := ""
		for i, c := range r.Cells {
			if c.Text == "" {
				continue
			}
			if i > 0 {
				parts += " · "
				parts += t.Columns[i] + " "
			}
			parts += c.Text
		}
		indented(b, parts, "", "  ", width)
	}
}
