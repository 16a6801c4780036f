package eventlog

import (
	"bytes"
	"iter"
)

// Rows are the rows of a table, UTF-8 and any separator of logs, with the line on which each begins. Empty ones are
// left out; one that cannot be cut into fields has none.
func Rows(table []byte) iter.Seq2[int, []string] {
	table = bytes.TrimPrefix(table, []byte("\ufeff"))
	s := &splitter{sep: Recognise(table).Separator, eol: lineEnd(table)}
	return func(yield func(int, []string) bool) {
		s.each(table, func(line int, row []byte, ok bool) bool {
			var fields []string
			for i := 0; ok && i < len(s.fields); i++ {
				fields = append(fields, text(s.field(i, row)))
			}
			return yield(line, fields)
		})
	}
}

// each cuts a table into rows, empty ones left out, until one is not wanted. Of a row that is not ok, a line, there are no fields.
func (s *splitter) each(table []byte, want func(line int, row []byte, ok bool) bool) {
	for line := 1; len(table) > 0; {
		next, lines, how := s.record(table, true)
		if how != whole {
			if next, lines = bytes.IndexByte(table, s.eol)+1, 1; next == 0 {
				next = len(table)
			}
		}
		row := table[:next]
		if len(trim(row)) > 0 && !want(line, row, how == whole) {
			return
		}
		line += lines
		table = table[next:]
	}
}
