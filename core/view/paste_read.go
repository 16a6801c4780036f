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
}

// understand puts into words what a text means in a row.
func (p *paster) understand(c *PasteCell, row *GridRow, got plan.Pasted) {
	c.Text = got.Text
	same := p.stands(c, row, got.Value)
	c.Monthly = got.Reshapes && got.Note == nil && !same
	switch {
	case same:
		c.Kind, c.Shown = "same", p.shown(row, got)
	case got.Note != nil:
		c.Kind, c.Says, c.Text = "fault", got.Note.Message(string(p.Lang)), c.full
		return
	case c.Monthly && p.to.Keep:
		p.skip(c, "kept")
		return
	case len(got.Choices) > 0:
		c.Kind, c.Doubt, c.Shown = "ask", got.Doubt, c.Typed
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
	lines := min(p.out.Tall, len(p.to.Rows))
	p.out.Tall = lines + p.past
	p.out.Wide = min(p.out.Wide, max(0, len(p.grid.Columns)-p.to.First))
	p.out.Title = wordPasteBlock.fill(l, number(lines), number(p.out.Wide))
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
	if p.past > 0 {
		says = append(says, wordPastePast.in(l))
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
