package view

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// sheetText lays rows out over as many columns as fit.
func (p *Projection) sheetText(ids []model.RowID, width int) string {
	head := []string{"", wordUnit.in(p.Lang)}
	c := p.columns()
	var lines [][]string
	for _, id := range ids {
		lines = append(lines, c.sheetLine(id))
	}
	nameWidth, unitWidth, cellWidth := 0, Columns(head[1]), Columns(p.totalHead())
	for _, l := range lines {
		nameWidth = max(nameWidth, Columns(l[0]))
		unitWidth = max(unitWidth, Columns(l[1]))
		for _, c := range l[2:] {
			cellWidth = max(cellWidth, Columns(c))
		}
	}
	for i := range c.all {
		cellWidth = max(cellWidth, Columns(c.sheetHead(i)))
	}
	whole := nameWidth
	nameWidth = min(nameWidth, width/3)
	fit := (width - nameWidth - unitWidth - 2) / (cellWidth + 2)
	if p.Months != nil {
		fit = len(c.all) + 1
	}
	chosen := c.choose(fit - 1)
	nameWidth = min(whole, max(nameWidth, width-unitWidth-2-(len(chosen)+1)*(cellWidth+2)))
	for _, i := range chosen {
		head = append(head, c.sheetHead(i))
	}
	head = append(head, p.totalHead())

	var b strings.Builder
	write := func(cells []string) {
		line := Pad(cutName(cells[0], nameWidth), nameWidth, false) + "  " + Pad(cells[1], unitWidth, false)
		for _, c := range cells[2:] {
			line += "  " + Pad(c, cellWidth, true)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	write(head)
	for _, l := range lines {
		cells := []string{l[0], l[1]}
		for _, i := range chosen {
			cells = append(cells, l[2+i])
		}
		write(append(cells, l[len(l)-1]))
	}
	return b.String()
}

// cutName shortens a row's name to n columns. What it is a part of gives way, not what it
// is, and from its middle, since names of a kind tend to differ at their ends.
func cutName(name string, n int) string {
	at := strings.LastIndex(name, " · ")
	if at < 0 || Columns(name) <= n || Columns(name[at:]) > n-8 {
		return Cut(name, n)
	}
	owner, room := name[:at], n-Columns(name[at:])
	end := []rune(owner)
	for Columns(string(end)) > (room-1)/2 {
		end = end[1:]
	}
	return Cut(owner, room-Columns(string(end))) + string(end) + name[at:]
}

// sheetLine is a row as texts: name, unit, every column, total.
func (c columns) sheetLine(id model.RowID) []string {
	spec, values := c.Sheet.Model.Spec(id), c.read(id)
	total, _ := c.Sheet.Value(c.State, compile.Query{Row: id, From: 0, To: c.last})
	scale := c.ScaleOf(spec.Unit, values...)
	line := []string{c.Names.Short(spec), scale.Unit}
	for _, v := range values {
		line = append(line, scale.Cell(v))
	}
	return append(line, scale.Cell(total))
}

// sheetHead is the head of a column in a terminal: a month has its year where the plan has several.
func (c columns) sheetHead(i int) string {
	if c.byMonth() && c.years() > 1 {
		return c.month(c.all[i].from).String()
	}
	return c.head(i)
}

// choose are at most fit of the columns: the first and the last, and between them all, else
// those that end quarters, half years or years, whichever is the first that fits.
func (c columns) choose(fit int) []int {
	n := len(c.all)
	var chosen []int
	for _, step := range []int{c.size, 3, 6, 12, 0} {
		chosen = chosen[:0]
		for i, one := range c.all {
			if i == 0 || i == n-1 || step > 0 && (c.place(one.to)+1)%step == 0 {
				chosen = append(chosen, i)
			}
		}
		if len(chosen) <= max(fit, 2) {
			break
		}
	}
	return chosen
}
