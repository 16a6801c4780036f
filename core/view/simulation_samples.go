//go:build !page

package view

import (
	"strconv"
	"strings"
)

// Samples are draws one by one, for a spreadsheet or a statistics program: a line a draw.
type Samples struct {
	heads []string
	b     strings.Builder
}

// NewSamples has a column of each name behind the number of the draw.
func NewSamples(names []string) *Samples { return &Samples{heads: append([]string{"draw"}, names...)} }

// Add appends draws by column; first is how many there are before them. Numbers are in full; one that is not available
// is empty, one that never comes "never".
func (s *Samples) Add(first int, columns [][]float64) {
	line := make([]string, len(columns)+1)
	for k := range columns[0] {
		line[0] = strconv.Itoa(first + k + 1)
		for i, c := range columns {
			line[i+1] = csvNumber(c[k])
		}
		csvLine(&s.b, line)
	}
}

// Text are the lines: the heads before them where they are the first, the receipt behind them where there is one.
func (s *Samples) Text(first bool, receipt *Receipt) string {
	var b strings.Builder
	if first {
		csvLine(&b, s.heads)
	}
	b.WriteString(s.b.String())
	if receipt != nil {
		csvReceipt(&b, *receipt, len(s.heads))
	}
	return b.String()
}
