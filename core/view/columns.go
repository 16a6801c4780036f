package view

import (
	"strconv"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// columns are the columns of a sheet: the plan's months, or the quarters or years of its
// fiscal year, which the convention fiscalYearStart begins (January where it is silent).
// What a row is in a column is model's Over of the column's months: flows add up, stocks
// are the last, ratios are computed anew.
type columns struct {
	*Results
	size  int // months of a whole column: 1, 3 or 12
	all   []column
	every bool // all of the plan's months are in all, in order
}

// column is some months that are shown as one: periods from … to, both included.
type column struct{ from, to int }

// grains are the months of a whole column by the name of its grain.
var grains = map[string]int{"month": 1, "quarter": 3, "year": 12}

// columns cuts the plan's months into columns. Those at its ends may hold fewer months
// than a whole one. A grain that is not known is by month.
func (r *Results) columns(grain string) columns {
	c := columns{Results: r, size: max(1, grains[grain]), every: true}
	for t := 0; t <= r.last; t++ {
		if t == 0 || c.place(t)%c.size == 0 {
			c.all = append(c.all, column{t, t})
		}
		c.all[len(c.all)-1].to = t
	}
	return c
}

func (c columns) byMonth() bool { return c.size == 1 }

// place is where a period stands in its fiscal year: 0 … 11.
func (c columns) place(t int) int { return (c.month(t).Of() - c.yearStart() + 12) % 12 }

// yearStart is the calendar month that a fiscal year begins with.
func (r *Results) yearStart() int { return r.Doc.Conventions.YearStart() }

// read is a row by column. It must not be changed.
func (c columns) read(id model.RowID) []float64 {
	if c.byMonth() && c.every {
		return c.State.Row(id)
	}
	values := make([]float64, len(c.all))
	for i, one := range c.all {
		values[i] = c.State.Over(id, one.from, one.to)
	}
	return values
}

// why is why a row has no value in a column.
func (c columns) why(id model.RowID, i int) string {
	_, reason := c.Sheet.Value(c.State, compile.Query{Row: id, From: c.all[i].from, To: c.all[i].to})
	return c.Results.why(reason)
}

// code is a column as programs have it, and as --periods takes it: 2027-01, 2027-01..2027-03.
func (c columns) code(i int) string {
	from, to := c.Sheet.Month(c.all[i].from), c.Sheet.Month(c.all[i].to)
	if c.byMonth() {
		return from
	}
	return from + ".." + to
}

// heads are the columns' names in a sheet: 1月, where the plan has several years 2027-01;
// 一季度, 2027 Q1; 2027 年, 2027/28 财年. One that is not whole says which months it
// holds: 一季度（2–3月）.
func (c columns) heads() []string {
	out := make([]string, len(c.all))
	for i := range c.all {
		out[i] = c.sheetHead(i)
	}
	return out
}

func (c columns) head(i int) string {
	one := c.all[i]
	name := ""
	switch {
	case c.byMonth():
		return c.month(one.from).Axis(c.Lang, c.years())
	case c.size == 3:
		quarter := quarters[c.place(one.from)/3]
		if name = quarter.in(c.Lang); c.place(0)+c.last >= 12 {
			name = wordQuarterOf.fill(c.Lang, quarter.en, c.yearCode(one.from))
		}
	case c.yearStart() == 1:
		name = wordYear.fill(c.Lang, c.yearCode(one.from))
	default:
		name = wordFiscalYear.fill(c.Lang, c.yearCode(one.from))
	}
	if one.to-one.from+1 == c.size {
		return name
	}
	return wordPartial.fill(c.Lang, name, shortly(c.month(one.from), c.month(one.to), c.Lang))
}

// yearCode is the fiscal year of a period: 2027, or 2027/28 where it is not the calendar's.
func (c columns) yearCode(t int) string {
	first := c.month(t) - Month(c.place(t))
	year := strconv.Itoa(first.Year())
	if c.yearStart() == 1 {
		return year
	}
	next := strconv.Itoa(first.Year() + 1)
	return year + "/" + next[len(next)-2:]
}
