package view

import "strings"

// recordCells reads a table as files and clipboards hold it: cells parted by tab, semicolon or comma, whichever the head
// has most of; a cell in quotes may hold any of these. lines are where rows begin, from 1; empty rows are left out.
func recordCells(text string) (rows [][]string, lines []int) {
	text = strings.TrimPrefix(text, "\ufeff")
	head, _, _ := strings.Cut(text, "\n")
	part := byte('\t')
	for _, other := range []byte{';', ','} {
		if strings.Count(head, string(other)) > strings.Count(head, string(part)) {
			part = other
		}
	}
	var row []string
	var cell strings.Builder
	line, began, quoted := 1, 1, false
	end := func() {
		row = append(row, strings.TrimSpace(cell.String()))
		cell.Reset()
	}
	finish := func() {
		end()
		if strings.Join(row, "") != "" {
			rows, lines = append(rows, row), append(lines, began)
		}
		row, began = nil, line
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '"' && i+1 < len(text) && text[i+1] == '"':
			cell.WriteByte('"')
			i++
		case quoted && c == '"':
			quoted = false
		case c == '"' && strings.TrimSpace(cell.String()) == "" && !quoted:
			cell.Reset()
			quoted = true
		case !quoted && c == part:
			end()
		case !quoted && c == '\n', !quoted && c == '\r':
			if c == '\r' && i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			line++
			finish()
		default:
			if c == '\n' {
				line++
			}
			cell.WriteByte(c)
		}
	}
	finish()
	return rows, lines
}
