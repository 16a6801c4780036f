package view

import "slices"

// line lets a block go item by item. Literally, as in a spreadsheet, row by row, a block of
// plain amounts would meet the heads between the items, and half of it would be lost: three
// costs have two heads between them. So the block goes past heads and computed rows when that is
// what it must mean:
//
//   - it begins at a row that a person fills, and has several lines;
//   - a line with a text would fall on the head of an unfolded item, where nothing can stand (a
//     block copied from the grid itself is blank there, and goes where it lies);
//   - between its first and last row so placed there is no computed row, which the block might
//     hold too, unless it has just as many lines as the section has rows to fill from there on;
//   - those rows all hold numbers, or all words, and none is hidden in a folded item.
//
// Whatever else stays literal.
func (p *paster) line() {
	first := p.rowAt(0)
	if len(p.given) < 2 || first == nil || !first.filled() || !p.meetsHead() {
		return
	}
	var rows []string
	computed, folded := false, false // on the way to the last row
	rest := 0                        // rows to fill from there on
	for i := range p.to.Rows {
		row := p.rowAt(i)
		switch {
		case row == nil:
		case row.filled():
			if rest++; rest > len(p.given) {
				continue
			}
			if (row.Form == "text") != (first.Form == "text") {
				return
			}
			rows = append(rows, row.Path)
			if rest == len(p.given) {
				p.past = i + 1 - rest
			}
		case rest < len(p.given):
			computed = computed || row.Kind == "computed"
			folded = folded || row.Kind == "group"
		}
	}
	if rest < len(p.given) || folded || computed && rest > len(p.given) {
		p.past = 0
		return
	}
	p.to.Rows = slices.Concat(rows, p.to.Rows[len(rows)+p.past:])
}

// rowAt is the row that a line falls on, nil for the head of an unfolded item and beyond the grid.
func (p *paster) rowAt(i int) *GridRow {
	if i >= len(p.to.Rows) {
		return nil
	}
	return p.rows[p.to.Rows[i]]
}

// filled reports whether a person fills a row, with an assumption or words; the parts of a value
// are not counted: they come and go.
func (r *GridRow) filled() bool { return r.Kind == "input" }

// meetsHead reports whether a line with a text would fall on the head of an unfolded item.
func (p *paster) meetsHead() bool {
	for i := range min(len(p.given), len(p.to.Rows)) {
		if p.rowAt(i) != nil {
			continue
		}
		for j := range p.width {
			if p.textAt(i, j) != "" {
				return true
			}
		}
	}
	return false
}
