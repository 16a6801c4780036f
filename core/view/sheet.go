package view

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// Calc is the sheet as a person reads it: every row that may be seen stands in a section.
// Of a folded section only its count and the row that tells most of it are sent.
type Calc struct {
	Columns  []CalcColumn  `json:"columns"`
	Sections []CalcSection `json:"sections"`
	Total    string        `json:"total"`           // head of the last column
	Rows     int           `json:"rows"`            // of the sheet, or found
	More     int           `json:"more,omitempty"`  // rows that were asked for and are not sent
	Cell     string        `json:"cell,omitempty"`  // the explained one: row and column, "mrr@2027-12"
	Marks    []string      `json:"marks,omitempty"` // the cells that it is computed from
}

// CalcColumn is a column: Key completes the address of a cell, "mrr@" + Key.
type CalcColumn struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// CalcSection is rows that belong together.
type CalcSection struct {
	ID    string    `json:"id"`
	Label string    `json:"label"`
	Count int       `json:"count"`
	Open  bool      `json:"open,omitempty"`
	Tells *CalcRow  `json:"tells,omitempty"` // while folded: the row that tells most
	Rows  []CalcRow `json:"rows,omitempty"`
}

// CalcRow is a row by column in one scale.
//
//	Level    1 for a part of the row above it
//	Input    an assumption: changed among the assumptions, not here
//	Formula  as the plan's own formulas are written: "mrr[-1] * (1 - churn) + …"
type CalcRow struct {
	Path    string   `json:"path"`
	Label   string   `json:"label"`
	Level   int      `json:"level,omitempty"`
	Unit    string   `json:"unit"`
	Input   bool     `json:"input,omitempty"`
	Texts   []string `json:"texts"`
	Total   string   `json:"total,omitempty"`
	Formula []Span   `json:"formula,omitempty"`
}

// most is how many rows are sent at once.
const most = 300

// calc is the sheet with the sections that are asked for unfolded. Nothing asked for is the
// few that tell the result; a filter shows what it finds, and only that.
func (r *Results) calc(look Look) *Calc {
	cols := r.columns(look.Grain)
	c := &calcMaker{Results: r, cols: cols, left: most}
	out := &Calc{Total: r.totalHead()}
	for i, label := range cols.heads() {
		out.Columns = append(out.Columns, CalcColumn{cols.code(i), label})
	}
	parts := r.calcParts()
	if look.Filter != "" {
		parts = r.holding(parts, look.Filter)
	}
	for _, p := range parts {
		out.Rows += len(p.rows)
		open := look.Filter != "" || opens(look.Open, p.id)
		s := CalcSection{ID: p.id, Label: p.label, Count: len(p.rows), Open: open}
		if open {
			s.Rows = c.rows(p)
			out.More += len(p.rows) - len(s.Rows)
		} else if id, ok := r.row(p.tells); ok {
			row := c.row(p, id)
			s.Tells = &row
		}
		out.Sections = append(out.Sections, s)
	}
	if look.Explain != "" {
		out.Cell, out.Marks = r.marks(cols, look.Explain)
	}
	return out
}

// opens reports whether a section is unfolded.
func opens(asked []string, id string) bool {
	if len(asked) == 0 {
		asked = firstOpen
	}
	return slices.Contains(asked, id)
}

// calcMaker writes rows, as many as there is room for.
type calcMaker struct {
	*Results
	cols columns
	left int
}

// rows are the rows of a part. One that has the key of a row above it is a part of that:
// it is indented, and named by what it is a part for.
func (c *calcMaker) rows(p calcPart) []CalcRow {
	var out []CalcRow
	heads := map[string]int{} // of a key: how many axes its first row has, and one
	for _, id := range p.rows {
		if c.left == 0 {
			break
		}
		c.left--
		row := c.row(p, id)
		spec := c.Sheet.Model.Spec(id)
		key, depth := keyOf(spec), 1+len(c.Names.owners(spec.Axes))
		if above, known := heads[key]; known && depth > above && !row.Input {
			row.Level = 1
			if own := c.Names.owners(p.within(spec.Axes)); len(own) > 0 {
				row.Label = c.Names.of(own[len(own)-1], own[:len(own)-1]...)
			}
		} else if !known {
			heads[key] = depth
		}
		out = append(out, row)
	}
	return out
}

func (c *calcMaker) row(p calcPart, id model.RowID) CalcRow {
	spec, values := c.Sheet.Model.Spec(id), c.cols.read(id)
	total, _ := c.Sheet.Value(c.State, compile.Query{Row: id, From: 0, To: c.last})
	scale := c.ScaleOf(spec.Unit, values...)
	row := CalcRow{
		Path: spec.Path, Label: c.Names.within(spec, p.within(spec.Axes)), Unit: scale.Unit,
		Input: c.Names.isAssumption(spec.Path), Texts: make([]string, len(values)), Total: scale.Cell(total),
	}
	for i, v := range values {
		row.Texts[i] = scale.Cell(v)
	}
	if spec.Unit == unit.People && row.Unit == "" {
		row.Unit = c.unitAt(spec.Name, "people")
	}
	if _, given := c.Sheet.Model.Param(id); !given {
		row.Formula = spansOf(c.Names.Code(c.Sheet.Model, id))
	}
	return row
}

// marks are the cell of an explained number and those that it reads, by column.
func (r *Results) marks(cols columns, address string) (cell string, read []string) {
	q, note := r.Sheet.Resolve(address)
	if note != nil {
		return "", nil
	}
	at := func(id model.RowID, from, to int) string {
		for i, one := range cols.all {
			if one.from <= from && to <= one.to {
				return r.Sheet.Model.Spec(id).Path + "@" + cols.code(i)
			}
		}
		return ""
	}
	cell = at(q.Row, q.From, q.To)
	seen := map[string]bool{cell: true, "": true}
	for _, in := range r.State.Program().Trace(r.State, q.Row, q.From, q.To).Inputs {
		for t := in.From; t <= in.To; t++ {
			if to := at(in.Row, t, t); !seen[to] {
				seen[to] = true
				read = append(read, to)
			}
		}
	}
	return cell, read
}

// seen reports whether the rows of all these cells are shown.
func (c *Calc) seen(cells []string) bool {
	shown := map[string]bool{}
	for _, s := range c.Sections {
		if s.Tells != nil {
			shown[s.Tells.Path] = true
		}
		for i := range s.Rows {
			shown[s.Rows[i].Path] = true
		}
	}
	for _, cell := range cells {
		if path, _, _ := strings.Cut(cell, "@"); !shown[path] {
			return false
		}
	}
	return true
}

// calcSentence says how much the sheet holds, or what the outlined cells are.
func (r *Results) calcSentence(c *Calc, look Look) []Span {
	say := func(w word, with ...string) []Span { return []Span{{Text: w.fill(r.Lang, with...)}} }
	count := strconv.Itoa
	switch {
	case look.Filter != "" && c.Rows == 0:
		return say(wordFoundNone, look.Filter)
	case look.Filter != "":
		return say(wordFoundRows, count(c.Rows), look.Filter)
	case c.Cell != "" && len(c.Marks) > 0:
		q, _ := r.Sheet.Resolve(look.Explain)
		spec := r.Sheet.Model.Spec(q.Row)
		when, name, inputs := r.during(q.From, q.To), r.Names.Short(spec), count(len(c.Marks))
		if c.seen(c.Marks) {
			return say(wordOutlined, when, name, inputs)
		}
		value, _ := r.Sheet.Value(r.State, q)
		return say(wordFromInputs, when, name, r.Text(value, spec.Unit), inputs)
	}
	given := len(r.Sheet.Model.Params())
	return say(wordSheetHolds, count(c.Rows), count(c.Rows-given), count(given))
}
