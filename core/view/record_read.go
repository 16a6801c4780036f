package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/plan"
)

// RecordRead is what was understood of a table of actual figures, before anything is changed.
//
//	Says    "24 values of 6 rows, Jan–Mar 2027"
//	Rows    a line a row: its name, the head it was read from, months, the first and last values
//	Faults  what was not taken, by line
//	Values  how many are taken; Over how many of them replace others that the plan has
//	Edits   what takes them into the plan, one step; empty when nothing was understood
type RecordRead struct {
	Says   string        `json:"says"`
	Rows   Table         `json:"rows"`
	Faults []RecordFault `json:"faults"`
	Values int           `json:"values"`
	Over   int           `json:"over"`
	Name   string        `json:"name"`
	Edits  []plan.Edit   `json:"edits"`
}

// RecordFault is a line, or a cell of it, that was not taken.
type RecordFault struct {
	Line int    `json:"line"`
	Text string `json:"text"`
	Says string `json:"says"`
}

// recordReader gathers values by row and month.
type recordReader struct {
	sheet *compile.Sheet
	names *recordNames
	Format
	start, last int
	heads       map[string]string
	values      map[string]map[int]float64
	order       []string
	faults      []RecordFault
	bad         map[string]bool
	above       string          // the channel of the lines above
	merged      map[string]bool // rows that were read under it
}

// ReadRecord reads a table of actual figures: months along the head or down the first columns, one column a row of the
// sheet, a column of channels beside them, or one value a line. source is where they are from, such as a file's name.
func ReadRecord(s *compile.Sheet, text, source string, l Lang) *RecordRead {
	start, _ := plan.Month(s.Doc.Horizon.Start)
	r := &recordReader{sheet: s, names: newRecordNames(s, l), Format: Format{l, s.Doc.Currency}, start: start, last: start + s.Doc.Horizon.Periods - 1,
		heads: map[string]string{}, values: map[string]map[int]float64{}, bad: map[string]bool{}, merged: map[string]bool{}}
	rows, lines := recordCells(text)
	if len(rows) < 2 {
		r.fault(1, text, wordReadNoTable)
	} else if at, across := r.head(rows); len(across) > 0 {
		r.across(rows[at:], lines[at:], across)
	} else {
		r.down(rows, lines)
	}
	return r.done(source)
}

// head finds the line of months among the first ones, under titles and merged years: the first line, or a later one of
// at least two months.
func (r *recordReader) head(rows [][]string) (at int, months map[int]int) {
	for i, row := range rows[:min(len(rows), 5)] {
		head := row
		if i > 0 {
			head = underYears(rows[i-1], row)
		}
		if months = r.monthsOf(head); len(months) > 1 || i == 0 && len(months) > 0 {
			return i, months
		}
	}
	return 0, nil
}

// underYears are the heads of columns with the year of the merged cell above them: 1月 under 2027年.
func underYears(above, row []string) []string {
	out, year := append([]string(nil), row...), ""
	for i := range out {
		if text := strings.TrimSuffix(cell(above, i), "年"); len(text) == 4 && strings.Trim(text, "0123456789") == "" {
			year = text + "年"
		}
		if year != "" && strings.HasSuffix(out[i], "月") && !strings.Contains(out[i], "年") {
			out[i] = year + out[i]
		}
	}
	return out
}

func (r *recordReader) fault(line int, text string, w word, args ...string) {
	key := strconv.Itoa(line) + "\x00" + text + "\x00" + w.en
	if r.bad[key] || len(r.faults) >= 200 {
		return
	}
	r.bad[key] = true
	r.faults = append(r.faults, RecordFault{line, Cut(clean(text), 60), w.fill(r.Lang, args...)})
}

// monthsOf are the columns of a head that are months, where at least one is and no column follows that is none.
func (r *recordReader) monthsOf(head []string) map[int]int {
	out := map[int]int{}
	for i, cell := range head {
		if month, ok := plan.ReadMonth(cell, r.start); ok && i > 0 {
			out[i] = month
		}
	}
	return out
}

// across reads months along the head: the first column names the row, a second before the months its channel.
func (r *recordReader) across(rows [][]string, lines []int, months map[int]int) {
	first := len(rows[0])
	for i := range months {
		first = min(first, i)
	}
	channel := r.channelColumn(rows, first)
	for n, row := range rows[1:] {
		name := ""
		for i := 0; i < first; i++ {
			if i != channel && name == "" {
				name = cell(row, i)
			}
		}
		path, ok := r.row(lines[n+1], name, r.within(name, cell(row, channel), channel))
		for i := range row {
			if month, is := months[i]; ok && is {
				r.take(lines[n+1], path, month, row[i])
			}
		}
	}
}

// channelColumn is the column among the first so many that names channels: by its head, or by what stands in it; −1 without.
func (r *recordReader) channelColumn(rows [][]string, of int) int {
	for i := 0; i < of && of > 1; i++ {
		if head := key(cell(rows[0], i)); head == "渠道" || head == "channel" || head == "channels" || head == "来源渠道" {
			return i
		}
	}
	for i := 0; i < of && of > 1; i++ {
		for _, row := range rows[1:] {
			if r.names.channels[key(cell(row, i))] != "" {
				return i
			}
		}
	}
	return -1
}

// down reads months down a column, and beside them a column a row; with a column of channels each is of that channel;
// a column of names and one of values is one value a line.
func (r *recordReader) down(rows [][]string, lines []int) {
	head, at, named := rows[0], -1, -1
	channel := r.channelColumn(rows, len(head))
	for i := range head {
		for _, row := range rows[1:min(len(rows), 20)] {
			text := cell(row, i)
			if _, ok := plan.ReadMonth(text, r.start); ok && at < 0 {
				at = i
			}
			if path, _ := r.names.find(text, ""); path != "" && i != at && i != channel && named < 0 {
				named = i
			}
		}
	}
	if at < 0 {
		r.fault(lines[0], strings.Join(head, " "), wordReadNoMonths)
		return
	}
	var last *int
	for n, row := range rows[1:] {
		month, ok := plan.ReadMonth(cell(row, at), r.start)
		if cell(row, at) == "" && last != nil {
			month, ok = *last, true // a merged cell
		}
		if last = nil; ok {
			last = &month
		}
		if !ok {
			r.fault(lines[n+1], cell(row, at), wordReadMonth)
			continue
		}
		for i := range row {
			if i == at || i == channel || i == named || blankCell(row[i]) {
				continue
			}
			name, line := cell(head, i), lines[0]
			if named >= 0 {
				name, line = cell(row, named), lines[n+1]
			}
			if path, ok := r.row(line, name, r.within(name, cell(row, channel), channel)); ok {
				r.take(lines[n+1], path, month, row[i])
			}
		}
	}
}

// within is the channel of a line. An empty cell under a channel is a merged one where the channel has such a row that was
// not read before; total and its like stand for all channels.
func (r *recordReader) within(name, text string, column int) string {
	switch key(text) {
	case "":
		if path, _ := r.names.find(name, r.above); column >= 0 && r.above != "" && path != "" && (r.values[path] == nil || r.merged[path]) {
			r.merged[path] = true
			return r.above
		}
		return ""
	case "合计", "总计", "全部", "所有", "total", "all", "全渠道", "allchannels":
		r.above = ""
		return ""
	}
	r.above = text
	return text
}

// cell is a cell of a row, "" outside.
func cell(row []string, i int) string {
	if i < 0 || i >= len(row) {
		return ""
	}
	return row[i]
}

// row finds the row of a name.
func (r *recordReader) row(line int, name, channel string) (string, bool) {
	path, near := r.names.find(name, channel)
	if path == "" {
		said := name
		if channel != "" {
			said = channel + " · " + name
		}
		switch {
		case channel != "" && r.names.channels[key(channel)] == "":
			r.fault(line, said, wordReadChannel)
		case len(near) > 0:
			r.fault(line, said, wordReadRowNear, near[0])
		default:
			r.fault(line, said, wordReadRow)
		}
		return "", false
	}
	if r.heads[path] == "" {
		r.heads[path] = name
		if channel != "" {
			r.heads[path] = channel + " · " + name
		}
	}
	return path, true
}

// blankCell reports whether a cell says that nothing is known.
func blankCell(text string) bool {
	switch text {
	case "", "-", "–", "—", "n/a", "N/A", "#N/A":
		return true
	}
	return false
}

// take keeps one value.
func (r *recordReader) take(line int, path string, month int, text string) {
	if blankCell(text) {
		return
	}
	id, _ := r.sheet.Model.Find(path)
	spec := r.sheet.Model.Spec(id)
	unit := "number"
	for _, name := range []string{"people", "money", "price", "share", "months"} {
		if units[name] == spec.Unit {
			unit = name
		}
	}
	x, note := plan.ReadNumber(text, unit)
	switch {
	case note != nil:
		r.fault(line, text, wordReadNumber, note.Message(string(r.Lang)))
		return
	case month > r.last:
		r.fault(line, text, wordReadMonthLate, plan.MonthName(month), plan.MonthName(r.last))
		return
	case x < 0 && unit == "people":
		r.fault(line, text, wordReadNegative)
		return
	}
	if r.values[path] == nil {
		r.values[path] = map[int]float64{}
		r.order = append(r.order, path)
	}
	if was, twice := r.values[path][month]; twice && was != x {
		r.fault(line, text, wordReadTwice, plan.MonthName(month), trim(fixed(was, 6)))
		return
	}
	r.values[path][month] = x
}
