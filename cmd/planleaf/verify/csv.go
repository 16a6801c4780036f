package verify

import (
	"encoding/csv"
	"regexp"
	"strings"
	"time"
)

// short is the last line of a table for the terminal.
var short = regexp.MustCompile(`(?m)^(receipt|回执) [0-9a-f]{4} [0-9a-f]{4} `)

// readCSV reads what a command wrote, or what a spreadsheet has made of it: another separator,
// months as dates, lines in another order.
func readCSV(text string) (*Result, error) {
	head, _, _ := strings.Cut(text, "\n")
	c := csv.NewReader(strings.NewReader(text))
	c.FieldsPerRecord, c.LazyQuotes = -1, true
	for _, comma := range ";\t" {
		if strings.Count(head, string(comma)) > strings.Count(head, ",") {
			c.Comma = comma
		}
	}
	lines, err := c.ReadAll()
	if err != nil {
		return nil, NoReceipt
	}
	r := &Result{CSV: true}
	for i := len(lines) - 1; i >= 0; i-- {
		if len(lines[i]) < 2 || lines[i][0] != "receipt" {
			continue
		}
		if err := r.receipt(lines[i][1]); err != nil {
			return nil, err
		}
		r.Cells = cellsOf(append(lines[:i:i], lines[i+1:]...))
		return r, nil
	}
	if short.MatchString(text) {
		return nil, ForPeople
	}
	return nil, NoReceipt
}

// cellsOf names each field by the first of its line and by the head of its column.
func cellsOf(lines [][]string) []Cell {
	if len(lines) == 0 {
		return nil
	}
	head := make([]string, len(lines[0]))
	for i, h := range lines[0] {
		head[i] = month(plain(h))
	}
	cells := make([]Cell, 0, len(lines)*len(head))
	for _, line := range lines[1:] {
		for i := 1; i < len(line); i++ {
			column := ""
			if i < len(head) {
				column = head[i]
			}
			cells = append(cells, Cell{plain(line[0]), column, plain(line[i])})
		}
	}
	return cells
}

// plain is a field without the apostrophe that keeps a spreadsheet from reading a formula.
func plain(field string) string {
	field = strings.TrimSpace(field)
	if rest, ok := strings.CutPrefix(field, "'"); ok && rest != "" && strings.ContainsRune("=+-@", rune(rest[0])) {
		return rest
	}
	return field
}

// month is the head of a column as it was before a spreadsheet made a date of it.
func month(head string) string {
	for _, as := range []string{"Jan-06", "06-Jan", "2006/1/2", "2006/1", "1/2/2006", "2006年1月", "2006年1月2日"} {
		if t, err := time.Parse(as, head); err == nil && t.Day() == 1 {
			return t.Format("2006-01")
		}
	}
	return head
}
