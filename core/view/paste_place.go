package view

import (
	"strings"

	"planleaf/core/plan"
)

// size is the block's own, or that of what was chosen when the block fits into it a whole
// number of times.
func (p *paster) size() {
	for _, line := range p.given {
		p.width = max(p.width, len(line))
	}
	tall, wide := len(p.given), p.width
	if t, w := p.to.Tall, p.to.Wide; t > 0 && w > 0 && t%tall == 0 && w%wide == 0 {
		tall, wide = t, w
	}
	// Beyond the grid there is nothing to read; one more says that there was something.
	p.out.Tall, p.out.Wide = min(tall, len(p.to.Rows)+1), min(wide, len(p.grid.Columns)-p.to.First+1)
	if tall == len(p.given) {
		p.line()
	}
	seen := ""
	for i := range min(p.out.Tall, len(p.to.Rows)) {
		if row := p.rows[p.to.Rows[i]]; row != nil && row.Kind != "group" {
			p.several = p.several || seen != "" && seen != row.Group
			seen = row.Group
		}
	}
}

// textAt is the text for a cell of what is covered; a smaller block is repeated.
func (p *paster) textAt(i, j int) string {
	line := p.given[i%len(p.given)]
	if k := j % p.width; k < len(line) {
		return strings.TrimSpace(line[k])
	}
	return ""
}

// cell sorts one text by where it goes.
func (p *paster) cell(i, column int, text string) {
	var row *GridRow
	if i < len(p.to.Rows) {
		row = p.rows[p.to.Rows[i]]
	}
	c := PasteCell{Column: column, Typed: brief(text), full: text}
	reason := ""
	switch {
	case i >= len(p.to.Rows) || column < 0 || column >= len(p.grid.Columns)-1:
		if text == "" {
			return
		}
		reason = "outside"
	case text == "" && (row == nil || row.Kind == "group"):
		return
	case text == "":
		reason = "empty"
	case saysNothing(text):
		reason = "none"
	case row == nil || row.Kind == "group" || row.Kind == "computed":
		reason = "computed"
	case row.single() && column > 0:
		reason = "single"
	case row.Locked && column > 0:
		reason = "locked"
	}
	if row != nil {
		c.Path, c.Label, c.Percent = row.Path, p.label(row, column), row.Percent
	}
	if reason != "" {
		p.skip(&c, reason)
		p.out.Cells = append(p.out.Cells, c)
		return
	}
	c.Period = p.period(row, column)
	if row.Form == "text" {
		c.full = strings.TrimPrefix(text, "'")
		c.Typed = brief(c.full)
	}
	p.at = append(p.at, len(p.out.Cells))
	p.edits = append(p.edits, plan.Edit{Do: "type", Path: c.Path, Text: c.full, AsPercent: c.Percent, Period: c.Period})
	p.out.Cells = append(p.out.Cells, c)
}

// period is the part of an assumption that a column stands for: the whole of it where it has
// no months, and in the first column of one value unless its months are pasted beside it.
func (p *paster) period(row *GridRow, column int) int {
	if row.single() || row.Locked || column == 0 && len(row.Texts) <= 1 && p.out.Wide == 1 {
		return 0
	}
	return column + 1
}

func (p *paster) label(row *GridRow, column int) string {
	label := row.Label
	if !row.single() && column >= 0 && column < len(p.grid.Columns) {
		label += " · " + p.grid.Columns[column]
	}
	if group := p.groups[row.Group]; p.several && group != "" {
		label = group + " · " + label
	}
	return label
}

// skip leaves a cell out, for a reason that skipWords has.
func (p *paster) skip(c *PasteCell, reason string) {
	p.skipped[reason]++
	c.Kind, c.Says = "skip", p.skipWord(reason).cell.in(p.Lang)
}

func (p *paster) skipWord(reason string) (out struct{ all, cell word }) {
	for _, one := range skipWords {
		if one.reason == reason {
			out.all, out.cell = one.words, one.cell
		}
	}
	return out
}

// saysNothing: what people write where there is no number.
func saysNothing(text string) bool {
	switch strings.ToLower(text) {
	case "-", "−", "–", "—", "－", "n/a", "na", "#n/a", "nan", "无", "never", "永不":
		return true
	}
	return false
}
