package eventlog

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// Form is what the beginning of a text says of it.
type Form struct {
	Separator byte       // ',' ';' '|' or tab
	Header    bool       // the first row names the columns
	Heads     []string   // by column: their names, or "1", "2", … where there is no header
	Sample    [][]string // the first rows behind the header
	Columns   Columns    // which column seems to hold what
	Clock     Clock      // how times seem to be written; "" where that is open
	Clocks    []Clock    // those that the sample allows, when day or month may come first
	Zoned     bool       // times of the sample say their zone
}

// HeadBytes is how much of a text Recognise wants to see.
const HeadBytes = 64 << 10

// sampled is how many rows the recognition looks at, and offered how many of them it hands on.
const (
	sampled = 200
	offered = 8
)

// Recognise looks at the beginning of a text: separator, heads, columns, times. It proposes; what it proposes is
// checked by whoever maps the columns.
func Recognise(head []byte) Form { return RecogniseAs(head, 0, "") }

// RecogniseAs is Recognise where the user says the separator (0 as recognised), or whether the first row names the
// columns ("yes", "no", "" as recognised).
func RecogniseAs(head []byte, separator byte, header string) Form {
	head = bytes.TrimPrefix(head, []byte("\ufeff"))
	if len(head) > HeadBytes {
		head = head[:HeadBytes]
	}
	eol := lineEnd(head)
	var best [][]string
	var f Form
	for _, sep := range []byte{',', '\t', ';', '|'} {
		if separator != 0 && sep != separator {
			continue
		}
		rows := sampleOf(head, &splitter{sep: sep, eol: eol})
		if better(rows, best) {
			best, f.Separator = rows, sep
		}
	}
	if len(best) == 0 {
		return f
	}
	f.Header = header == "yes" || header != "no" && headed(best)
	f.Heads = make([]string, len(best[0]))
	for i := range f.Heads {
		f.Heads[i] = strconv.Itoa(i + 1)
		if name := best[0][i]; f.Header && name != "" {
			f.Heads[i] = name
		}
	}
	body := best
	if f.Header {
		body = best[1:]
	}
	f.propose(body)
	f.Sample = body[:min(len(body), offered)]
	return f
}

// lineEnd is what ends the lines of a text: a line feed, but a carriage return where there are only those.
func lineEnd(head []byte) byte {
	if bytes.IndexByte(head, '\n') < 0 && bytes.IndexByte(head, '\r') >= 0 {
		return '\r'
	}
	return '\n'
}

// sampleOf cuts the first rows of a text; empty lines are left out.
func sampleOf(head []byte, s *splitter) [][]string {
	var rows [][]string
	for len(head) > 0 && len(rows) < sampled {
		next, _, how := s.record(head, false)
		if how == partly && len(rows) < 2 { // a short text may end without a line end
			next, _, how = s.record(head, true)
		}
		if how == partly {
			break
		}
		if how == broken {
			i := bytes.IndexByte(head, s.eol)
			if i < 0 {
				break
			}
			head = head[i+1:]
			continue
		}
		row := make([]string, len(s.fields))
		for i := range row {
			row[i] = text(trim(s.field(i, head)))
		}
		head = head[next:]
		if len(row) > 1 || row[0] != "" {
			rows = append(rows, row)
		}
	}
	return rows
}

// text is a field as a person may see it, always UTF-8.
func text(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	return cutText(b)
}

// better reports whether rows look more like a table than others do: more of them are as wide as the first, and wider.
func better(rows, than [][]string) bool {
	width, even := evenness(rows)
	otherWidth, otherEven := evenness(than)
	if (width > 1) != (otherWidth > 1) {
		return width > 1
	}
	if width == 1 {
		return than == nil
	}
	return even*float64(width) > otherEven*float64(otherWidth)
}

// evenness is the width of the first row, and the share of rows that have it.
func evenness(rows [][]string) (width int, share float64) {
	if len(rows) == 0 {
		return 0, 0
	}
	same := 0
	for _, r := range rows {
		if len(r) == len(rows[0]) {
			same++
		}
	}
	return len(rows[0]), float64(same) / float64(len(rows))
}

// headed reports whether the first row names the columns: it holds a known head, or no number and no time
// where the rows below do.
func headed(rows [][]string) bool {
	for _, cell := range rows[0] {
		if role, _ := roleOf(cell); role != "" {
			return true
		}
	}
	if len(rows) == 1 {
		return false
	}
	unlike := false
	for i, cell := range rows[0] {
		if figure(cell) {
			return false
		}
		unlike = unlike || i < len(rows[1]) && figure(rows[1][i])
	}
	return unlike
}

// figure reports whether a cell is a number or a time.
func figure(cell string) bool {
	if _, ok := number([]byte(cell)); ok {
		return true
	}
	for _, c := range []Clock{YMD, DMY, MDY} {
		if _, code := c.read([]byte(cell)); code == "" {
			return true
		}
	}
	return false
}
