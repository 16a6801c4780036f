package view

import (
	"strconv"
	"strings"

	"planleaf/core/plan"
)

// read asks the plan what each text means at its place.
func (p *paster) read() {
	near := make([]float64, len(p.edits))
	for i, at := range p.at {
		c := &p.out.Cells[at]
		x, _ := p.rows[c.Path].number(c.Column)
		near[i] = max(x, -x)
	}
	for i, got := range plan.ReadPasted(p.Doc, p.edits, near) {
		c := &p.out.Cells[p.at[i]]
		p.understand(c, p.rows[c.Path], got)
	}
	p.rewrite()
}

// rewrite lets a block replace a form that is not written by month, such as growth. One that
// has a text for every month of a row types the first as the whole value, the others month by
// month; one that has fewer has the value written by month first.
func (p *paster) rewrite() {
	byRow := map[string][]*PasteCell{}
	for _, at := range p.at {
		c := &p.out.Cells[at]
		byRow[c.Path] = append(byRow[c.Path], c)
	}
	for i := range p.grid.Rows {
		p.reform(byRow[p.grid.Rows[i].Path])
	}
	for _, at := range p.at {
		if c := &p.out.Cells[at]; c.Kind == "fault" {
			c.Shown, c.Means = "", ""
		}
	}
}

// reform lets the texts of one row stand that only its form keeps out. A text alone is left
// to what is typed: its fault offers the same.
func (p *paster) reform(cells []*PasteCell) {
	whole := len(cells) == len(p.grid.Columns)-1
	first := -1
	for i, c := range cells {
		whole = whole && (c.Kind == "same" || c.unwritten)
		if c.unwritten && first < 0 {
			first = i
		}
	}
	if first < 0 || len(p.out.Cells) == 1 && cells[0].Kind == "fault" {
		return
	}
	for _, c := range cells {
		if c.Kind != "ask" && (c.unwritten || whole) {
			c.Kind, c.Says = "ok", ""
		}
	}
	if whole {
		cells[0].Period = 0
	} else {
		cells[first].Reform = true
	}
	p.reformed++
}

// understand puts into words what a text means in a row.
func (p *paster) understand(c *PasteCell, row *GridRow, got plan.Pasted) {
	c.Text = got.Text
	switch {
	case p.stands(c, row, got.Value):
		c.Kind, c.Shown = "same", p.shown(row, got)
	case got.Note != nil:
		c.Kind, c.Says = "fault", got.Note.Message(string(p.Lang))
		c.unwritten = got.Note.Code == "period-needs-series" && got.Value.Form == plan.Constant
		if c.Text = c.full; !c.unwritten {
			return
		}
		c.Shown = p.shown(row, got)
	case len(got.Choices) > 0:
		c.Kind, c.Doubt, c.Shown = "ask", got.Doubt, c.Typed
		c.unwritten = c.Period > 0 && row.Form != "constant" && row.Form != "series"
		for _, text := range got.Choices {
			c.Choices = append(c.Choices, Choice{Text: text, Shown: text})
		}
		return
	default:
		c.Kind, c.Shown = "ok", p.shown(row, got)
	}
	c.Means = c.Shown
	if c.Percent && got.Value.Form == plan.Constant {
		c.Means += "%"
	}
}

// stands reports whether a cell holds that already, to the bit.
func (p *paster) stands(c *PasteCell, row *GridRow, v *plan.Value) bool {
	switch {
	case row.Form == "text":
		return c.full == strings.TrimSpace(row.Texts[0])
	case v == nil:
		return false
	case v.Form == plan.Constant:
		x, ok := row.number(c.Column)
		return ok && x == v.Number
	}
	return c.Period == 0 && row.Input == plan.Typed(v, unitName(row.unit))
}

// shown is what a cell will show.
func (p *paster) shown(row *GridRow, got plan.Pasted) string {
	switch {
	case got.Value == nil:
		return brief(got.Text)
	case got.Value.Form == plan.Constant:
		return p.Cell(got.Value.Number, unitName(row.unit))
	}
	return plan.Typed(got.Value, unitName(row.unit))
}

// brief is a text short enough for a cell: its start when it is long.
func brief(text string) string {
	const most = 60 // letters
	n := 0
	for i := range text {
		if n++; n > most {
			return text[:i] + "…"
		}
	}
	return text
}

// samples is how many clear cells stand as examples.
const samples = 2

// say counts the cells and names the step.
func (p *paster) say() {
	n := map[string]int{}
	for i := range p.out.Cells {
		n[p.out.Cells[i].Kind]++
	}
	p.choose(n["ok"] + n["same"])
	number, l := strconv.Itoa, p.Lang
	clear := n["ok"] + n["same"]
	all := clear + n["ask"]
	p.out.Changes = n["ok"] + n["ask"]
	p.out.Tall = min(p.out.Tall, len(p.to.Rows))
	p.out.Wide = min(p.out.Wide, max(0, len(p.grid.Columns)-p.to.First))
	p.out.Title = wordPasteBlock.fill(l, number(p.out.Tall), number(p.out.Wide))
	p.out.Name = wordPasteName.fill(l, number(all))
	if all == 1 {
		p.out.Name = wordPasteOne.in(l)
	}
	says := []string{wordPasteRead.fill(l, number(clear))}
	switch {
	case p.out.Changes == 0 && n["same"] > 0 && n["fault"] == 0:
		says[0] = wordPasteSame.in(l)
	case n["ask"] > 0:
		says = append(says, wordPasteAsk.fill(l, number(n["ask"])))
	}
	if p.headed {
		says = append(says, wordPasteHeads.in(l))
	}
	if p.reformed > 0 {
		says = append(says, p.counted(p.reformed, wordPasteReformOne, wordPasteReform))
	}
	p.out.Says = strings.Join(says, wordComma.in(l))
	if rest := clear - min(clear, samples); rest > 0 {
		p.out.Rest = wordPasteRest.fill(l, number(rest))
	}
	if n["fault"] > 0 {
		p.out.Wrong = wordPasteWrong.fill(l, number(n["fault"]))
	}
	for _, one := range skipWords {
		if n := p.skipped[one.reason]; n > 0 {
			p.out.Skipped = append(p.out.Skipped, one.words.fill(l, number(n)))
		}
	}
}

// choose marks the samples: first those that were written another way than they will stand,
// which a person wants to see.
func (p *paster) choose(clear int) {
	left := min(samples, clear)
	for _, plainly := range []bool{false, true} {
		for i := range p.out.Cells {
			c := &p.out.Cells[i]
			isClear := c.Kind == "ok" || c.Kind == "same"
			if left > 0 && isClear && !c.Sample && (bare(c.Typed) == bare(c.Means)) == plainly {
				c.Sample = true
				left--
			}
		}
	}
}

// bare is a number without the marks that only dress it.
func bare(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(strings.ReplaceAll(s, ",", ""), "%"), ".0")
}
