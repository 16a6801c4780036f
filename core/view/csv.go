package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/jsontext"
)

// csvOf is a table for a spreadsheet: a line of heads, the rows, the receipt.
func csvOf(r Receipt, head []string, rows [][]string) []byte {
	b := csvTable(head, rows)
	csvReceipt(b, r, len(head))
	return []byte(b.String())
}

// csvPlain is a table of no plan, which has no receipt.
func csvPlain(head []string, rows [][]string) []byte { return []byte(csvTable(head, rows).String()) }

func csvTable(head []string, rows [][]string) *strings.Builder {
	b := &strings.Builder{}
	csvLine(b, head)
	for _, row := range rows {
		csvLine(b, row)
	}
	return b
}

// receiptKey begins the last line of a CSV.
const receiptKey = "receipt"

// csvReceipt ends a CSV: the word, the receipt as JSON in one field, which spreadsheets keep as
// text, and empty fields up to the width of the others, since readers of CSV want lines of one length.
func csvReceipt(b *strings.Builder, r Receipt, columns int) {
	line := make([]string, max(columns, 2))
	line[0], line[1] = receiptKey, string(jsontext.Append(nil, r))
	csvLine(b, line)
}

// csvNumber is a number in full: empty where it is not available, "never" where a state never comes.
func csvNumber(x float64) string {
	switch {
	case math.IsNaN(x):
		return ""
	case isNever(x):
		return "never"
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

// csvLine writes a line of fields.
func csvLine(b *strings.Builder, fields []string) {
	for i, f := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(CSVField(f))
	}
	b.WriteByte('\n')
}

// CSVField is a text as a field of a CSV, in quotes where it needs them. What a spreadsheet would
// take for a formula is given a leading apostrophe, since names come from other people's files.
func CSVField(f string) string {
	if _, err := strconv.ParseFloat(f, 64); err != nil && f != "" && strings.ContainsRune("=+-@\t\r", rune(f[0])) {
		f = "'" + f
	}
	if strings.ContainsAny(f, ",\"\r\n") {
		f = `"` + strings.ReplaceAll(f, `"`, `""`) + `"`
	}
	return f
}
