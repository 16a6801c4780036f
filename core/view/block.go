package view

import "strings"

// readBlock reads what a spreadsheet puts on the clipboard: rows by line, cells by tab; a cell
// that holds either, or a quote, stands in quotes with its own quotes doubled. The line end
// that closes the last row makes no further one. An empty text is one empty cell.
func readBlock(text string) [][]string {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
	var rows [][]string
	var row []string
	for {
		cell, rest := nextCell(text)
		row = append(row, cell)
		switch {
		case rest == "":
			return append(rows, row)
		case rest[0] == '\t':
			text = rest[1:]
			continue
		case strings.HasPrefix(rest, "\r\n"):
			text = rest[2:]
		default: // \n, or an old \r
			text = rest[1:]
		}
		rows, row = append(rows, row), nil
	}
}

// nextCell cuts the first cell off; rest begins with what ended it. A quote that never closes
// is a sign like any other.
func nextCell(text string) (cell, rest string) {
	if inner, ok := strings.CutPrefix(text, `"`); ok {
		var b strings.Builder
		for {
			at := strings.IndexByte(inner, '"')
			if at < 0 {
				break
			}
			b.WriteString(inner[:at])
			if inner = inner[at+1:]; !strings.HasPrefix(inner, `"`) {
				if inner == "" || strings.ContainsRune("\t\r\n", rune(inner[0])) {
					return b.String(), inner
				}
				break
			}
			b.WriteByte('"')
			inner = inner[1:]
		}
	}
	if at := strings.IndexAny(text, "\t\r\n"); at >= 0 {
		return text[:at], text[at:]
	}
	return text, ""
}
