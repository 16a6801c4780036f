package view

import "planleaf/core/compile"

// CSV writes the rows for a spreadsheet: path, name, unit, a column for each period, and
// the row over the whole horizon (a flow added up, a stock at its end, a ratio of sums);
// the receipt is the last line. Numbers are in full; what is not available is empty, and never is "never".
func (p *Projection) CSV() []byte {
	head := []string{"path", "name", "unit"}
	c := p.columns()
	for i := range c.all {
		head = append(head, c.code(i))
	}
	head = append(head, "total")
	var rows [][]string
	for _, id := range p.Rows {
		spec := p.Sheet.Model.Spec(id)
		line := []string{spec.Path, p.Names.Row(spec), spec.Unit.Code(p.Currency)}
		for _, v := range c.read(id) {
			line = append(line, csvNumber(v))
		}
		total, _ := p.Sheet.Value(p.State, compile.Query{Row: id, From: 0, To: p.last})
		rows = append(rows, append(line, csvNumber(total)))
	}
	return csvOf(p.Receipt, head, rows)
}
