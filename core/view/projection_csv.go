package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
)

// CSV writes the rows for a spreadsheet: path, name, unit, a column for each period, and
// the row over the whole horizon (a flow added up, a stock at its end, a ratio of sums);
// the receipt is the last line. Numbers are in full; what is not available is empty, and never is "never".
func (p *Projection) CSV() []byte {
	var b strings.Builder
	head := []string{"path", "name", "unit"}
	c := p.columns()
	for i := range c.all {
		head = append(head, c.code(i))
	}
	head = append(head, "total")
	csvLine(&b, head)
	for _, id := range p.Rows {
		spec := p.Sheet.Model.Spec(id)
		line := []string{spec.Path, p.Names.Row(spec), spec.Unit.Code(p.Currency)}
		for _, v := range c.read(id) {
			line = append(line, csvNumber(v))
		}
		total, _ := p.Sheet.Value(p.State, compile.Query{Row: id, From: 0, To: p.last})
		csvLine(&b, append(line, csvNumber(total)))
	}
	csvReceipt(&b, p.Receipt, len(head))
	return []byte(b.String())
}

func csvNumber(x float64) string {
	switch {
	case math.IsNaN(x):
		return ""
	case isNever(x):
		return "never"
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

// csvLine writes fields with quotes where they need them. A text that a spreadsheet would
// take for a formula is given a leading apostrophe, since names come from other people's files.
func csvLine(b *strings.Builder, fields []string) {
	for i, f := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		if _, err := strconv.ParseFloat(f, 64); err != nil && f != "" && strings.ContainsRune("=+-@\t\r", rune(f[0])) {
			f = "'" + f
		}
		if strings.ContainsAny(f, ",\"\r\n") {
			f = `"` + strings.ReplaceAll(f, `"`, `""`) + `"`
		}
		b.WriteString(f)
	}
	b.WriteByte('\n')
}
