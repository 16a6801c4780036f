package view

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// sheetText lays rows out over as many months as fit.
func (p *Projection) sheetText(ids []model.RowID, width int) string {
	head := []string{"", wordUnit.in(p.Lang)}
	var lines [][]string
	for _, id := range ids {
		lines = append(lines, p.sheetLine(id))
	}
	nameWidth, unitWidth, cellWidth := 0, Columns(head[1]), Columns(p.totalHead())
	for _, l := range lines {
		nameWidth = max(nameWidth, Columns(l[0]))
		unitWidth = max(unitWidth, Columns(l[1]))
		for _, c := range l[2:] {
			cellWidth = max(cellWidth, Columns(c))
		}
	}
	cellWidth = max(cellWidth, Columns(p.monthHead(0)))
	whole := nameWidth
	nameWidth = min(nameWidth, width/3)
	fit := (width - nameWidth - unitWidth - 2) / (cellWidth + 2)
	months := p.Months
	if months == nil {
		months = chooseMonths(p.first, p.last+1, fit-1)
	}
	nameWidth = min(whole, max(nameWidth, width-unitWidth-2-(len(months)+1)*(cellWidth+2)))
	for _, t := range months {
		head = append(head, p.monthHead(t))
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
		for _, t := range months {
			cells = append(cells, l[2+t])
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

// sheetLine is a row as texts: name, unit, every month, total.
func (r *Results) sheetLine(id model.RowID) []string {
	spec, values := r.Sheet.Model.Spec(id), r.State.Row(id)
	total, _ := r.Sheet.Value(r.State, compile.Query{Row: id, From: 0, To: r.last})
	scale := r.ScaleOf(spec.Unit, values...)
	line := []string{r.Names.Short(spec), scale.Unit}
	for _, v := range values {
		line = append(line, scale.Cell(v))
	}
	return append(line, scale.Cell(total))
}

// monthHead is the head of a month's column: with the year where the plan has several.
func (r *Results) monthHead(t int) string {
	if r.years() > 1 {
		return r.month(t).String()
	}
	return r.month(t).Short(r.Lang)
}

// chooseMonths are at most fit of n months: the first and the last, and between them all,
// else the ends of quarters, half years or years, whichever is the first that fits.
func chooseMonths(first Month, n, fit int) []int {
	for _, step := range []int{1, 3, 6, 12, n} {
		var months []int
		for t := range n {
			if t == 0 || t == n-1 || step < n && (first+Month(t)).Of()%step == 0 {
				months = append(months, t)
			}
		}
		if len(months) <= max(fit, 2) || step == n {
			return months
		}
	}
	return nil
}
