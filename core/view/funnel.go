package view

import "math"

// funnel is the page of the funnel: who comes through, at what cost, step by step.
func (c cut) funnel() *Funnel {
	return &Funnel{Spans: c.choices(), Bys: c.bys(), Ribbon: c.ribbon(), Costs: c.costs(), Steps: c.steps()}
}

// sentence says what a hundred leads become, or as many as make a customer.
func (c cut) sentence() []Span {
	if empty := c.emptiness(); empty != "" {
		return []Span{{Text: empty}}
	}
	rate, _ := c.over("conversion")
	wait, _ := c.over("lag")
	cost, reason := c.over("cac")
	if math.IsNaN(rate) {
		if c.count("leads") == 0 {
			return []Span{{Text: wordNoLeadsThen.fill(c.Lang, c.when())}}
		}
		id, _ := c.row("cac")
		return []Span{{Text: wordNoValue.fill(c.Lang, c.Names.Short(c.Sheet.Model.Spec(id)), c.why(reason))}}
	}
	base := 100.0
	for base*rate < 1 && base < 1e6 { // at least one customer
		base *= 10
	}
	u := c.unit
	atOnce := wait < 0.05 || math.IsNaN(wait)
	w := wordHundred
	switch {
	case math.IsNaN(cost) && atOnce:
		w = wordHundredAtOnceFree
	case math.IsNaN(cost):
		w = wordHundredFree
	case atOnce:
		w = wordHundredAtOnce
	}
	said := w.fill(c.Lang, c.Text(base*rate, u("new")), c.Text(wait, u("lag")), c.Text(cost, u("cac")), fixed(base, 0))
	return []Span{{Text: said}}
}

// ribbon is the share of each stage by channel or tier, every stage scaled to 100.
func (c cut) ribbon() Figure {
	stages, sub := countPaths(c.Doc.Stages), c.ribbonSub()
	f := Figure{ID: "ribbon", Kind: "ribbon", Subtitle: sub, Ticks: []Tick{}}
	f.Table = Table{Caption: sub, Columns: []string{c.head()}, Align: "l"}
	c.items = c.ranked("leads")
	shares := make([][]float64, len(stages)) // by stage, then item
	texts, counts := make([][]string, len(stages)), make([][]string, len(stages))
	for k, path := range stages {
		total := c.count(path)
		all := c.counts(path)
		for _, count := range all {
			share := 0.0
			if total != 0 {
				share = count / total
			}
			shares[k] = append(shares[k], share)
		}
		texts[k], counts[k] = c.Percents(shares[k]), c.Counts(all)
		name := c.Names.stage[c.Names.stages[k]]
		f.Labels = append(f.Labels, name)
		f.Table.Columns = append(f.Table.Columns, name)
		f.Table.Align += "r"
	}
	best := c.riser(shares)
	for i, it := range c.items {
		s := Series{ID: it.id, Label: it.name, Colour: it.colour, Style: "forecast"}
		if i == best {
			s.Style = "emphasis"
		}
		row := TableRow{ID: it.id, Cells: []Cell{{Text: it.name}}}
		for k := range stages {
			s.Values = append(s.Values, number64(100*shares[k][i]))
			s.Texts = append(s.Texts, texts[k][i])
			s.Total = counts[k][i]
			row.Cells = append(row.Cells, Cell{Text: texts[k][i], Sub: counts[k][i]})
		}
		s.Share = texts[len(stages)-1][i]
		f.Series = append(f.Series, s)
		f.Explain = append(f.Explain, c.address("new"+it.suffix))
		f.Table.Rows = append(f.Table.Rows, row)
	}
	f.Headline = c.ribbonFinding(best, texts)
	f.Describe = f.Headline
	return f
}

func (c cut) ribbonSub() string {
	if c.byTier {
		return wordRibbonTiers.in(c.Lang)
	}
	return wordRibbonSub.in(c.Lang)
}

// number64 is a value to draw, nil where there is none.
func number64(x float64) *float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return &x
}

// riser is the item whose share grows most from the first stage to the last, −1 where none
// grows by half a point.
func (c cut) riser(shares [][]float64) int {
	best, gain := -1, 0.005
	first, last := shares[0], shares[len(shares)-1]
	for i := range c.items {
		if g := last[i] - first[i]; g >= gain {
			best, gain = i, g
		}
	}
	return best
}

// ribbonFinding names the item whose share grows most.
func (c cut) ribbonFinding(best int, texts [][]string) string {
	won, end := c.count("new"), len(texts)-1
	switch {
	case len(c.items) == 0 || math.IsNaN(won):
		return c.ribbonSub()
	case won == 0:
		return wordNoneWon.in(c.Lang)
	case len(c.items) == 1:
		return wordOneChannel.fill(c.Lang, c.called(c.items[0].name))
	}
	from, to := c.Names.stage[c.Names.stages[0]], c.Names.stage[c.Names.stages[end]]
	if best < 0 {
		return wordSharesStay.fill(c.Lang, from, to)
	}
	return wordShareGrows.fill(c.Lang, c.called(c.items[best].name), texts[0][best], from, texts[end][best], to)
}
